from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from progress.models import PainEntry
from tests.people.factories import log_in_as, make_person
from tests.progress.factories import NOON, make_pain_entry, make_session

pytestmark = pytest.mark.django_db

LOG_URL = "/progress/pain/"
CALENDAR_URL = "/progress/calendar/"
HTMX = {"HX-Request": "true"}
DETAILS = {
    "pain": 4,
    "places": ["left_low_back", "left_buttock"],
    "average_pain": 3,
    "worst_pain": 6,
    "trigger": "a long drive",
    "medicine": "one tablet",
    "sleep": "badly",
    "mood": "stiff",
    "is_flare": "on",
    "is_limiting": "on",
    "note": "better by noon",
}


def test_a_tap_offers_details_on_the_same_spot(client, person):
    data = {"pain": 4, "key": uuid4()}
    response = client.post(LOG_URL, data, headers=HTMX)
    entry = PainEntry.objects.get()
    assertContains(response, "Say more about the 4")
    assertContains(response, f'action="{entry.get_absolute_url()}"')
    assertContains(response, 'name="places"', count=9)


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["page", "fragment"])
def test_details_are_kept_and_the_moment_stays(client, person, headers):
    entry = make_pain_entry(person)
    client.post(entry.get_absolute_url(), DETAILS, headers=headers)
    kept = PainEntry.objects.values(*DETAILS, "felt_at").get(pk=entry.pk)
    said = DETAILS | {"is_flare": True, "is_limiting": True, "felt_at": NOON}
    assert kept == said
    assert PainEntry.objects.get().place_labels == ["left low back", "left buttock"]


def test_saved_details_can_be_changed_on_the_same_spot(client, person):
    entry = make_pain_entry(person, felt_at=timezone.now())
    response = client.post(entry.get_absolute_url(), DETAILS, headers=HTMX)
    assertContains(response, "Saved. Change what you added")
    assertContains(response, "better by noon")
    assert b"<html" not in response.content


def test_a_worst_below_the_average_is_explained_and_nothing_lost(client, person):
    entry = make_pain_entry(person)
    data = DETAILS | {"worst_pain": 2}
    response = client.post(entry.get_absolute_url(), data, headers=HTMX)
    assertContains(response, "The worst cannot be lower than the average.")
    assertContains(response, "a long drive")
    entry.refresh_from_db()
    assert entry.worst_pain is None


def test_a_place_that_is_unknown_is_refused(client, person):
    entry = make_pain_entry(person)
    response = client.post(entry.get_absolute_url(), {"pain": 4, "places": ["moon"]})
    assert response.context["form"].errors.keys() == {"places"}


def test_changing_the_pain_keeps_the_second_it_was_felt(client, person):
    felt_at = datetime(2026, 3, 2, 12, 30, 45, 678, tzinfo=UTC)
    entry = make_pain_entry(person, felt_at=felt_at)
    client.post(entry.get_absolute_url(), {"pain": 6, "felt_at": "2026-03-02T12:30"})
    entry.refresh_from_db()
    assert (entry.pain, entry.felt_at) == (6, felt_at)


@pytest.mark.parametrize(
    ("zone", "given", "felt_at"),
    [
        ("Europe/Berlin", "2026-03-29T02:30", "2026-03-29T01:30:00+00:00"),
        ("Europe/Berlin", "2025-10-26T02:30", "2025-10-26T00:30:00+00:00"),
        ("Pacific/Auckland", "2026-03-02T23:59", "2026-03-02T10:59:00+00:00"),
        ("Pacific/Auckland", "2026-03-03T00:01", "2026-03-02T11:01:00+00:00"),
        ("America/Los_Angeles", "2026-03-02T23:59", "2026-03-03T07:59:00+00:00"),
        ("America/Los_Angeles", "2026-03-03T00:01", "2026-03-03T08:01:00+00:00"),
    ],
    ids=["skipped", "twice", "before", "after", "before in LA", "after in LA"],
)
def test_a_time_is_read_by_the_persons_clock(client, zone, given, felt_at):
    client.cookies["time_zone"] = zone
    client.post(LOG_URL, {"pain": 3, "key": uuid4(), "felt_at": given})
    assert PainEntry.objects.get().felt_at.isoformat() == felt_at


def test_the_second_of_two_equal_hours_survives_an_edit(client):
    client.cookies["time_zone"] = "Europe/Berlin"
    person = make_person(time_zone="Europe/Berlin")
    log_in_as(client, person)
    felt_at = datetime(2025, 10, 26, 1, 30, tzinfo=UTC)
    entry = make_pain_entry(person, felt_at=felt_at)
    client.post(entry.get_absolute_url(), {"pain": 5, "felt_at": "2025-10-26T02:30"})
    entry.refresh_from_db()
    assert entry.felt_at == felt_at


def delete(client, entry):
    return client.post(f"{entry.get_absolute_url()}delete/", follow=True)


def test_undo_brings_the_same_entry_back_once(client, person):
    entry = make_pain_entry(person, note="stiff", places=["middle_low_back"])
    before = PainEntry.objects.values().get()
    assertContains(delete(client, entry), "Deleted: 4")
    assert PainEntry.objects.count() == 0
    for _ in range(2):
        assertRedirects(client.post(f"{LOG_URL}restore/"), LOG_URL)
    assert PainEntry.objects.values().get() == before


def test_deleting_twice_is_deleting_once(client, person):
    entry = make_pain_entry(person)
    delete(client, entry)
    assertContains(delete(client, entry), "Deleted: 4")


def test_moving_on_forgets_what_was_deleted(client, person):
    delete(client, make_pain_entry(person))
    assertNotContains(client.get(LOG_URL), "Deleted:")
    client.post(f"{LOG_URL}restore/")
    assert PainEntry.objects.count() == 0


def test_what_another_person_deleted_in_this_browser_stays_theirs(client, person):
    delete(client, make_pain_entry(person))
    session = client.session
    session["person"] = make_person().pk
    session.save()
    client.post(f"{LOG_URL}restore/")
    assert PainEntry.objects.count() == 0


def test_the_calendar_leads_to_a_day_and_its_entries(client, person):
    make_pain_entry(person, pain=7)
    make_pain_entry(person, pain=2, felt_at=NOON - timedelta(days=1))
    make_session(person)
    response = client.get(CALENDAR_URL, {"month": "2026-03"})
    assertContains(response, 'href="/progress/pain/?day=2026-03-02"')
    assertContains(response, "session done", count=1)
    day = client.get(LOG_URL, {"day": "2026-03-02"})
    assert [entry.pain for entry in day.context["page"]] == [7]
    assertContains(day, 'value="2026-03-02T12:00"')


def test_an_empty_day_can_be_filled_in_and_is_not_taken_for_now(client, person):
    response = client.get(LOG_URL, {"day": "2026-03-02"})
    assertContains(response, "Nothing is logged on this day.")
    assertContains(response, "Log pain for Monday 2 March")
    assertNotContains(response, "How is your back now?")
    failed = client.post(f"{LOG_URL}?day=2026-03-02", {"pain": "", "key": uuid4()})
    assertNotContains(failed, "How is your back now?")


@pytest.mark.parametrize("day", ["", "tomorrow", "2026-02-31", "9999-01-01"])
def test_a_day_that_is_none_or_to_come_is_ignored(client, person, day):
    assert client.get(LOG_URL, {"day": day}).context["day"] is None


def test_today_needs_no_time(client, person):
    today = timezone.localdate()
    response = client.get(LOG_URL, {"day": today.isoformat()})
    assert response.context["day"] == today
    assert response.context["form"]["felt_at"].value() is None


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
