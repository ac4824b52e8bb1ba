"""When the symptom check has to be done again, and a clinician may have to look."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import fmean

from program.planning.week import WEEK_DAYS
from program.rules.phases import PRACTICE, Reason
from progress.analysis.trends import (
    DAYS_FOR_A_MEAN,
    MEANINGFUL_POINTS,
    MEANINGFUL_SOURCE,
)

VERY_HIGH_PAIN = 8
REGRESSIONS = 2
FLARES = 2
DAYS_UP = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """What may ask for a new check. Days count back from today, all after the last.

    `easier_days` are the days on which exercises were made easier for pain.
    """

    days_since_check: int
    pain_now: int = 0
    pain_at_check: int | None = None
    daily_pain: tuple[float | None, ...] = ()
    easier_days: tuple[int, ...] = ()
    flare_days: tuple[int, ...] = ()
    is_leg_pain_lower: bool = False
    is_worse_than_last_week: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RecheckRule:
    slug: str
    words: str
    source: str
    holds: Callable[[Signs], bool]


def week_mean(days: Sequence[float | None]) -> float | None:
    logged = [pain for pain in days if pain is not None]
    return fmean(logged) if len(logged) >= DAYS_FOR_A_MEAN else None


def has_mean_risen(signs: Signs) -> bool:
    now = week_mean(signs.daily_pain[:WEEK_DAYS])
    before = week_mean(signs.daily_pain[WEEK_DAYS : 2 * WEEK_DAYS])
    # The last check has judged the days before it.
    is_new = signs.days_since_check >= WEEK_DAYS
    if now is None or before is None or not is_new:
        return False
    return now - before >= MEANINGFUL_POINTS


def has_stayed_up(signs: Signs) -> bool:
    """On three logged days of the last four, 2 points above the week before them."""
    days = [pain for pain in signs.daily_pain[: DAYS_UP + 1] if pain is not None]
    before = week_mean(signs.daily_pain[DAYS_UP + 1 : DAYS_UP + 1 + WEEK_DAYS])
    is_new = signs.days_since_check >= DAYS_UP
    if len(days) < DAYS_UP or before is None or not is_new:
        return False
    return min(days[:DAYS_UP]) - before >= MEANINGFUL_POINTS


def is_newly_very_high(signs: Signs) -> bool:
    """Pain that the last check heard of already asks once a week only."""
    if signs.pain_now < VERY_HIGH_PAIN or signs.days_since_check < 1:
        return False
    told = signs.pain_at_check
    is_higher = told is None or signs.pain_now > told
    return is_higher or signs.days_since_check >= WEEK_DAYS


def within_a_week(days: Sequence[int]) -> int:
    # Exercises that became easier on the same day are one sign.
    return len({day for day in days if day < WEEK_DAYS})


RECHECK_RULES: tuple[RecheckRule, ...] = (
    RecheckRule(
        slug="leg-pain-lower",
        words="Pain moved further down your leg.",
        source=PRACTICE,
        holds=lambda signs: signs.is_leg_pain_lower,
    ),
    RecheckRule(
        slug="worse-than-last-week",
        words="You told us that it got worse this week.",
        source=PRACTICE,
        holds=lambda signs: signs.is_worse_than_last_week,
    ),
    RecheckRule(
        slug="very-high-pain",
        words="Your pain is 8 or more.",
        source=PRACTICE,
        holds=is_newly_very_high,
    ),
    RecheckRule(
        slug="two-regressions",
        words="Exercises had to become easier twice within a week.",
        source=PRACTICE,
        holds=lambda signs: within_a_week(signs.easier_days) >= REGRESSIONS,
    ),
    RecheckRule(
        slug="second-flare",
        words="Your pain flared up twice within a week.",
        source=PRACTICE,
        holds=lambda signs: within_a_week(signs.flare_days) >= FLARES,
    ),
    RecheckRule(
        slug="three-days-up",
        words="Your pain has been 2 points higher on three days than the week before.",
        source=MEANINGFUL_SOURCE,
        holds=has_stayed_up,
    ),
    RecheckRule(
        slug="week-mean-up",
        words="Your pain rose by 2 points or more from one week to the next.",
        source=MEANINGFUL_SOURCE,
        holds=has_mean_risen,
    ),
)


def recheck(signs: Signs) -> Reason | None:
    rule = next((rule for rule in RECHECK_RULES if rule.holds(signs)), None)
    return Reason(rule.slug, rule.words, rule.source) if rule else None
