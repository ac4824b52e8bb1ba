"""Staff are logged out after a working day, and keep the log that is their own."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from people.models import User
from people.staff import STAFF_LOGIN_ENDS_SESSION_KEY, STAFF_LOGIN_TIME
from tests.people.factories import log_in_as, make_person

pytestmark = pytest.mark.django_db

PASSWORD = "a long walk every day"  # noqa: S105, of the tests
ADMIN = reverse("admin:index")


@pytest.fixture
def person(client):
    person = make_person()
    log_in_as(client, person)
    return person


def log_in_to_admin(client, email="staff@example.org"):
    User.objects.create_superuser(email, PASSWORD)
    form = {"username": email, "password": PASSWORD}
    assert client.post(reverse("admin:login"), form).status_code == 302


def end_staff_login(client):
    session = client.session
    long_ago = timezone.now() - timedelta(seconds=1)
    session[STAFF_LOGIN_ENDS_SESSION_KEY] = long_ago.timestamp()
    session.save()


def test_staff_who_log_out_keep_their_own_log(client, person):
    log_in_to_admin(client)
    client.post(reverse("admin:logout"))
    assert client.get(ADMIN).status_code == 302
    assert client.session["person"] == person.pk


def test_staff_who_log_in_as_another_user_keep_their_own_log(client, person):
    log_in_to_admin(client)
    log_in_to_admin(client, "another@example.org")
    assert client.session["person"] == person.pk


def test_staff_log_in_lasts_a_working_day(client, person):
    log_in_to_admin(client)
    assert client.get(ADMIN).status_code == 200
    lasts = client.session[STAFF_LOGIN_ENDS_SESSION_KEY] - timezone.now().timestamp()
    assert lasts == pytest.approx(STAFF_LOGIN_TIME.total_seconds(), abs=60)


def test_staff_are_logged_out_after_their_time_and_keep_their_own_log(client, person):
    log_in_to_admin(client)
    end_staff_login(client)
    assert client.get(ADMIN).status_code == 302
    assert client.session["person"] == person.pk
    assert STAFF_LOGIN_ENDS_SESSION_KEY not in client.session


def test_session_of_staff_without_a_log_holds_nothing_after_logging_out(client):
    log_in_to_admin(client)
    client.post(reverse("admin:logout"))
    assert client.session.is_empty()
