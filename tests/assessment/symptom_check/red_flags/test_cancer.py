"""The red flags of cancer, and small signs together, each with a near miss."""

import pytest

from assessment.symptom_check.red_flags.cancer import CANCER_FLAGS
from tests.assessment.symptom_check.red_flags.tables import list_raised_slugs

CASES = {
    "cancer-nerve": (
        {"health": ["cancer"], "legs": ["one_numb"]},
        {"health": ["cancer"], "legs": ["walking"]},
    ),
    "cancer-cord": (
        {"health": ["cancer"], "pattern": ["lying"]},
        {"health": ["cancer"], "pattern": ["cough"]},
    ),
    "cancer-fever": (
        {"health": ["cancer"], "signs": ["fever"], "pain_now": 7},
        {"health": ["cancer"], "signs": ["fever"], "pain_now": 6},
    ),
    "cancer-changed": (
        {"health": ["cancer"], "cancer_pain": "not_sure"},
        {"health": ["cancer"], "cancer_pain": "none"},
    ),
    "old-cancer-no-strain": (
        {"health": ["cancer"], "cancer_when": "old", "cause": "nothing"},
        {"health": ["cancer"], "cancer_when": "old", "cause": "strain"},
    ),
    "weak-signs": (
        {"signs": ["weight_loss", "sweats"]},
        {"signs": ["weight_loss", "vomiting"]},
    ),
    "shape": ({"signs": ["shape"]}, {"signs": ["lump"]}),
    "band-strong": (
        {"pattern": ["band"], "pain_now": 7},
        {"pattern": ["band"], "pain_now": 6},
    ),
    "child-signs": (
        {"age": 15, "pattern": ["constant"]},
        {"age": 16, "pattern": ["constant"]},
    ),
    "cancer-same": (
        {"health": ["cancer"], "cancer_pain": "none"},
        {"health": ["cancer"], "cancer_pain": "none", "cancer_when": "old"},
    ),
    "weight-loss": ({"signs": ["weight_loss"]}, {"signs": ["vomiting"]}),
    "sweats": ({"signs_which": ["sweats"]}, {"signs_which": ["vomiting"]}),
    "constant-pain": ({"pattern": ["constant"]}, {"pattern": ["night"]}),
    "band": ({"pattern": ["band"]}, {"pattern": ["cough"]}),
    "lump": ({"signs": ["lump"]}, {"signs": ["shape"]}),
    "late-first": (
        {"age": 51, "before": "first", "since": "2_to_6_weeks", "course": "same"},
        {"age": 51, "before": "usual", "since": "2_to_6_weeks", "course": "same"},
    ),
}


def test_every_red_flag_has_its_case():
    assert [rule.slug for rule in CANCER_FLAGS] == list(CASES)


@pytest.mark.parametrize("slug", CASES)
def test_red_flag_is_raised(slug):
    assert slug in list_raised_slugs(CANCER_FLAGS, CASES[slug][0])


@pytest.mark.parametrize("slug", CASES)
def test_nearest_miss_does_not_raise_it(slug):
    assert slug not in list_raised_slugs(CANCER_FLAGS, CASES[slug][1])
