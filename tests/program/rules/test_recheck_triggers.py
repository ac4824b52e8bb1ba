import pytest

from program.rules.recheck_triggers import (
    CLOSING_RULE_SLUGS,
    RECHECK_TRIGGERS,
    RecheckEffect,
    RecheckSigns,
    find_recheck_reason,
)
from progress.values.log_vocabulary import ItemOutcome

LOW, HIGH = (2.0,) * 7, (4.0,) * 7
UP = (4.0, None, 4.0, 4.0, 2.0, 2.0, 2.0)


def signs_told(*signs):
    return RecheckSigns(days_since_check=1, nerve_signs=frozenset(signs))


ASKED_BY = [
    (None, RecheckSigns(days_since_check=20)),
    ("leg-pain-lower", signs_told(ItemOutcome.LEG_PAIN, ItemOutcome.NUMB)),
    ("felt-numb", signs_told(ItemOutcome.NUMB, ItemOutcome.WEAK)),
    ("felt-weak", signs_told(ItemOutcome.WEAK)),
    ("danger-sign-told", RecheckSigns(days_since_check=0, has_danger_sign=True)),
    ("leg-pain-told", RecheckSigns(days_since_check=0, has_told_leg_pain=True)),
    ("fall-told", RecheckSigns(days_since_check=0, has_told_fall=True)),
    ("leg-pain-logged", RecheckSigns(days_since_check=0, has_new_leg_pain=True)),
    (
        "worse-than-last-week",
        RecheckSigns(days_since_check=1, is_worse_than_last_week=True),
    ),
    ("very-high-pain", RecheckSigns(days_since_check=1, pain_now=8)),
    (None, RecheckSigns(days_since_check=0, pain_now=8)),
    (None, RecheckSigns(days_since_check=6, pain_now=8, pain_at_check=8)),
    (
        "very-high-pain",
        RecheckSigns(days_since_check=7, pain_now=8, pain_at_check=8),
    ),
    (
        "very-high-pain",
        RecheckSigns(days_since_check=1, pain_now=9, pain_at_check=8),
    ),
    ("three-days-up", RecheckSigns(days_since_check=3, daily_pain=UP)),
    (None, RecheckSigns(days_since_check=2, daily_pain=UP)),
    (None, RecheckSigns(days_since_check=3, daily_pain=(3.9, *UP[1:]))),
    (None, RecheckSigns(days_since_check=3, daily_pain=UP[:6])),
    ("two-regressions", RecheckSigns(days_since_check=9, easier_days=(0, 6))),
    (None, RecheckSigns(days_since_check=9, easier_days=(0, 7))),
    (None, RecheckSigns(days_since_check=9, easier_days=(3, 3))),
    ("second-flare", RecheckSigns(days_since_check=9, flare_days=(0, 3))),
    ("long-flare", RecheckSigns(days_since_check=7, flare_length_days=8)),
    (None, RecheckSigns(days_since_check=7, flare_length_days=7)),
    (None, RecheckSigns(days_since_check=6, flare_length_days=20)),
    ("week-mean-up", RecheckSigns(days_since_check=14, daily_pain=HIGH + LOW)),
    (None, RecheckSigns(days_since_check=6, daily_pain=HIGH + LOW)),
    (None, RecheckSigns(days_since_check=14, daily_pain=(3.9,) * 7 + LOW)),
    (None, RecheckSigns(days_since_check=14, daily_pain=(*HIGH, 2.0, 2.0))),
]


def test_every_trigger_asks_once_and_can_fail_to_apply():
    quiet = RecheckSigns(days_since_check=20)
    assert {slug for slug, _ in ASKED_BY} - {None} == {t.slug for t in RECHECK_TRIGGERS}
    assert [t.slug for t in RECHECK_TRIGGERS if t.applies(quiet)] == []


@pytest.mark.parametrize(("slug", "signs"), ASKED_BY)
def test_the_first_sign_that_holds_asks_for_a_check(slug, signs):
    reason = find_recheck_reason(signs)
    assert (reason and reason.slug) == slug


def test_only_what_may_be_a_danger_closes_the_program():
    assert CLOSING_RULE_SLUGS == (
        "leg-pain-lower",
        "felt-numb",
        "felt-weak",
        "danger-sign-told",
        "leg-pain-told",
        "fall-told",
    )


def test_every_effect_has_a_label():
    assert [effect.label for effect in RecheckEffect] == [
        "the session ends, and the programme is closed",
        "relief only",
    ]
