"""The red flags of accidents and broken bones, each with a case and a near miss."""

import pytest

from assessment.symptom_check.red_flags.bones import BONE_FLAGS
from tests.assessment.symptom_check.red_flags.tables import list_raised_slugs

CASES = {
    "accident": (
        {"danger": ["accident"], "accident_check": "not_sure"},
        {"danger": ["accident"], "accident_check": "fine"},
    ),
    "fall-cannot-stand": (
        {"cause": "fall", "pattern": ["unbearable"], "age": 51},
        {"cause": "fall", "pattern": ["unbearable"], "age": 50},
    ),
    "accident-worse": ({"accident_check": "worse"}, {"accident_check": "fine"}),
    "accident-strong": (
        {"accident_check": "long_ago", "pain_now": 7},
        {"accident_check": "long_ago", "pain_now": 6},
    ),
    "fall-fracture": (
        {"cause": "fall", "age": 64, "sex": "male", "pain_now": 8},
        {"cause": "fall", "age": 64, "sex": "male", "pain_now": 6},
    ),
    "fall-stiff-spine": (
        {"cause": "fall", "health": ["stiff_spine"]},
        {"cause": "fall", "health": ["thin_bones"]},
    ),
    "strain-fracture": (
        {"cause": "strain", "health": ["thin_bones"], "pain_now": 4},
        {"cause": "strain", "health": ["thin_bones"], "pain_now": 2},
    ),
    "silent-fracture": (
        {"cause": "nothing", "health": ["steroids"], "pain_now": 7},
        {"cause": "nothing", "health": ["steroids"], "pain_now": 6},
    ),
    "birth-fracture": (
        {"health": ["breastfeeding"], "pattern": ["spot"], "pain_now": 7},
        {"health": ["breastfeeding"], "pattern": ["spot"], "pain_now": 6},
    ),
    "accident-unchecked": (
        {"accident_check": "long_ago"},
        {"accident_check": "worse"},
    ),
    "fall-nerve": (
        {"cause": "fall", "legs": ["one_numb"]},
        {"cause": "fall", "legs": ["walking"]},
    ),
    "fragile-bones": (
        {"age": 66, "sex": "female", "cause": "fall", "pain_now": 1},
        {"age": 66, "sex": "female", "cause": "strain", "pain_now": 1},
    ),
    "cause-unsure": (
        {"age": 51, "cause": "not_sure", "pain_now": 4},
        {"age": 51, "cause": "not_sure", "pain_now": 3},
    ),
}


def test_every_red_flag_has_its_case():
    assert [rule.slug for rule in BONE_FLAGS] == list(CASES)


@pytest.mark.parametrize("slug", CASES)
def test_red_flag_is_raised(slug):
    assert slug in list_raised_slugs(BONE_FLAGS, CASES[slug][0])


@pytest.mark.parametrize("slug", CASES)
def test_nearest_miss_does_not_raise_it(slug):
    assert slug not in list_raised_slugs(BONE_FLAGS, CASES[slug][1])
