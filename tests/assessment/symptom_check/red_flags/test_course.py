"""The red flags of age, course and site, each with a case and a near miss."""

import pytest

from assessment.symptom_check.red_flags.course import COURSE_FLAGS
from tests.assessment.symptom_check.red_flags.tables import list_raised_slugs

CASES = {
    "under-16": ({"age": 15}, {"age": 16}),
    "under-18": ({"age": 17}, {"age": 18}),
    "inflammation": (
        {
            "age": 40,
            "since": "over_3_months",
            "inflammation": ["night", "moving", "tablets", "skin"],
        },
        {
            "age": 40,
            "since": "over_3_months",
            "inflammation": ["night", "moving", "tablets"],
        },
    ),
    "inflammation-test": (
        {
            "age": 34,
            "since": "over_3_months",
            "inflammation": ["moving", "buttock"],
        },
        {
            "age": 34,
            "since": "over_3_months",
            "place": ["buttock"],
            "inflammation": ["moving"],
        },
    ),
    "worse": ({"course": "worse"}, {"course": "comes_and_goes"}),
    "no-better": (
        {"since": "6_to_12_weeks", "course": "same_examined"},
        {"since": "over_3_months", "course": "same_examined"},
    ),
    "leg-pain": (
        {"place": ["below_knee"], "since": "6_to_12_weeks", "course": "comes_and_goes"},
        {"place": ["below_knee"], "since": "2_to_6_weeks", "course": "comes_and_goes"},
    ),
    "elsewhere": ({"place": ["upper_back"]}, {"place": ["upper_back", "low_back"]}),
}


def test_every_red_flag_has_its_case():
    assert [rule.slug for rule in COURSE_FLAGS] == list(CASES)


@pytest.mark.parametrize("slug", CASES)
def test_red_flag_is_raised(slug):
    assert slug in list_raised_slugs(COURSE_FLAGS, CASES[slug][0])


@pytest.mark.parametrize("slug", CASES)
def test_nearest_miss_does_not_raise_it(slug):
    assert slug not in list_raised_slugs(COURSE_FLAGS, CASES[slug][1])
