from datetime import datetime, timedelta

import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains

from tests.people.factories import log_in_as, make_person
from tests.progress.factories import NOON, make_pain_entry, make_session, make_walk

pytestmark = pytest.mark.django_db

LOG_URL = "/progress/pain/"
CALENDAR_URL = "/progress/calendar/"


def test_the_calendar_shows_each_day_and_leads_to_its_entries(client, person):
    make_pain_entry(person, pain=7)
    make_pain_entry(person, pain=2, felt_at=NOON - timedelta(days=1))
    make_session(person)
    make_walk(person, minutes=20)
    make_walk(person, minutes=5)
    make_walk(make_person(), minutes=9)
    response = client.get(CALENDAR_URL, {"month": "2026-03"})
    assertContains(response, 'href="/progress/pain/?day=2026-03-02"')
    assertContains(response, "session done", count=1)
    assertContains(response, "25 minutes walked", count=1)
    day = client.get(LOG_URL, {"day": "2026-03-02"})
    assert [entry.pain for entry in day.context["page"]] == [7]
    assertContains(day, 'value="2026-03-02T12:00"')


@pytest.mark.parametrize("month", ["", "2026-13", "9999-01", "1999-12", "x"])
def test_a_month_that_is_none_or_to_come_is_this_one(client, person, month):
    response = client.get(CALENDAR_URL, {"month": month})
    this_month = timezone.localdate().replace(day=1)
    assert response.context["month"].starts_on == this_month


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/Los_Angeles"])
def test_midnight_is_the_persons_in_the_calendar(client, zone):
    person = make_person(time_zone=zone)
    log_in_as(client, person)
    client.cookies["time_zone"] = zone
    for moment in (
        datetime(2026, 2, 28, 23, 59, tzinfo=person.zone_info),
        datetime(2026, 3, 1, 0, 1, tzinfo=person.zone_info),
    ):
        make_pain_entry(person, felt_at=moment)
    shown = client.get(CALENDAR_URL, {"month": "2026-03"}).context["month"]
    logged = [day.on.day for week in shown.weeks for day in week if day.pain]
    assert logged == [1]
