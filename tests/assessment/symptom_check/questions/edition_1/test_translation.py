"""Every option of the first edition: what it says to today's questions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.symptom_check.questions.answers import NONE_OF_THESE, Answers
from assessment.symptom_check.questions.definition import QuestionKind
from assessment.symptom_check.questions.edition_1 import FIRST_QUESTIONS
from assessment.symptom_check.questions.edition_1.translation import (
    ASKED_AGAIN,
    TRANSLATIONS,
    translate_choice,
    translate_first_edition,
)
from assessment.symptom_check.questions.editions import CURRENT_EDITION, FIRST_EDITION
from assessment.symptom_check.questions.reading import are_answers_of, read_answers
from assessment.symptom_check.red_flags.definition import Disposition
from assessment.symptom_check.rules.cautions import derive_cautions
from assessment.symptom_check.rules.triage import triage_answers
from core.values.suitability import Caution
from tests.assessment.factories import FIRST_EDITION_BACKACHE

CHOICES = [(q.id, option.value) for q in FIRST_QUESTIONS for option in q.options]
# What the rules of version 1.1 decided on each option alone, at the age of 45.
URGENT_AT_FIRST = [
    ("danger", "chest_pain", Disposition.EMERGENCY),
    ("danger", "breathless", Disposition.EMERGENCY),
    ("danger", "faint", Disposition.EMERGENCY),
    ("danger", "tearing", Disposition.EMERGENCY),
    ("danger", "belly", Disposition.EMERGENCY),
    ("danger", "cold_leg", Disposition.EMERGENCY),
    ("danger", "groin", Disposition.EMERGENCY),
    ("danger", "stroke", Disposition.EMERGENCY),
    ("danger", "very_ill", Disposition.EMERGENCY),
    ("danger", "bleeding", Disposition.EMERGENCY),
    ("danger", "despair", Disposition.EMERGENCY),
    ("danger", "not_sure", Disposition.EMERGENCY),
    ("start", "accident", Disposition.EMERGENCY),
    ("start", "sudden_severe", Disposition.URGENT),
    ("start", "not_sure", Disposition.EMERGENCY),
    ("saddle", "numb", Disposition.EMERGENCY),
    ("saddle", "bladder", Disposition.EMERGENCY),
    ("saddle", "bowel", Disposition.EMERGENCY),
    ("saddle", "sexual", Disposition.EMERGENCY),
    ("saddle", "not_sure", Disposition.EMERGENCY),
    ("legs", "both", Disposition.EMERGENCY),
    ("legs", "weak", Disposition.EMERGENCY),
    ("legs", "slight", Disposition.URGENT),
    ("legs", "numb_spreading", Disposition.URGENT),
    ("legs", "not_sure", Disposition.EMERGENCY),
    ("signs", "fever", Disposition.URGENT),
    ("signs", "wound", Disposition.URGENT),
    ("signs", "unbearable", Disposition.URGENT),
    ("body", "burning", Disposition.URGENT),
    ("body", "blood_urine", Disposition.URGENT),
    ("body", "colic", Disposition.URGENT),
    ("body", "blisters", Disposition.URGENT),
    ("body", "calf", Disposition.URGENT),
    ("body", "hands", Disposition.URGENT),
    ("body", "yellow", Disposition.URGENT),
    ("health", "cancer", Disposition.URGENT),
    ("health", "old_cancer", Disposition.URGENT),
    ("health", "injects", Disposition.URGENT),
    ("health", "aneurysm", Disposition.EMERGENCY),
    ("cancer_pain", "band", Disposition.EMERGENCY),
    ("cancer_pain", "lying", Disposition.EMERGENCY),
    ("pregnancy_signs", "bleeding", Disposition.EMERGENCY),
    ("pregnancy_signs", "waters", Disposition.EMERGENCY),
    ("pregnancy_signs", "contractions", Disposition.EMERGENCY),
    ("pregnancy_signs", "movements", Disposition.EMERGENCY),
    ("pregnancy_signs", "head", Disposition.EMERGENCY),
    ("pregnancy_signs", "belly", Disposition.EMERGENCY),
    ("pregnancy_signs", "not_sure", Disposition.EMERGENCY),
]
# The exercises that they spared for it.
CAUTIONS_AT_FIRST = {
    ("saddle", "numb"): {Caution.LEG_PAIN},
    ("saddle", "bladder"): {Caution.LEG_PAIN},
    ("saddle", "bowel"): {Caution.LEG_PAIN},
    ("saddle", "sexual"): {Caution.LEG_PAIN},
    ("saddle", "old_nerve"): {Caution.NUMB_SKIN},
    ("saddle", "not_sure"): {Caution.LEG_PAIN},
    ("legs", "both"): {Caution.LEG_PAIN},
    ("legs", "weak"): {Caution.LEG_PAIN},
    ("legs", "slight"): {Caution.LEG_PAIN, Caution.POOR_BALANCE},
    ("legs", "old_weak"): {Caution.POOR_BALANCE},
    ("legs", "old_both"): {Caution.LEG_PAIN, Caution.NUMB_SKIN},
    ("legs", "walking"): {Caution.EXTENSION_HURTS, Caution.LEG_PAIN},
    ("legs", "one_numb"): {Caution.LEG_PAIN, Caution.NUMB_SKIN},
    ("legs", "numb_spreading"): {Caution.LEG_PAIN, Caution.NUMB_SKIN},
    ("legs", "old_numb"): {Caution.NUMB_SKIN},
    ("legs", "only_pain"): {Caution.LEG_PAIN},
    ("legs", "not_sure"): {Caution.LEG_PAIN},
    ("signs", "wound"): {Caution.BROKEN_SKIN},
    ("body", "blisters"): {Caution.BROKEN_SKIN},
    ("body", "calf"): {Caution.CLOT_OR_VARICOSE_VEINS},
    ("health", "pregnant"): {Caution.PREGNANCY},
    ("health", "gave_birth"): {Caution.AFTER_BIRTH},
    ("health", "cancer"): {Caution.CANCER},
    ("health", "old_cancer"): {Caution.CANCER},
    ("health", "thin_bones"): {Caution.OSTEOPOROSIS},
    ("health", "steroids"): {Caution.OSTEOPOROSIS},
    ("health", "blood_thinners"): {Caution.BLOOD_THINNERS},
    ("health", "spine_procedure"): {Caution.RECENT_SURGERY},
    ("place", "thigh"): {Caution.LEG_PAIN},
    ("place", "below_knee"): {Caution.LEG_PAIN},
    ("place", "neck"): {Caution.NECK_TROUBLE},
    ("care", "bending"): {Caution.FLEXION_HURTS},
    ("care", "arching"): {Caution.EXTENSION_HURTS},
    ("care", "twisting"): {Caution.ROTATION_HURTS},
    ("care", "floor"): {Caution.CANNOT_GET_TO_FLOOR},
    ("care", "balance"): {Caution.POOR_BALANCE},
    ("care", "blood_pressure"): {Caution.HIGH_BLOOD_PRESSURE},
    ("care", "heart"): {Caution.HEART_DISEASE},
    ("care", "operation"): {Caution.RECENT_SURGERY},
    ("care", "hip_replacement"): {Caution.HIP_REPLACEMENT},
    ("care", "veins"): {Caution.CLOT_OR_VARICOSE_VEINS},
    ("care", "numb_skin"): {Caution.NUMB_SKIN},
    ("care", "wrist"): {Caution.WRIST_TROUBLE},
    ("care", "shoulder"): {Caution.SHOULDER_TROUBLE},
    ("care", "knee"): {Caution.KNEE_TROUBLE},
    ("care", "neck"): {Caution.NECK_TROUBLE},
}
BACK_PAIN = {"place": ["low_back"]}


def give_answer(question_id, option, **others):
    is_several = FIRST_EDITION.by_id[question_id].kind is QuestionKind.SEVERAL
    answer = [option] if is_several else option
    return read_answers(others | {"age": 45, question_id: answer}, FIRST_EDITION)


def translate(**answers):
    translated = translate_first_edition(read_answers(answers, FIRST_EDITION))
    return translated.to_json()


@pytest.mark.parametrize(("question_id", "option"), CHOICES)
def test_every_option_is_translated_or_asked_again_for_a_reason(question_id, option):
    choice = (question_id, option)
    answers = give_answer(question_id, option, course="better")
    is_translated = bool(translate_choice(choice, answers))
    is_for_now = question_id == "course" and choice in TRANSLATIONS
    assert is_translated or is_for_now or choice in ASKED_AGAIN


def test_no_option_is_translated_that_was_never_one():
    assert {*TRANSLATIONS, *ASKED_AGAIN} <= set(CHOICES)


@given(
    st.fixed_dictionaries(
        {},
        optional={
            question.id: st.integers(question.lowest, question.highest)
            if not question.options
            else st.sampled_from([option.value for option in question.options])
            if question.kind is QuestionKind.ONE
            else st.sets(
                st.sampled_from([option.value for option in question.options]),
                min_size=1,
            ).map(lambda chosen: sorted(chosen - {NONE_OF_THESE}) or [NONE_OF_THESE])
            for question in FIRST_QUESTIONS
        },
    )
)
def test_whatever_was_answered_fits_the_questions_of_today(raw):
    translated = translate_first_edition(read_answers(raw, FIRST_EDITION))
    assert are_answers_of(CURRENT_EDITION, translated)
    asked = {q.id for q in CURRENT_EDITION.list_asked_questions(translated)}
    assert set(translated.values) <= asked


@pytest.mark.parametrize(("question_id", "option", "disposition"), URGENT_AT_FIRST)
def test_what_was_urgent_stays_as_urgent(question_id, option, disposition):
    others = {"health": ["cancer"]} if question_id == "cancer_pain" else {}
    answers = give_answer(question_id, option, **others)
    decided = triage_answers(translate_first_edition(answers)).disposition
    assert decided.rank >= disposition.rank


@pytest.mark.parametrize("choice", CAUTIONS_AT_FIRST, ids=str)
def test_exercises_spare_what_they_spared(choice):
    cautions = CAUTIONS_AT_FIRST[choice]
    answers = give_answer(*choice, **({} if "place" in choice else BACK_PAIN))
    assert derive_cautions(translate_first_edition(answers)) >= cautions


def test_an_ordinary_backache_keeps_what_is_asked_as_before():
    assert translate(**FIRST_EDITION_BACKACHE) == {
        "age": 38,
        "saddle": ["none"],
        "legs": ["none"],
        "place": ["low_back"],
        "since": "under_2_weeks",
        "cause": "strain",
        "pain_now": 5,
        "care": ["bending"],
    }


@pytest.mark.parametrize(
    ("answers", "translated"),
    [
        ({"danger": ["groin"], "sex": "male"}, {"sex": "male", "danger": ["groin"]}),
        (
            {"danger": ["groin"], "sex": "female"},
            {"sex": "female", "danger": ["groin_lump"]},
        ),
        ({"danger": ["none"], "start": "not_sure"}, {"danger": ["not_sure"]}),
        (
            {"danger": ["none"], "start": "accident_checked"},
            {"danger": ["accident"]},
        ),
        (
            {"legs": ["old_weak", "old_numb"]},
            {"legs": ["old"], "legs_old": ["old_weak", "old_numb"]},
        ),
        ({"legs": ["only_pain"]}, {"legs": ["none"]}),
        (
            {"legs": ["one_numb", "only_pain"], "place": ["low_back"]},
            {"legs": ["one_numb"], "place": ["low_back", "thigh"]},
        ),
        (
            {"legs": ["only_pain"], "place": ["below_knee"]},
            {"legs": ["none"], "place": ["below_knee"]},
        ),
        ({"signs": ["none"], "body": ["yellow"]}, {"signs": ["yellow"]}),
        ({"signs": ["fever"], "body": ["none"]}, {"signs": ["fever"]}),
        ({"signs": ["fever"]}, {"signs": ["fever", "not_sure"]}),
        (
            {"health": ["cancer", "old_cancer"], "cancer_pain": ["changed", "band"]},
            {
                "pattern": ["band"],
                "health": ["cancer"],
                "cancer_when": "recent",
                "cancer_pain": "changed",
            },
        ),
        (
            {"health": ["old_cancer"], "cancer_pain": ["none"]},
            {"health": ["cancer"], "cancer_when": "old", "cancer_pain": "none"},
        ),
        (
            {"care": ["operation", "knee"]},
            {
                "health": ["lately"],
                "lately": ["belly_operation", "joint_operation"],
                "care": ["knee"],
            },
        ),
    ],
)
def test_answers_are_translated_together(answers, translated):
    assert translate(**answers) == translated


@pytest.mark.parametrize(
    ("since", "course", "translated"),
    [
        ("2_to_6_weeks", "same", {"since": "2_to_6_weeks", "course": "same"}),
        (
            "6_to_12_weeks",
            "same",
            {"since": "6_to_12_weeks", "course": "stuck", "examined": "no"},
        ),
        (
            "over_3_months",
            "same_examined",
            {"since": "over_3_months", "course": "stuck", "examined": "yes"},
        ),
        ("not_sure", "same", {"since": "not_sure"}),
        ("over_3_months", "worse", {"since": "over_3_months", "course": "worse"}),
        # It counted from the first time ever; today's question is about this bout.
        ("over_3_months", "comes_and_goes", {"course": "comes_and_goes"}),
        ("over_3_months", "not_sure", {"course": "not_sure"}),
    ],
)
def test_a_duration_is_kept_only_where_it_is_that_of_this_bout(
    since, course, translated
):
    assert translate(since=since, course=course) == translated


def test_an_early_onset_becomes_a_sign_of_inflammation():
    assert translate(
        age=50, since="before_45", course="better", inflammation=["none"]
    ) == {
        "age": 50,
        "since": "over_3_months",
        "course": "better",
        "inflammation": ["before_45"],
    }


def test_nothing_answered_is_nothing_translated():
    assert translate_first_edition(Answers()) == Answers()
