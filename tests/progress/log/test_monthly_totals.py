from datetime import UTC, date, datetime, timedelta

import pytest

from core.values.days import DAY
from people.models import Person
from progress.log.monthly_totals import MonthlyTotals, load_monthly_totals
from progress.values.pain_summary import PainSummary, TimeResolution, summarise_days
from tests.people.factories import make_person
from tests.progress.factories import make_pain_entry, make_session

pytestmark = pytest.mark.django_db

LAST = date(2026, 3, 31)
ZONES = [
    "UTC",
    "Pacific/Auckland",
    "America/Los_Angeles",
    "Europe/Berlin",
    "Asia/Kathmandu",
    "Africa/Cairo",
]


def test_a_month_keeps_its_extremes_and_its_sessions():
    person = make_person()
    for pain in (1, 8, 3):
        make_pain_entry(person, pain=pain)
    make_session(person)
    first = date(2026, 3, 1)
    assert load_monthly_totals(person, None, LAST) == MonthlyTotals(
        pains=[PainSummary(starts_on=first, low=1, high=8, mean=4, count=3)],
        session_counts={first: 1},
    )


def test_a_month_without_an_entry_is_a_gap():
    person = make_person()
    for month in (1, 3):
        make_pain_entry(person, felt_at=datetime(2026, month, 5, tzinfo=UTC))
    found = load_monthly_totals(person, None, LAST)
    assert [pain.starts_on.month for pain in found.pains] == [1, 3]
    assert found.session_counts == {}


@pytest.mark.parametrize("zone", ZONES)
def test_months_are_the_sums_of_their_days_by_the_persons_clock(zone):
    person = make_person(time_zone=zone)
    start = datetime(2025, 9, 26, 0, 10, tzinfo=UTC)
    for number in range(60):
        at = start + number * timedelta(days=3, hours=5)
        make_pain_entry(person, pain=number % 11, felt_at=at)
        make_session(person, started_at=at, finished_at=at)
    days = person.pain_entries.summarise_by_day(person.zone_info)
    found = load_monthly_totals(person, None, days[-1].starts_on)
    assert found.pains == summarise_days(days, TimeResolution.MONTH)
    assert found.session_counts == {pain.starts_on: pain.count for pain in found.pains}


@pytest.mark.parametrize("zone", ZONES)
def test_the_last_day_counts_to_its_end_and_the_first_month_from_its_start(zone):
    person = make_person(time_zone=zone)
    midnight = datetime(2026, 3, 15, tzinfo=person.zone_info)
    for second, pain in ((-1, 2), (0, 9)):
        make_pain_entry(person, pain=pain, felt_at=midnight + timedelta(seconds=second))
    eve = midnight.date() - DAY
    assert [pain.high for pain in load_monthly_totals(person, None, eve).pains] == [2]
    assert [pain.high for pain in load_monthly_totals(person, eve, eve).pains] == [2]
    assert [
        pain.high for pain in load_monthly_totals(person, eve, eve + DAY).pains
    ] == [9]
    assert load_monthly_totals(person, date(2026, 4, 1), LAST + DAY).pains == []


def test_a_stranger_has_no_months():
    assert load_monthly_totals(Person(), None, LAST) == MonthlyTotals(
        pains=[], session_counts={}
    )
