"""Whether a flare-up is over: by the person's own usual pain, or by their word."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from core.values.rules import Rule, RuleReason, decide_by_rules
from core.values.sources import OwnRule
from program.rules.sources import FLARE_CONSENSUS_2019, REVIEWED_ON
from program.rules.thresholds import GO_PAIN_MAXIMUM

# The logged days of calm that end it, and how far they may be above the usual.
CALM_DAYS_TO_END = 2
CALM_RISE_POINTS = 1
# Fewer logged days before it say too little about what was usual.
LEAST_DAYS_BEFORE_FLARE = 3


def find_pain_before_flare(
    daily_pain: Sequence[float | None], days_before_report: int
) -> float | None:
    """The median of the days before it began; None: too few of them have a log.

    `daily_pain` counts back from the day of the report.
    """
    before = daily_pain[days_before_report + 1 :]
    logged = [pain for pain in before if pain is not None]
    return median(logged) if len(logged) >= LEAST_DAYS_BEFORE_FLARE else None


def find_calm_pain_maximum(usual_pain: float | None) -> float:
    """The pain up to which a day counts as calm."""
    return GO_PAIN_MAXIMUM if usual_pain is None else usual_pain + CALM_RISE_POINTS


@dataclass(frozen=True, slots=True, kw_only=True)
class FlareCourse:
    """A flare-up since the day of its report; the days after it count back from today.

    `usual_pain` is that of before; None: it is not known. A day without a log is None.
    """

    usual_pain: float | None
    daily_pain: tuple[float | None, ...] = ()
    is_told_over: bool = False

    @property
    def has_calmed(self) -> bool:
        """Whether the last logged days were calm; silence is not."""
        logged = [pain for pain in self.daily_pain if pain is not None]
        last = logged[:CALM_DAYS_TO_END]
        most = find_calm_pain_maximum(self.usual_pain)
        return len(last) == CALM_DAYS_TO_END and max(last) <= most


FLARE_COURSE_RULES: tuple[Rule[FlareCourse, bool], ...] = (
    Rule(
        slug="told-settled",
        applies=lambda course: course.is_told_over,
        result=True,
        reason="Your flare-up is over: you told us that it has settled.",
        sources=(
            OwnRule(
                reason=(
                    "A flare-up begins when a person says so, and so they can end it. "
                    "What comes back is a step easier, and pain still decides."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="pain-as-usual",
        applies=lambda course: course.has_calmed,
        result=True,
        reason="Your flare-up is over: your last two logged days were as usual again.",
        sources=(
            OwnRule(
                reason=(
                    "Usual is the median of your days before it, and a point more is "
                    "within what a day can differ. Two days rule out a lucky one. If "
                    f"too few days were logged before, up to {GO_PAIN_MAXIMUM} counts "
                    "as usual."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="not-over",
        applies=lambda course: True,
        result=False,
        reason="Your pain has not been as usual on two logged days yet.",
        sources=(
            FLARE_CONSENSUS_2019,
            OwnRule(
                reason=(
                    "By the consensus a flare-up lasts from hours to weeks, so it has "
                    "no fixed length here. That nothing was logged does not mean that "
                    "nothing hurt."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
)


def decide_flare_course(course: FlareCourse) -> tuple[bool, RuleReason]:
    """Return whether it is over, and why."""
    rule = decide_by_rules(FLARE_COURSE_RULES, course)
    return rule.result, rule.recorded_reason
