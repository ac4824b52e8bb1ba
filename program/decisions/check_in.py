"""What follows from the answers of a check-in."""

from dataclasses import dataclass, replace

from core.values.rules import RuleReason
from people.values.session_lengths import next_shorter_session_length
from program.decisions.other_approach import decide_other_approach
from program.decisions.recheck import decide_recheck
from program.history.events import AdaptationKind, NewAdaptation
from program.history.program_state import ProgramState
from program.rules.plan_case import PlanPreferences
from program.rules.weekly import (
    AdjustmentDecision,
    CheckInAnswers,
    WeeklyAdjustment,
    decide_adjustments,
)

ADAPTATION_BY_ADJUSTMENT = {
    WeeklyAdjustment.GENTLE: AdaptationKind.GENTLE,
    WeeklyAdjustment.SMALL_STEPS: AdaptationKind.SMALL_STEPS,
    WeeklyAdjustment.SLEEP: AdaptationKind.SLEEP,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportOutcome:
    """The rules that apply, what they adapt, and the text for the person.

    A rule may only give advice, and then adapts nothing.
    """

    reasons: tuple[RuleReason, ...]
    adaptations: tuple[NewAdaptation, ...]
    preferences: PlanPreferences
    news: tuple[str, ...]


def decide_check_in(answers: CheckInAnswers, state: ProgramState) -> ReportOutcome:
    decisions = decide_adjustments(answers)
    acting = [adapt_week_ahead(decision, answers, state) for decision in decisions]
    asked = [each for each in acting if each and each.kind is AdaptationKind.RECHECK]
    approach = None if asked else decide_other_approach(state)
    is_shorter = any(
        decision.adjustment is WeeklyAdjustment.SHORTER for decision in decisions
    )
    return ReportOutcome(
        reasons=tuple(decision.reason for decision in decisions),
        adaptations=tuple(filter(None, (*acting, approach))),
        preferences=shorten_sessions(state.preferences)
        if is_shorter
        else state.preferences,
        news=tuple(
            adaptation.news if adaptation else decision.reason.text
            for decision, adaptation in zip(decisions, acting, strict=True)
            if decision.adjustment is not WeeklyAdjustment.GO_ON
        )
        + ((approach.news,) if approach else ()),
    )


def adapt_week_ahead(
    decision: AdjustmentDecision, answers: CheckInAnswers, state: ProgramState
) -> NewAdaptation | None:
    if decision.adjustment is WeeklyAdjustment.RECHECK:
        return decide_recheck(
            state, is_worse=True, has_danger_sign=answers.has_danger_sign
        )
    kind = ADAPTATION_BY_ADJUSTMENT.get(decision.adjustment)
    return NewAdaptation(kind, decision.reason) if kind else None


def shorten_sessions(preferences: PlanPreferences) -> PlanPreferences:
    return replace(
        preferences, minutes=next_shorter_session_length(preferences.minutes)
    )
