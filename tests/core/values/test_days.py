from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from core.values.days import (
    DAY,
    count_days_between,
    day_bounds,
    day_start,
    format_date_range,
    week_start,
)

BEFORE_MIDNIGHT_IN_BERLIN = datetime(2026, 3, 2, 22, 59, tzinfo=UTC)
AFTER_MIDNIGHT_IN_BERLIN = datetime(2026, 3, 2, 23, 1, tzinfo=UTC)
ZONES = ["UTC", "Europe/Berlin", "Pacific/Auckland", "America/Los_Angeles"]


@pytest.mark.parametrize(
    ("zone", "day", "starts_at"),
    [
        ("UTC", date(2026, 3, 2), datetime(2026, 3, 2, tzinfo=UTC)),
        ("Pacific/Auckland", date(2026, 3, 2), datetime(2026, 3, 1, 11, tzinfo=UTC)),
        # The clock goes from 23:59 to 1:00: the day begins at one.
        ("Africa/Cairo", date(2026, 4, 24), datetime(2026, 4, 23, 22, tzinfo=UTC)),
        # The clock goes from 23:59 back to 23:00: the day before has 25 hours.
        ("Asia/Beirut", date(2025, 10, 26), datetime(2025, 10, 25, 22, tzinfo=UTC)),
    ],
)
def test_a_day_starts_at_the_midnight_of_its_zone(zone, day, starts_at):
    assert day_start(day, ZoneInfo(zone)).astimezone(UTC) == starts_at


@pytest.mark.parametrize("zone", ZONES)
def test_days_in_a_row_leave_no_gap_and_do_not_overlap(zone):
    first = date(2026, 3, 27)
    bounds = [
        day_bounds(first + n * DAY, first + n * DAY, ZoneInfo(zone)) for n in (0, 1)
    ]
    assert bounds[0][1] == bounds[1][0]
    whole = day_bounds(first, first + DAY, ZoneInfo(zone))
    assert whole == (bounds[0][0], bounds[1][1])


@pytest.mark.parametrize(("zone", "days"), [("Europe/Berlin", 1), ("UTC", 0)])
def test_days_between_two_moments_are_midnights(zone, days):
    moments = BEFORE_MIDNIGHT_IN_BERLIN, AFTER_MIDNIGHT_IN_BERLIN
    assert count_days_between(*moments, ZoneInfo(zone)) == days


@pytest.mark.parametrize(
    ("day", "monday"),
    [
        (date(2026, 3, 2), date(2026, 3, 2)),
        (date(2026, 3, 8), date(2026, 3, 2)),
        (date(2026, 3, 9), date(2026, 3, 9)),
        (date(2026, 1, 1), date(2025, 12, 29)),
    ],
)
def test_a_week_starts_on_its_monday(day, monday):
    assert week_start(day) == monday


@pytest.mark.parametrize(
    ("last", "text"),
    [
        (date(2026, 3, 3), "3 Mar 2026"),
        (date(2026, 3, 5), "3 Mar 2026 to 5 Mar 2026"),
        (date(2027, 1, 5), "3 Mar 2026 to 5 Jan 2027"),
    ],
)
def test_a_range_of_one_day_is_written_as_that_day(last, text):
    assert format_date_range(date(2026, 3, 3), last) == text
