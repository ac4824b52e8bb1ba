"""The walking of a synthetic patient, and what the production code makes of it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from program.decisions.walking import WalkingDecision, decide_walking_goal
from program.history.program_state import ProgramState
from program.history.walking_history import PastWalkingGoal, WalkingHistory
from program.rules.walking.start import PresentWalking, start_walking_target
from progress.values.walking import WalkingKind, WalkingStep, WalkingTarget


def walk_one_day(
    state: ProgramState,
    now: PresentWalking | None,
    draw_minutes: Callable[[WalkingTarget], int],
) -> WalkingHistory:
    """The same history if the patient does not walk; None: they set no goal."""
    goal = state.walking.current_goal
    if goal is None:
        return start_simulated_goal(state, now) if now else state.walking
    minutes = draw_minutes(goal.target)
    if not minutes:
        return state.walking
    return add_walked_minutes(state.walking, state.local_day, minutes)


def start_simulated_goal(state: ProgramState, now: PresentWalking) -> WalkingHistory:
    target, _ = start_walking_target(now)
    return add_past_goal(state, target, WalkingStep.START)


def add_past_goal(
    state: ProgramState, target: WalkingTarget, step: WalkingStep
) -> WalkingHistory:
    before = state.walking.current_goal
    goal = PastWalkingGoal(
        target=target,
        kind=before.kind if before else WalkingKind.ON_FOOT,
        step=step,
        made_at=state.evaluated_at,
    )
    return replace(state.walking, goals=(goal, *state.walking.goals))


def add_walked_minutes(
    walking: WalkingHistory, day: date, minutes: int
) -> WalkingHistory:
    total = walking.minutes_by_day.get(day, 0) + minutes
    return replace(walking, minutes_by_day={**walking.minutes_by_day, day: total})


def review_simulated_goal(
    state: ProgramState,
) -> tuple[WalkingHistory, WalkingDecision | None]:
    decision = decide_walking_goal(state)
    if decision is None:
        return state.walking, None
    return add_past_goal(state, decision.target, decision.step), decision


def is_growth_against_a_signal(state: ProgramState, decision: WalkingDecision) -> bool:
    """Whether a goal grew in a flare-up, a gentle week or before a check."""
    has_signal = state.is_flare or state.is_gentle_week or state.is_recheck_requested
    return has_signal and decision.target.weekly_minutes > (
        decision.before.weekly_minutes
    )


def has_goal_grown(goals: Sequence[PastWalkingGoal]) -> bool:
    """Whether any goal was more than the first; newest first."""
    return any(
        goal.target.weekly_minutes > goals[-1].target.weekly_minutes for goal in goals
    )
