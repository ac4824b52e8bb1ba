from collections import Counter
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from django.db import IntegrityError

from progress.models import PainEntry
from progress.values.pain_summary import PainSummary
from tests.people.factories import make_person
from tests.progress.factories import NOON, make_pain_entry

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("pain", [-1, 11])
def test_the_database_refuses_pain_outside_0_to_10(pain):
    with pytest.raises(IntegrityError):
        make_pain_entry(make_person(), pain=pain)


def test_the_same_tap_is_stored_once():
    person, key = make_person(), uuid4()
    first = PainEntry.objects.log_entry_once(
        person=person, key=key, pain=3, felt_at=NOON
    )
    again = PainEntry.objects.log_entry_once(
        person=person, key=key, pain=3, felt_at=NOON
    )
    assert again == first
    assert PainEntry.objects.count() == 1


def test_another_number_from_the_same_page_is_another_entry():
    person, key = make_person(), uuid4()
    for pain in (3, 5):
        PainEntry.objects.log_entry_once(
            person=person, key=key, pain=pain, felt_at=NOON
        )
    assert PainEntry.objects.count() == 2


@pytest.mark.parametrize(
    ("zone", "days"),
    [
        ("UTC", [date(2026, 3, 1), date(2026, 3, 2)]),
        ("Pacific/Auckland", [date(2026, 3, 2)]),
        ("America/Los_Angeles", [date(2026, 3, 1)]),
    ],
)
def test_a_day_ends_at_the_persons_midnight(zone, days):
    person = make_person()
    make_pain_entry(person, felt_at=datetime(2026, 3, 1, 23, 59, tzinfo=UTC))
    make_pain_entry(person, felt_at=datetime(2026, 3, 2, 0, 1, tzinfo=UTC))
    pains = PainEntry.objects.summarise_by_day(ZoneInfo(zone))
    assert [pain.starts_on for pain in pains] == days


# Every half hour for four hours from 22:15: the clock changes in between, in some of
# these places at midnight.
CLOCK_CHANGES = [
    ("Pacific/Auckland", datetime(2026, 4, 4, 10, 15, tzinfo=UTC)),
    ("Pacific/Auckland", datetime(2025, 9, 27, 10, 15, tzinfo=UTC)),
    ("America/Los_Angeles", datetime(2026, 3, 8, 6, 15, tzinfo=UTC)),
    ("America/Los_Angeles", datetime(2025, 11, 2, 5, 15, tzinfo=UTC)),
    ("Europe/Berlin", datetime(2026, 3, 28, 21, 15, tzinfo=UTC)),
    ("Australia/Lord_Howe", datetime(2026, 4, 4, 11, 45, tzinfo=UTC)),
    ("America/Santiago", datetime(2025, 9, 7, 2, 15, tzinfo=UTC)),
    ("Africa/Cairo", datetime(2026, 4, 23, 20, 15, tzinfo=UTC)),
    ("Asia/Kathmandu", datetime(2026, 3, 1, 16, 30, tzinfo=UTC)),
]


@pytest.mark.parametrize(("zone", "evening"), CLOCK_CHANGES)
def test_the_database_and_the_persons_clock_agree_on_the_day(zone, evening):
    zone, person = ZoneInfo(zone), make_person()
    moments = [evening + number * timedelta(minutes=30) for number in range(24)]
    for moment in reversed(moments):
        make_pain_entry(person, felt_at=moment)
    expected = Counter(moment.astimezone(zone).date() for moment in moments)
    pains = PainEntry.objects.summarise_by_day(zone)
    assert [(pain.starts_on, pain.count) for pain in pains] == sorted(expected.items())


def test_a_day_keeps_its_extremes():
    person = make_person()
    for pain in (1, 8, 3):
        make_pain_entry(person, pain=pain, is_flare=pain == 8)
    assert PainEntry.objects.summarise_by_day(ZoneInfo("UTC")) == [
        PainSummary(
            starts_on=date(2026, 3, 2), low=1, high=8, mean=4, count=3, is_flare=True
        )
    ]


def test_the_first_week_is_seven_days_of_the_persons_clock():
    person, zone = make_person(), ZoneInfo("Pacific/Auckland")
    first_at = datetime(2026, 3, 1, 22, 0, tzinfo=zone)
    for days in (7, 6, 0):
        make_pain_entry(person, felt_at=first_at + timedelta(days=days))
    make_pain_entry(person, felt_at=first_at + timedelta(days=6, hours=1, minutes=59))
    entries = PainEntry.objects.for_person(person)
    assert [
        (day.starts_on, day.count) for day in entries.summarise_first_week(zone)
    ] == [(date(2026, 3, 1), 1), (date(2026, 3, 7), 2)]


def test_an_empty_log_has_no_first_week():
    make_pain_entry(make_person())
    entries = PainEntry.objects.for_person(make_person())
    assert entries.summarise_first_week(ZoneInfo("UTC")) == []
