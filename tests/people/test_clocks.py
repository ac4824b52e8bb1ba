"""A device in another zone than its person is asked about once, and nothing shifts."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from people.clocks import Clock, go_alike
from people.models import Person
from progress.models import PainEntry
from tests.people.factories import log_in_as, make_person

pytestmark = pytest.mark.django_db

PAIN_LOG = "/progress/pain/"
CLOCK = "/account/clock/"
QUESTION = "Times on these pages are those of Berlin"
NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


def log_in_traveller(device_zone):
    client = Client()
    person = make_person(time_zone="Europe/Berlin")
    log_in_as(client, person)
    session = client.session
    session["time_zone"] = person.time_zone
    session.save()
    client.cookies["time_zone"] = device_zone
    return client


def test_clock_is_named_by_its_place_and_what_it_shows():
    assert str(Clock(ZoneInfo("Asia/Tokyo"), NOON)) == "Tokyo, where it is 21:00"


@pytest.mark.parametrize(
    ("one", "other", "is_alike"),
    [
        ("Asia/Calcutta", "Asia/Kolkata", True),
        ("Europe/Berlin", "Europe/Paris", True),
        ("Europe/Berlin", "Africa/Lagos", False),  # alike in winter only
        ("Europe/Berlin", "Asia/Tokyo", False),
    ],
)
def test_zones_go_alike_if_they_do_so_in_summer_and_winter(one, other, is_alike):
    assert go_alike(ZoneInfo(one), ZoneInfo(other), NOON) is is_alike


@pytest.mark.parametrize("path", ["/", PAIN_LOG, "/progress/", "/progress/calendar/"])
def test_pages_with_times_say_whose_clock_they_go_by(path):
    assertContains(log_in_traveller("Asia/Tokyo").get(path), QUESTION)


@pytest.mark.parametrize("zone", ["Europe/Berlin", "Europe/Paris", "", "Mars/Base"])
def test_device_that_goes_alike_or_says_nothing_is_not_asked_about(zone):
    assertNotContains(log_in_traveller(zone).get(PAIN_LOG), "Your device is set to")


def test_person_may_go_by_the_clock_of_the_device():
    client = log_in_traveller("Asia/Tokyo")
    answer = client.post(CLOCK, {"zone": "Asia/Tokyo", "next": PAIN_LOG})
    assertRedirects(answer, PAIN_LOG)
    assert Person.objects.get().time_zone == "Asia/Tokyo"
    assertNotContains(client.get(PAIN_LOG), "Your device is set to")


def test_person_may_keep_the_clock_of_home_and_is_asked_again_only_elsewhere():
    client = log_in_traveller("Asia/Tokyo")
    client.post(CLOCK, {"zone": "Europe/Berlin", "next": PAIN_LOG})
    assert Person.objects.get().time_zone == "Europe/Berlin"
    assertNotContains(client.get(PAIN_LOG), "Your device is set to")
    client.cookies["time_zone"] = "America/New_York"
    assertContains(client.get(PAIN_LOG), QUESTION)


@pytest.mark.parametrize(
    "next_path", ["https://elsewhere.example/", "//a.example", "", "NaN", "a.b"]
)
def test_answer_leads_to_a_path_of_this_site_only(next_path):
    client = log_in_traveller("Asia/Tokyo")
    answer = client.post(CLOCK, {"zone": "Asia/Tokyo", "next": next_path})
    assert answer.url == "/"


def test_nonsense_for_an_answer_changes_nothing():
    client = log_in_traveller("Asia/Tokyo")
    client.post(CLOCK, {"zone": "Mars/Base", "next": PAIN_LOG})
    assert Person.objects.get().time_zone == "Europe/Berlin"


@pytest.mark.parametrize(
    ("clock", "felt_at"),
    [
        ("America/New_York", datetime(2026, 3, 3, 1, 0, tzinfo=UTC)),
        ("Europe/Berlin", datetime(2026, 3, 2, 19, 0, tzinfo=UTC)),
    ],
)
def test_typed_time_is_read_by_the_clock_that_was_chosen(clock, felt_at):
    form = {"pain": 3, "felt_at": "2026-03-02T20:00", "clock": clock}
    log_in_traveller("America/New_York").post(PAIN_LOG, form)
    assert PainEntry.objects.get().felt_at == felt_at


def test_typed_time_of_a_traveller_is_not_stored_before_its_clock_is_said():
    client = log_in_traveller("America/New_York")
    page = client.post(PAIN_LOG, {"pain": 3, "felt_at": "2026-03-02T20:00"})
    assertContains(page, "Say by which clock this time is.")
    assertContains(page, 'value="2026-03-02T20:00"')
    assert PainEntry.objects.count() == 0


def test_tap_of_a_traveller_needs_no_clock():
    log_in_traveller("America/New_York").post(PAIN_LOG, {"pain": 3})
    age = timezone.now() - PainEntry.objects.get().felt_at
    assert age.total_seconds() < 60


def test_time_zone_that_no_device_has_reported_is_not_stored_as_a_choice():
    client = Client()
    client.post(PAIN_LOG, {"pain": 3})
    assert Person.objects.get().time_zone == ""
    assertContains(client.get(PAIN_LOG), "Times on these pages are world time (UTC).")


def test_person_without_a_time_zone_gets_that_of_the_device_with_the_next_write():
    client = Client()
    client.post(PAIN_LOG, {"pain": 3})
    client.cookies["time_zone"] = "Asia/Tokyo"
    assertNotContains(client.get(PAIN_LOG), "world time")
    client.post(PAIN_LOG, {"pain": 4})
    assert Person.objects.get().time_zone == "Asia/Tokyo"
    assert client.session["time_zone"] == "Asia/Tokyo"
