"""The red flags of those who bleed easily, each with a case and a near miss."""

import pytest

from assessment.symptom_check.red_flags.bleeding import BLEEDING_FLAGS
from tests.assessment.symptom_check.red_flags.tables import list_raised_slugs

CASES = {
    "thinners-nerve": (
        {"health": ["blood_thinners"], "legs": ["one_numb"]},
        {"health": ["blood_thinners"], "legs": ["walking"]},
    ),
    "thinners-sudden": (
        {"health": ["blood_thinners"], "cause": "nothing", "pain_now": 7},
        {"health": ["blood_thinners"], "cause": "nothing", "pain_now": 6},
    ),
    "thinners-fall": (
        {"health": ["blood_thinners"], "cause": "fall"},
        {"health": ["blood_thinners"], "cause": "strain"},
    ),
    "thinners-notable": (
        {"health": ["blood_thinners"], "cause": "nothing", "pain_now": 5},
        {"health": ["blood_thinners"], "cause": "nothing", "pain_now": 4},
    ),
}


def test_every_red_flag_has_its_case():
    assert [rule.slug for rule in BLEEDING_FLAGS] == list(CASES)


@pytest.mark.parametrize("slug", CASES)
def test_red_flag_is_raised(slug):
    assert slug in list_raised_slugs(BLEEDING_FLAGS, CASES[slug][0])


@pytest.mark.parametrize("slug", CASES)
def test_nearest_miss_does_not_raise_it(slug):
    assert slug not in list_raised_slugs(BLEEDING_FLAGS, CASES[slug][1])
