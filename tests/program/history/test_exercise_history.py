from dataclasses import replace
from datetime import timedelta

import pytest

from core.values.days import DAY
from core.values.suitability import Caution
from exercises.values.vocabulary import Technique
from program.history.events import AdaptationKind, ReportedPain
from program.history.exercise_history import EXERCISE_LOOKBACK, exercise_history
from program.history.summaries import CheckSummary
from program.rules.tolerance import (
    ExerciseHistory,
    ExerciseRecord,
    PastStep,
    ProgressionStep,
)
from progress.analysis.usual_pain import UsualPain
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
        pain_after=4,
        effort=7,
        next_day_pain=5,
        next_day_feeling=SessionFeeling.TOO_MUCH,
    )
    assert only_record(performed) == ExerciseRecord(
        is_done=True,
        pain=4,
        pain_before=3,
        pain_after=4,
        next_day_pain=5,
        effort=7,
        is_too_much=True,
        days_ago=1,
    )


@pytest.mark.parametrize(
    ("fields", "is_done", "is_unknown", "nerve_sign"),
    [
        ({"outcome": ItemOutcome.DONE}, True, False, None),
        ({"outcome": ItemOutcome.HURT}, False, False, None),
        ({"outcome": ItemOutcome.HURT, "pain": 5}, True, False, None),
        ({"outcome": ItemOutcome.HURT, "pain": 6}, False, False, None),
        ({"outcome": ItemOutcome.LEG_PAIN}, False, False, ItemOutcome.LEG_PAIN),
        ({"outcome": ItemOutcome.NUMB}, False, False, ItemOutcome.NUMB),
        ({"outcome": ItemOutcome.WEAK}, False, False, ItemOutcome.WEAK),
        ({"outcome": ItemOutcome.SKIPPED}, False, False, None),
        ({"outcome": ItemOutcome.SKIPPED, "pain": 3}, False, False, None),
        ({"outcome": ItemOutcome.UNKNOWN}, False, True, None),
    ],
)
def test_each_outcome_is_read_as_what_it_is(fields, is_done, is_unknown, nerve_sign):
    record = only_record(make_performed(**fields))
    assert record.is_done is is_done
    assert record.is_unknown is is_unknown
    assert record.nerve_sign is nerve_sign
    assert record.is_sign_told is (nerve_sign is not None)


@pytest.mark.parametrize(
    ("sign", "days"),
    [
        ({"days_ago": 1}, [True, True]),
        ({"days_ago": 2}, [False, True]),
        ({"days_ago": 0, "is_beside_program": True}, [True, True]),
        ({"days_ago": 3}, [False, False]),
    ],
)
def test_a_sign_at_any_exercise_speaks_of_its_day_and_the_days_before(sign, days):
    told = make_performed("other", outcome=ItemOutcome.NUMB, **sign)
    performed = [make_performed(days_ago=1), make_performed(days_ago=2)]
    records = history(told, *performed).records
    assert [record.is_sign_told for record in records] == days


@pytest.mark.parametrize(
    ("days_ago", "fields", "is_told"),
    [
        (1, {}, True),
        (2, {}, False),
        (1, {"check": CheckSummary(decided_at=NOON - DAY / 2)}, False),
        (1, {"check": CheckSummary()}, False),
        (
            1,
            {
                "check": CheckSummary(
                    decided_at=NOON - 3 * DAY, cautions=frozenset({Caution.LEG_PAIN})
                )
            },
            False,
        ),
    ],
)
def test_pain_below_the_knee_in_the_log_is_a_sign_unless_the_check_knows_it(
    days_ago, fields, is_told
):
    report = ReportedPain(NOON - days_ago * DAY, 2, is_below_knee=True)
    told = {"check": CheckSummary(decided_at=NOON - 3 * DAY)} | fields
    record = only_record(make_performed(), reported_pains=(report,), **told)
    assert record.is_sign_told is is_told


def test_the_only_new_exercise_of_a_day_is_marked():
    found = exercise_history(
        STRETCH,
        [make_performed(days_ago=1), make_performed(days_ago=2)],
        make_state(),
        {1: "stretch", 2: "other"},
    )
    assert [record.is_sole_change for record in found.records] == [True, False]


def test_the_usual_pain_goes_with_each_record():
    pains = tuple(ReportedPain(NOON - back * DAY, 4) for back in range(7))
    record = only_record(make_performed(), reported_pains=pains)
    assert record.usual_pain == UsualPain(median=4, spread=0)
    assert only_record(make_performed()).usual_pain is None


def test_other_exercises_and_relief_are_left_out():
    relief = make_performed(is_beside_program=True)
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
    assert found.is_endurance is entry.is_endurance


def test_a_gentle_week_is_part_of_the_history():
    gentle = make_adaptation(AdaptationKind.GENTLE, days_ago=6)
    assert history(adaptations=(gentle,)).is_gentle_week
    small = replace(gentle, kind=AdaptationKind.SMALL_STEPS)
    assert history(adaptations=(small,)).is_small_steps_week
    long_ago = replace(gentle, made_at=NOON - 7 * DAY)
    assert not history(adaptations=(long_ago,)).is_gentle_week


@pytest.mark.parametrize(
    ("fields", "days_ago", "logged", "rise"),
    [
        ({}, 1, {0: [4, 5]}, 2.5),
        ({}, 1, {}, None),
        ({}, 0, {0: [9]}, None),
        ({}, 15, {0: [9]}, None),
        ({"next_day_pain": 3}, 1, {0: [9]}, 7),
        ({"next_day_pain": 3}, 1, {0: [2]}, 1),
        ({"next_day_pain": 3}, 15, {0: [9]}, 1),
        ({"pain_before": None}, 1, {0: [9]}, None),
        ({"outcome": ItemOutcome.SKIPPED}, 1, {0: [9]}, None),
    ],
)
def test_the_rise_is_to_the_answer_or_the_log_of_the_next_day_if_that_is_higher(
    fields, days_ago, logged, rise
):
    performed = make_performed(days_ago=days_ago, **fields)
    pains = [
        ReportedPain(NOON - back * DAY, pain)
        for back, day in logged.items()
        for pain in day
    ]
    assert only_record(performed, reported_pains=tuple(pains)).next_day_rise == rise
