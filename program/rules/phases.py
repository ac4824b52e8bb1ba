"""Which phase of the program a person is in, from pain, its course and the tests."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from statistics import fmean
from typing import NamedTuple

from assessment.self_tests.rules.cut_offs import PLANK_TARGET_SECONDS
from assessment.self_tests.rules.findings import Confidence, Finding, Kind
from exercises.values.vocabulary import Phase
from program.planning.week import WEEK_DAYS
from progress.analysis.trends import MEANINGFUL_POINTS, MEANINGFUL_SOURCE, Change

RULES_VERSION = "2026.4"

CALM_PAIN = 6
MOVE_PAIN = 4
# The mean of a day may lie between whole numbers: 3.5 is neither 4 nor low.
SETTLED_PAIN = 5
LOW_PAIN = 3
# The product's own threshold: no study says how many tests may hurt.
PAINFUL_TESTS = 2
PAINFUL_SHARE = 0.5

SHORT_FLARE = timedelta(hours=24)
LONG_FLARE = timedelta(hours=72)

PAIN_MONITORING = "Thomeé's pain-monitoring model"
PRACTICE = "practice rule"
CHECK_FIRST = "check-first"


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What decides the phase. `daily_pain` runs back from today; None: no log."""

    pain_now: int
    daily_pain: tuple[float | None, ...] = ()
    is_flare: bool = False
    is_recheck_asked: bool = False
    findings: tuple[Finding, ...] = ()
    current: Phase | None = None
    pain_at_start: float | None = None
    is_retest: bool = False
    plank_seconds: float | None = None

    @property
    def logged(self) -> list[float]:
        return [pain for pain in self.daily_pain if pain is not None]

    @property
    def seven_day_mean(self) -> float:
        """Mean of the last seven days, or pain now when none of them has a log."""
        week = [pain for pain in self.daily_pain[:WEEK_DAYS] if pain is not None]
        return fmean(week) if week else self.pain_now

    @property
    def low_days(self) -> int:
        return sum(
            pain is not None and pain <= LOW_PAIN for pain in self.daily_pain[:4]
        )


class Reason(NamedTuple):
    """A rule that acted, in words, and where it comes from."""

    slug: str
    words: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseRule:
    slug: str
    phase: Phase
    words: str
    source: str
    holds: Callable[[State], bool]


def has_settled(state: State) -> bool:
    """Leaving Calm: three days at 5 or less and falling, or a drop that matters.

    Three days at 3 or less count too: there is nowhere left to fall to.
    """
    days = state.logged[:3]
    if len(days) < 3 or max(days) > SETTLED_PAIN:
        return has_dropped(state)
    start = days[2] if state.pain_at_start is None else state.pain_at_start
    return days[0] < max(days[2], start) or max(days) <= LOW_PAIN


def has_dropped(state: State) -> bool:
    if state.pain_at_start is None:
        return False
    change = Change(before=state.pain_at_start, after=state.seven_day_mean)
    return change.matters and change.points < 0


def is_in_flare(since: timedelta | None, pain: int) -> bool:
    """For a day after the person said so, for three while the pain is up."""
    span = SHORT_FLARE if pain < MOVE_PAIN else LONG_FLARE
    return since is not None and since < span


def is_mostly_painful(state: State) -> bool:
    painful = sum(finding.kind is Kind.PAINFUL for finding in state.findings)
    return painful >= max(PAINFUL_TESTS, PAINFUL_SHARE * len(state.findings))


def is_even(state: State) -> bool:
    """Whether a retest found nothing that can be relied on, and the plank holds."""
    relied_on = [f for f in state.findings if f.confidence is not Confidence.LOW]
    plank = state.plank_seconds or 0
    return state.is_retest and not relied_on and plank >= PLANK_TARGET_SECONDS


def has_worsened(state: State) -> bool:
    """Leaving Keep: three days in a row at 2 points or more above the start."""
    days = state.daily_pain[:3]
    worse = (state.pain_at_start or 0) + MEANINGFUL_POINTS
    return len(days) == 3 and all(pain is not None and pain >= worse for pain in days)


