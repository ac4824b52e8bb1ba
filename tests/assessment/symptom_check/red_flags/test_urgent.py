"""The red flags that need a clinician today, each with a case and a near miss."""

import pytest

from assessment.symptom_check.red_flags.urgent import URGENT_FLAGS
from tests.assessment.symptom_check.red_flags.tables import list_raised_slugs

CASES = {
    "slight-weakness": ({"legs": ["slight"]}, {"legs": ["old_weak"]}),
    "fever": ({"signs": ["fever"]}, {"signs": ["sweats"]}),
    "wound": ({"signs": ["wound"]}, {"signs": ["none"]}),
    "infection-risk": (
        {"health": ["weak_immune"], "course": "worse"},
        {"health": ["diabetes"], "course": "worse"},
    ),
    "injects-new-pain": (
        {"health": ["injects"], "since": "2_to_6_weeks"},
        {"health": ["injects"], "since": "over_3_months"},
    ),
    "yellow": ({"body": ["yellow"]}, {"body": ["vomiting"]}),
    "hands": ({"body": ["hands"]}, {"care": ["wrist"]}),
    "numbness-spreading": ({"legs": ["numb_spreading"]}, {"legs": ["one_numb"]}),
    "burning-urine": ({"body": ["burning"]}, {"saddle": ["old_other"]}),
    "blood-urine": ({"body": ["blood_urine"]}, {"body": ["none"]}),
    "colic": ({"body": ["colic"]}, {"place": ["flank"]}),
    "flank-vomiting": (
        {"place": ["flank"], "body": ["vomiting"]},
        {"place": ["low_back"], "body": ["vomiting"]},
    ),
    "belly-vomiting": (
        {"place": ["belly"], "body": ["vomiting"]},
        {"place": ["flank"], "body": ["vomiting"]},
    ),
    "pelvic-discharge": ({"body": ["pelvic", "discharge"]}, {"body": ["pelvic"]}),
    "shingles": ({"body": ["blisters"]}, {"care": ["numb_skin"]}),
    "cancer-changed": (
        {"health": ["cancer"], "cancer_pain": ["not_sure"]},
        {"health": ["cancer"], "cancer_pain": ["none"]},
    ),
    "old-cancer-no-strain": (
        {"health": ["old_cancer"], "cancer_pain": ["changed"], "start": "slowly"},
        {"health": ["old_cancer"], "cancer_pain": ["changed"], "start": "strain"},
    ),
    "weak-signs": (
        {"signs": ["constant"], "age": 51, "start": "slowly_first"},
        {"signs": ["constant"], "age": 51, "start": "slowly"},
    ),
    "child-signs": (
        {"age": 15, "signs": ["constant"]},
        {"age": 16, "signs": ["constant"]},
    ),
    "fall-fracture": (
        {"start": "small_fall", "age": 66, "sex": "female"},
        {"start": "small_fall", "age": 66, "sex": "male"},
    ),
    "strain-fracture": (
        {"start": "strain", "health": ["steroids"]},
        {"start": "slowly", "health": ["steroids"]},
    ),
    "sharp-spot": (
        {"start": "strain_sharp", "age": 71},
        {"start": "strain_sharp", "age": 70},
    ),
    "sudden-severe": ({"start": "sudden_severe"}, {"start": "strain"}),
    "unbearable": ({"signs": ["unbearable"]}, {"pain_now": 10}),
}


def test_every_red_flag_has_its_case():
    assert [rule.slug for rule in URGENT_FLAGS] == list(CASES)


@pytest.mark.parametrize("slug", CASES)
def test_red_flag_is_raised(slug):
    assert slug in list_raised_slugs(URGENT_FLAGS, CASES[slug][0])


@pytest.mark.parametrize("slug", CASES)
def test_nearest_miss_does_not_raise_it(slug):
    assert slug not in list_raised_slugs(URGENT_FLAGS, CASES[slug][1])
