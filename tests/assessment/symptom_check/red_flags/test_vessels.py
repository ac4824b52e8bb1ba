"""The red flags of vessels, each with a case and a near miss."""

import pytest

from assessment.symptom_check.red_flags.vessels import VESSEL_FLAGS
from tests.assessment.symptom_check.red_flags.tables import list_raised_slugs

CASES = {
    "sudden-vessel-risk": (
        {"age": 61, "onset": "sudden", "cause": "nothing", "pain_worst": 7},
        {"age": 61, "onset": "sudden", "cause": "strain", "pain_worst": 7},
    ),
    "sudden-elsewhere": (
        {"place": ["upper_back"], "onset": "sudden", "pain_worst": 7},
        {"place": ["upper_back"], "onset": "sudden", "pain_worst": 6},
    ),
    "beat": ({"danger": ["beat"], "age": 50}, {"danger": ["beat"], "age": 49}),
    "belly-vessel-sudden": (
        {"age": 61, "place": ["flank"], "onset": "sudden", "pain_now": 7},
        {"age": 61, "place": ["flank"], "onset": "days", "pain_now": 7},
    ),
    "colic-vessel-risk": (
        {"age": 51, "health": ["vessel_risk"], "signs": ["colic"]},
        {"age": 51, "signs": ["colic"]},
    ),
    "belly-vessel-risk": (
        {"age": 61, "place": ["belly"], "cause": "strain"},
        {"age": 61, "place": ["groin"], "onset": "slowly"},
    ),
    "strain-elsewhere": (
        {
            "place": ["upper_back"],
            "onset": "sudden",
            "cause": "strain",
            "pain_worst": 7,
        },
        {"place": ["low_back"], "onset": "sudden", "cause": "strain", "pain_worst": 7},
    ),
    "strain-vessel-risk": (
        {
            "age": 61,
            "health": ["vessel_risk"],
            "onset": "sudden",
            "cause": "strain",
            "pain_worst": 7,
        },
        {"age": 61, "onset": "sudden", "cause": "strain", "pain_worst": 7},
    ),
    "beat-young": ({"danger_which": ["beat"], "age": 24}, {"danger": ["none"]}),
    "breath-clot": (
        {"pattern": ["breath"], "health": ["gave_birth"]},
        {"pattern": ["breath"], "health": ["steroids"]},
    ),
    "breath": ({"pattern": ["breath"]}, {"pattern": ["cough"]}),
    "calf-chest": (
        {"signs": ["calf"], "place": ["chest_wall"]},
        {"signs": ["calf"], "place": ["low_back"]},
    ),
    "calf": ({"signs": ["calf"]}, {"care": ["veins"]}),
}


def test_every_red_flag_has_its_case():
    assert [rule.slug for rule in VESSEL_FLAGS] == list(CASES)


@pytest.mark.parametrize("slug", CASES)
def test_red_flag_is_raised(slug):
    assert slug in list_raised_slugs(VESSEL_FLAGS, CASES[slug][0])


@pytest.mark.parametrize("slug", CASES)
def test_nearest_miss_does_not_raise_it(slug):
    assert slug not in list_raised_slugs(VESSEL_FLAGS, CASES[slug][1])
