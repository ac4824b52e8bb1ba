"""The vascular, cardiac and bleeding red flags, each with a case and a near miss."""

import pytest

from assessment.symptom_check.red_flags.vascular import VASCULAR_FLAGS
from tests.assessment.symptom_check.red_flags.tables import list_raised_slugs

CASES = {
    "chest-pain": ({"danger": ["chest_pain"]}, {"place": ["chest_wall"]}),
    "breathless": ({"danger": ["breathless"]}, {"danger": ["none"]}),
    "faint": ({"danger": ["faint"]}, {"danger": ["none"]}),
    "tearing-pain": ({"danger": ["tearing"]}, {"start": "sudden_severe"}),
    "belly": ({"danger": ["belly"]}, {"place": ["belly"]}),
    "cold-leg": ({"danger": ["cold_leg"]}, {"body": ["calf"]}),
    "bleeding": ({"danger": ["bleeding"]}, {"body": ["vomiting"]}),
    "sudden-vessel-risk": (
        {"start": "sudden_severe", "age": 61, "sex": "male"},
        {"start": "sudden_severe", "age": 61, "sex": "female"},
    ),
    "sudden-elsewhere": (
        {"start": "sudden_severe", "place": ["upper_back"]},
        {"start": "sudden_severe", "place": ["low_back"]},
    ),
    "aneurysm": ({"health": ["aneurysm"]}, {"health": ["smoker"]}),
    "colic-vessel-risk": (
        {"body": ["colic"], "age": 50, "health": ["smoker"]},
        {"body": ["colic"], "age": 49, "health": ["smoker"]},
    ),
    "thinners-sudden": (
        {"health": ["blood_thinners"], "signs": ["unbearable"]},
        {"health": ["blood_thinners"], "signs": ["constant"]},
    ),
    "thinners-fall-severe": (
        {"health": ["blood_thinners"], "start": "small_fall", "pain_now": 8},
        {"health": ["blood_thinners"], "start": "small_fall", "pain_now": 7},
    ),
    "thinners-nerve": (
        {"health": ["blood_thinners"], "legs": ["one_numb"]},
        {"health": ["blood_thinners"], "legs": ["only_pain"]},
    ),
    "belly-vessel-constant": (
        {"place": ["belly"], "start": "slowly", "age": 61, "signs": ["constant"]},
        {"place": ["belly"], "start": "slowly", "age": 61, "signs": ["none"]},
    ),
    "belly-vessel-risk": (
        {
            "place": ["belly"],
            "since": "under_2_weeks",
            "start": "slowly",
            "age": 61,
            "sex": "male",
        },
        {
            "place": ["belly"],
            "since": "under_2_weeks",
            "start": "strain",
            "age": 61,
            "sex": "male",
        },
    ),
    "calf-chest": (
        {"body": ["calf"], "place": ["chest_wall"]},
        {"body": ["calf"], "place": ["low_back"]},
    ),
    "calf": ({"body": ["calf"]}, {"care": ["veins"]}),
    "thinners-fall": (
        {"health": ["blood_thinners"], "start": "small_fall"},
        {"health": ["blood_thinners"], "start": "strain"},
    ),
    "thinners-severe": (
        {"health": ["blood_thinners"], "since": "under_2_weeks", "pain_now": 8},
        {"health": ["blood_thinners"], "since": "under_2_weeks", "pain_now": 7},
    ),
}


def test_every_red_flag_has_its_case():
    assert [rule.slug for rule in VASCULAR_FLAGS] == list(CASES)


@pytest.mark.parametrize("slug", CASES)
def test_red_flag_is_raised(slug):
    assert slug in list_raised_slugs(VASCULAR_FLAGS, CASES[slug][0])


@pytest.mark.parametrize("slug", CASES)
def test_nearest_miss_does_not_raise_it(slug):
    assert slug not in list_raised_slugs(VASCULAR_FLAGS, CASES[slug][1])
