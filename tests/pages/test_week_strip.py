from datetime import date

import pytest

from core.values.days import DAY
from pages.week_strip import build_week_strip, find_next_session_day

MONDAY = date(2026, 11, 30)
WEDNESDAY = MONDAY + 2 * DAY
EVERY_SECOND_DAY = (0, 2, 4)


def test_a_week_goes_from_monday_to_sunday_and_marks_today():
    days = build_week_strip(WEDNESDAY, EVERY_SECOND_DAY, ()).days
    assert [day.on for day in days] == [MONDAY + number * DAY for number in range(7)]
    assert [day.on for day in days if day.is_today] == [WEDNESDAY]


def test_what_is_planned_and_what_is_done_are_counted_apart():
    done = {MONDAY, MONDAY + DAY, MONDAY - DAY}
    strip = build_week_strip(WEDNESDAY, EVERY_SECOND_DAY, done)
    assert [day.on for day in strip.days if day.is_done] == [MONDAY, MONDAY + DAY]
    assert (strip.done_count, strip.planned_count) == (2, 3)


@pytest.mark.parametrize(
    ("today", "weekdays", "next_day"),
    [
        (MONDAY, EVERY_SECOND_DAY, WEDNESDAY),
        (MONDAY, (0,), MONDAY + 7 * DAY),
        (MONDAY - DAY, EVERY_SECOND_DAY, MONDAY),
        (MONDAY, (), None),
    ],
)
def test_the_next_session_is_after_today(today, weekdays, next_day):
    assert find_next_session_day(today, weekdays) == next_day
