import pytest

from exercises.values.doses import Dose
from program.planning.dosing import apply_dose_steps, apply_walking_steps, halve_dose


@pytest.mark.parametrize(
    ("dose", "half"),
    [
        (Dose(sets=3, rounds=2), Dose(sets=2, rounds=2)),
        (Dose(rounds=3, reps=8), Dose(rounds=2, reps=8)),
        (Dose(reps=9), Dose(reps=5)),
        (Dose(hold_seconds=600), Dose(hold_seconds=300)),
        (Dose(), Dose()),
    ],
)
def test_half_a_dose_is_rounded_up(dose, half):
    assert halve_dose(dose) == half


@pytest.mark.parametrize(
    ("dose", "steps", "more"),
    [
        (Dose(reps=10, hold_seconds=3), 2, Dose(reps=14, hold_seconds=3)),
        (Dose(reps=5, hold_seconds=10), 1, Dose(reps=6, hold_seconds=10)),
        (Dose(sets=3, hold_seconds=20), 1, Dose(sets=3, hold_seconds=25)),
        (Dose(move_seconds=30), 2, Dose(move_seconds=40)),
        (Dose(sets=3, hold_seconds=20), 0, Dose(sets=3, hold_seconds=20)),
        (Dose(sets=3, hold_seconds=20), -1, Dose(sets=2, hold_seconds=20)),
    ],
)
def test_a_step_is_five_seconds_or_a_few_repetitions(dose, steps, more):
    assert apply_dose_steps(dose, steps) == more


@pytest.mark.parametrize(
    ("seconds", "steps", "walk"),
    [(300, 0, 300), (300, 1, 360), (900, 2, 1140), (1800, 2, 1800), (600, -1, 300)],
)
def test_a_walk_grows_by_a_tenth_and_never_beyond_half_an_hour(seconds, steps, walk):
    assert apply_walking_steps(Dose(move_seconds=seconds), steps) == Dose(
        move_seconds=walk
    )
