"""Predicates that several red flags share; unanswered questions never reassure."""

import pytest

from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.red_flags import (
    bones,
    cancer,
    course,
    infection,
    predicates,
    vessels,
)

SUDDEN = {"onset": "sudden", "cause": "nothing", "pain_worst": 7}
CANCER = {"health": ["cancer"]}

HOLDS = [
    (predicates.has_nerve_sign, {"saddle": ["numb"]}),
    (predicates.has_nerve_sign, {"saddle": ["not_sure"]}),
    (predicates.has_nerve_sign, {"legs_which": ["one_numb"]}),
    (predicates.has_strong_pain, {"pain_now": 7}),
    (predicates.has_strong_pain, {"pain_now": 1, "pain_worst": 7}),
    (predicates.has_strong_pain, {"pattern": ["unbearable"]}),
    (predicates.has_new_pain, {}),
    (predicates.has_new_pain, {"since": "not_sure"}),
    (predicates.has_new_pain, {"since": "6_to_12_weeks", "before": "first"}),
    (predicates.has_new_pain, {"since": "over_3_months", "before": "different"}),
    (predicates.has_new_pain, {"since": "2_to_6_weeks", "before": "constant"}),
    (predicates.is_sudden_without_cause, SUDDEN),
    (predicates.is_sudden_without_cause, SUDDEN | {"cause": "not_sure"}),
    (predicates.has_possible_fever, {"signs": ["fever"]}),
    (predicates.has_possible_fever, {"signs": ["not_sure"]}),
    (predicates.has_old_cancer, CANCER | {"cancer_when": "old"}),
    (predicates.has_changed_since_cancer, CANCER),
    (predicates.is_late_first_episode, {"age": 51, "before": "not_sure"}),
    (vessels.is_at_vessel_risk, {"age": 61, "sex": "female"}),
    (vessels.is_at_vessel_risk, {"age": 51, "health": ["vessel_risk"]}),
    (infection.has_strong_risk, {"health": ["infection_risk"]}),
    (infection.has_strong_risk, {"health": ["lately"]}),
    (infection.has_strong_risk, {"health": ["steroids"]}),
    (infection.has_strong_risk, {"infection_risks": ["injected"]}),
    (infection.has_strong_risk, {"lately": ["intensive_care"]}),
    (infection.has_any_risk, {"infection_risks": ["diabetes"]}),
    (
        infection.is_suspicious_without_fever,
        {"infection_risks": ["diabetes"], "pattern": ["constant"], "cause": "strain"},
    ),
    (
        infection.is_suspicious_without_fever,
        {"infection_risks": ["diabetes"], "pain_now": 7},
    ),
    (
        infection.is_suspicious_without_fever,
        {"lately": ["other_procedure"], "pain_now": 7, "cause": "strain"},
    ),
    (
        infection.injects_and_is_ill,
        {"infection_risks": ["injects"], "pattern": ["unbearable"]},
    ),
    (
        infection.injects_and_is_ill,
        {"infection_risks": ["injects"], "legs": ["one_numb"]},
    ),
    (bones.broke_perhaps_in_fall, {"age": 71, "pain_now": 4}),
    (bones.broke_perhaps_on_strain, {"age": 71, "pattern": ["spot"]}),
    (bones.broke_perhaps_without_cause, {"age": 71, "pain_now": 7} | SUDDEN),
    (
        bones.broke_perhaps_without_cause,
        {"age": 76, "pain_now": 4, "pattern": ["spot"]},
    ),
    (bones.needs_a_look_at_the_bones, {"health": ["steroids"]}),
    (bones.needs_a_look_at_the_bones, {"age": 51, "cause": "fall", "pain_now": 4}),
    (bones.needs_a_look_at_the_bones, {"age": 76, "pain_now": 4}),
    (bones.needs_a_look_at_the_bones, {"age": 66, "pain_now": 7}),
    (
        bones.needs_a_look_at_the_bones,
        {"age": 57, "cause": "strain", "onset": "sudden", "pattern": ["spot"]},
    ),
    (bones.needs_a_look_at_the_bones, {"age": 76, "cause": "strain"}),
    (
        bones.needs_a_look_at_the_bones,
        {"age": 66, "pain_now": 4, "onset": "sudden"},
    ),
    (cancer.has_recent_cancer, CANCER),
    (cancer.has_recent_cancer, CANCER | {"cancer_when": "not_sure"}),
    (course.has_unexplained_unbearable_pain, {"pattern": ["unbearable"]}),
    (
        course.has_unexplained_unbearable_pain,
        {"pattern": ["unbearable"], "age": 30, "cause": "strain", "course": "worse"},
    ),
    (course.is_worse_than_a_strain, {"course": "worse"}),
    (
        course.is_worse_than_a_strain,
        {
            "course": "worse",
            "cause": "strain",
            "since": "under_2_weeks",
            "before": "usual",
        },
    ),
    (course.is_outside_low_back, {"place": ["neck"]}),
    (course.is_outside_low_back, {"place": ["not_sure"]}),
    (
        course.is_outside_low_back,
        {"place": ["middle_back", "neck"], "cause": "strain"},
    ),
]
DOES_NOT_HOLD = [
    (predicates.has_nerve_sign, {"saddle": ["old_nerve"], "legs": ["old"]}),
    (predicates.has_nerve_sign, {"legs": ["not_sure"], "legs_which": ["none"]}),
    (predicates.has_strong_pain, {"pain_now": 6, "pain_worst": 6}),
    (predicates.has_strong_pain, {}),
    (predicates.has_new_pain, {"since": "over_3_months"}),
    (predicates.has_new_pain, {"since": "under_2_weeks", "before": "usual"}),
    (predicates.is_sudden_without_cause, SUDDEN | {"cause": "fall"}),
    (predicates.is_sudden_without_cause, SUDDEN | {"before": "usual"}),
    (predicates.has_possible_fever, {"signs": ["not_sure"], "signs_which": ["none"]}),
    (predicates.has_old_cancer, {"cancer_when": "old"}),
    (predicates.has_changed_since_cancer, CANCER | {"cancer_pain": "none"}),
    (predicates.is_late_first_episode, {"age": 50, "before": "first"}),
    (predicates.is_late_first_episode, {"age": 51, "before": "usual"}),
    (vessels.is_at_vessel_risk, {"age": 60}),
    (vessels.is_at_vessel_risk, {"age": 50, "health": ["vessel_risk"]}),
    (
        infection.has_strong_risk,
        {"health": ["infection_risk"], "infection_risks": ["diabetes"]},
    ),
    (infection.has_strong_risk, {"health": ["lately"], "lately": ["none"]}),
    (infection.has_any_risk, {"infection_risks": ["none"]}),
    (
        infection.is_suspicious_without_fever,
        {"infection_risks": ["diabetes"], "pain_now": 7, "cause": "strain"},
    ),
    (
        infection.is_suspicious_without_fever,
        {"lately": ["infection"], "pain_now": 7, "before": "usual"},
    ),
    (infection.is_suspicious_without_fever, {"pain_now": 9, "course": "worse"}),
    (
        infection.may_be_tuberculosis,
        {"infection_risks": ["tuberculosis"], "before": "usual"},
    ),
    (infection.injects_and_is_ill, {"infection_risks": ["injects"]}),
    (bones.broke_perhaps_in_fall, {"age": 50, "pain_now": 7}),
    (bones.broke_perhaps_in_fall, {"age": 65, "pain_now": 6}),
    (bones.broke_perhaps_on_strain, {"age": 76, "pain_now": 6}),
    (bones.broke_perhaps_on_strain, {"age": 65, "pain_now": 8}),
    (bones.broke_perhaps_without_cause, {"age": 71, "pain_now": 7}),
    (bones.broke_perhaps_without_cause, {"age": 76, "pain_now": 6}),
    (bones.needs_a_look_at_the_bones, {"age": 51, "cause": "fall", "pain_now": 3}),
    (bones.needs_a_look_at_the_bones, {"age": 76, "pain_now": 3}),
    (bones.needs_a_look_at_the_bones, {"age": 66, "pain_now": 6}),
    (bones.needs_a_look_at_the_bones, {"age": 65, "pain_now": 7}),
    (cancer.has_recent_cancer, {"cancer_when": "recent"}),
    (course.has_unexplained_unbearable_pain, {"pain_now": 10}),
    (course.is_outside_low_back, {}),
    (course.is_outside_low_back, {"place": ["neck", "low_back"]}),
]


