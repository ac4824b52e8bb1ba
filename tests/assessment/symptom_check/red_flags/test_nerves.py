"""The red flags of cauda equina and cord, each with a case and a near miss."""

import pytest

from assessment.symptom_check.red_flags.nerves import NERVE_FLAGS
from tests.assessment.symptom_check.red_flags.tables import list_raised_slugs

CASES = {
    "saddle-numbness": ({"saddle": ["numb"]}, {"saddle": ["old_nerve"]}),
    "bladder": ({"saddle": ["bladder"]}, {"saddle": ["old_other"]}),
    "bowel": ({"saddle": ["bowel"]}, {"saddle": ["old_other"]}),
    "sexual-function": ({"saddle": ["sexual"]}, {"saddle": ["old_nerve"]}),
    "saddle-unsure": ({"saddle": ["not_sure"]}, {"saddle": ["none"]}),
    "both-legs": ({"legs": ["both"]}, {"legs": ["old_both"]}),
    "leg-weakness": ({"legs": ["weak"]}, {"legs": ["only_pain"]}),
    "legs-unsure": ({"legs": ["not_sure"]}, {"legs": ["one_numb"]}),
}


def test_every_red_flag_has_its_case():
    assert [rule.slug for rule in NERVE_FLAGS] == list(CASES)


@pytest.mark.parametrize("slug", CASES)
def test_red_flag_is_raised(slug):
    assert slug in list_raised_slugs(NERVE_FLAGS, CASES[slug][0])


@pytest.mark.parametrize("slug", CASES)
def test_nearest_miss_does_not_raise_it(slug):
    assert slug not in list_raised_slugs(NERVE_FLAGS, CASES[slug][1])
