from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.values.days import DAY
from progress.analysis.calendar_month import build_calendar_month, start_of_next_month
from progress.values.pain_summary import PainSummary

TODAY = date(2026, 3, 10)
MARCH = date(2026, 3, 1)


def square(shown, on):
    [found] = [day for week in shown.weeks for day in week if day.on == on]
    return found


def test_whole_weeks_surround_the_month():
    shown = build_calendar_month(MARCH, [], set(), {}, TODAY)
    assert shown.weeks[0][0].on == date(2026, 2, 23)
    assert shown.weeks[-1][-1].on == date(2026, 4, 5)
    assert {len(week) for week in shown.weeks} == {7}
    assert [day.is_in_month for day in shown.weeks[0]] == [False] * 6 + [True]


def test_a_february_of_four_whole_weeks_is_four_weeks():
    assert len(build_calendar_month(date(2027, 2, 1), [], set(), {}, TODAY).weeks) == 4


def test_squares_know_their_pain_their_session_and_their_walks():
    pain = PainSummary(starts_on=MARCH, low=1, high=4, mean=2, count=2)
    shown = build_calendar_month(MARCH, [pain], {MARCH}, {MARCH: 25}, TODAY)
    assert (square(shown, MARCH).pain, square(shown, MARCH).has_session) == (pain, True)
    assert square(shown, MARCH).walked_minutes == 25
    assert (square(shown, TODAY).pain, square(shown, TODAY).walked_minutes) == (None, 0)


def test_tomorrow_is_to_come():
    shown = build_calendar_month(MARCH, [], set(), {}, TODAY)
    days = (TODAY, TODAY + timedelta(days=1))
    assert [square(shown, on).is_to_come for on in days] == [False, True]


@pytest.mark.parametrize(
    ("starts_on", "previous", "following"),
    [
        (MARCH, date(2026, 2, 1), None),
        (date(2026, 1, 1), date(2025, 12, 1), date(2026, 2, 1)),
    ],
)
def test_months_lead_to_their_neighbours_up_to_today(starts_on, previous, following):
    shown = build_calendar_month(starts_on, [], set(), {}, TODAY)
    assert (shown.previous, shown.following) == (previous, following)


@pytest.mark.parametrize("number", range(1, 12))
def test_the_next_month_has_the_next_number(number):
    assert start_of_next_month(date(2026, number, 1)) == date(2026, number + 1, 1)


any_day = st.dates(date(2001, 1, 1), date(2100, 1, 1))
offsets = st.integers(-50, 50)


@given(
    any_day,
    st.dictionaries(offsets, st.integers(0, 10)),
    st.sets(offsets),
    st.randoms(),
)
def test_every_day_of_any_month_stands_once_with_what_is_its_own(
    today, pains, sessions, random
):
    highest = {today + offset * DAY: pain for offset, pain in pains.items()}
    session_days = {today + offset * DAY for offset in sessions}
    logged = [
        PainSummary(starts_on=on, low=pain, high=pain, mean=pain, count=1)
        for on, pain in highest.items()
    ]
    random.shuffle(logged)
    walked = dict.fromkeys(session_days, 7)
    shown = build_calendar_month(
        today.replace(day=1), logged, session_days, walked, today
    )
    squares = [day for week in shown.weeks for day in week]
    first = squares[0].on
    assert [day.on for day in squares] == [first + n * DAY for n in range(len(squares))]
    for day in squares:
        assert (day.pain and day.pain.high) == highest.get(day.on)
        assert day.has_session == (day.on in session_days)
        assert day.walked_minutes == walked.get(day.on, 0)
        assert day.is_to_come == (day.on > today)


@given(any_day)
def test_a_month_reaches_from_its_first_day_to_the_eve_of_the_next(day):
    starts_on = day.replace(day=1)
    following = start_of_next_month(starts_on)
    shown = build_calendar_month(starts_on, [], set(), {}, day)
    inside = [each.on for week in shown.weeks for each in week if each.is_in_month]
    assert (inside[0], inside[-1]) == (starts_on, following - DAY)
    assert (
        build_calendar_month(following, [], set(), {}, following).previous == starts_on
    )
