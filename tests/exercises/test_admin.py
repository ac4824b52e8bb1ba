"""The catalogue for its editors."""

import pytest
from pytest_django.asserts import assertContains

from tests.exercises.factories import make_exercise

pytestmark = pytest.mark.django_db


def test_editor_finds_and_opens_an_exercise(admin_client):
    exercise = make_exercise(name="Plank on knees")
    listed = admin_client.get("/admin/exercises/exercise/?q=plank")
    assertContains(listed, "Plank on knees")
    opened = admin_client.get(f"/admin/exercises/exercise/{exercise.pk}/change/")
    assertContains(opened, "Move a little.")
