"""The other red flags that need help now, each with a case and a near miss."""

import pytest

from assessment.symptom_check.red_flags.emergency import EMERGENCY_FLAGS
from tests.assessment.symptom_check.red_flags.tables import list_raised_slugs

CASES = {
    "stroke": ({"danger": ["stroke"]}, {"legs": ["one_numb"]}),
    "testicle-or-hernia": ({"danger": ["groin"]}, {"place": ["groin"]}),
    "despair": ({"danger": ["despair"]}, {"pain_now": 10}),
    "very-ill": ({"danger": ["very_ill"]}, {"signs": ["fever"]}),
    "danger-unsure": ({"danger": ["not_sure"]}, {"danger": ["none"]}),
    "accident": ({"start": "accident"}, {"start": "accident_checked"}),
    "start-unsure": ({"start": "not_sure"}, {"start": "slowly"}),
    "fall-cannot-move": (
        {"start": "small_fall", "signs": ["unbearable"], "age": 71},
        {"start": "small_fall", "signs": ["unbearable"], "age": 70},
    ),
    "fever-risk": (
        {"signs": ["fever"], "health": ["diabetes"]},
        {"signs": ["fever"], "health": ["blood_thinners"]},
    ),
    "fever-nerve": (
        {"signs": ["fever"], "legs": ["one_numb"]},
        {"signs": ["fever"], "legs": ["old_weak"]},
    ),
    "fever-unbearable": (
        {"signs": ["fever", "unbearable"]},
        {"signs": ["fever", "constant"]},
    ),
    "injects-ill": (
        {"health": ["injects"], "signs": ["sweats"]},
        {"health": ["injects"], "signs": ["constant"]},
    ),
    "cancer-fever": (
        {"health": ["cancer"], "signs": ["fever"]},
        {"health": ["old_cancer"], "signs": ["fever"]},
    ),
    "procedure-infection": (
        {"health": ["spine_procedure"], "signs": ["wound"]},
        {"health": ["spine_procedure"], "signs": ["none"]},
    ),
    "procedure-unbearable": (
        {"health": ["spine_procedure"], "signs": ["unbearable"]},
        {"health": ["spine_procedure"], "signs": ["constant"]},
    ),
    "procedure-nerve": (
        {"health": ["spine_procedure"], "legs": ["one_numb"]},
        {"health": ["spine_procedure"], "legs": ["old_weak"]},
    ),
    "colic-fever": (
        {"body": ["colic"], "signs": ["fever"]},
        {"body": ["burning"], "signs": ["fever"]},
    ),
    "colic-vomiting": (
        {"body": ["colic", "vomiting"], "signs": ["unbearable"]},
        {"body": ["colic", "vomiting"], "signs": ["none"]},
    ),
    "belly-unbearable": (
        {"place": ["belly"], "signs": ["unbearable"]},
        {"place": ["belly"], "signs": ["constant"]},
    ),
    "cancer-cord": (
        {"health": ["cancer"], "cancer_pain": ["lying"]},
        {"health": ["cancer"], "cancer_pain": ["changed"]},
    ),
    "cancer-nerve": (
        {"health": ["cancer"], "cancer_pain": ["none"], "legs": ["one_numb"]},
        {"health": ["cancer"], "cancer_pain": ["none"], "legs": ["old_weak"]},
    ),
}


def test_every_red_flag_has_its_case():
    assert [rule.slug for rule in EMERGENCY_FLAGS] == list(CASES)


@pytest.mark.parametrize("slug", CASES)
def test_red_flag_is_raised(slug):
    assert slug in list_raised_slugs(EMERGENCY_FLAGS, CASES[slug][0])


@pytest.mark.parametrize("slug", CASES)
def test_nearest_miss_does_not_raise_it(slug):
    assert slug not in list_raised_slugs(EMERGENCY_FLAGS, CASES[slug][1])
