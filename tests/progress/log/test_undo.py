import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.test import RequestFactory

from progress.log.undo import (
    forget_deleted_entry,
    load_deleted_entry,
    remember_deleted_entry,
)
from progress.models import PainEntry
from tests.people.factories import make_person
from tests.progress.factories import make_pain_entry

pytestmark = pytest.mark.django_db


@pytest.fixture
def request_of(rf: RequestFactory):
    """Make requests from one browser, by one person after another."""
    session = SessionStore()

    def request_of(person):
        request = rf.get("/")
        request.session, request.person = session, person
        return request

    return request_of


def test_an_entry_comes_back_as_it_was_to_the_microsecond(request_of):
    person = make_person()
    entry = make_pain_entry(person, note="stiff", places=["left_buttock"])
    stored = PainEntry.objects.values().get()
    remember_deleted_entry(request_of(person), entry)
    entry.delete()
    load_deleted_entry(request_of(person)).save(force_insert=True)
    assert PainEntry.objects.values().get() == stored


def test_nothing_is_remembered_before_and_after(request_of):
    person = make_person()
    assert load_deleted_entry(request_of(person)) is None
    remember_deleted_entry(request_of(person), make_pain_entry(person))
    forget_deleted_entry(request_of(person))
    forget_deleted_entry(request_of(person))
    assert load_deleted_entry(request_of(person)) is None


def test_another_person_in_the_same_browser_gets_nothing(request_of):
    person = make_person()
    remember_deleted_entry(request_of(person), make_pain_entry(person))
    assert load_deleted_entry(request_of(make_person())) is None
