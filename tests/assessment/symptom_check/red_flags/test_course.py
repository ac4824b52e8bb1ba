"""The red flags of age, strength, course, place, each with a case and a near miss."""

import pytest

from assessment.symptom_check.red_flags.course import COURSE_FLAGS
from tests.assessment.symptom_check.red_flags.tables import list_raised_slugs

CASES = {
    "sudden-severe": (
        {"onset": "sudden", "cause": "nothing", "pain_now": 7},
        {"onset": "hours", "cause": "nothing", "pain_now": 7},
    ),
    "unbearable": (
        {"pattern": ["unbearable"], "age": 50, "cause": "strain"},
        {"pattern": ["unbearable"], "age": 49, "cause": "strain"},
    ),
    "shingles": ({"signs": ["blisters"]}, {"care": ["numb_skin"]}),
    "painkillers": ({"health": ["painkillers"]}, {"health": ["steroids"]}),
    "under-16": ({"age": 15}, {"age": 16}),
    "under-18": ({"age": 17}, {"age": 18}),
    "spine-procedure": (
        {"lately": ["spine_procedure"]},
        {"lately": ["other_procedure"]},
    ),
    "operation": (
        {"lately": ["joint_operation"]},
        {"care": ["hip_replacement"]},
    ),
    "worse": (
        {"course": "worse", "cause": "strain", "since": "2_to_6_weeks"},
        {"course": "worse", "cause": "strain", "since": "under_2_weeks"},
    ),
    "no-better": (
        {"course": "stuck", "examined": "no"},
        {"course": "stuck", "examined": "yes"},
    ),
    "leg-pain": (
        {"place": ["below_knee"], "before": "usual", "course": "same"},
        {"place": ["below_knee"], "since": "2_to_6_weeks", "course": "same"},
    ),
    "elsewhere": (
        {"place": ["middle_back"], "cause": "nothing"},
        {"place": ["middle_back"], "cause": "strain"},
    ),
}


def test_every_red_flag_has_its_case():
    assert [rule.slug for rule in COURSE_FLAGS] == list(CASES)


@pytest.mark.parametrize("slug", CASES)
def test_red_flag_is_raised(slug):
    assert slug in list_raised_slugs(COURSE_FLAGS, CASES[slug][0])


@pytest.mark.parametrize("slug", CASES)
def test_nearest_miss_does_not_raise_it(slug):
    assert slug not in list_raised_slugs(COURSE_FLAGS, CASES[slug][1])
