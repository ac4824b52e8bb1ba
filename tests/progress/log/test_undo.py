import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.test import RequestFactory

from progress.log.undo import (
    load_deleted_entry,
    load_just_deleted_entry,
    remember_deleted_entry,
    restore_deleted_entry,
)
from progress.models import PainEntry, Walk
from tests.people.factories import make_person
from tests.progress.factories import make_pain_entry, make_walk

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


def make_detailed_entry(person):
    return make_pain_entry(person, note="stiff", places=["left_buttock"])


any_entry = pytest.mark.parametrize("make_entry", [make_detailed_entry, make_walk])


@any_entry
def test_an_entry_comes_back_once_as_it_was_to_the_microsecond(request_of, make_entry):
    person = make_person()
    entry = make_entry(person)
    model = type(entry)
    stored = model.objects.values().get()
    remember_deleted_entry(request_of(person), entry)
    entry.delete()
    for _ in range(2):
        assert restore_deleted_entry(request_of(person), model).pk == stored["id"]
    assert model.objects.values().get() == stored


@any_entry
def test_nothing_is_remembered_before_and_after(request_of, make_entry):
    person = make_person()
    entry = make_entry(person)
    model = type(entry)
    assert load_deleted_entry(request_of(person), model) is None
    remember_deleted_entry(request_of(person), entry)
    # Two pages that are not the one right after the deletion.
    assert load_just_deleted_entry(request_of(person), model) is None
    assert load_just_deleted_entry(request_of(person), model) is None
    assert restore_deleted_entry(request_of(person), model) is None


def test_a_walk_and_a_pain_do_not_take_each_others_place(request_of):
    person = make_person()
    walk = make_walk(person)
    remember_deleted_entry(request_of(person), walk)
    assert load_deleted_entry(request_of(person), PainEntry) is None
    assert load_deleted_entry(request_of(person), Walk) == walk


@any_entry
def test_another_person_in_the_same_browser_gets_nothing(request_of, make_entry):
    entry = make_entry(make_person())
    remember_deleted_entry(request_of(entry.person), entry)
    assert load_deleted_entry(request_of(make_person()), type(entry)) is None
