import pytest

from assessment.symptom_check.questions import QUESTIONS, QUESTIONS_BY_ID
from assessment.symptom_check.questions.answers import NONE_OF_THESE, NOT_SURE
from assessment.symptom_check.questions.definition import AnswerOption, QuestionKind
from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.rules.letter import (
    LetterLine,
    get_clinical_term,
    list_denied_terms,
    write_clinician_letter,
)

ANSWERS = read_answers(
    {"age": 40, "danger": ["none"], "saddle": ["numb", "not_sure"], "pain_now": 7}
)


def test_the_letter_tells_reported_denied_and_unknown_apart():
    letter = write_clinician_letter(ANSWERS)
    assert [line.heading for line in letter.reported] == [
        "Age",
        "Between the legs, bladder, bowel",
        "Pain now",
    ]
    assert [line.heading for line in letter.denied] == ["Danger signs"]
    assert letter.unknown[:2] == ("How it started", "Between the legs, bladder, bowel")


def test_a_number_is_reported_as_it_is():
    assert write_clinician_letter(ANSWERS).reported[0] == LetterLine(
        heading="Age", terms=("40",)
    )


@pytest.mark.parametrize(("age", "is_denied"), [(51, True), (50, False)])
def test_nobody_has_denied_what_was_not_offered(age, is_denied):
    body = QUESTIONS_BY_ID["body"]
    (girdle,) = [option for option in body.options if option.value == "stiff_girdle"]
    denied = list_denied_terms(body, read_answers({"age": age, "body": ["none"]}))
    assert (get_clinical_term(girdle) in denied) is is_denied


def test_a_label_that_says_enough_is_the_clinical_term():
    assert get_clinical_term(AnswerOption("knee", "A sore knee")) == "A sore knee"
    option = AnswerOption("knee", "A sore knee", clinical_term="sore knee")
    assert get_clinical_term(option) == "sore knee"


def test_a_letter_can_list_what_was_ticked_in_one_sentence():
    offered = [
        o for q in QUESTIONS if q.kind is QuestionKind.SEVERAL for o in q.options
    ]
    terms = [
        get_clinical_term(o)
        for o in offered
        if o.value not in {NONE_OF_THESE, NOT_SURE}
    ]
    assert [text for text in terms if text[0].isupper()] == []
