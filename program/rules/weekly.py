"""How a weekly check-in adjusts the week ahead."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from core.values.rules import Rule, RuleReason, all_matches
from core.values.sources import OwnRule
from core.values.vocabulary import LabelledStrEnum
from exercises.evidence.sources import BREATHING_REVIEW_2018
from program.rules.sources import NEW_SYMPTOM_SOURCES, REVIEWED_ON
from progress.values.log_vocabulary import SleepQuality

# Confidence from 0 to 10 at or below which the next week is an easy one.
LOW_CONFIDENCE_MAXIMUM = 4


class WeeklyTrend(LabelledStrEnum):
    """Compared with the week before."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


class AdherenceBarrier(LabelledStrEnum):
    """What got in the way most."""

    NONE = "none"
    TIME = "time"
    PAIN = "pain"
    HARD = "hard"
    FORGOT = "forgot"


class WeeklyAdjustment(StrEnum):
    RECHECK = "recheck"
    GENTLE = "gentle"
    SMALL_STEPS = "small_steps"
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
    WeeklyAdjustment.SMALL_STEPS: (
        "For a week exercises grow in small steps only, and no form becomes harder"
    ),
    WeeklyAdjustment.SLEEP: "Asks for slow breathing for a week",
    WeeklyAdjustment.SHORTER: "Shortens the session by one step",
    WeeklyAdjustment.REMIND: "Gives a tip, and changes nothing",
    WeeklyAdjustment.GO_ON: "Changes nothing",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInAnswers:
    """The answers of a check-in; confidence runs from 0 to 10.

    `was_worse_before`: the check-in before it said so too, since the last check.
    """

    pain: WeeklyTrend
    function: WeeklyTrend
    confidence: int
    sleep: SleepQuality
    barrier: AdherenceBarrier
    has_danger_sign: bool = False
    was_worse_before: bool = False

    @property
    def is_worse(self) -> bool:
        return WeeklyTrend.WORSE in (self.pain, self.function)

    @property
    def is_worse_again(self) -> bool:
        return self.is_worse and self.was_worse_before

    @property
    def is_unsure(self) -> bool:
        return self.confidence <= LOW_CONFIDENCE_MAXIMUM

    @property
    def is_easy_week_needed(self) -> bool:
        """Whether nothing may grow at all, so that small steps would be too much."""
        barriers = (AdherenceBarrier.PAIN, AdherenceBarrier.HARD)
        return self.is_worse or self.has_danger_sign or self.barrier in barriers

    @property
    def is_check_needed(self) -> bool:
        return self.has_danger_sign or self.is_worse_again


class AdjustmentDecision(NamedTuple):
    adjustment: WeeklyAdjustment
    reason: RuleReason


WEEKLY_RULES: tuple[Rule[CheckInAnswers, WeeklyAdjustment], ...] = (
    Rule(
        slug="danger-sign",
        applies=lambda answers: answers.has_danger_sign,
        result=WeeklyAdjustment.RECHECK,
        reason="Something new may be a danger sign, so please check your back again.",
        sources=NEW_SYMPTOM_SOURCES,
    ),
    Rule(
        slug="worse-again",
        applies=lambda answers: answers.is_worse_again,
        result=WeeklyAdjustment.RECHECK,
        reason="It got worse twice in a row, so please check your back again.",
        sources=NEW_SYMPTOM_SOURCES,
    ),
    Rule(
        slug="got-worse",
        applies=lambda answers: answers.is_worse and not answers.is_check_needed,
        result=WeeklyAdjustment.GENTLE,
        reason=(
            "It got worse, so this week stays easy and nothing becomes harder. If it "
            "is worse again next week, a check of your back comes first."
        ),
        sources=(
            OwnRule(
                reason=(
                    "Back pain goes up and down, and one worse week is common. Without "
                    "a danger sign an easier week comes first. A second one in a row "
                    "is worth a look."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="low-confidence",
        applies=lambda answers: answers.is_unsure and not answers.is_easy_week_needed,
        result=WeeklyAdjustment.SMALL_STEPS,
        reason=(
            "You feel unsure, so this week grows in small steps only: a little more of "
            "the same, and no harder form."
        ),
        sources=(
            OwnRule(
                reason=(
                    "What gives people confidence is what they have managed. So small "
                    "steps that succeed come before large ones, and before none."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="pain-in-the-way",
        applies=lambda answers: answers.barrier is AdherenceBarrier.PAIN,
        result=WeeklyAdjustment.GENTLE,
        reason="Pain got in the way, so this week stays easy. Nothing becomes harder.",
        sources=(
            OwnRule(
                reason=(
                    "If pain kept someone from exercising, the next week has to be "
                    "possible despite the pain."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="too-hard",
        applies=lambda answers: answers.barrier is AdherenceBarrier.HARD,
        result=WeeklyAdjustment.GENTLE,
        reason="It was too hard, so this week stays easy and nothing becomes harder.",
        sources=(
            OwnRule(
                reason=(
                    "Exercises that are too hard are not done, so nothing is added to "
                    "them."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="poor-sleep",
        applies=lambda answers: answers.sleep is SleepQuality.BADLY,
        result=WeeklyAdjustment.SLEEP,
        reason="You slept badly, so this week asks for slow breathing.",
        sources=(
            BREATHING_REVIEW_2018,
            OwnRule(
                reason=(
                    "Slow breathing has been shown to calm. That it helps people with "
                    "back pain to sleep is our assumption. It takes a few minutes and "
                    "strains nothing."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="no-time",
        applies=lambda answers: answers.barrier is AdherenceBarrier.TIME,
        result=WeeklyAdjustment.SHORTER,
        reason="Time was short, so your sessions become one step shorter if they can.",
        sources=(
            OwnRule(
                reason=(
                    "A short session that is done is worth more than a long one that "
                    "is not."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="forgot",
        applies=lambda answers: answers.barrier is AdherenceBarrier.FORGOT,
        result=WeeklyAdjustment.REMIND,
        reason="Tie the session to something you do every day, such as brushing teeth.",
        sources=(
            OwnRule(
                reason=(
                    "A session that follows a daily habit is easier to remember than "
                    "one at a set time."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="go-on",
        applies=lambda answers: True,
        result=WeeklyAdjustment.GO_ON,
        reason="Your programme goes on as it is. It grows as your sessions go well.",
        sources=(
            OwnRule(
                reason="Without an answer that asks for a change, nothing changes.",
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
)


def decide_adjustments(answers: CheckInAnswers) -> list[AdjustmentDecision]:
    """Return the first rule of each effect; "go on" only if no other applies."""
    firsts: dict[WeeklyAdjustment, AdjustmentDecision] = {}
    for rule in all_matches(WEEKLY_RULES, answers):
        if rule.result is not WeeklyAdjustment.GO_ON or not firsts:
            decision = AdjustmentDecision(rule.result, rule.recorded_reason)
            firsts.setdefault(rule.result, decision)
    return list(firsts.values())
