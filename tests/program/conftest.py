"""The shipped catalogue, loaded once per module, and a person with a programme."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.utils import timezone

from exercises.models import Exercise
from lessons.models import Lesson
from progress.models import Session
from tests.assessment.factories import make_decided_check
from tests.conftest import load_catalogue
from tests.program.pages import PROGRAM, current_program, start


@pytest.fixture(scope="module")
def shipped_catalogue(django_db_setup: None, django_db_blocker) -> Iterator[None]:
    with django_db_blocker.unblock():
        load_catalogue()
        yield
        # It was loaded outside the tests' transactions, so none rolls it back.
        Exercise.objects.all().delete()
        Lesson.objects.all().delete()


@pytest.fixture
def person(person):
    """Whose check is of today, but whose pain may have changed since."""
    make_decided_check(person, at=timezone.now() - timedelta(hours=2), pain_now=2)
    return person


@pytest.fixture
def program(client, person):
    client.post(PROGRAM)
    return current_program(person)


@pytest.fixture
def session(client, person, program):
    start(client, pain=2)
    return Session.objects.for_person(person).get()
