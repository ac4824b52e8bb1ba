from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.utils import timezone
from pytest_django.asserts import (
    assertContains,
    assertNotContains,
    assertRedirects,
    assertTemplateUsed,
)

from people.models import Person
from progress.models import PainEntry
from tests import TRANSACTION_QUERIES
from tests.people.factories import log_in_as, make_person
from tests.progress.factories import NOON, make_pain_entry

pytestmark = pytest.mark.django_db

LOG_URL = "/progress/pain/"
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


def tap(client, pain, **headers):
    return client.post(LOG_URL, {"pain": pain, "form_key": uuid4()}, headers=headers)


def test_one_tap_stores_an_entry_and_makes_the_person(client):
    assertRedirects(tap(client, 3), LOG_URL)
    entry = PainEntry.objects.get()
    assert entry.pain == 3
    assert entry.person == Person.objects.get()


def test_a_visit_makes_nobody(client):
    client.get(LOG_URL)
    assert Person.objects.count() == 0


def test_htmx_gets_the_fragment_with_the_entry(client, person):
    response = tap(client, 7, HX_Request="true")
    assertTemplateUsed(response, "progress/_pain_log.html")
    assertContains(response, "<strong>7</strong>", html=True)
    assert "pain-logged" in response["HX-Trigger"]
    assert b"<html" not in response.content


def test_the_log_with_its_list_is_read_again_as_a_whole(client, person):
    tap(client, 7)
    assertNotContains(client.get(LOG_URL), "data-hx-post")
    assertContains(client.get("/"), f'data-hx-post="{LOG_URL}"')


@pytest.mark.parametrize("pain", ["", "11", "-1", "three"])
def test_a_wrong_number_is_explained_and_the_note_kept(client, person, pain):
    data = {"pain": pain, "form_key": uuid4(), "note": "after gardening"}
    response = client.post(LOG_URL, data)
    assert response.context["form"].errors.keys() == {"pain"}
    assertContains(response, "after gardening")
    assert PainEntry.objects.count() == 0


def test_a_moment_to_come_is_refused(client, person):
    tomorrow = timezone.localtime() + timedelta(days=1)
    data = {"pain": 3, "form_key": uuid4(), "felt_at": f"{tomorrow:%Y-%m-%dT%H:%M}"}
    response = client.post(LOG_URL, data)
    assertContains(response, "This time is still to come.")


def test_a_day_before_2000_is_refused(client, person):
    data = {"pain": 3, "form_key": uuid4(), "felt_at": "1999-12-31T10:00"}
    assertContains(client.post(LOG_URL, data), "Choose a day after 1 January 2000.")


def test_a_past_moment_is_read_in_the_persons_time_zone(client):
    client.cookies["time_zone"] = "Pacific/Auckland"
    data = {"pain": 3, "form_key": uuid4(), "felt_at": "2026-03-03T00:30"}
    client.post(LOG_URL, data)
    assert PainEntry.objects.get().felt_at.isoformat() == "2026-03-02T11:30:00+00:00"


def test_a_tap_costs_five_queries_at_most(
    client, person, django_assert_max_num_queries
):
    with django_assert_max_num_queries(5 + TRANSACTION_QUERIES):
        tap(client, 3)


def test_an_entry_can_be_changed(client, person):
    entry = make_pain_entry(person)
    data = {
        "pain": 6,
        "form_key": uuid4(),
        "felt_at": "2026-03-02T08:00",
        "note": "stiff at first",
    }
    assertRedirects(client.post(entry.get_absolute_url(), data), LOG_URL)
    entry.refresh_from_db()
    assert (entry.pain, entry.note) == (6, "stiff at first")


def test_a_failed_change_shows_the_form_again(client, person):
    entry = make_pain_entry(person)
    response = client.post(entry.get_absolute_url(), {"pain": 99, "form_key": uuid4()})
    assertTemplateUsed(response, "progress/pain_entry.html")
    entry.refresh_from_db()
    assert entry.pain == 4


def test_an_entry_can_be_deleted(client, person):
    entry = make_pain_entry(person)
    assertRedirects(client.post(f"{LOG_URL}{entry.pk}/delete/"), LOG_URL)
    assert PainEntry.objects.count() == 0


@pytest.mark.parametrize("suffix", ["", "delete/"])
def test_a_strangers_entry_is_not_found(client, person, suffix):
    entry = make_pain_entry(make_person())
    assert client.post(f"{LOG_URL}{entry.pk}/{suffix}", {"pain": 1}).status_code == 404
    assert PainEntry.objects.count() == 1


def test_a_tap_offers_details_on_the_same_spot(client, person):
    data = {"pain": 4, "form_key": uuid4()}
    response = client.post(LOG_URL, data, headers=HTMX)
    entry = PainEntry.objects.get()
    assertContains(response, "Say more about the 4")
    assertContains(response, f'action="{entry.get_absolute_url()}"')
    assertContains(response, 'name="places"', count=9)


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["page", "fragment"])
def test_details_are_kept_and_the_moment_stays(client, person, headers):
    entry = make_pain_entry(person)
    client.post(entry.get_absolute_url(), DETAILS, headers=headers)
    saved = PainEntry.objects.values(*DETAILS, "felt_at").get(pk=entry.pk)
    said = DETAILS | {
        "places": tuple(DETAILS["places"]),
        "is_flare": True,
        "is_limiting": True,
        "felt_at": NOON,
    }
    assert saved == said
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
    client.post(LOG_URL, {"pain": 3, "form_key": uuid4(), "felt_at": given})
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


def delete(client, entry, **form):
    return client.post(f"{entry.get_absolute_url()}delete/", form, follow=True)


def test_undo_brings_the_same_entry_back_once(client, person):
    entry = make_pain_entry(person, note="stiff", places=["middle_low_back"])
    before = PainEntry.objects.values().get()
    assertContains(delete(client, entry), "Deleted: 4")
    assert PainEntry.objects.count() == 0
    for _ in range(2):
        assertRedirects(client.post(f"{LOG_URL}restore/"), LOG_URL)
    assert PainEntry.objects.values().get() == before


def test_deleting_twice_is_deleting_once(client, person):
    entry, key = make_pain_entry(person), uuid4()
    delete(client, entry, form_key=key)
    assertContains(delete(client, entry, form_key=key), "Deleted: 4")


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


def test_an_empty_day_can_be_filled_in_and_is_not_taken_for_now(client, person):
    response = client.get(LOG_URL, {"day": "2026-03-02"})
    assertContains(response, "Nothing is logged on this day.")
    assertContains(response, "Log pain for Monday 2 March")
    assertNotContains(response, "How is your back now?")
    failed = client.post(f"{LOG_URL}?day=2026-03-02", {"pain": "", "form_key": uuid4()})
    assertNotContains(failed, "How is your back now?")


@pytest.mark.parametrize("day", ["", "tomorrow", "2026-02-31", "9999-01-01"])
def test_a_day_that_is_none_or_to_come_is_ignored(client, person, day):
    assert client.get(LOG_URL, {"day": day}).context["day"] is None


def test_today_needs_no_time(client, person):
    today = timezone.localdate()
    response = client.get(LOG_URL, {"day": today.isoformat()})
    assert response.context["day"] == today
    assert response.context["form"]["felt_at"].value() is None
