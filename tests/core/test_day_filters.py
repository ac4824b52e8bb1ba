from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from core.day_filters import falls_on_days
from progress.models import PainEntry
from tests.people.factories import make_person
from tests.progress.factories import make_pain_entry

FIRST, LAST = date(2026, 3, 2), date(2026, 3, 3)
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