@pytest.mark.parametrize(("predicate", "answers"), HOLDS)
def test_predicate_holds(predicate, answers):
    assert predicate(read_answers(answers))


@pytest.mark.parametrize(("predicate", "answers"), DOES_NOT_HOLD)
def test_predicate_does_not_hold(predicate, answers):
    assert not predicate(read_answers(answers))


@pytest.mark.parametrize(
    ("answers", "risk"),
    [
        ({"age": 50}, bones.BoneRisk.NONE),
        ({}, bones.BoneRisk.NONE),
        ({"age": 51}, bones.BoneRisk.SOME),
        ({"age": 30, "health": ["breastfeeding"]}, bones.BoneRisk.SOME),
        ({"age": 66, "sex": "male"}, bones.BoneRisk.SOME),
        ({"age": 66, "sex": "female"}, bones.BoneRisk.RAISED),
        ({"age": 66, "sex": "not_sure"}, bones.BoneRisk.RAISED),
        ({"age": 71, "sex": "male"}, bones.BoneRisk.RAISED),
        ({"age": 76}, bones.BoneRisk.HIGH),
        ({"age": 30, "health": ["thin_bones"]}, bones.BoneRisk.HIGH),
    ],
)
def test_one_ladder_grades_the_risk_of_the_bones(answers, risk):
    assert bones.grade_bone_risk(read_answers(answers)) is risk


@pytest.mark.parametrize(
    ("answers", "count"),
    [
        ({}, 0),
        ({"pattern": ["constant"], "signs": ["weight_loss", "sweats", "lump"]}, 4),
        ({"pattern": ["lying"]}, 1),
        ({"pattern": ["lying"], "before": "usual"}, 0),
        ({"age": 51, "before": "first"}, 1),
        ({"age": 51, "before": "first", "cause": "strain"}, 0),
    ],
)
def test_weak_signs_are_counted_together(answers, count):
    assert cancer.count_weak_signs(read_answers(answers)) == count
