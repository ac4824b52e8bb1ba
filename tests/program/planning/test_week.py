from datetime import date, timedelta
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.values.days import DAY
from program.planning.week import (
    SESSION_DAYS_BY_FREQUENCY,
    build_week_ahead,
    count_week_streak,
    day_number_in_week,
    due_items,
    select_due_items,
    session_weekdays,
    strength_day_numbers,
    stretch_day_numbers,
)

MONDAY = date(2026, 3, 2)


class Item(NamedTuple):
    name: str
    days: tuple[int, ...] = tuple(range(7))
    is_strength: bool = False
    is_apart: bool = False


LIFT = Item("lift", (0, 2, 4), is_strength=True)
ROLL = Item("roll", SESSION_DAYS_BY_FREQUENCY[3])
WALK = Item("walk", SESSION_DAYS_BY_FREQUENCY[5], is_apart=True)
WEEK = [ROLL, LIFT, WALK]


def names(day, days_since_strength=None):
    return [item.name for item in select_due_items(WEEK, day, days_since_strength)]


@pytest.mark.parametrize("count", range(1, 8))
def test_strength_never_comes_two_days_in_a_row(count):
    days = strength_day_numbers(count)
    assert len(days) == min(count, 3)
    assert all((day + 1) % 7 not in days for day in days)
    assert set(days) <= set(SESSION_DAYS_BY_FREQUENCY[count])


@pytest.mark.parametrize(
    ("days_a_week", "days"), [(5, (1, 5)), (4, (0, 5)), (3, (0, 2)), (1, (0,))]
)
def test_stretches_fill_the_days_without_strength_first(days_a_week, days):
    assert stretch_day_numbers(2, days_a_week) == days


@pytest.mark.parametrize(
    ("day", "since", "found"),
    [
        (0, None, ["roll", "lift", "walk"]),
        (0, 1, ["roll", "walk"]),
        (1, 1, ["roll", "walk"]),
        (1, 3, ["roll", "lift", "walk"]),
        (2, 2, ["roll", "lift", "walk"]),
        (3, 3, ["roll", "lift", "walk"]),
        (3, 1, ["roll", "walk"]),
        (6, 2, ["roll", "walk"]),
        (6, None, ["roll", "lift", "walk"]),
    ],
)
def test_a_day_has_what_is_due_and_what_was_missed(day, since, found):
    assert names(day, since) == found


def test_a_week_without_sessions_has_its_walks():
    assert select_due_items([WALK], 3, None) == [WALK]


@given(st.integers(0, 6), st.integers(0, 1))
def test_strength_rests_after_strength(day, since):
    assert "lift" not in names(day, since)


@pytest.mark.parametrize(
    ("strength_days_ago", "found"),
    [
        (None, ["roll", "lift", "walk"]),
        (0, ["roll", "walk"]),
        (1, ["roll", "walk"]),
        (2, ["roll", "lift", "walk"]),
    ],
)
def test_strength_rests_after_the_last_also_on_the_same_day(strength_days_ago, found):
    last = None if strength_days_ago is None else MONDAY - strength_days_ago * DAY
    due = due_items(WEEK, on=MONDAY, started_on=MONDAY, last_strength_on=last)
    assert [item.name for item in due] == found


@pytest.mark.parametrize("days_after_monday", range(7))
@pytest.mark.parametrize("count", range(1, 8))
def test_session_days_of_a_program_are_weekdays_counted_from_the_first_day(
    count, days_after_monday
):
    started_on = MONDAY + days_after_monday * DAY
    items = [Item("roll", SESSION_DAYS_BY_FREQUENCY[count]), WALK]
    weekdays = session_weekdays(items, started_on)
    assert weekdays == tuple(
        sorted(
            day.planned_on.weekday()
            for day in build_week_ahead(items, started_on, MONDAY)
            if day.session_items
        )
    )
    assert started_on.weekday() in weekdays
    assert len(weekdays) == count


def test_the_week_ahead_begins_today():
    thursday = MONDAY + 3 * DAY
    week = build_week_ahead(WEEK, MONDAY, thursday)
    assert [day.planned_on for day in week] == [
        thursday + ahead * DAY for ahead in range(7)
    ]
    assert [[item.name for item in day.items] for day in week] == [
        [],
        ["roll", "lift", "walk"],
        ["walk"],
        [],
        ["roll", "lift", "walk"],
        ["walk"],
        ["roll", "lift", "walk"],
    ]
    assert [day.has_strength for day in week] == [
        *[False, True, False, False, True, False, True]
    ]


def test_a_persons_week_begins_on_their_first_day():
    thursday = MONDAY + timedelta(days=3)
    assert day_number_in_week(thursday, thursday) == 0
    assert day_number_in_week(thursday + timedelta(days=8), thursday) == 1


@pytest.mark.parametrize(
    ("weeks_ago", "streak"),
    [
        ([], 0),
        ([0], 1),
        ([1], 1),
        ([0, 1, 2], 3),
        ([1, 3], 2),
        ([0, 3], 1),
        ([2], 1),
        ([3], 0),
    ],
)
def test_a_streak_forgives_one_missed_week(weeks_ago, streak):
    days = {MONDAY - timedelta(weeks=weeks) for weeks in weeks_ago}
    assert count_week_streak(days, MONDAY + timedelta(days=2)) == streak
