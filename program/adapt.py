"""What one exercise should become, from how it went the last times."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from program.phases import PAIN_MONITORING, PRACTICE, Reason

GO_PAIN = 3
STOP_PAIN = 6
SESSIONS_TO_PROGRESS = 3
FLARE_RISE = 2


class Step(Enum):
    """One rung at a time, or none."""

    EASIER = "easier"
    HOLD = "hold"
    HARDER = "harder"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bout:
    """One exercise in one session, and the pain of the back around it.

    `pain` is felt during it; without one it did not hurt. `rise` is the mean pain of
    the next day less the pain before the session; None: nothing was logged.
    """

    is_done: bool
    pain: int | None = None
    rise: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdaptRule:
    slug: str
    step: Step
    words: str
    source: str
    holds: Callable[[Sequence[Bout]], bool]


def has_hurt(bout: Bout, least: int) -> bool:
    return bout.pain is not None and bout.pain >= least


def has_risen(bout: Bout, least: float) -> bool:
    return bout.rise is not None and bout.rise >= least


def went_well(bout: Bout) -> bool:
    is_calm = not has_hurt(bout, GO_PAIN + 1)
    return bout.is_done and is_calm and not has_risen(bout, FLARE_RISE)


ADAPT_RULES: tuple[AdaptRule, ...] = (
    AdaptRule(
        slug="hurt-too-much",
        step=Step.EASIER,
        words="It hurt at 6 or more, so it becomes easier.",
        source=PAIN_MONITORING,
        holds=lambda bouts: has_hurt(bouts[0], STOP_PAIN),
    ),
    AdaptRule(
        slug="worse-next-day",
        step=Step.EASIER,
        words="Your pain was 2 points higher the day after, so it becomes easier.",
        source=PAIN_MONITORING,
        holds=lambda bouts: has_risen(bouts[0], FLARE_RISE),
    ),
    AdaptRule(
        slug="went-well-three-times",
        step=Step.HARDER,
        words="It went well three times in a row, so it becomes harder.",
        source=PRACTICE,
        holds=lambda bouts: (
            len(bouts) >= SESSIONS_TO_PROGRESS
            and all(map(went_well, bouts[:SESSIONS_TO_PROGRESS]))
        ),
    ),
    AdaptRule(
        slug="stay",
        step=Step.HOLD,
        words="It stays as it is for now.",
        source=PAIN_MONITORING,
        holds=lambda bouts: True,
    ),
)


def next_step(bouts: Sequence[Bout]) -> tuple[Step, Reason]:
    if not bouts:
        return Step.HOLD, Reason("never-done", "It was never done yet.", PRACTICE)
    rule = next(rule for rule in ADAPT_RULES if rule.holds(bouts))
    return rule.step, Reason(rule.slug, rule.words, rule.source)
