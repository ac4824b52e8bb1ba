"""The calendar: the right days, stable numbers, and no word of health."""

from datetime import date

import pytest
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from pytest_django.asserts import assertContains, assertRedirects

from people.models import Preferences
from reports.calendar.values.events import (
    SESSION_WEEKDAYS,
    AllDayEvent,
    Weekday,
    find_first_matching_day,
    generate_events,
)
from reports.models import CalendarFeed
from tests.assessment.factories import make_decided_check
from tests.people.factories import log_in_as, make_person
from tests.reports.factories import make_full_person, make_program

HEALTH_WORDS = {
    *["back", "pain", "spine", "exercise", "stretch", "health", "symptom"],
    *["program", "hurt", "muscle", "clinic", "doctor", "physio", "test", "train"],
}
PAGE_URL = "/account/calendar/"
MONDAY = date(2026, 3, 2)


def test_days_are_those_of_the_person():
    assert list(
        generate_events(
            session_minutes=10,
            days_a_week=2,
            program_made_on=MONDAY,
            retest_on=date(2026, 3, 16),
        )
    ) == [
        AllDayEvent(
            name="session",
            title="10 minutes for yourself",
            starts_on=MONDAY,
            weekdays=(Weekday.MONDAY, Weekday.THURSDAY),
        ),
        AllDayEvent(
            name="check-in",
            title="Review the week",
            starts_on=date(2026, 3, 8),
            weekdays=(Weekday.SUNDAY,),
        ),
        AllDayEvent(name="retest", title="Measure again", starts_on=date(2026, 3, 16)),
    ]


@given(st.dates(max_value=date(9000, 1, 1)), st.integers(min_value=1, max_value=7))
def test_first_day_is_a_session_day_within_a_week(day, days_a_week):
    session = next(
        generate_events(
            session_minutes=10,
            days_a_week=days_a_week,
            program_made_on=day,
            retest_on=None,
        )
    )
    assert 0 <= (session.starts_on - day).days < 7
    assert list(Weekday)[session.starts_on.weekday()] in session.weekdays
    assert (
        find_first_matching_day(session.starts_on, session.weekdays)
        == session.starts_on
    )


@pytest.mark.parametrize("days_a_week", range(1, 8))
def test_there_are_as_many_days_as_the_person_wants(days_a_week):
    assert len(SESSION_WEEKDAYS[days_a_week].split()) == days_a_week


def open_person():
    """Somebody whose check allows a program that they have."""
    person = make_person()
    make_decided_check(person)
    make_program(person)
    return person


@pytest.fixture
def feed_url(db):
    return CalendarFeed.objects.create(person=open_person()).get_absolute_url()


def events_in(response):
    calendar = Calendar.from_ical(response.content)
    return {str(event["summary"]): event for event in calendar.walk("VEVENT")}


def test_feed_parses_and_repeats_on_the_days(client, feed_url):
    Preferences.objects.create(
        person=CalendarFeed.objects.get().person, days_a_week=3, minutes=25
    )
    response = client.get(feed_url)
    assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
    session = events_in(response)["25 minutes for yourself"]
    assert session["rrule"].to_ical() == b"FREQ=WEEKLY;BYDAY=MO,WE,FR"
    assert session.decoded("dtstart") == date(2026, 3, 4)


def test_feed_says_no_word_of_health(client, feed_url):
    text = client.get(feed_url).content.decode().lower()
    assert {word for word in HEALTH_WORDS if word in text} == set()


def test_numbers_stay_the_same_when_the_program_changes(client, feed_url):
    before = {str(event["uid"]) for event in events_in(client.get(feed_url)).values()}
    person = CalendarFeed.objects.get().person
    person.programs.update(is_current=False)
    make_program(person, number=2)
    after = {str(event["uid"]) for event in events_in(client.get(feed_url)).values()}
    assert after == before
    assert len(before) == 2


def test_feed_is_empty_while_the_check_closes_the_program(client, feed_url):
    person = CalendarFeed.objects.get().person
    make_decided_check(person, timezone.now(), pain_now=10, saddle=["numb"])
    assert events_in(client.get(feed_url)) == {}


@pytest.mark.django_db
def test_feed_of_somebody_without_a_check_is_empty(client):
    feed = CalendarFeed.objects.create(person=make_person())
    assert events_in(client.get(feed.get_absolute_url())) == {}


def test_retest_stands_two_weeks_after_the_tests(client, db):
    feed = CalendarFeed.objects.get(person=make_full_person())
    retest = events_in(client.get(feed.get_absolute_url()))["Measure again"]
    assert retest.decoded("dtstart") == date(2026, 3, 17)


@pytest.mark.django_db
def test_address_is_made_once_and_taken_back(client):
    log_in_as(client, open_person())
    assertRedirects(client.post("/account/calendar/make/"), PAGE_URL)
    client.post("/account/calendar/make/")
    url = CalendarFeed.objects.get().get_absolute_url()
    assertContains(client.get(PAGE_URL), f"http://testserver{url}")
    assert client.get(url).status_code == 200
    client.post("/account/calendar/revoke/")
    assert client.get(url).status_code == 404
    assertContains(client.get(PAGE_URL), "Make an address")


@pytest.mark.django_db
def test_unknown_token_is_not_found(client):
    assert client.get("/calendar/unknown.ics").status_code == 404


def test_tokens_are_long_and_differ(db):
    feeds = [CalendarFeed.objects.create(person=make_person()) for _ in range(2)]
    tokens = {feed.token for feed in feeds}
    assert {len(token) for token in tokens} == {43}
    assert len(tokens) == 2
