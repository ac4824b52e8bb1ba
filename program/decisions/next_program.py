"""The program that follows from how a person is now."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.values.rules import RuleReason
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import Phase
from program.history.check_validity import CheckExpiredError, is_check_expired
from program.history.program_state import ProgramState
from program.planning.changes import describe_changes, is_same_program
from program.planning.plan import Plan, build_plan
from program.rules.phases import determine_phase


@dataclass(frozen=True, slots=True, kw_only=True)
class NextProgram:
    """A plan, why it is of this phase, and the mean pain with which the phase began.

    `is_new`: it differs from the current program; `changes` say in what, in words.
    """

    plan: Plan
    phase_reason: RuleReason
    pain_at_start: float
    is_new: bool
    changes: tuple[str, ...]


def next_program(
    state: ProgramState, entries: Sequence[CatalogueExercise]
) -> NextProgram:
    """Raises a CheckExpiredError where a new check comes first."""
    phase, reason = decide_next_phase(state)
    plan = build_plan(state.plan_case(phase), entries)
    current = state.current
    is_same_phase = current is not None and current.phase is phase
    return NextProgram(
        plan=plan,
        phase_reason=reason,
        # Within a phase, pain is measured against how it was as the phase began.
        pain_at_start=current.pain_at_start
        if current and is_same_phase
        else state.phase_state.seven_day_pain_mean,
        is_new=current is None or not is_same_program(current, plan),
        changes=tuple(describe_changes(current, plan, reason)) if current else (),
    )


def decide_next_phase(state: ProgramState) -> tuple[Phase, RuleReason]:
    """The phase by the rules; a new one, and the first, needs a check that holds."""
    phase, reason = determine_phase(state.phase_state)
    is_new = state.current is None or state.current.phase is not phase
    if is_new and is_check_expired(state.check.decided_at, state.evaluated_at):
        raise CheckExpiredError
    return phase, reason
