from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from core.values.days import DAY
from program.history.training_history import TrainingHistory, build_training_history
from tests.assessment.factories import NOON

MONDAY = date(2026, 3, 2)


def trained(*days_ago, **fields):
    days = frozenset(MONDAY - days * DAY for days in days_ago)
    return TrainingHistory(session_days=days, **fields)


@pytest.mark.parametrize(("days_ago", "days"), [((), 0), ((0,), 0), ((9, 3), 3)])
def test_days_count_since_the_last_session(days_ago, days):
    assert trained(*days_ago).days_since_exercise(MONDAY) == days


@pytest.mark.parametrize(
    ("days_ago", "checked_in", "is_due"),
    [
        ((), None, False),
        ((6,), None, False),
        ((7,), None, True),
        ((9, 1), None, True),
        ((20, 1), 6, False),
        ((20, 1), 7, True),
    ],
)
def test_a_check_in_is_due_a_week_after_the_first_session_or_the_last_check_in(
    days_ago, checked_in, is_due
):
    last = None if checked_in is None else MONDAY - checked_in * DAY
    history = trained(*days_ago, last_check_in_on=last)
    assert history.is_check_in_due(MONDAY) is is_due


@pytest.mark.parametrize(
    ("days_ago", "is_due"), [(None, False), (0, True), (1, True), (2, False)]
)
def test_strength_rests_on_its_own_day_and_on_the_one_after(days_ago, is_due):
    last = None if days_ago is None else MONDAY - days_ago * DAY
    history = TrainingHistory(last_strength_on=last)
    assert history.is_strength_rest_due(MONDAY) is is_due


def test_a_streak_counts_weeks():
    assert trained(0, 7).streak_in_weeks(MONDAY) == 2


def test_days_are_those_of_the_persons_clock():
    history = build_training_history(
        trained_at=[NOON, NOON + timedelta(hours=12)],
        strength_trained_at=[NOON, NOON - DAY],
        checked_in_at=NOON - timedelta(hours=20),
        zone=ZoneInfo("Europe/Berlin"),
    )
    assert history == TrainingHistory(
        session_days=frozenset({MONDAY, MONDAY + DAY}),
        last_strength_on=MONDAY,
        last_check_in_on=MONDAY - DAY,
    )


def test_who_did_nothing_has_an_empty_history():
    assert TrainingHistory() == build_training_history(
        trained_at=[],
        strength_trained_at=[],
        checked_in_at=None,
        zone=ZoneInfo("Europe/Berlin"),
    )
