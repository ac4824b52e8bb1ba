"""A person's phase of the program, from pain, its course and the tests."""

from dataclasses import dataclass

from assessment.self_tests.rules.cut_offs import FindingKind
from assessment.self_tests.rules.findings import Finding
from core.values.days import DAYS_PER_WEEK
from core.values.rules import Rule, RuleReason, decide_by_rules
from core.values.sources import OwnRule, format_evidence
from core.values.statistics import mean_of_known
from exercises.values.vocabulary import Phase
from program.rules.course.keep import (
    LOW_USUAL_PAIN,
    NOTHING_KNOWN_OF_KEEP,
    KeepSigns,
    is_ready_for_keep,
)
from program.rules.sources import (
    FLARE_SOURCES,
    NEW_SYMPTOM_SOURCES,
    PAIN_BAND_SOURCES,
    PAIN_MONITORING_TRIAL_1997,
    PAIN_MONITORING_TRIAL_2007,
    PAIN_RISE_SOURCES,
    PERSISTENT_PAIN_SOURCES,
    REVIEWED_ON,
)
from program.rules.thresholds import (
    GO_EASY_PAIN_MAXIMUM,
    GO_EASY_PAIN_MINIMUM,
    GO_PAIN_MAXIMUM,
    STOP_PAIN_MINIMUM,
)
from progress.analysis.trends import (
    IMPORTANT_CHANGE_POINTS,
    PainChange,
)
from progress.values.sources import IMPORTANT_CHANGE_CONSENSUS_2008

RULES_VERSION = "2026.9"

# The product's own threshold: no study says how many tests may hurt.
LEAST_PAINFUL_TESTS = 2
PAINFUL_TEST_SHARE = 0.5

# How many days of low pain, out of how many, before strength begins.
LOW_PAIN_DAYS_NEEDED = 3
LOW_PAIN_WINDOW_DAYS = 4
# The other way: how many days of more pain, out of how many logged, end strength.
SORE_DAYS_TO_LEAVE_BALANCE = 2
SORE_WINDOW_LOGGED_DAYS = 3
# Logged days that show that pain has settled, and that it has worsened.
SETTLED_PAIN_DAYS = 3
WORSENED_PAIN_DAYS = 3

