"""The red flags of cauda equina, cord and nerves, each with a case and a near miss."""

import pytest

from assessment.symptom_check.red_flags.nerves import NERVE_FLAGS
from tests.assessment.symptom_check.red_flags.tables import list_raised_slugs

CASES = {
    "saddle-numbness": ({"saddle": ["numb"]}, {"saddle": ["old_nerve"]}),
    "bladder": ({"saddle": ["bladder"]}, {"saddle": ["old_other"]}),
    "bowel": ({"saddle": ["bowel"]}, {"saddle": ["old_other"]}),
    "sexual-function": ({"saddle": ["sexual"]}, {"saddle": ["old_nerve"]}),
    "saddle-unsure": (
        {"saddle": ["not_sure"], "saddle_which": ["not_sure"]},
        {"saddle": ["not_sure"], "saddle_which": ["none"]},
    ),
    "both-legs": (
        {"leg_side": "both", "since": "2_to_6_weeks"},
        {"leg_side": "both", "since": "6_to_12_weeks"},
    ),
    "leg-weakness": ({"legs": ["weak"]}, {"legs": ["slight"]}),
    "legs-unsure": (
        {"legs": ["not_sure"]},
        {"legs": ["not_sure"], "legs_which": ["one_numb"]},
    ),
    "numbness-fever": (
        {"legs": ["one_numb"], "signs": ["fever"]},
        {"legs": ["walking"], "signs": ["fever"]},
    ),
    "slight-weakness": ({"legs": ["slight"]}, {"legs": ["old"]}),
    "numbness-spreading": ({"numb_spreads": "yes"}, {"numb_spreads": "no"}),
    "hands": ({"signs": ["hands"]}, {"care": ["wrist"]}),
    "old-saddle": ({"saddle": ["old_nerve"]}, {"saddle": ["old_other"]}),
    "old-weakness": ({"legs_old": ["old_weak"]}, {"legs_old": ["old_numb"]}),
    "walking": ({"legs": ["walking"]}, {"legs": ["old"]}),
}


def test_every_red_flag_has_its_case():
    assert [rule.slug for rule in NERVE_FLAGS] == list(CASES)


@pytest.mark.parametrize("slug", CASES)
def test_red_flag_is_raised(slug):
    assert slug in list_raised_slugs(NERVE_FLAGS, CASES[slug][0])


@pytest.mark.parametrize("slug", CASES)
def test_nearest_miss_does_not_raise_it(slug):
    assert slug not in list_raised_slugs(NERVE_FLAGS, CASES[slug][1])
