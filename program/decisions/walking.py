"""What becomes of a walking goal, from everything known about the person."""

from typing import NamedTuple

from core.values.days import DAYS_PER_WEEK
from core.values.rules import RuleReason
from core.values.statistics import mean_of_known
from program.history.program_state import ProgramState
from program.history.walking_history import PastWalkingGoal
from program.rules.walking.changes import WalkingCase, select_walking_step
from program.rules.walking.steps import ease_walking_target, grow_walking_target
from progress.values.walking import WalkingStep, WalkingTarget


class WalkingDecision(NamedTuple):
    """A goal as it is from now on, and the rule that made it so."""

    before: WalkingTarget
    target: WalkingTarget
    step: WalkingStep
    reason: RuleReason

    @property
    def news(self) -> str:
        """The text that the person reads about it."""
        if self.target == self.before:
            return (
                f"Your walking goal is {self.target.display_text}. {self.reason.text}"
            )
        return (
            f"Your walking goal is now {self.target.display_text}, before "
            f"{self.before.display_text}. {self.reason.text}"
        )


def decide_walking_goal(state: ProgramState) -> WalkingDecision | None:
    """None: there is no goal yet, or it is not time to decide about it."""
    goal = state.walking.current_goal
    if goal is None:
        return None
    case = build_walking_case(state, goal)
    step, reason = select_walking_step(case)
    is_review_due = case.days_since_review >= DAYS_PER_WEEK
    # What hurts is heard at once, everything else once a week.
    if step is not WalkingStep.EASE and not is_review_due:
        return None
    return WalkingDecision(goal.target, change_target(goal.target, step), step, reason)


def change_target(target: WalkingTarget, step: WalkingStep) -> WalkingTarget:
    if step is WalkingStep.GROW:
        return grow_walking_target(target)
    return ease_walking_target(target) if step is WalkingStep.EASE else target


def build_walking_case(state: ProgramState, goal: PastWalkingGoal) -> WalkingCase:
    walked = state.walking.minutes_of_last_week(state.local_day)
    eased = state.walking.latest_ease
    usual = find_pain_before_week(state)
    this_week = mean_of_known(state.daily_pain[:DAYS_PER_WEEK], 1)
    return WalkingCase(
        target=goal.target,
        days_since_review=state.days_since(goal.made_at),
        days_since_ease=state.days_since(eased.made_at) if eased else None,
        walked_days=len(walked),
        walked_minutes=sum(walked),
        pain_rise=find_rise(usual, this_week),
        pain_rise_now=find_rise(usual, state.pain_now),
        is_flare=state.is_flare,
        is_eased_for_flare=bool(
            eased and state.flare and eased.made_at >= state.flare.reported_at
        ),
        is_gentle_week=state.is_gentle_week,
        is_check_requested=state.is_recheck_requested,
    )


def find_pain_before_week(state: ProgramState) -> float | None:
    """Of the week before this one, or else that of the last check."""
    before = mean_of_known(state.daily_pain[DAYS_PER_WEEK:], 1)
    return state.check.pain if before is None else before


def find_rise(before: float | None, after: float | None) -> float | None:
    return None if before is None or after is None else after - before
