import pytest
from django.db import IntegrityError

from people.models import Person, Preferences, default_equipment
from program.planning.input import HOUSEHOLD_EQUIPMENT
from tests.people.factories import make_person

pytestmark = pytest.mark.django_db


def test_a_stranger_has_the_defaults():
    preferences = Preferences.objects.get_or_default(Person())
    assert preferences.pk is None
    assert (preferences.minutes, preferences.days_a_week) == (15, 5)


def test_a_person_has_what_they_saved():
    person = make_person()
    Preferences.objects.create(person=person, minutes=25)
    Preferences.objects.create(person=make_person(), minutes=10)
    assert Preferences.objects.get_or_default(person).minutes == 25


def test_a_person_who_saved_nothing_has_the_defaults_as_their_own():
    person = make_person()
    preferences = Preferences.objects.get_or_default(person)
    assert (preferences.pk, preferences.person_id) == (None, person.pk)


@pytest.mark.parametrize("fields", [{"minutes": 12}, {"days_a_week": 8}])
def test_the_database_refuses_what_is_not_offered(fields):
    person = make_person()
    with pytest.raises(IntegrityError):
        Preferences.objects.create(person=person, **fields)


def test_the_household_is_that_of_the_rules():
    assert set(default_equipment()) == HOUSEHOLD_EQUIPMENT
