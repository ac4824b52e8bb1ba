"""The red flags of pregnancy and birth, each with a case and a near miss."""

import pytest

from assessment.symptom_check.red_flags.maternity import MATERNITY_FLAGS
from tests.assessment.symptom_check.red_flags.tables import list_raised_slugs

CASES = {
    "birth-danger": ({"danger": ["birth"]}, {"health": ["pregnant"]}),
    "pregnancy-pelvic": (
        {"health": ["pregnant"], "signs": ["pelvic", "discharge"]},
        {"health": ["pregnant"], "signs": ["discharge"]},
    ),
    "pregnancy-sudden": (
        {"health": ["pregnant"], "onset": "sudden", "pain_now": 7},
        {"health": ["pregnant"], "onset": "sudden", "pain_now": 6},
    ),
    "birth-fever": (
        {"health": ["gave_birth"], "signs": ["fever"]},
        {"health": ["gave_birth"], "signs": ["not_sure"]},
    ),
    "pregnancy-fall": (
        {"health": ["pregnant"], "cause": "fall"},
        {"health": ["gave_birth"], "cause": "fall"},
    ),
    "pregnancy-fluid": (
        {"health": ["pregnant"], "signs": ["discharge"]},
        {"health": ["gave_birth"], "signs": ["discharge"]},
    ),
    "pregnancy-belly": (
        {"health": ["pregnant"], "place": ["chest_wall"], "signs": ["vomiting"]},
        {"health": ["pregnant"], "place": ["low_back"], "signs": ["vomiting"]},
    ),
    "pregnant": ({"health_which": ["pregnant"]}, {"health": ["breastfeeding"]}),
    "gave-birth": ({"health": ["gave_birth"]}, {"health": ["breastfeeding"]}),
}


def test_every_red_flag_has_its_case():
    assert [rule.slug for rule in MATERNITY_FLAGS] == list(CASES)


@pytest.mark.parametrize("slug", CASES)
def test_red_flag_is_raised(slug):
    assert slug in list_raised_slugs(MATERNITY_FLAGS, CASES[slug][0])


@pytest.mark.parametrize("slug", CASES)
def test_nearest_miss_does_not_raise_it(slug):
    assert slug not in list_raised_slugs(MATERNITY_FLAGS, CASES[slug][1])
