from bisect import bisect_right
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.values.zone_offsets import find_zone_offsets

HOUR = timedelta(hours=1)
FIRST = datetime(2000, 1, 2, tzinfo=UTC)
HOURS = st.integers(0, 99 * 365 * 24)


def offset_at(moment, zone):
    found = find_zone_offsets(zone)
    return found.offsets[bisect_right(found.changes_at, moment)]


@given(st.sampled_from(sorted(available_timezones())), st.lists(HOURS, min_size=20))
def test_offset_of_any_zone_at_any_moment_is_what_its_clock_says(name, hours):
    zone = ZoneInfo(name)
    for moment in [FIRST + hour * HOUR for hour in hours]:
        assert offset_at(moment, zone) == moment.astimezone(zone).utcoffset(), name


@pytest.mark.parametrize(
    ("name", "summer_begins_at", "summer_ends_at"),
    [
        # One week of summer time, until the governors had had enough.
        (
            "America/Recife",
            datetime(2000, 10, 8, 3, tzinfo=UTC),
            datetime(2000, 10, 15, 2, tzinfo=UTC),
        ),
        # Four weeks, from the end of Ramadan.
        (
            "Africa/Cairo",
            datetime(2010, 9, 9, 22, tzinfo=UTC),
            datetime(2010, 9, 30, 21, tzinfo=UTC),
        ),
    ],
)
def test_shortest_summer_times_are_found(name, summer_begins_at, summer_ends_at):
    changes_at = find_zone_offsets(ZoneInfo(name)).changes_at
    start = changes_at.index(summer_begins_at)
    assert changes_at[start + 1] == summer_ends_at


def test_offset_changes_in_the_second_in_which_the_clocks_do():
    zone = ZoneInfo("Europe/Berlin")
    change = datetime(2026, 3, 29, 1, tzinfo=UTC)
    assert offset_at(change - timedelta(microseconds=1), zone) == HOUR
    assert offset_at(change, zone) == 2 * HOUR


def test_world_time_has_one_offset():
    found = find_zone_offsets(UTC)
    assert (found.changes_at, found.offsets) == ((), (timedelta(),))
