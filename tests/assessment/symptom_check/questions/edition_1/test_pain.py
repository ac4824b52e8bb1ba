import pytest

from assessment.symptom_check.questions.edition_1.pain import (
    FIRST_EXERCISE_QUESTIONS,
    FIRST_PAIN_QUESTIONS,
)
from tests.assessment.symptom_check.questions.asking import was_asked, was_offered

QUESTIONS = (*FIRST_PAIN_QUESTIONS, *FIRST_EXERCISE_QUESTIONS)


@pytest.mark.parametrize(
    ("question", "answers", "expected"),
    [
        ("place", {}, True),
        ("since", {"age": 16}, True),
        ("since", {"age": 15}, False),
        ("course", {"since": "2_to_6_weeks"}, True),
        ("course", {"since": "under_2_weeks"}, False),
        ("course", {"since": "not_sure"}, True),
        ("course", {"age": 15, "since": "2_to_6_weeks"}, False),
        ("inflammation", {"age": 44, "since": "over_3_months"}, True),
        ("inflammation", {"age": 45, "since": "over_3_months"}, False),
        ("inflammation", {"age": 60, "since": "before_45"}, True),
        ("inflammation", {"age": 61, "since": "before_45"}, False),
        ("pain_now", {}, True),
        ("care", {"age": 16}, True),
        ("care", {"age": 15}, False),
    ],
)
def test_a_question_is_asked_only_where_it_can_matter(question, answers, expected):
    assert was_asked(question, answers) is expected


def test_every_question_is_tried_above():
    assert [question.id for question in QUESTIONS] == [
        "place",
        "since",
        "course",
        "inflammation",
        "pain_now",
        "care",
    ]


@pytest.mark.parametrize(
    ("question", "age", "option", "expected"),
    [
        ("since", 45, "before_45", True),
        ("since", 44, "before_45", False),
        ("inflammation", 35, "before_35", True),
        ("inflammation", 34, "before_35", False),
    ],
)
def test_an_option_is_offered_only_where_it_can_apply(question, age, option, expected):
    assert was_offered(question, option, {"age": age}) is expected
