from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.calendar.values.events import (
    AllDayEvent,
    Weekday,
    find_first_matching_day,
    generate_events,
)

MONDAY = date(2026, 3, 2)


def events(**fields):
    defaults = {
        "session_minutes": 10,
        "session_weekdays": (0, 3),
        "program_made_on": MONDAY,
        "program_number": 4,
        "retest_on": None,
        "retest_number": 2,
    }
    return list(generate_events(**(defaults | fields)))


def test_sessions_come_back_each_week_and_the_retest_once():
    assert events(retest_on=date(2026, 3, 16)) == [
        AllDayEvent(
            name="session",
            title="10 minutes for yourself",
            starts_on=MONDAY,
            sequence=4,
            weekdays=(Weekday.MONDAY, Weekday.THURSDAY),
        ),
        AllDayEvent(
            name="check-in",
            title="Review the week",
            starts_on=date(2026, 3, 8),
            sequence=4,
            weekdays=(Weekday.SUNDAY,),
        ),
        AllDayEvent(
            name="retest",
            title="Measure again",
            starts_on=date(2026, 3, 16),
            sequence=2,
        ),
    ]


def test_without_session_days_and_tests_only_the_review_is_left():
    assert [event.name for event in events(session_weekdays=())] == ["check-in"]


@pytest.mark.parametrize(
    ("minutes", "title"),
    [(1, "1 minute for yourself"), (25, "25 minutes for yourself")],
)
def test_the_title_says_how_long_and_not_what(minutes, title):
    assert events(session_minutes=minutes)[0].title == title


@given(
    st.dates(max_value=date(9000, 1, 1)),
    st.sets(st.integers(min_value=0, max_value=6), min_size=1),
)
def test_first_day_is_a_session_day_within_a_week(day, weekdays):
    session = events(program_made_on=day, session_weekdays=sorted(weekdays))[0]
    assert 0 <= (session.starts_on - day).days < 7
    assert session.starts_on.weekday() in weekdays
    assert (
        find_first_matching_day(session.starts_on, session.weekdays)
        == session.starts_on
    )
