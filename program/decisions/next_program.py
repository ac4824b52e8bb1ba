"""The program that follows from a person's current state."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.values.rules import RuleReason
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import Phase
from program.decisions.keep import find_keep_signs
from program.decisions.leaving_reasons import explain_departures
from program.decisions.program_changes import describe_changes, prescribe_program
from program.history.check_expiry import CheckExpiredError, is_check_expired
from program.history.prescribed import PrescribedProgram
from program.history.program_state import ProgramState
from program.planning.plan import Plan, build_plan
from program.rules.phases import determine_phase


@dataclass(frozen=True, slots=True, kw_only=True)
class NextProgram:
    """A plan, its prescription and why the person is in this phase.

    `is_new`: the program differs from the current one; `changes` describes how.
    """

    plan: Plan
    prescribed: PrescribedProgram
    phase_reason: RuleReason
    is_new: bool
    changes: tuple[str, ...]


def next_program(
    state: ProgramState, entries: Sequence[CatalogueExercise]
) -> NextProgram:
    """Raise a CheckExpiredError if a new check has to come first."""
    phase, reason = decide_next_phase(state, entries)
    case, current = state.plan_case(phase), state.current
    plan, base = build_plan(case, entries), state.base_program
    is_same_phase = base is not None and base.phase is phase
    prescribed = prescribe_program(
        plan,
        # Within a phase, pain is compared with the pain at the start of the phase.
        pain_at_start=base.pain_at_start
        if base and is_same_phase
        else state.phase_state.seven_day_pain_mean,
    )
    changes = current and describe_changes(
        current,
        prescribed,
        reason,
        find_returning_slugs(state, entries),
        explain_departures(current, plan, case, entries),
    )
    return NextProgram(
        plan=plan,
        prescribed=prescribed,
        phase_reason=reason,
        is_new=prescribed != current,
        changes=tuple(changes or ()),
    )


def find_returning_slugs(
    state: ProgramState, entries: Sequence[CatalogueExercise]
) -> frozenset[str]:
    """What was paused until lately, and the other steps of its ladder."""
    names = state.returning_exercises
    return frozenset(
        entry.slug
        for entry in entries
        if not names.isdisjoint({entry.slug, entry.ladder})
    )


def decide_next_phase(
    state: ProgramState, entries: Sequence[CatalogueExercise]
) -> tuple[Phase, RuleReason]:
    """Decide the phase by the rules; a first or new phase needs a valid check."""
    phase_state, base = state.phase_state, state.base_program
    if phase_state.current_phase is Phase.BALANCE:
        signs = find_keep_signs(state, entries)
        phase_state = replace(phase_state, keep_signs=signs)
    phase, reason = determine_phase(phase_state)
    is_new = base is None or base.phase is not phase
    if is_new and is_check_expired(state.check.decided_at, state.evaluated_at):
        raise CheckExpiredError
    return phase, reason
