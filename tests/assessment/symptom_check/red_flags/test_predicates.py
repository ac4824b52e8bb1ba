"""Predicates that several red flags share; unanswered questions never reassure."""

import pytest

from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.red_flags import predicates

STRAIN, SLOWLY, SUDDEN = (
    {"start": start} for start in ("strain", "slowly", "sudden_severe")
)
UNSURE_START = {"start": "not_sure"}
YOUNG = {"age": 27, "inflammation": ["night", "moving"]}

HOLDS = [
    ("has_nerve_sign", {"saddle": ["numb"]}),
    ("has_nerve_sign", {"saddle": ["not_sure"]}),
    ("has_nerve_sign", {"legs": ["one_numb"]}),
    ("has_unbearable_pain", {"signs": ["unbearable"]}),
    ("has_very_strong_pain", {"pain_now": 8}),
    ("has_fever", {"signs": ["fever"]}),
    ("has_infection_risk", {"health": ["steroids"]}),
    ("is_prone_to_infection", {"health": ["steroids"]}),
    ("is_prone_to_infection", {"health": ["diabetes"]}),
    ("has_had_cancer", {"health": ["cancer"]}),
    ("has_had_cancer", {"health": ["old_cancer"]}),
    ("has_new_pain_after_old_cancer", {"health": ["old_cancer"]}),
    ("began_without_strain", SLOWLY),
    ("began_without_strain", SUDDEN),
    ("began_with_strain", STRAIN),
    ("began_with_strain", {"start": "strain_sharp"}),
    ("has_new_belly_pain", {"place": ["belly"]} | SLOWLY),
    ("began_suddenly", SUDDEN),
    ("began_suddenly", UNSURE_START),
    ("is_at_vascular_risk", {"age": 61}),
    ("is_at_vascular_risk", {"age": 61, "sex": "male"}),
    ("is_at_vascular_risk", {"age": 50, "health": ["smoker"]}),
    ("has_weak_bones", {"health": ["thin_bones"]}),
    ("is_of_fracture_age", {"age": 71}),
    ("is_of_fracture_age", {"age": 66, "sex": "female"}),
    ("is_very_old", {"age": 76}),
    ("has_fracture_risk", {"health": ["steroids"]}),
    ("has_fracture_risk", {"age": 71}),
    ("is_late_first_episode", {"age": 51, "first_time": "not_sure"}),
    ("is_late_first_episode", {"age": 51, "start": "slowly_first"}),
    ("has_lasted_six_weeks", {"since": "6_to_12_weeks"}),
    ("has_new_pain", {}),
    ("has_new_pain", {"since": "not_sure"}),
    ("is_early_onset", YOUNG),
    ("is_early_onset", {"since": "before_45", "age": 60}),
    ("is_early_onset", {"inflammation": ["before_35"]}),
]
DOES_NOT_HOLD = [
    ("has_nerve_sign", {"saddle": ["old_nerve"], "legs": ["only_pain"]}),
    ("has_unbearable_pain", {"pain_now": 10}),
    ("has_very_strong_pain", {"pain_now": 7}),
    ("has_very_strong_pain", {}),
    ("has_fever", {"signs": ["sweats"]}),
    ("has_infection_risk", {"health": ["diabetes"]}),
    ("is_prone_to_infection", {"health": ["smoker"]}),
    ("has_had_cancer", {"health": ["none"]}),
    (
        "has_new_pain_after_old_cancer",
        {"health": ["old_cancer"], "cancer_pain": ["none"]},
    ),
    ("began_without_strain", STRAIN),
    ("began_with_strain", UNSURE_START),
    ("has_new_belly_pain", {"place": ["belly"]} | STRAIN),
    ("has_new_belly_pain", {"place": ["belly"], "since": "over_3_months"} | SLOWLY),
    ("began_suddenly", SLOWLY),
    ("is_at_vascular_risk", {"age": 61, "sex": "female"}),
    ("is_at_vascular_risk", {"age": 49, "health": ["smoker"]}),
    ("has_weak_bones", {"age": 90}),
    ("is_of_fracture_age", {"age": 66, "sex": "male"}),
    ("is_very_old", {"age": 75}),
    ("has_fracture_risk", {"age": 65, "sex": "female"}),
    ("is_late_first_episode", {"age": 50, "first_time": "yes"}),
    ("is_late_first_episode", {"age": 51, "first_time": "no"}),
    ("has_lasted_six_weeks", {"since": "2_to_6_weeks"}),
    ("has_new_pain", {"since": "over_3_months"}),
    ("is_early_onset", YOUNG | {"since": "under_2_weeks"}),
    ("is_early_onset", {"age": 45}),
]


@pytest.mark.parametrize(("name", "answers"), HOLDS)
def test_the_fact_holds(name, answers):
    assert getattr(predicates, name)(read_answers(answers))


@pytest.mark.parametrize(("name", "answers"), DOES_NOT_HOLD)
def test_the_fact_does_not_hold(name, answers):
    assert not getattr(predicates, name)(read_answers(answers))


@pytest.mark.parametrize(
    ("answers", "count"),
    [
        ({}, 0),
        ({"signs": ["fever"]}, 0),
        ({"signs": ["weight_loss", "sweats"], "body": ["lump"]}, 3),
        ({"signs": ["constant"], "age": 51, "start": "slowly_first"}, 2),
    ],
)
def test_weak_signs_are_counted_together(answers, count):
    assert predicates.count_weak_signs(read_answers(answers)) == count


@pytest.mark.parametrize(
    ("answers", "count"),
    [
        (YOUNG, 3),
        (YOUNG | {"since": "over_3_months"}, 3),
        (YOUNG | {"since": "under_2_weeks"}, 0),
        (YOUNG | {"since": "2_to_6_weeks"}, 0),
        (YOUNG | {"since": "6_to_12_weeks"}, 0),
        ({"age": 40, "inflammation": ["night", "moving"]}, 2),
        ({"age": 48, "inflammation": ["before_35", "night"]}, 2),
        ({"age": 48, "inflammation": ["night"]}, 0),
    ],
)
def test_signs_of_an_inflamed_spine_count_from_three_months_on(answers, count):
    assert predicates.count_inflammation_signs(read_answers(answers)) == count


def test_an_option_is_chosen_or_not():
    is_unsteady = predicates.has_chosen("care", "balance", "floor")
    assert is_unsteady(read_answers({"care": ["floor", "neck"]}))
    assert not is_unsteady(read_answers({"care": ["neck"]}))
