"""The calendar: the days of the program, stable numbers, and no mention of health."""

from datetime import date, timedelta

import pytest
from django.utils import timezone
from icalendar import Calendar

from people.models import Person, Preferences
from program.actions.renew_program import renew_for_person
from program.models import Program
from reports.calendar.feed import build_calendar_feed
from reports.calendar.values.events import Weekday
from tests.assessment.factories import NOON, make_decided_check
from tests.people.factories import log_in_as, make_person
from tests.reports.factories import (
    make_full_person,
    make_open_person,
    make_program,
    make_program_item,
)

pytestmark = pytest.mark.django_db

HEALTH_WORDS = {
    *["back", "pain", "spine", "exercise", "stretch", "health", "symptom"],
    *["program", "hurt", "muscle", "clinic", "doctor", "physio", "test", "train"],
}


def events_of(person):
    calendar = Calendar.from_ical(build_calendar_feed(person))
    return {str(event["summary"]): event for event in calendar.walk("VEVENT")}


def weekdays_of(event):
    return [Weekday(day) for day in event["rrule"]["byday"]]


def test_sessions_are_on_the_days_of_the_program_from_its_making_on():
    # A Monday; the program is made on the day after.
    person = make_open_person(created_at=NOON, days=[0, 2, 4])
    session = events_of(person)["10 minutes for yourself"]
    assert session["rrule"].to_ical() == b"FREQ=WEEKLY;BYDAY=MO,WE,FR"
    assert session.decoded("dtstart") == date(2026, 3, 4)


def test_what_is_done_outside_the_session_makes_no_session_day():
    person = make_open_person(created_at=NOON, days=[0])
    make_program_item(person.programs.get(), number=2, days=[1, 3], is_apart=True)
    assert weekdays_of(events_of(person)["10 minutes for yourself"]) == ["MO"]


def weekdays_on_page(client):
    week = client.get("/program/").context["week"]
    days = [day.planned_on.weekday() for day in week if day.session_items]
    return [list(Weekday)[number] for number in sorted(days)]


@pytest.mark.usefixtures("catalogue")
@pytest.mark.parametrize("days_a_week", range(1, 8))
def test_feed_and_program_name_the_same_days(client, days_a_week):
    """On whichever day the person began, including a Sunday."""
    person, now = make_person(), timezone.now()
    Preferences.objects.create(person=person, days_a_week=days_a_week)
    program = renew_for_person(person, make_decided_check(person, at=now, pain_now=2))
    log_in_as(client, person)
    for days_ago in range(7):
        began_at = now - timedelta(days=days_ago)
        Person.objects.filter(pk=person.pk).update(created_at=began_at)
        began = Person.objects.get(pk=person.pk)
        session = events_of(began)[f"{program.session_minutes} minutes for yourself"]
        assert weekdays_of(session) == weekdays_on_page(client)
        assert len(weekdays_of(session)) == days_a_week


def test_feed_says_no_word_of_health():
    text = build_calendar_feed(make_open_person()).decode().lower()
    assert {word for word in HEALTH_WORDS if word in text} == set()


def test_an_event_has_the_number_that_the_first_release_gave_it():
    events = events_of(make_full_person(created_at=NOON)).values()
    # A calendar that knows an event by it would otherwise show the event twice.
    assert {str(event["summary"]): str(event["uid"]) for event in events} == {
        "10 minutes for yourself": "b571156d-e379-5d07-9f92-3bdfaf8b1e4a",
        "Review the week": "b3d28a5c-80bb-5a4c-b7b6-8d6aa87c4f00",
        "Measure again": "96149ebf-23d7-5120-bb8f-555729a583bc",
    }


def test_numbers_stay_the_same_when_the_program_changes():
    person = make_open_person()
    before = {str(event["uid"]) for event in events_of(person).values()}
    person.programs.update(is_current=False)
    make_program_item(make_program(person, number=2))
    after = {str(event["uid"]) for event in events_of(person).values()}
    assert after == before
    assert len(before) == 2


def test_feed_is_empty_while_the_check_closes_the_program():
    person = make_open_person()
    make_decided_check(person, timezone.now(), pain_now=10, saddle=["numb"])
    assert events_of(person) == {}


def test_feed_of_somebody_without_a_check_or_a_program_is_empty():
    assert events_of(make_person()) == {}
    assert events_of(make_decided_check().person) == {}
    assert not Program.objects.exists()


def test_retest_stands_two_weeks_after_the_tests():
    retest = events_of(make_full_person())["Measure again"]
    assert retest.decoded("dtstart") == date(2026, 3, 17)


@pytest.mark.parametrize("count", [1, 3])
def test_a_feed_costs_the_same_whatever_the_program(count, django_assert_num_queries):
    person = make_open_person()
    for number in range(2, count + 1):
        make_program_item(person.programs.get(), number=number)
    with django_assert_num_queries(5):
        build_calendar_feed(person)


def test_changed_event_has_a_higher_sequence():
    person = make_open_person()
    before = {event["sequence"] for event in events_of(person).values()}
    person.programs.update(is_current=False)
    make_program_item(make_program(person, number=2))
    after = {event["sequence"] for event in events_of(person).values()}
    assert (before, after) == ({1}, {2})


def test_feed_says_how_often_to_look_for_changes():
    lines = build_calendar_feed(make_open_person()).decode().splitlines()
    assert "REFRESH-INTERVAL;VALUE=DURATION:PT6H" in lines
    assert "X-PUBLISHED-TTL:PT6H" in lines
