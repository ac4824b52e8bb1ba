from dataclasses import replace
from datetime import timedelta

import pytest

from core.values.days import DAY
from exercises.values.vocabulary import Technique
from program.history.events import AdaptationKind, ReportedPain
from program.history.exercise_history import EXERCISE_LOOKBACK, exercise_history
from program.rules.tolerance import (
    ExerciseHistory,
    ExerciseRecord,
    PastStep,
    ProgressionStep,
)
from progress.values.log_vocabulary import ItemOutcome, SessionFeeling
from tests.assessment.factories import NOON
from tests.exercises.factories import make_entry
from tests.program.factories import make_adaptation, make_performed, make_state

STRETCH = make_entry("stretch")
LIFT = make_entry("lift", technique=Technique.STRENGTH)
WALK = make_entry("walk", technique=Technique.STRENGTH, ladder="walking")
STEP = make_adaptation(days_ago=3, slug="stretch")


def history(*performed, entry=STRETCH, **fields):
    return exercise_history(entry, performed, make_state(**fields))


def days_of_records(*performed, **fields):
    return [record.days_ago for record in history(*performed, **fields).records]


def only_record(performed, **fields):
    (record,) = history(performed, **fields).records
    return record


def test_nothing_done_is_an_empty_history():
    assert history() == ExerciseHistory()


def test_a_record_says_how_the_exercise_went_in_its_session():
    performed = make_performed(
        outcome=ItemOutcome.HURT,
        pain=4,
        pain_before=3,
        effort=7,
        next_day_pain=5,
        next_day_feeling=SessionFeeling.TOO_MUCH,
    )
    assert only_record(performed) == ExerciseRecord(
        is_done=False,
        pain=4,
        pain_before=3,
        next_day_rise=2,
        effort=7,
        is_too_much=True,
        days_ago=1,
    )


@pytest.mark.parametrize(
    ("outcome", "is_done", "is_lower"),
    [
        (ItemOutcome.DONE, True, False),
        (ItemOutcome.HURT, False, False),
        (ItemOutcome.LEG_PAIN, False, True),
        (ItemOutcome.SKIPPED, False, False),
    ],
)
def test_each_outcome_is_read_as_what_it_is(outcome, is_done, is_lower):
    record = only_record(make_performed(outcome=outcome))
    assert (record.is_done, record.is_leg_pain_lower) == (is_done, is_lower)


def test_other_exercises_and_relief_are_left_out():
    relief = make_performed(is_relief=True)
    other = make_performed("other")
    assert days_of_records(relief, other, make_performed(days_ago=2)) == [2]


@pytest.mark.parametrize(
    ("started_at", "is_recorded"),
    [
        (NOON - 3 * DAY, False),
        (NOON - 3 * DAY + timedelta(minutes=1), True),
    ],
)
def test_only_what_followed_the_last_step_counts(started_at, is_recorded):
    performed = make_performed(started_at=started_at)
    records = history(performed, adaptations=(STEP,)).records
    assert bool(records) is is_recorded


def test_what_is_longer_ago_than_the_lookback_is_forgotten():
    old = make_performed(days_ago=EXERCISE_LOOKBACK.days)
    before_step = make_adaptation(days_ago=EXERCISE_LOOKBACK.days + 9, slug="stretch")
    assert days_of_records(old, adaptations=(before_step,)) == []


def test_steps_of_the_exercise_are_counted_in_days():
    steps = (STEP, make_adaptation(AdaptationKind.HARDER, days_ago=8, slug="stretch"))
    other = make_adaptation(slug="other")
    assert history(adaptations=(other, *steps)).past_steps == (
        PastStep(ProgressionStep.EASIER, 3),
        PastStep(ProgressionStep.HARDER, 8),
    )


@pytest.mark.parametrize(("entry", "days"), [(LIFT, 9), (WALK, 0), (STRETCH, 0)])
def test_only_strength_counts_the_days_since_a_session(entry, days):
    performed = make_performed("other", days_ago=9, outcome=ItemOutcome.SKIPPED)
    found = history(performed, entry=entry)
    assert found.days_since_session == days
    assert found.is_walking is entry.is_walking


def test_a_gentle_week_is_part_of_the_history():
    gentle = make_adaptation(AdaptationKind.GENTLE, days_ago=6)
    assert history(adaptations=(gentle,)).is_gentle_week
    long_ago = replace(gentle, made_at=NOON - 7 * DAY)
    assert not history(adaptations=(long_ago,)).is_gentle_week


@pytest.mark.parametrize(
    ("fields", "days_ago", "logged", "rise"),
    [
        ({}, 1, {0: [4, 5]}, 2.5),
        ({}, 1, {}, None),
        ({}, 0, {0: [9]}, None),
        ({}, 15, {0: [9]}, None),
        ({"next_day_pain": 3}, 1, {0: [9]}, 1),
        ({"pain_before": None}, 1, {0: [9]}, None),
        ({"outcome": ItemOutcome.SKIPPED}, 1, {0: [9]}, None),
    ],
)
def test_the_rise_is_to_the_answer_or_else_the_log_of_the_next_day(
    fields, days_ago, logged, rise
):
    performed = make_performed(days_ago=days_ago, **fields)
    pains = [
        ReportedPain(NOON - back * DAY, pain)
        for back, day in logged.items()
        for pain in day
    ]
    assert only_record(performed, reported_pains=tuple(pains)).next_day_rise == rise
