"""The shipped catalogue, loaded once for all tests of a module."""

from collections.abc import Iterator

import pytest
from django.core.management import call_command

from exercises.models import Exercise
from tests.conftest import FIXTURES


@pytest.fixture(scope="module")
def shipped_catalogue(django_db_setup: None, django_db_blocker) -> Iterator[None]:
    with django_db_blocker.unblock():
        call_command("loaddata", *map(str, FIXTURES), verbosity=0)
        yield
        # It was loaded outside of the tests' transactions, so none takes it back.
        Exercise.objects.all().delete()