# The first that holds decides, so what calls for relief comes first.
PHASE_RULES: tuple[PhaseRule, ...] = (
    PhaseRule(
        slug=CHECK_FIRST,
        phase=Phase.CALM,
        words="Please check your back again first. Until then it is relief only.",
        source=PRACTICE,
        holds=lambda state: state.is_recheck_asked,
    ),
    PhaseRule(
        slug="flare",
        phase=Phase.CALM,
        words="You told us your pain has flared up.",
        source=PRACTICE,
        holds=lambda state: state.is_flare,
    ),
    PhaseRule(
        slug="pain-now-high",
        phase=Phase.CALM,
        words="Your pain is 6 or more now.",
        source=PAIN_MONITORING,
        holds=lambda state: state.pain_now >= CALM_PAIN,
    ),
    PhaseRule(
        slug="tests-too-painful",
        phase=Phase.CALM,
        words="Most of your tests hurt.",
        source=PRACTICE,
        holds=is_mostly_painful,
    ),
    PhaseRule(
        slug="not-yet-settled",
        phase=Phase.CALM,
        words="Your pain has not settled for long enough yet.",
        source=MEANINGFUL_SOURCE,
        holds=lambda state: state.current is Phase.CALM and not has_settled(state),
    ),
    PhaseRule(
        slug="pain-week-high",
        phase=Phase.CALM,
        words="Your pain was 6 or more on average this week.",
        source=PAIN_MONITORING,
        holds=lambda state: state.seven_day_mean >= CALM_PAIN,
    ),
    PhaseRule(
        slug="keep-holds",
        phase=Phase.KEEP,
        words="Your back is even and strong enough, and your pain has stayed low.",
        source=PRACTICE,
        holds=lambda state: state.current is Phase.KEEP and not has_worsened(state),
    ),
    PhaseRule(
        slug="pain-now-middling",
        phase=Phase.MOVE,
        words="Your pain is 4 or 5 now.",
        source=PAIN_MONITORING,
        holds=lambda state: state.pain_now >= MOVE_PAIN,
    ),
    PhaseRule(
        slug="pain-week-middling",
        phase=Phase.MOVE,
        words="Your pain was 4 or more on average this week.",
        source=PAIN_MONITORING,
        holds=lambda state: state.seven_day_mean >= MOVE_PAIN,
    ),
    PhaseRule(
        slug="just-settled",
        phase=Phase.MOVE,
        words="Your pain has settled. Movement comes before strength.",
        source=PRACTICE,
        holds=lambda state: state.current is Phase.CALM,
    ),
    PhaseRule(
        slug="too-few-low-days",
        phase=Phase.MOVE,
        words="Your pain has not yet been 3 or less on three of the last four days.",
        source=PRACTICE,
        holds=lambda state: state.current is Phase.MOVE and state.low_days < 3,
    ),
    PhaseRule(
        slug="pain-rose-again",
        phase=Phase.MOVE,
        words="Your pain has been 2 points higher for three days.",
        source=MEANINGFUL_SOURCE,
        holds=lambda state: state.current is Phase.KEEP,
    ),
    PhaseRule(
        slug="retest-even",
        phase=Phase.KEEP,
        words="Your last tests were even and you held the plank for 30 seconds.",
        source="practice rule; plank target is this product's own",
        holds=lambda state: state.current is Phase.BALANCE and is_even(state),
    ),
    PhaseRule(
        slug="pain-low",
        phase=Phase.BALANCE,
        words="Your pain is 3 or less.",
        source=PAIN_MONITORING,
        holds=lambda state: True,
    ),
)


def phase_for(state: State) -> tuple[Phase, Reason]:
    rule = next(rule for rule in PHASE_RULES if rule.holds(state))
    return rule.phase, Reason(rule.slug, rule.words, rule.source)
