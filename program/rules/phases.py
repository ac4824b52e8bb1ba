"""Which phase of the program a person is in, from pain, its course and the tests."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from assessment.self_tests.rules.cut_offs import PLANK_TARGET_SECONDS
from assessment.self_tests.rules.findings import Confidence, Finding, FindingKind
from core.values.days import DAYS_PER_WEEK
from core.values.rules import RuleReason
from core.values.statistics import mean_of_known
from exercises.values.vocabulary import Phase
from program.rules.thresholds import (
    GO_EASY_PAIN_MAXIMUM,
    GO_EASY_PAIN_MINIMUM,
    GO_PAIN_MAXIMUM,
    LONGEST_FLARE,
    SHORTEST_FLARE,
    STOP_PAIN_MINIMUM,
)
from progress.analysis.trends import (
    IMPORTANT_CHANGE_POINTS,
    IMPORTANT_CHANGE_SOURCE,
    PainChange,
)

RULES_VERSION = "2026.4"

# The product's own threshold: no study says how many tests may hurt.
LEAST_PAINFUL_TESTS = 2
PAINFUL_TEST_SHARE = 0.5

PAIN_MONITORING_SOURCE = "Thomeé's pain-monitoring model"
PRACTICE_RULE_SOURCE = "practice rule"
CHECK_FIRST_SLUG = "check-first"


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseState:
    """What decides the phase. `daily_pain` runs back from today; None: no log."""

    pain_now: int
    daily_pain: tuple[float | None, ...] = ()
    is_flare: bool = False
    is_recheck_requested: bool = False
    findings: tuple[Finding, ...] = ()
    current_phase: Phase | None = None
    pain_at_start: float | None = None
    is_retest: bool = False
    plank_seconds: float | None = None

    @property
    def logged_pain(self) -> list[float]:
        return [pain for pain in self.daily_pain if pain is not None]

    @property
    def seven_day_pain_mean(self) -> float:
        """Mean of the last seven days, or pain now when none of them has a log."""
        mean = mean_of_known(self.daily_pain[:DAYS_PER_WEEK], 1)
        return self.pain_now if mean is None else mean

    @property
    def low_pain_days(self) -> int:
        return sum(
            pain is not None and pain <= GO_PAIN_MAXIMUM for pain in self.daily_pain[:4]
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseRule:
    slug: str
    phase: Phase
    reason: str
    source: str
    applies: Callable[[PhaseState], bool]


def is_pain_settled(phase_state: PhaseState) -> bool:
    """Leaving Calm: three days at 5 or less and falling, or a drop that matters.

    Three days at 3 or less count too: there is nowhere left to fall to.
    """
    days = phase_state.logged_pain[:3]
    if len(days) < 3 or max(days) > GO_EASY_PAIN_MAXIMUM:
        return has_pain_dropped(phase_state)
    start = days[2] if phase_state.pain_at_start is None else phase_state.pain_at_start
    return days[0] < max(days[2], start) or max(days) <= GO_PAIN_MAXIMUM


def has_pain_dropped(phase_state: PhaseState) -> bool:
    if phase_state.pain_at_start is None:
        return False
    change = PainChange(
        before=phase_state.pain_at_start, after=phase_state.seven_day_pain_mean
    )
    return change.is_important and change.difference_points < 0


def is_flare_ongoing(elapsed: timedelta | None, pain: int) -> bool:
    """For a day after the person said so, for three while the pain is up."""
    span = SHORTEST_FLARE if pain < GO_EASY_PAIN_MINIMUM else LONGEST_FLARE
    return elapsed is not None and elapsed < span


def has_mostly_painful_tests(phase_state: PhaseState) -> bool:
    painful = sum(
        finding.kind is FindingKind.PAINFUL for finding in phase_state.findings
    )
    return painful >= max(
        LEAST_PAINFUL_TESTS, PAINFUL_TEST_SHARE * len(phase_state.findings)
    )


def is_retest_even(phase_state: PhaseState) -> bool:
    """Whether a retest found nothing that can be relied on, and the plank holds."""
    relied_on = [f for f in phase_state.findings if f.confidence is not Confidence.LOW]
    plank = phase_state.plank_seconds or 0
    return phase_state.is_retest and not relied_on and plank >= PLANK_TARGET_SECONDS


def has_pain_worsened(phase_state: PhaseState) -> bool:
    """Leaving Keep: three days in a row at 2 points or more above the start."""
    days = phase_state.daily_pain[:3]
    worse = (phase_state.pain_at_start or 0) + IMPORTANT_CHANGE_POINTS
    return len(days) == 3 and all(pain is not None and pain >= worse for pain in days)


# The first that holds decides, so what calls for relief comes first.
PHASE_RULES: tuple[PhaseRule, ...] = (
    PhaseRule(
        slug=CHECK_FIRST_SLUG,
        phase=Phase.CALM,
        reason="Please check your back again first. Until then it is relief only.",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda state: state.is_recheck_requested,
    ),
    PhaseRule(
        slug="flare",
        phase=Phase.CALM,
        reason="You told us your pain has flared up.",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda state: state.is_flare,
    ),
    PhaseRule(
        slug="pain-now-high",
        phase=Phase.CALM,
        reason="Your pain is 6 or more now.",
        source=PAIN_MONITORING_SOURCE,
        applies=lambda state: state.pain_now >= STOP_PAIN_MINIMUM,
    ),
    PhaseRule(
        slug="tests-too-painful",
        phase=Phase.CALM,
        reason="Most of your tests hurt.",
        source=PRACTICE_RULE_SOURCE,
        applies=has_mostly_painful_tests,
    ),
    PhaseRule(
        slug="not-yet-settled",
        phase=Phase.CALM,
        reason="Your pain has not settled for long enough yet.",
        source=IMPORTANT_CHANGE_SOURCE,
        applies=lambda state: (
            state.current_phase is Phase.CALM and not is_pain_settled(state)
        ),
    ),
    PhaseRule(
        slug="pain-week-high",
        phase=Phase.CALM,
        reason="Your pain was 6 or more on average this week.",
        source=PAIN_MONITORING_SOURCE,
        applies=lambda state: state.seven_day_pain_mean >= STOP_PAIN_MINIMUM,
    ),
    PhaseRule(
        slug="keep-holds",
        phase=Phase.KEEP,
        reason="Your back is even and strong enough, and your pain has stayed low.",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda state: (
            state.current_phase is Phase.KEEP and not has_pain_worsened(state)
        ),
    ),
    PhaseRule(
        slug="pain-now-middling",
        phase=Phase.MOVE,
        reason="Your pain is 4 or 5 now.",
        source=PAIN_MONITORING_SOURCE,
        applies=lambda state: state.pain_now >= GO_EASY_PAIN_MINIMUM,
    ),
    PhaseRule(
        slug="pain-week-middling",
        phase=Phase.MOVE,
        reason="Your pain was 4 or more on average this week.",
        source=PAIN_MONITORING_SOURCE,
        applies=lambda state: state.seven_day_pain_mean >= GO_EASY_PAIN_MINIMUM,
    ),
    PhaseRule(
        slug="just-settled",
        phase=Phase.MOVE,
        reason="Your pain has settled. Movement comes before strength.",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda state: state.current_phase is Phase.CALM,
    ),
    PhaseRule(
        slug="too-few-low-days",
        phase=Phase.MOVE,
        reason="Your pain has not yet been 3 or less on three of the last four days.",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda state: (
            state.current_phase is Phase.MOVE and state.low_pain_days < 3
        ),
    ),
    PhaseRule(
        slug="pain-rose-again",
        phase=Phase.MOVE,
        reason="Your pain has been 2 points higher for three days.",
        source=IMPORTANT_CHANGE_SOURCE,
        applies=lambda state: state.current_phase is Phase.KEEP,
    ),
    PhaseRule(
        slug="retest-even",
        phase=Phase.KEEP,
        reason="Your last tests were even and you held the plank for 30 seconds.",
        source="practice rule; plank target is this product's own",
        applies=lambda state: (
            state.current_phase is Phase.BALANCE and is_retest_even(state)
        ),
    ),
    PhaseRule(
        slug="pain-low",
        phase=Phase.BALANCE,
        reason="Your pain is 3 or less.",
        source=PAIN_MONITORING_SOURCE,
        applies=lambda state: True,
    ),
)


def determine_phase(phase_state: PhaseState) -> tuple[Phase, RuleReason]:
    rule = next(rule for rule in PHASE_RULES if rule.applies(phase_state))
    return rule.phase, RuleReason(rule.slug, rule.reason, rule.source)