CHECK_FIRST_SLUG = "check-first"
FLARE_REASON = RuleReason(
    "flare",
    "Your pain has flared up. Until it has settled it is relief and short walks.",
    format_evidence(FLARE_SOURCES),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseState:
    """What decides the phase; `daily_pain` counts back from today; None: no log."""

    pain_now: int
    daily_pain: tuple[float | None, ...] = ()
    is_flare: bool = False
    is_recheck_requested: bool = False
    findings: tuple[Finding, ...] = ()
    current_phase: Phase | None = None
    pain_at_start: float | None = None
    is_load_by_response: bool = False
    keep_signs: KeepSigns = NOTHING_KNOWN_OF_KEEP

    @property
    def logged_pain(self) -> list[float]:
        return [pain for pain in self.daily_pain if pain is not None]

    @property
    def seven_day_pain_mean(self) -> float:
        """Mean of the last seven days, or current pain if none of them has a log."""
        mean = mean_of_known(self.daily_pain[:DAYS_PER_WEEK], 1)
        return self.pain_now if mean is None else mean

    @property
    def low_pain_days(self) -> int:
        return sum(
            pain is not None and pain <= GO_PAIN_MAXIMUM
            for pain in self.daily_pain[:LOW_PAIN_WINDOW_DAYS]
        )


def is_pain_settled(phase_state: PhaseState) -> bool:
    """Leaving Calm: three days at 5 or less and falling, or a meaningful drop.

    Three days at 3 or less count too: there is hardly any room left to fall.
    """
    days = phase_state.logged_pain[:SETTLED_PAIN_DAYS]
    if len(days) < SETTLED_PAIN_DAYS or max(days) > GO_EASY_PAIN_MAXIMUM:
        return has_pain_dropped(phase_state)
    start = days[-1] if phase_state.pain_at_start is None else phase_state.pain_at_start
    return days[0] < max(days[-1], start) or max(days) <= GO_PAIN_MAXIMUM


def has_pain_dropped(phase_state: PhaseState) -> bool:
    if phase_state.pain_at_start is None:
        return False
    change = PainChange(
        before=phase_state.pain_at_start, after=phase_state.seven_day_pain_mean
    )
    return change.is_important_improvement


def has_mostly_painful_tests(phase_state: PhaseState) -> bool:
    painful = sum(
        finding.kind is FindingKind.PAINFUL for finding in phase_state.findings
    )
    return painful >= max(
        LEAST_PAINFUL_TESTS, PAINFUL_TEST_SHARE * len(phase_state.findings)
    )


def has_gains_to_keep(phase_state: PhaseState) -> bool:
    return (
        phase_state.current_phase is Phase.BALANCE
        and phase_state.pain_now < STOP_PAIN_MINIMUM
        and is_ready_for_keep(phase_state.keep_signs)
    )


def is_sore_enough_for_move(phase_state: PhaseState) -> bool:
    """Whether pain is 4 or more now; Balance outlasts one such day."""
    if phase_state.pain_now < GO_EASY_PAIN_MINIMUM:
        return False
    days = phase_state.logged_pain[:SORE_WINDOW_LOGGED_DAYS]
    sore = sum(pain >= GO_EASY_PAIN_MINIMUM for pain in days)
    is_in_balance = phase_state.current_phase is Phase.BALANCE
    return not is_in_balance or sore >= SORE_DAYS_TO_LEAVE_BALANCE


def has_pain_worsened(phase_state: PhaseState) -> bool:
    """Leaving Keep: three days in a row, 2 points or more above the start."""
    days = phase_state.daily_pain[:WORSENED_PAIN_DAYS]
    worse = (phase_state.pain_at_start or 0) + IMPORTANT_CHANGE_POINTS
    return len(days) == WORSENED_PAIN_DAYS and all(
        pain is not None and pain >= worse for pain in days
    )


MOVE_SOURCES = (
    PAIN_MONITORING_TRIAL_1997,
    PAIN_MONITORING_TRIAL_2007,
    OwnRule(
        reason=(
            "Adapted: the bands are those of the model. One day at 4 lightens the day "
            "and leaves the Balance phase as it is. Two of the last three logged days "
            "end it, so that nobody goes to and fro with each point."
        ),
        reviewed_on=REVIEWED_ON,
    ),
)

# The first match decides, so conditions that call for relief come first.
PHASE_RULES: tuple[Rule[PhaseState, Phase], ...] = (
    Rule(
        slug=CHECK_FIRST_SLUG,
        applies=lambda state: state.is_recheck_requested,
        result=Phase.CALM,
        reason="Please check your back again first. Until then it is relief only.",
        sources=NEW_SYMPTOM_SOURCES,
    ),
    Rule(
        slug="flare",
        applies=lambda state: state.is_flare,
        result=Phase.CALM,
        reason="You told us your pain has flared up.",
        sources=FLARE_SOURCES,
    ),
    Rule(
        slug="gains-to-keep",
        applies=has_gains_to_keep,
        result=Phase.KEEP,
        reason=(
            "Your usual pain is low for you, your activities are back, and your tests "
            "are even or no longer change."
        ),
        sources=(
            OwnRule(
                reason=(
                    "No test alone says that a back is well. Low is a usual pain of "
                    f"{LOW_USUAL_PAIN} or less, or one that is "
                    f"{IMPORTANT_CHANGE_POINTS} points under the start and at most "
                    f"{GO_EASY_PAIN_MAXIMUM}. Activities are back if nothing told in "
                    "three weeks says otherwise. Tests count that suit the person, and "
                    "a plank on the toes of 30 seconds only where it does. All marks "
                    "are our own."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="steady-persistent-pain",
        applies=lambda state: (
            state.is_load_by_response and state.current_phase is not Phase.KEEP
        ),
        result=Phase.BALANCE,
        reason=(
            "Your pain has lasted more than 12 weeks and is steady, so strength starts "
            f"at easy steps. Up to {GO_EASY_PAIN_MAXIMUM} is all right while you do it "
            "if it has settled by the next morning."
        ),
        sources=PERSISTENT_PAIN_SOURCES,
    ),
    Rule(
        slug="pain-now-high",
        applies=lambda state: state.pain_now >= STOP_PAIN_MINIMUM,
        result=Phase.CALM,
        reason=f"Your pain is {STOP_PAIN_MINIMUM} or more now.",
        sources=PAIN_BAND_SOURCES,
    ),
    Rule(
        slug="tests-too-painful",
        applies=has_mostly_painful_tests,
        result=Phase.CALM,
        reason="Most of your tests hurt.",
        sources=(
            OwnRule(
                reason=(
                    "Where half of the tests hurt, and at least two of them, exercises "
                    "that load the same parts are likely to hurt as well."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="not-yet-settled",
        applies=lambda state: (
            state.current_phase is Phase.CALM and not is_pain_settled(state)
        ),
        result=Phase.CALM,
        reason="Your pain has not settled for long enough yet.",
        sources=(
            IMPORTANT_CHANGE_CONSENSUS_2008,
            OwnRule(
                reason=(
                    "One good day may be chance. We wait for three days, or for a fall "
                    "of the size that was published as important."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="pain-week-high",
        applies=lambda state: state.seven_day_pain_mean >= STOP_PAIN_MINIMUM,
        result=Phase.CALM,
        reason=f"Your pain was {STOP_PAIN_MINIMUM} or more on average this week.",
        sources=PAIN_BAND_SOURCES,
    ),
    Rule(
        slug="keep-holds",
        applies=lambda state: (
            state.current_phase is Phase.KEEP and not has_pain_worsened(state)
        ),
        result=Phase.KEEP,
        reason="Your pain has stayed low, so you keep what you have gained.",
        sources=(
            OwnRule(
                reason=(
                    "A sore day or two does not undo what was gained, so this phase "
                    "ends only when pain is up on three days in a row."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="pain-now-middling",
        applies=is_sore_enough_for_move,
        result=Phase.MOVE,
        reason=f"Your pain is {GO_EASY_PAIN_MINIMUM} or {GO_EASY_PAIN_MAXIMUM} now.",
        sources=MOVE_SOURCES,
    ),
    Rule(
        slug="pain-week-middling",
        applies=lambda state: state.seven_day_pain_mean >= GO_EASY_PAIN_MINIMUM,
        result=Phase.MOVE,
        reason=f"Your pain was {GO_EASY_PAIN_MINIMUM} or more on average this week.",
        sources=PAIN_BAND_SOURCES,
    ),
    Rule(
        slug="just-settled",
        applies=lambda state: state.current_phase is Phase.CALM,
        result=Phase.MOVE,
        reason="Your pain has settled. Movement comes before strength.",
        sources=(
            OwnRule(
                reason=(
                    "A back that was very sore a few days ago is moved gently first. "
                    "Strength follows once that goes well."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="too-few-low-days",
        applies=lambda state: (
            state.current_phase is Phase.MOVE
            and state.low_pain_days < LOW_PAIN_DAYS_NEEDED
        ),
        result=Phase.MOVE,
        reason=(
            f"Your pain has not yet been {GO_PAIN_MAXIMUM} or less on three of the "
            "last four days."
        ),
        sources=(
            OwnRule(
                reason=(
                    "Pain goes up and down from day to day. Three low days out of four "
                    "show that it is low, and not just lower today."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="pain-rose-again",
        applies=lambda state: state.current_phase is Phase.KEEP,
        result=Phase.MOVE,
        reason=(
            f"Your pain has been {IMPORTANT_CHANGE_POINTS} points higher for three "
            "days."
        ),
        sources=PAIN_RISE_SOURCES,
    ),
    Rule(
        slug="pain-low",
        applies=lambda state: True,
        result=Phase.BALANCE,
        reason=f"Your pain is {GO_PAIN_MAXIMUM} or less.",
        sources=PAIN_BAND_SOURCES,
    ),
)


def determine_phase(phase_state: PhaseState) -> tuple[Phase, RuleReason]:
    rule = decide_by_rules(PHASE_RULES, phase_state)
    return rule.result, rule.recorded_reason
