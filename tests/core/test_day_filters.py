from collections import Counter
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from django.db.models import Count
from hypothesis import given, settings
from hypothesis import strategies as st

from core.day_filters import LocalDay, falls_on_days
from progress.models import PainEntry
from tests.people.factories import make_person
from tests.progress.factories import make_pain_entry

FIRST, LAST = date(2026, 3, 2), date(2026, 3, 3)
FIRST_MOMENT = datetime(2024, 9, 26, 0, 10, tzinfo=UTC)
MOMENT = timedelta(microseconds=1)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("felt_at", "is_on_days"),
    [
        (datetime(2026, 3, 2, tzinfo=UTC) - MOMENT, False),
        (datetime(2026, 3, 2, tzinfo=UTC), True),
        (datetime(2026, 3, 4, tzinfo=UTC) - MOMENT, True),
        (datetime(2026, 3, 4, tzinfo=UTC), False),
    ],
)
def test_the_first_moment_is_in_and_the_midnight_after_the_last_day_is_out(
    felt_at, is_on_days
):
    make_pain_entry(make_person(), felt_at=felt_at)
    found = PainEntry.objects.filter(falls_on_days("felt_at", FIRST, LAST, UTC))
    assert found.exists() is is_on_days


@pytest.mark.django_db
def test_an_hour_that_comes_twice_before_midnight_belongs_to_the_day():
    zone, day = ZoneInfo("Asia/Beirut"), date(2025, 10, 25)
    felt_at = datetime(2025, 10, 25, 21, 30, tzinfo=UTC)
    assert felt_at.astimezone(zone).date() == day
    make_pain_entry(make_person(), felt_at=felt_at)
    assert PainEntry.objects.filter(falls_on_days("felt_at", day, day, zone)).exists()


@pytest.mark.django_db
@given(name=st.sampled_from(sorted(available_timezones())))
@settings(max_examples=40)
def test_the_database_counts_the_days_of_any_zone_as_its_clock_does(name):
    zone, person = ZoneInfo(name), make_person()
    moments = [
        FIRST_MOMENT + number * timedelta(days=9, hours=5) for number in range(80)
    ]
    PainEntry.objects.bulk_create(
        PainEntry(person=person, pain=4, felt_at=moment) for moment in moments
    )
    days = PainEntry.objects.for_person(person).values_list(LocalDay("felt_at", zone))
    expected = Counter(moment.astimezone(zone).date() for moment in moments)
    assert dict(days.annotate(count=Count("*"))) == expected
