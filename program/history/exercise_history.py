"""How one exercise has gone since its last step, from everything that was done."""

from collections.abc import Sequence
from datetime import timedelta

from exercises.values.catalogue_exercise import CatalogueExercise
from program.history.events import PerformedExercise
from program.history.program_state import ProgramState
from program.rules.tolerance import (
    ExerciseHistory,
    ExerciseRecord,
    PastStep,
    ProgressionStep,
)
from progress.values.log_vocabulary import ItemOutcome, SessionFeeling

# Anything older says nothing about how the exercise is tolerated now.
EXERCISE_LOOKBACK = timedelta(days=90)


def exercise_history(
    entry: CatalogueExercise,
    performed: Sequence[PerformedExercise],
    state: ProgramState,
) -> ExerciseHistory:
    """`performed` is everything that the person did recently, newest first."""
    steps = [past for past in state.adaptations if past.concerns_exercise(entry)]
    earliest = state.evaluated_at - EXERCISE_LOOKBACK
    since = max(earliest, steps[0].made_at) if steps else earliest
    # Relief sessions say nothing about how the program is tolerated.
    trained = [record for record in performed if not record.is_relief]
    return ExerciseHistory(
        records=tuple(
            build_exercise_record(record, state)
            for record in trained
            if record.slug == entry.slug and record.started_at > since
        ),
        past_steps=tuple(
            PastStep(ProgressionStep(past.kind.value), state.days_since(past.made_at))
            for past in steps
        ),
        # After a break, only strength exercises restart one step easier.
        days_since_session=count_days_since_session(trained, state)
        if entry.is_strength
        else 0,
        is_walking=entry.is_walking,
        is_gentle_week=state.is_gentle_week,
    )


def count_days_since_session(
    trained: Sequence[PerformedExercise], state: ProgramState
) -> int:
    return state.days_since(trained[0].started_at) if trained else 0


def build_exercise_record(
    performed: PerformedExercise, state: ProgramState
) -> ExerciseRecord:
    return ExerciseRecord(
        is_done=performed.outcome is ItemOutcome.DONE,
        pain=performed.pain,
        pain_before=performed.pain_before,
        next_day_rise=compute_next_day_rise(performed, state),
        effort=performed.effort,
        is_leg_pain_lower=performed.outcome is ItemOutcome.LEG_PAIN,
        is_too_much=performed.next_day_feeling is SessionFeeling.TOO_MUCH,
        days_ago=state.days_since(performed.started_at),
    )


def compute_next_day_rise(
    performed: PerformedExercise, state: ProgramState
) -> float | None:
    # A skipped exercise cannot have raised the pain.
    if performed.outcome is ItemOutcome.SKIPPED:
        return None
    before, after = performed.pain_before, next_day_pain(performed, state)
    return None if before is None or after is None else after - before


def next_day_pain(performed: PerformedExercise, state: ProgramState) -> float | None:
    """Return the next day's answer, or else the mean of that day's log entries."""
    if performed.next_day_pain is not None:
        return performed.next_day_pain
    next_day = state.days_since(performed.started_at) - 1
    is_known = 0 <= next_day < len(state.daily_pain)
    return state.daily_pain[next_day] if is_known else None
