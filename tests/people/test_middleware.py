"""Whose request it is, and whose clock its pages use."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.contrib.sessions.models import Session as BrowserSession
from django.utils import timezone

from core.showing import get_shown_person
from core.values.shown_person import ShownPerson
from people.middleware import (
    forget_person,
    get_or_create_person,
    person_middleware,
)
from people.models import Person
from tests.people.factories import log_in_as, make_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def visit(client, rf):
    """Return the view's response, with the session of the client."""

    def visit(view, **cookies):
        request = rf.get("/")
        request.session = client.session
        request.COOKIES |= cookies
        answer = person_middleware(view)(request)
        request.session.save()
        return answer

    return visit


def active_zone(request):
    return timezone.get_current_timezone_name()


def test_visit_makes_no_person(visit):
    assert visit(lambda request: request.person.pk) is None
    assert Person.objects.count() == 0


def test_person_is_kept_once_with_the_time_zone_of_the_browser(visit):
    first = visit(
        lambda request: get_or_create_person(request).pk, time_zone="Europe/Berlin"
    )
    assert visit(lambda request: get_or_create_person(request).pk) == first
    assert Person.objects.get().time_zone == "Europe/Berlin"


def test_erased_person_is_a_stranger_again(visit):
    visit(get_or_create_person)
    Person.objects.all().delete()
    assert visit(lambda request: request.person.pk) is None


@pytest.mark.parametrize(
    ("cookie", "zone"),
    [("Asia/Tokyo", "Asia/Tokyo"), ("Mars/Base", "UTC"), ("", "UTC")],
)
def test_pages_of_a_stranger_show_the_clock_of_the_browser(visit, cookie, zone):
    assert visit(active_zone, time_zone=cookie) == zone


def test_pages_of_a_person_show_the_clock_they_chose(visit):
    visit(get_or_create_person, time_zone="Asia/Tokyo")
    assert visit(active_zone, time_zone="Europe/Berlin") == "Asia/Tokyo"


@pytest.mark.parametrize(
    ("chosen", "shown_person"),
    [
        (None, ShownPerson.SHORT_HAIR),
        ("broad", ShownPerson.BROAD),
        ("nobody", ShownPerson.SHORT_HAIR),
    ],
)
def test_whoever_the_session_names_shows_the_figures(client, rf, chosen, shown_person):
    request = rf.get("/")
    request.session = client.session
    if chosen:
        request.session["shown_by"] = chosen
    assert person_middleware(lambda _: get_shown_person())(request) is shown_person


def days_until_the_session_ends():
    return (BrowserSession.objects.get().expire_date - timezone.now()).days


def test_session_is_renewed_by_the_first_request_of_a_day(client):
    log_in_as(client, make_person())
    session = client.session
    session["renewed_on"] = "2026-01-01"
    session.save()
    BrowserSession.objects.update(expire_date=timezone.now() + timedelta(days=3))
    cookie = client.get("/learn/").cookies["sessionid"]
    assert cookie["max-age"] == settings.SESSION_COOKIE_AGE
    assert days_until_the_session_ends() == 399


def test_session_is_renewed_once_a_day_only(client):
    log_in_as(client, make_person())
    assert "sessionid" not in client.get("/learn/").cookies


def test_stranger_gets_no_session_by_reading(client):
    client.get("/learn/")
    assert BrowserSession.objects.count() == 0


def test_a_session_that_another_tap_has_ended_is_left_and_not_saved(client, rf):
    log_in_as(client, make_person())
    request = rf.get("/")
    request.session = client.session
    assert "person" in request.session
    client.session.flush()
    forget_person(request)
    assert request.session.is_empty()
