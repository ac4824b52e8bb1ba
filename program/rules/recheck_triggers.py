"""When the symptom check has to be done again, and a clinician may have to look."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.values.days import DAYS_PER_WEEK
from core.values.rules import RuleReason
from core.values.statistics import mean_of_known
from program.rules.phases import PRACTICE_RULE_SOURCE
from progress.analysis.trends import (
    IMPORTANT_CHANGE_POINTS,
    IMPORTANT_CHANGE_SOURCE,
    MINIMUM_DAYS_FOR_MEAN,
)

VERY_HIGH_PAIN = 8
REGRESSIONS_FOR_RECHECK = 2
FLARES_FOR_RECHECK = 2
ELEVATED_PAIN_DAYS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class RecheckSigns:
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
class RecheckTrigger:
    slug: str
    reason: str
    source: str
    applies: Callable[[RecheckSigns], bool]


def has_week_mean_risen(signs: RecheckSigns) -> bool:
    now, before = (
        mean_of_known(
            signs.daily_pain[back : back + DAYS_PER_WEEK], MINIMUM_DAYS_FOR_MEAN
        )
        for back in (0, DAYS_PER_WEEK)
    )
    # The last check has judged the days before it.
    is_new = signs.days_since_check >= DAYS_PER_WEEK
    if now is None or before is None or not is_new:
        return False
    return now - before >= IMPORTANT_CHANGE_POINTS


def has_pain_stayed_elevated(signs: RecheckSigns) -> bool:
    """On three logged days of the last four, 2 points above the week before them."""
    days = [
        pain for pain in signs.daily_pain[: ELEVATED_PAIN_DAYS + 1] if pain is not None
    ]
    before = mean_of_known(
        signs.daily_pain[
            ELEVATED_PAIN_DAYS + 1 : ELEVATED_PAIN_DAYS + 1 + DAYS_PER_WEEK
        ],
        MINIMUM_DAYS_FOR_MEAN,
    )
    is_new = signs.days_since_check >= ELEVATED_PAIN_DAYS
    if len(days) < ELEVATED_PAIN_DAYS or before is None or not is_new:
        return False
    return min(days[:ELEVATED_PAIN_DAYS]) - before >= IMPORTANT_CHANGE_POINTS


def is_pain_newly_very_high(signs: RecheckSigns) -> bool:
    """Pain that the last check heard of already asks once a week only."""
    if signs.pain_now < VERY_HIGH_PAIN or signs.days_since_check < 1:
        return False
    told = signs.pain_at_check
    is_higher = told is None or signs.pain_now > told
    return is_higher or signs.days_since_check >= DAYS_PER_WEEK


def count_days_within_week(days: Sequence[int]) -> int:
    # Exercises that became easier on the same day are one sign.
    return len({day for day in days if day < DAYS_PER_WEEK})


RECHECK_TRIGGERS: tuple[RecheckTrigger, ...] = (
    RecheckTrigger(
        slug="leg-pain-lower",
        reason="Pain moved further down your leg.",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda signs: signs.is_leg_pain_lower,
    ),
    RecheckTrigger(
        slug="worse-than-last-week",
        reason="You told us that it got worse this week.",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda signs: signs.is_worse_than_last_week,
    ),
    RecheckTrigger(
        slug="very-high-pain",
        reason="Your pain is 8 or more.",
        source=PRACTICE_RULE_SOURCE,
        applies=is_pain_newly_very_high,
    ),
    RecheckTrigger(
        slug="two-regressions",
        reason="Exercises had to become easier twice within a week.",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda signs: (
            count_days_within_week(signs.easier_days) >= REGRESSIONS_FOR_RECHECK
        ),
    ),
    RecheckTrigger(
        slug="second-flare",
        reason="Your pain flared up twice within a week.",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda signs: (
            count_days_within_week(signs.flare_days) >= FLARES_FOR_RECHECK
        ),
    ),
    RecheckTrigger(
        slug="three-days-up",
        reason="Your pain has been 2 points higher on three days than the week before.",
        source=IMPORTANT_CHANGE_SOURCE,
        applies=has_pain_stayed_elevated,
    ),
    RecheckTrigger(
        slug="week-mean-up",
        reason="Your pain rose by 2 points or more from one week to the next.",
        source=IMPORTANT_CHANGE_SOURCE,
        applies=has_week_mean_risen,
    ),
)


def find_recheck_reason(signs: RecheckSigns) -> RuleReason | None:
    rule = next((rule for rule in RECHECK_TRIGGERS if rule.applies(signs)), None)
    return RuleReason(rule.slug, rule.reason, rule.source) if rule else None
