"""How one exercise has gone since its last step, from everything that was done."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from exercises.values.catalogue_exercise import CatalogueExercise
from program.history.events import PerformedExercise
from program.history.program_state import ProgramState
from program.rules.thresholds import STOP_PAIN_MINIMUM
from program.rules.tolerance import (
    ExerciseHistory,
    ExerciseRecord,
    PastStep,
    ProgressionStep,
)
from progress.values.log_vocabulary import (
    NERVE_SIGNS,
    ItemOutcome,
    SessionFeeling,
)

# Anything older says nothing about how the exercise is tolerated now.
EXERCISE_LOOKBACK = timedelta(days=90)
NO_SOLE_CHANGES: Mapping[int, str] = {}


def exercise_history(
    entry: CatalogueExercise,
    performed: Sequence[PerformedExercise],
    state: ProgramState,
    sole_changes: Mapping[int, str] = NO_SOLE_CHANGES,
) -> ExerciseHistory:
    """`performed` is everything that the person did recently, newest first.

    `sole_changes` are from `find_sole_changes`.
    """
    steps = [past for past in state.adaptations if past.concerns_exercise(entry)]
    earliest = state.evaluated_at - EXERCISE_LOOKBACK
    since = max(earliest, steps[0].made_at) if steps else earliest
    # What is done beside it says nothing about how the program is tolerated.
    trained = [record for record in performed if not record.is_beside_program]
    told_in_sessions = [
        state.days_since(each.started_at)
        for each in performed
        if each.outcome in NERVE_SIGNS
    ]
    sign_days = [*told_in_sessions, *state.new_leg_pain_days]
    return ExerciseHistory(
        records=tuple(
            build_exercise_record(
                record,
                state,
                latest_sign_days_ago=min(sign_days, default=None),
                is_sole_change=sole_changes.get(state.days_since(record.started_at))
                == entry.slug,
            )
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
        is_endurance=entry.is_endurance,
        is_always_kept=entry.is_always_kept,
        is_flare=state.is_flare,
        is_gentle_week=state.is_gentle_week,
        is_load_by_response=state.is_load_by_response,
        is_small_steps_week=state.is_small_steps_week,
    )


def count_days_since_session(
    trained: Sequence[PerformedExercise], state: ProgramState
) -> int:
    return state.days_since(trained[0].started_at) if trained else 0


def build_exercise_record(
    performed: PerformedExercise,
    state: ProgramState,
    *,
    latest_sign_days_ago: int | None,
    is_sole_change: bool,
) -> ExerciseRecord:
    # A skipped exercise cannot have raised the pain, unless it was begun and hurt.
    is_skipped = performed.is_left_undone
    days_ago = state.days_since(performed.started_at)
    return ExerciseRecord(
        is_done=is_performed_to_its_end(performed),
        is_unknown=performed.outcome is ItemOutcome.UNKNOWN,
        pain=performed.pain,
        pain_before=performed.pain_before,
        pain_after=None if is_skipped else performed.pain_after,
        next_day_pain=None if is_skipped else next_day_pain(performed, state),
        usual_pain=state.usual_pain,
        is_load_by_response=state.is_load_by_response,
        effort=performed.effort,
        nerve_sign=performed.outcome if performed.outcome in NERVE_SIGNS else None,
        is_sign_told=latest_sign_days_ago is not None
        and latest_sign_days_ago <= days_ago,
        is_too_much=performed.next_day_feeling is SessionFeeling.TOO_MUCH,
        is_sole_change=is_sole_change,
        days_ago=days_ago,
    )


def is_performed_to_its_end(performed: PerformedExercise) -> bool:
    """Whoever says how much it hurt goes on, unless it is enough to stop."""
    if performed.outcome is not ItemOutcome.HURT:
        return performed.outcome is ItemOutcome.DONE
    return performed.pain is not None and performed.pain < STOP_PAIN_MINIMUM


def next_day_pain(performed: PerformedExercise, state: ProgramState) -> float | None:
    """Return the higher one of the next day's answer and the mean of that day's log."""
    next_day = state.days_since(performed.started_at) - 1
    is_known = 0 <= next_day < len(state.daily_pain)
    logged = state.daily_pain[next_day] if is_known else None
    pains = [pain for pain in (performed.next_day_pain, logged) if pain is not None]
    return max(pains, default=None)
