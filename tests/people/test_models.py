from datetime import UTC, date, datetime
from importlib import import_module

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.db import IntegrityError

from people.models import Person, Preferences, User, validate_time_zone
from tests.people.factories import STAFF_PASSWORD, make_person

AFTER_MIDNIGHT_IN_BERLIN = datetime(2026, 3, 2, 23, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("time_zone", "day"), [("Europe/Berlin", 3), ("UTC", 2), ("Pacific/Auckland", 3)]
)
def test_a_moment_lies_on_a_day_of_the_persons_clock(time_zone, day):
    person = Person(time_zone=time_zone)
    assert person.local_day(AFTER_MIDNIGHT_IN_BERLIN) == date(2026, 3, day)


def test_a_week_of_theirs_begins_on_their_first_day():
    person = Person(time_zone="Europe/Berlin", created_at=AFTER_MIDNIGHT_IN_BERLIN)
    assert person.started_on == date(2026, 3, 3)


@pytest.mark.django_db
def test_a_stranger_has_the_defaults():
    preferences = Preferences.objects.get_or_default(Person())
    assert preferences.pk is None
    assert (preferences.minutes, preferences.days_a_week) == (15, 5)


@pytest.mark.django_db
def test_a_person_has_what_they_saved():
    person = make_person()
    Preferences.objects.create(person=person, minutes=25)
    Preferences.objects.create(person=make_person(), minutes=10)
    assert Preferences.objects.get_or_default(person).minutes == 25


@pytest.mark.django_db
def test_a_person_who_saved_nothing_has_the_defaults_as_their_own():
    person = make_person()
    preferences = Preferences.objects.get_or_default(person)
    assert (preferences.pk, preferences.person_id) == (None, person.pk)


@pytest.mark.django_db
@pytest.mark.parametrize("fields", [{"minutes": 12}, {"days_a_week": 8}])
def test_the_database_refuses_what_is_not_offered(fields):
    person = make_person()
    with pytest.raises(IntegrityError):
        Preferences.objects.create(person=person, **fields)


WEAK_PASSWORDS = ["1", "password1234", "823471906234", "alice@example.org"]


@pytest.mark.django_db
@pytest.mark.parametrize("password", WEAK_PASSWORDS)
def test_no_command_makes_a_superuser_with_a_weak_password(monkeypatch, password):
    monkeypatch.setenv("DJANGO_SUPERUSER_PASSWORD", password)
    with pytest.raises(CommandError, match="password"):
        call_command("createsuperuser", email="alice@example.org", interactive=False)
    assert User.objects.count() == 0


@pytest.mark.django_db
def test_a_superuser_without_a_password_cannot_log_in_yet(monkeypatch):
    call_command("createsuperuser", email="alice@example.org", interactive=False)
    assert not User.objects.get().has_usable_password()


@pytest.mark.django_db
def test_two_spellings_of_an_e_mail_address_are_one_user():
    User.objects.create_user("Alice@Example.org", "secret")
    with pytest.raises(IntegrityError):
        User.objects.create_user("alice@example.ORG", "secret")


@pytest.mark.django_db
def test_superuser_is_staff_who_may_do_everything():
    user = User.objects.create_superuser("alice@example.org", STAFF_PASSWORD)
    assert (user.is_staff, user.is_superuser) == (True, True)
    assert str(user) == "alice@example.org"


@pytest.mark.parametrize("name", ["Mars/Base", "", "../etc/passwd"])
def test_unknown_time_zone_is_refused(name):
    with pytest.raises(ValidationError):
        validate_time_zone(name)


@pytest.mark.django_db
def test_log_in_that_is_deleted_leaves_the_person():
    user = User.objects.create_user("alice@example.org", "secret")
    person = make_person(user=user)
    user.delete()
    person.refresh_from_db()
    assert person.user is None


@pytest.mark.django_db
def test_whoever_said_what_they_have_is_given_what_was_not_asked_for():
    migration = import_module("people.migrations.0007_household_things")
    person = make_person()
    Preferences.objects.create(person=person, equipment=["chair", "stick"])
    migration.add_household_things(apps, None)
    having = Preferences.objects.get(person=person).equipment
    assert having == ("chair", "stick", "second_chair", "trolley")
    migration.remove_household_things(apps, None)
    assert Preferences.objects.get(person=person).equipment == ("chair",)
