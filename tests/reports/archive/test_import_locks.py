"""One import of a person at a time, few on the site, and nobody waits."""

from contextlib import ExitStack

import pytest
from django.db import transaction

from people.models import Person
from reports.archive.import_locks import (
    MOST_IMPORTS_AT_ONCE,
    ImportBusyError,
    holding_import_lock,
    is_import_running,
    lock_import_in_transaction,
)
from tests.people.factories import make_person
from tests.reports.archives import OtherImport

pytestmark = pytest.mark.django_db(transaction=True)


def lock(person):
    with transaction.atomic():
        lock_import_in_transaction(person)


def test_a_second_import_of_a_person_is_turned_away_until_the_first_ends():
    person = make_person()
    with OtherImport(person):
        assert is_import_running(person)
        with pytest.raises(ImportBusyError):
            lock(person)
    assert not is_import_running(person)
    lock(person)


def test_few_people_import_at_once_and_strangers_count_too():
    with ExitStack() as others:
        for _ in range(MOST_IMPORTS_AT_ONCE):
            lock(Person())
            others.enter_context(OtherImport(make_person()))
        for turned_away in (make_person(), Person()):
            with pytest.raises(ImportBusyError):
                lock(turned_away)
        with (
            pytest.raises(ImportBusyError),
            holding_import_lock(person := make_person()),
        ):
            raise AssertionError("never entered")
        assert not is_import_running(person)
    lock(make_person())
