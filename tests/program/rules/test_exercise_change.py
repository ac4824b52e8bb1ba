import pytest

from program.rules.exercise_change import (
    HALF_DOSE_STEP,
    ExerciseChange,
    compute_exercise_change,
    decide_progression,
)
from program.rules.tolerance import ExerciseHistory, ExerciseRecord, ProgressionStep


def well(days_ago, **fields):
    told = {"pain_before": 2, "next_day_pain": 2} | fields
    return ExerciseRecord(is_done=True, days_ago=days_ago, **told)


TWO_GOOD = (well(1), well(3))
UP, DOWN = ProgressionStep.HARDER, ProgressionStep.EASIER


@pytest.mark.parametrize(
    ("step", "dose_steps", "easier", "harder", "turned"),
    [
        (UP, 0, "", "next", ExerciseChange(None, 1)),
        (UP, 2, "", "next", ExerciseChange("next", 0)),
        (UP, 2, "", "", None),
        (UP, HALF_DOSE_STEP, "", "next", ExerciseChange(None, 0)),
        (DOWN, 2, "last", "", ExerciseChange(None, 0)),
        (DOWN, 0, "last", "", ExerciseChange("last", 0)),
        (DOWN, 0, "", "", ExerciseChange(None, HALF_DOSE_STEP)),
        (DOWN, HALF_DOSE_STEP, "last", "", ExerciseChange("last", HALF_DOSE_STEP)),
        (DOWN, HALF_DOSE_STEP, "", "", None),
        (ProgressionStep.HOLD, 0, "last", "next", None),
        (ProgressionStep.STOP, 2, "last", "", ExerciseChange("last", HALF_DOSE_STEP)),
        (ProgressionStep.STOP, 0, "", "", ExerciseChange(None, HALF_DOSE_STEP)),
    ],
)
def test_doses_grow_before_forms_and_forms_fall_before_doses(
    step, dose_steps, easier, harder, turned
):
    found = compute_exercise_change(
        step, dose_steps=dose_steps, easier=easier, harder=harder
    )
    assert found == turned


@pytest.mark.parametrize(
    ("is_always_kept", "step", "change"),
    [
        (False, ProgressionStep.STOP, ExerciseChange(None, HALF_DOSE_STEP)),
        (True, ProgressionStep.HOLD, None),
    ],
)
def test_what_hurts_and_cannot_become_easier_pauses_if_it_is_not_always_kept(
    is_always_kept, step, change
):
    decision = decide_progression(
        ExerciseHistory(records=(well(1, pain=6),), is_always_kept=is_always_kept),
        is_progressive=True,
        dose_steps=HALF_DOSE_STEP,
        easier="",
        harder="",
    )
    assert (decision[0], decision[2]) == (step, change)


def test_after_a_break_nothing_pauses():
    decision = decide_progression(
        ExerciseHistory(days_since_session=8),
        is_progressive=True,
        dose_steps=HALF_DOSE_STEP,
        easier="",
        harder="",
    )
    assert (decision[0], decision[2]) == (ProgressionStep.HOLD, None)


@pytest.mark.parametrize(("is_endurance", "most_steps"), [(False, 2), (True, 7)])
def test_a_walk_grows_in_more_steps_than_a_dose(is_endurance, most_steps):
    records = tuple(well(days_ago) for days_ago in (1, 3))
    history = ExerciseHistory(records=records, is_endurance=is_endurance)
    changes = [
        decide_progression(
            history, is_progressive=True, dose_steps=steps, easier="", harder="next"
        )[2]
        for steps in (most_steps - 1, most_steps)
    ]
    assert changes == [ExerciseChange(None, most_steps), ExerciseChange("next", 0)]


@pytest.mark.parametrize(
    ("grows", "dose_steps", "step", "turned"),
    [
        (False, 0, ProgressionStep.HOLD, None),
        (False, HALF_DOSE_STEP, UP, ExerciseChange(None, 0)),
        (True, 0, UP, ExerciseChange(None, 1)),
    ],
)
def test_what_does_not_grow_only_comes_back_to_its_usual_dose(
    grows, dose_steps, step, turned
):
    settled = decide_progression(
        ExerciseHistory(records=TWO_GOOD),
        is_progressive=grows,
        dose_steps=dose_steps,
        easier="",
        harder="",
    )
    assert (settled[0], settled[2]) == (step, turned)


@pytest.mark.parametrize(
    ("dose_steps", "step", "change"),
    [
        (0, ProgressionStep.HARDER, ExerciseChange(None, 1)),
        (1, ProgressionStep.HARDER, ExerciseChange(None, 2)),
        (2, ProgressionStep.HOLD, None),
    ],
)
def test_in_a_week_of_small_steps_doses_grow_and_forms_wait(dose_steps, step, change):
    decision = decide_progression(
        ExerciseHistory(records=TWO_GOOD, is_small_steps_week=True),
        is_progressive=True,
        dose_steps=dose_steps,
        easier="last",
        harder="next",
    )
    assert (decision[0], decision[2]) == (step, change)
