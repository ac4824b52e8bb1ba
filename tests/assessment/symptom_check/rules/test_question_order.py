import pytest

from assessment.symptom_check.questions import QUESTIONS, QUESTIONS_BY_ID
from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.rules.question_order import (
    add_answer,
    drop_unasked_answers,
    find_next_question,
    find_previous_question,
    list_asked_questions,
)
from tests.assessment.factories import ORDINARY_BACKACHE

LONG_STANDING = ORDINARY_BACKACHE | {
    "since": "over_3_months",
    "course": "comes_and_goes",
    "inflammation": ["none"],
}
OLDER = ORDINARY_BACKACHE | {
    "age": 72,
    "sex": "male",
    "since": "before_45",
    "course": "comes_and_goes",
}


@pytest.mark.parametrize(
    ("answers", "pages"), [(ORDINARY_BACKACHE, 12), (LONG_STANDING, 14), (OLDER, 14)]
)
def test_ordinary_backache_takes_at_most_fourteen_pages(answers, pages):
    assert len(list_asked_questions(read_answers(answers))) == pages
    assert find_next_question(read_answers(answers)) is None


@pytest.mark.parametrize(
    ("answers", "question"),
    [({}, "age"), ({"age": 61}, "sex"), ({"age": 60}, "danger")],
)
def test_the_next_question_is_the_first_without_an_answer(answers, question):
    assert find_next_question(read_answers(answers)).id == question


def test_the_first_question_has_none_before():
    assert find_previous_question(QUESTIONS[0], Answers()) is None
    assert find_previous_question(QUESTIONS_BY_ID["start"], Answers()).id == "danger"


def test_a_new_answer_drops_what_it_leaves_nothing_to_ask_about():
    answers = read_answers(
        {"health": ["cancer"], "cancer_pain": ["changed"], "age": 40}
    )
    health = QUESTIONS_BY_ID["health"]
    assert add_answer(answers, health, ["none"]).to_json() == {
        "age": 40,
        "health": ["none"],
    }


def test_answers_are_put_in_the_order_of_the_questions():
    answers = drop_unasked_answers({"pain_now": 3, "age": 40})
    assert list(answers.values) == ["age", "pain_now"]
