"""When the symptom check must be repeated, and a clinician may be needed."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from assessment.symptom_check.red_flags.sources import NICE_SPINAL_INJURY
from core.values.days import DAYS_PER_WEEK
from core.values.rules import Rule, RuleReason, first_match
from core.values.sources import OwnRule
from core.values.statistics import mean_of_known
from program.rules.sources import NEW_SYMPTOM_SOURCES, PAIN_RISE_SOURCES, REVIEWED_ON
from progress.analysis.trends import (
    IMPORTANT_CHANGE_POINTS,
    MINIMUM_DAYS_FOR_MEAN,
)
from progress.values.log_vocabulary import ItemOutcome

VERY_HIGH_PAIN_MINIMUM = 8
# Days with the sign, within a week.
REGRESSION_DAYS_FOR_RECHECK = 2
FLARE_DAYS_FOR_RECHECK = 2
LONGEST_FLARE_DAYS = DAYS_PER_WEEK
# Logged days of raised pain, and the number of days searched for them.
ELEVATED_PAIN_DAYS = 3
ELEVATED_PAIN_WINDOW_DAYS = 4


class RecheckEffect(StrEnum):
    """What a trigger does until the check is answered."""

    CLOSES = "closes"
    RELIEF_ONLY = "relief_only"

    @property
    def label(self) -> str:
        return RECHECK_EFFECT_LABELS[self]


RECHECK_EFFECT_LABELS = {
    RecheckEffect.CLOSES: "the session ends, and the programme is closed",
    RecheckEffect.RELIEF_ONLY: "relief only",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RecheckSigns:
    """Signs that may call for a new check, all since the last one.

    Days count back from today. `easier_days` are the days on which exercises were made
    easier because of pain; `flare_length_days` are of a flare-up that goes on.
    """

    days_since_check: int
    pain_now: int = 0
    pain_at_check: int | None = None
    daily_pain: tuple[float | None, ...] = ()
    easier_days: tuple[int, ...] = ()
    flare_days: tuple[int, ...] = ()
    nerve_signs: frozenset[ItemOutcome] = frozenset()
    flare_length_days: int = 0
    has_danger_sign: bool = False
    has_told_leg_pain: bool = False
    has_told_fall: bool = False
    has_new_leg_pain: bool = False
    is_worse_than_last_week: bool = False


def has_week_mean_risen(signs: RecheckSigns) -> bool:
    now, before = (
        mean_of_known(
            signs.daily_pain[back : back + DAYS_PER_WEEK], MINIMUM_DAYS_FOR_MEAN
        )
        for back in (0, DAYS_PER_WEEK)
    )
    # The last check covers the days before it.
    is_new = signs.days_since_check >= DAYS_PER_WEEK
    if now is None or before is None or not is_new:
        return False
    return now - before >= IMPORTANT_CHANGE_POINTS


def has_pain_stayed_elevated(signs: RecheckSigns) -> bool:
    """On three of the last four logged days, 2 points above the week before."""
    lately = signs.daily_pain[:ELEVATED_PAIN_WINDOW_DAYS]
    earlier = signs.daily_pain[ELEVATED_PAIN_WINDOW_DAYS:][:DAYS_PER_WEEK]
    days = [pain for pain in lately if pain is not None]
    before = mean_of_known(earlier, MINIMUM_DAYS_FOR_MEAN)
    is_new = signs.days_since_check >= ELEVATED_PAIN_DAYS
    if len(days) < ELEVATED_PAIN_DAYS or before is None or not is_new:
        return False
    return min(days[:ELEVATED_PAIN_DAYS]) - before >= IMPORTANT_CHANGE_POINTS


def is_pain_newly_very_high(signs: RecheckSigns) -> bool:
    """Pain that was already reported in the last check triggers once a week only."""
    if signs.pain_now < VERY_HIGH_PAIN_MINIMUM or signs.days_since_check < 1:
        return False
    pain_at_check = signs.pain_at_check
    is_higher = pain_at_check is None or signs.pain_now > pain_at_check
    return is_higher or signs.days_since_check >= DAYS_PER_WEEK


def count_days_within_week(days: Sequence[int]) -> int:
    # Several exercises made easier on the same day count as one sign.
    return len({day for day in days if day < DAYS_PER_WEEK})


RECHECK_TRIGGERS: tuple[Rule[RecheckSigns, RecheckEffect], ...] = (
    Rule(
        slug="leg-pain-lower",
        applies=lambda signs: ItemOutcome.LEG_PAIN in signs.nerve_signs,
        result=RecheckEffect.CLOSES,
        reason="Pain moved further down your leg.",
        sources=NEW_SYMPTOM_SOURCES,
    ),
    Rule(
        slug="felt-numb",
        applies=lambda signs: ItemOutcome.NUMB in signs.nerve_signs,
        result=RecheckEffect.CLOSES,
        reason="You felt numb during a session.",
        sources=NEW_SYMPTOM_SOURCES,
    ),
    Rule(
        slug="felt-weak",
        applies=lambda signs: ItemOutcome.WEAK in signs.nerve_signs,
        result=RecheckEffect.CLOSES,
        reason="You felt weak during a session.",
        sources=NEW_SYMPTOM_SOURCES,
    ),
    Rule(
        slug="danger-sign-told",
        applies=lambda signs: signs.has_danger_sign,
        result=RecheckEffect.CLOSES,
        reason="Something new may be a danger sign.",
        sources=NEW_SYMPTOM_SOURCES,
    ),
    Rule(
        slug="leg-pain-told",
        applies=lambda signs: signs.has_told_leg_pain,
        result=RecheckEffect.CLOSES,
        reason="You have new pain down a leg.",
        sources=NEW_SYMPTOM_SOURCES,
    ),
    Rule(
        slug="fall-told",
        applies=lambda signs: signs.has_told_fall,
        result=RecheckEffect.CLOSES,
        reason="Your pain flared up after a fall or an accident.",
        sources=(
            NICE_SPINAL_INJURY,
            OwnRule(
                reason=(
                    "An accident always counts. A small fall counts where the symptom "
                    "check has a sign for it, such as bones that break more easily."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="leg-pain-logged",
        applies=lambda signs: signs.has_new_leg_pain,
        result=RecheckEffect.RELIEF_ONLY,
        reason="Your log has pain below a knee that your check does not know of.",
        sources=NEW_SYMPTOM_SOURCES,
    ),
    Rule(
        slug="worse-than-last-week",
        applies=lambda signs: signs.is_worse_than_last_week,
        result=RecheckEffect.RELIEF_ONLY,
        reason="You told us twice in a row that it got worse.",
        sources=NEW_SYMPTOM_SOURCES,
    ),
    Rule(
        slug="very-high-pain",
        applies=is_pain_newly_very_high,
        result=RecheckEffect.RELIEF_ONLY,
        reason=f"Your pain is {VERY_HIGH_PAIN_MINIMUM} or more.",
        sources=(
            OwnRule(
                reason=(
                    "Pain this strong calls for a look at the danger signs before any "
                    "exercise. If it stays as strong, we ask once a week."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="two-regressions",
        applies=lambda signs: (
            count_days_within_week(signs.easier_days) >= REGRESSION_DAYS_FOR_RECHECK
        ),
        result=RecheckEffect.RELIEF_ONLY,
        reason="Exercises had to become easier twice within a week.",
        sources=(
            OwnRule(
                reason=(
                    "If exercises hurt even after they were made easier, something "
                    "other than the load may be the cause."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="second-flare",
        applies=lambda signs: (
            count_days_within_week(signs.flare_days) >= FLARE_DAYS_FOR_RECHECK
        ),
        result=RecheckEffect.RELIEF_ONLY,
        reason="Your pain flared up twice within a week.",
        sources=(
            OwnRule(
                reason=(
                    "A flare-up usually settles within days. A second one so soon is "
                    "worth a look at the danger signs."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="long-flare",
        applies=lambda signs: (
            signs.flare_length_days > LONGEST_FLARE_DAYS
            and signs.days_since_check >= DAYS_PER_WEEK
        ),
        result=RecheckEffect.RELIEF_ONLY,
        reason="Your flare-up has lasted more than a week.",
        sources=(
            OwnRule(
                reason=(
                    "Most flare-ups settle within days. One that lasts for more than a "
                    "week is worth a look at the danger signs, once a week."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="three-days-up",
        applies=has_pain_stayed_elevated,
        result=RecheckEffect.RELIEF_ONLY,
        reason=(
            f"Your pain has been {IMPORTANT_CHANGE_POINTS} points higher on three days "
            "than the week before."
        ),
        sources=PAIN_RISE_SOURCES,
    ),
    Rule(
        slug="week-mean-up",
        applies=has_week_mean_risen,
        result=RecheckEffect.RELIEF_ONLY,
        reason=(
            f"Your pain rose by {IMPORTANT_CHANGE_POINTS} points or more from one week "
            "to the next."
        ),
        sources=PAIN_RISE_SOURCES,
    ),
)

CLOSING_RULE_SLUGS = tuple(
    rule.slug for rule in RECHECK_TRIGGERS if rule.result is RecheckEffect.CLOSES
)


def find_recheck_reason(signs: RecheckSigns) -> RuleReason | None:
    rule = first_match(RECHECK_TRIGGERS, signs)
    return rule.recorded_reason if rule else None
