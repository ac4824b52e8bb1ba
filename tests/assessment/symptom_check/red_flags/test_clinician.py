"""The red flags of illness and history, each with a case and a near miss."""

import pytest

from assessment.symptom_check.red_flags.clinician import CLINICIAN_FLAGS
from tests.assessment.symptom_check.red_flags.tables import list_raised_slugs

CASES = {
    "old-saddle": ({"saddle": ["old_nerve"]}, {"saddle": ["old_other"]}),
    "old-weakness": ({"legs": ["old_weak"]}, {"legs": ["only_pain"]}),
    "old-both-legs": ({"legs": ["old_both"]}, {"legs": ["one_numb"]}),
    "walking": ({"legs": ["walking"]}, {"legs": ["only_pain"]}),
    "weight-loss": ({"signs": ["weight_loss"]}, {"signs": ["none"]}),
    "sweats": ({"signs": ["sweats"]}, {"signs": ["none"]}),
    "constant-pain": ({"signs": ["constant"]}, {"inflammation": ["night"]}),
    "signs-unsure": ({"body": ["not_sure"]}, {"health": ["not_sure"]}),
    "cancer-same": ({"health": ["cancer"]}, {"health": ["old_cancer"]}),
    "old-cancer": (
        {"health": ["old_cancer"], "cancer_pain": ["changed"]},
        {"health": ["old_cancer"], "cancer_pain": ["none"]},
    ),
    "late-first": (
        {
            "age": 51,
            "start": "slowly_first",
            "since": "2_to_6_weeks",
            "course": "same",
        },
        {
            "age": 51,
            "start": "slowly_first",
            "since": "2_to_6_weeks",
            "course": "better",
        },
    ),
    "thin-bones": (
        {"health": ["thin_bones"], "since": "under_2_weeks"},
        {"health": ["thin_bones"], "since": "over_3_months"},
    ),
    "fall-nerve": (
        {"start": "small_fall", "legs": ["one_numb"]},
        {"start": "strain", "legs": ["one_numb"]},
    ),
    "strain-age": ({"start": "strain", "age": 76}, {"start": "strain", "age": 75}),
    "procedure": ({"health": ["spine_procedure"]}, {"health": ["none"]}),
    "injects": ({"health": ["injects"]}, {"health": ["weak_immune"]}),
    "tuberculosis": (
        {"health": ["tuberculosis"]},
        {"health": ["recent_infection"]},
    ),
    "stiff-girdle": (
        {"body": ["stiff_girdle"], "age": 51},
        {"inflammation": ["moving"], "age": 51},
    ),
    "lump": ({"body": ["lump"]}, {"body": ["calf"]}),
    "pelvic": ({"body": ["pelvic"]}, {"place": ["low_back"]}),
    "discharge": ({"body": ["discharge"]}, {"body": ["none"]}),
}


def test_every_red_flag_has_its_case():
    assert [rule.slug for rule in CLINICIAN_FLAGS] == list(CASES)


@pytest.mark.parametrize("slug", CASES)
def test_red_flag_is_raised(slug):
    assert slug in list_raised_slugs(CLINICIAN_FLAGS, CASES[slug][0])


@pytest.mark.parametrize("slug", CASES)
def test_nearest_miss_does_not_raise_it(slug):
    assert slug not in list_raised_slugs(CLINICIAN_FLAGS, CASES[slug][1])
