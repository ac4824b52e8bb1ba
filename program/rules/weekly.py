"""What a weekly check-in makes of the week ahead."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from program.rules.phases import PRACTICE, Reason

LOW_CONFIDENCE = 4


class Trend(StrEnum):
    """Against the week before."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


class Sleep(StrEnum):
    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


class Barrier(StrEnum):
    """What got in the way most."""

    NONE = "none"
    TIME = "time"
    PAIN = "pain"
    HARD = "hard"
    FORGOT = "forgot"


class Effect(StrEnum):
    RECHECK = "recheck"
    GENTLE = "gentle"
    SLEEP = "sleep"
    SHORTER = "shorter"
    REMIND = "remind"
    GO_ON = "go_on"

    @property
    def label(self) -> str:
        return EFFECT_LABELS[self]


EFFECT_LABELS = {
    Effect.RECHECK: "Asks for a new symptom check",
    Effect.GENTLE: "For a week nothing becomes harder, and levels stay easy",
    Effect.SLEEP: "Adds slow breathing for a week",
    Effect.SHORTER: "Shortens the session by one step",
    Effect.REMIND: "Gives a tip, and changes nothing",
    Effect.GO_ON: "Changes nothing",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The answers of a check-in; confidence runs from 0 to 10."""

    pain: Trend
    function: Trend
    confidence: int
    sleep: Sleep
    barrier: Barrier

    @property
    def is_worse(self) -> bool:
        return Trend.WORSE in (self.pain, self.function)


@dataclass(frozen=True, slots=True, kw_only=True)
class TailorRule:
    slug: str
    effect: Effect
    words: str
    source: str
    holds: Callable[[Told], bool]


class Tailored(NamedTuple):
    effect: Effect
    reason: Reason


TAILOR_RULES: tuple[TailorRule, ...] = (
    TailorRule(
        slug="got-worse",
        effect=Effect.RECHECK,
        words="It got worse, so please check your back again.",
        source=PRACTICE,
        holds=lambda told: told.is_worse,
    ),
    TailorRule(
        slug="low-confidence",
        effect=Effect.GENTLE,
        words="You feel unsure, so this week stays easy and nothing becomes harder.",
        source=PRACTICE,
        holds=lambda told: told.confidence <= LOW_CONFIDENCE,
    ),
    TailorRule(
        slug="pain-in-the-way",
        effect=Effect.GENTLE,
        words="Pain got in the way, so this week stays easy. Nothing becomes harder.",
        source=PRACTICE,
        holds=lambda told: told.barrier is Barrier.PAIN,
    ),
    TailorRule(
        slug="too-hard",
        effect=Effect.GENTLE,
        words="It was too hard, so this week stays easy and nothing becomes harder.",
        source=PRACTICE,
        holds=lambda told: told.barrier is Barrier.HARD,
    ),
    TailorRule(
        slug="poor-sleep",
        effect=Effect.SLEEP,
        words="You slept badly, so slow breathing is in your program this week.",
        source=PRACTICE,
        holds=lambda told: told.sleep is Sleep.POOR,
    ),
    TailorRule(
        slug="no-time",
        effect=Effect.SHORTER,
        words="Time was short, so your sessions become shorter.",
        source=PRACTICE,
        holds=lambda told: told.barrier is Barrier.TIME,
    ),
    TailorRule(
        slug="forgot",
        effect=Effect.REMIND,
        words="Tie the session to something you do every day, such as brushing teeth.",
        source=PRACTICE,
        holds=lambda told: told.barrier is Barrier.FORGOT,
    ),
    TailorRule(
        slug="go-on",
        effect=Effect.GO_ON,
        words="Your program goes on as it is. It grows as your sessions go well.",
        source=PRACTICE,
        holds=lambda told: True,
    ),
)


def tailored(told: Told) -> list[Tailored]:
    """The first rule of each effect; "go on" only when no other holds."""
    firsts: dict[Effect, Tailored] = {}
    for rule in TAILOR_RULES:
        if rule.holds(told) and not (rule.effect is Effect.GO_ON and firsts):
            reason = Reason(rule.slug, rule.words, rule.source)
            firsts.setdefault(rule.effect, Tailored(rule.effect, reason))
    return list(firsts.values())
