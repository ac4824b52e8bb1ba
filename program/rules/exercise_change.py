"""What a progression step does to an exercise: another form, or another dose."""

from typing import NamedTuple

from core.values.rules import RuleReason, decide_by_rules
from program.rules.progression import AWAY_RULE_SLUG, PROGRESSION_RULES
from program.rules.tolerance import ExerciseHistory, ProgressionStep

# One step below the catalogue's dose.
HALF_DOSE_STEP = -1
MOST_DOSE_STEPS = 2
MOST_WALKING_STEPS = 7
NOTHING_EASIER_TEXT = "It was too much, and there is nothing easier."


class ExerciseChange(NamedTuple):
    """The result of a step: another form of the exercise, or another dose."""

    replacement_slug: str | None
    dose_steps: int


def compute_exercise_change(
    step: ProgressionStep,
    *,
    dose_steps: int,
    easier: str,
    harder: str,
    most_steps: int = MOST_DOSE_STEPS,
) -> ExerciseChange | None:
    """Return the change for a step, or None if there is nothing to move to.

    Harder: first the dose, then the form. Easier: first the form, then half the dose.
    What pauses returns as its easier form, or else with half the dose.
    """
    if step is ProgressionStep.STOP:
        return ExerciseChange(easier or None, HALF_DOSE_STEP)
    if step is ProgressionStep.HARDER and dose_steps < most_steps:
        return ExerciseChange(None, dose_steps + 1)
    if step is ProgressionStep.HARDER and harder:
        return ExerciseChange(harder, 0)
    if step is ProgressionStep.EASIER and dose_steps > 0:
        return ExerciseChange(None, 0)
    if step is ProgressionStep.EASIER and easier:
        return ExerciseChange(easier, dose_steps)
    if step is ProgressionStep.EASIER and dose_steps > HALF_DOSE_STEP:
        return ExerciseChange(None, HALF_DOSE_STEP)
    return None


def decide_progression(
    history: ExerciseHistory,
    *,
    is_progressive: bool,
    dose_steps: int,
    easier: str,
    harder: str,
) -> tuple[ProgressionStep, RuleReason, ExerciseChange | None]:
    """Return a possible step: an exercise that cannot get easier pauses.

    In a week of small steps a dose may grow, but no form becomes harder. After days
    away nothing pauses, and some never do. A dose that cannot grow returns to normal.
    """
    step, reason = select_progression_step(history)
    if step is ProgressionStep.HARDER and not is_progressive and dose_steps >= 0:
        return ProgressionStep.HOLD, reason, None
    change = compute_exercise_change(
        step,
        dose_steps=dose_steps,
        easier=easier,
        harder="" if history.is_small_steps_week else harder,
        most_steps=MOST_WALKING_STEPS if history.is_endurance else MOST_DOSE_STEPS,
    )
    may_pause = reason.slug != AWAY_RULE_SLUG and not history.is_always_kept
    if step is ProgressionStep.EASIER and change is None and may_pause:
        nothing_easier = reason._replace(text=NOTHING_EASIER_TEXT)
        return (
            ProgressionStep.STOP,
            nothing_easier,
            ExerciseChange(None, HALF_DOSE_STEP),
        )
    return step if change else ProgressionStep.HOLD, reason, change


def select_progression_step(
    history: ExerciseHistory,
) -> tuple[ProgressionStep, RuleReason]:
    rule = decide_by_rules(PROGRESSION_RULES, history)
    return rule.result, rule.recorded_reason
