"""Doses between the steps of a ladder: a little more of the same, or half of it."""

from dataclasses import replace
from math import ceil

from core.values.days import SECONDS_PER_MINUTE
from exercises.values.doses import Dose
from program.rules.exercise_change import HALF_DOSE_STEP

SECONDS_PER_STEP = 5
MANY_REPETITIONS = 8
WALKING_GROWTH_FACTOR = 1.1
LONGEST_WALK_SECONDS = 1800


def apply_dose_steps(dose: Dose, steps: int) -> Dose:
    """Each step adds 5 seconds to a hold, or 1 or 2 repetitions."""
    if steps <= HALF_DOSE_STEP:
        return halve_dose(dose)
    if dose.reps > 1:
        more = 2 if dose.reps >= MANY_REPETITIONS else 1
        return replace(dose, reps=dose.reps + steps * more)
    if dose.hold_seconds:
        return replace(dose, hold_seconds=dose.hold_seconds + steps * SECONDS_PER_STEP)
    return replace(dose, move_seconds=dose.move_seconds + steps * SECONDS_PER_STEP)


def apply_walking_steps(dose: Dose, steps: int) -> Dose:
    """Each step adds a tenth, in whole minutes, up to half an hour."""
    if steps <= HALF_DOSE_STEP:
        return halve_dose(dose)
    minutes = ceil(
        dose.move_seconds * WALKING_GROWTH_FACTOR**steps / SECONDS_PER_MINUTE
    )
    # A walk that is already longer in the catalogue stays as long.
    seconds = max(
        dose.move_seconds, min(minutes * SECONDS_PER_MINUTE, LONGEST_WALK_SECONDS)
    )
    return replace(dose, move_seconds=seconds)


def add_round(dose: Dose) -> Dose:
    """Once more of the whole, or one round more where it has rounds."""
    if dose.rounds > 1:
        return replace(dose, rounds=dose.rounds + 1)
    return replace(dose, sets=dose.sets + 1)


def halve_dose(dose: Dose) -> Dose:
    for field in ("sets", "rounds", "reps", "hold_seconds", "move_seconds"):
        amount = getattr(dose, field)
        if amount > 1:
            return replace(dose, **{field: ceil(amount / 2)})
    return dose
