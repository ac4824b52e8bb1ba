"""The red flags that need help now, each with a case and a near miss."""

import pytest

from assessment.symptom_check.red_flags.danger import DANGER_FLAGS
from tests.assessment.symptom_check.red_flags.tables import list_raised_slugs

CASES = {
    "heart": ({"danger": ["heart"]}, {"danger": ["none"]}),
    "vessel": ({"danger_which": ["vessel"]}, {"danger_which": ["none"]}),
    "cold-leg": ({"danger": ["cold_leg"]}, {"signs": ["calf"]}),
    "stroke": ({"danger": ["brain"]}, {"signs": ["hands"]}),
    "very-ill": ({"danger": ["very_ill"]}, {"signs": ["fever"]}),
    "bleeding": ({"danger": ["bleeding"]}, {"signs": ["vomiting"]}),
    "testicle-or-hernia": ({"danger": ["groin_lump"]}, {"place": ["groin"]}),
    "despair": ({"danger": ["despair"]}, {"danger": ["none"]}),
    "danger-unsure": (
        {"danger": ["not_sure"]},
        {"danger": ["not_sure"], "danger_which": ["none"]},
    ),
}


def test_every_red_flag_has_its_case():
    assert [rule.slug for rule in DANGER_FLAGS] == list(CASES)


@pytest.mark.parametrize("slug", CASES)
def test_red_flag_is_raised(slug):
    assert slug in list_raised_slugs(DANGER_FLAGS, CASES[slug][0])


@pytest.mark.parametrize("slug", CASES)
def test_nearest_miss_does_not_raise_it(slug):
    assert slug not in list_raised_slugs(DANGER_FLAGS, CASES[slug][1])
