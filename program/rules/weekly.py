"""What a weekly check-in makes of the week ahead."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from core.values.rules import RuleReason
from program.rules.phases import PRACTICE_RULE_SOURCE

LOW_CONFIDENCE_LIMIT = 4


class WeeklyTrend(StrEnum):
    """Against the week before."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


class SleepQuality(StrEnum):
    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


class AdherenceBarrier(StrEnum):
    """What got in the way most."""

    NONE = "none"
    TIME = "time"
    PAIN = "pain"
    HARD = "hard"
    FORGOT = "forgot"


class WeeklyAdjustment(StrEnum):
    RECHECK = "recheck"
    GENTLE = "gentle"
    SLEEP = "sleep"
    SHORTER = "shorter"
    REMIND = "remind"
    GO_ON = "go_on"

    @property
    def label(self) -> str:
        return ADJUSTMENT_LABELS[self]


ADJUSTMENT_LABELS = {
    WeeklyAdjustment.RECHECK: "Asks for a new symptom check",
    WeeklyAdjustment.GENTLE: "For a week nothing becomes harder, and levels stay easy",
    WeeklyAdjustment.SLEEP: "Adds slow breathing for a week",
    WeeklyAdjustment.SHORTER: "Shortens the session by one step",
    WeeklyAdjustment.REMIND: "Gives a tip, and changes nothing",
    WeeklyAdjustment.GO_ON: "Changes nothing",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInAnswers:
    """The answers of a check-in; confidence runs from 0 to 10."""

    pain: WeeklyTrend
    function: WeeklyTrend
    confidence: int
    sleep: SleepQuality
    barrier: AdherenceBarrier

    @property
    def is_worse(self) -> bool:
        return WeeklyTrend.WORSE in (self.pain, self.function)


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeklyRule:
    slug: str
    adjustment: WeeklyAdjustment
    reason: str
    source: str
    applies: Callable[[CheckInAnswers], bool]


class AdjustmentDecision(NamedTuple):
    adjustment: WeeklyAdjustment
    reason: RuleReason


WEEKLY_RULES: tuple[WeeklyRule, ...] = (
    WeeklyRule(
        slug="got-worse",
        adjustment=WeeklyAdjustment.RECHECK,
        reason="It got worse, so please check your back again.",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda told: told.is_worse,
    ),
    WeeklyRule(
        slug="low-confidence",
        adjustment=WeeklyAdjustment.GENTLE,
        reason="You feel unsure, so this week stays easy and nothing becomes harder.",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda told: told.confidence <= LOW_CONFIDENCE_LIMIT,
    ),
    WeeklyRule(
        slug="pain-in-the-way",
        adjustment=WeeklyAdjustment.GENTLE,
        reason="Pain got in the way, so this week stays easy. Nothing becomes harder.",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda told: told.barrier is AdherenceBarrier.PAIN,
    ),
    WeeklyRule(
        slug="too-hard",
        adjustment=WeeklyAdjustment.GENTLE,
        reason="It was too hard, so this week stays easy and nothing becomes harder.",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda told: told.barrier is AdherenceBarrier.HARD,
    ),
    WeeklyRule(
        slug="poor-sleep",
        adjustment=WeeklyAdjustment.SLEEP,
        reason="You slept badly, so slow breathing is in your program this week.",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda told: told.sleep is SleepQuality.POOR,
    ),
    WeeklyRule(
        slug="no-time",
        adjustment=WeeklyAdjustment.SHORTER,
        reason="Time was short, so your sessions become shorter.",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda told: told.barrier is AdherenceBarrier.TIME,
    ),
    WeeklyRule(
        slug="forgot",
        adjustment=WeeklyAdjustment.REMIND,
        reason="Tie the session to something you do every day, such as brushing teeth.",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda told: told.barrier is AdherenceBarrier.FORGOT,
    ),
    WeeklyRule(
        slug="go-on",
        adjustment=WeeklyAdjustment.GO_ON,
        reason="Your program goes on as it is. It grows as your sessions go well.",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda told: True,
    ),
)


def decide_adjustments(answers: CheckInAnswers) -> list[AdjustmentDecision]:
    """The first rule of each effect; "go on" only when no other holds."""
    firsts: dict[WeeklyAdjustment, AdjustmentDecision] = {}
    for rule in WEEKLY_RULES:
        if rule.applies(answers) and not (
            rule.adjustment is WeeklyAdjustment.GO_ON and firsts
        ):
            reason = RuleReason(rule.slug, rule.reason, rule.source)
            firsts.setdefault(
                rule.adjustment, AdjustmentDecision(rule.adjustment, reason)
            )
    return list(firsts.values())
