import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.rules.exercise_change import (
    MOST_DOSE_STEPS,
    ExerciseChange,
    compute_exercise_change,
)
from program.rules.flare.step_down import AFTER_FLARE_RULE, LadderPlace
from program.rules.tolerance import ProgressionStep


@pytest.mark.parametrize(
    ("steps", "easier", "change"),
    [
        (2, "knees", ExerciseChange(None, 1)),
        (1, "", ExerciseChange(None, 0)),
        (0, "knees", ExerciseChange("knees", 0)),
        (0, "", None),
        (-1, "knees", None),
    ],
)
def test_it_is_one_step_lower_or_on_the_first_one(steps, easier, change):
    place = LadderPlace(steps, easier)
    assert place.step_down == change
    assert AFTER_FLARE_RULE.applies(place) is (change is not None)


@given(st.integers(-1, MOST_DOSE_STEPS), st.booleans())
def test_it_is_never_higher_than_before(steps, has_easier):
    change = LadderPlace(steps, "easier" if has_easier else "").step_down
    assert change is None or change.replacement_slug or change.dose_steps < steps


@given(st.integers(0, MOST_DOSE_STEPS - 1))
def test_one_grown_step_leads_back_to_where_it_was(steps):
    place = LadderPlace(steps + 1, "easier")
    again = compute_exercise_change(
        ProgressionStep.HARDER,
        dose_steps=place.step_down.dose_steps,
        easier="easier",
        harder="",
    )
    assert again == ExerciseChange(None, place.dose_steps)
