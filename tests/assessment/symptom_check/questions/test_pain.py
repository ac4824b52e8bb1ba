import pytest

from assessment.symptom_check.questions.pain import (
    LEG_PLACES,
    ONSET_QUESTIONS,
    PLACE_QUESTIONS,
    has_lasted_six_weeks,
    is_long_standing,
)
from assessment.symptom_check.questions.reading import read_answers
from tests.assessment.symptom_check.questions.asking import is_asked

QUESTIONS = (*PLACE_QUESTIONS, *ONSET_QUESTIONS)


@pytest.mark.parametrize(
    ("question", "answers", "expected"),
    [
        *(("leg_side", {"place": [place]}, True) for place in LEG_PLACES),
        ("leg_side", {"place": ["low_back", "hip"]}, False),
        ("cause", {}, True),
        ("cause", {"danger": ["heart"]}, True),
        ("cause", {"danger": ["accident"]}, False),
        ("cause", {"danger": ["not_sure"], "danger_which": ["accident"]}, False),
    ],
)
def test_a_question_is_asked_only_where_it_can_matter(question, answers, expected):
    assert is_asked(QUESTIONS, question, answers) is expected


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"since": "over_3_months"}, True),
        ({"since": "under_2_weeks", "before": "usual"}, True),
        ({"since": "6_to_12_weeks", "before": "first"}, False),
        ({}, False),
    ],
)
def test_pain_that_comes_back_as_usual_is_long_standing(answers, expected):
    assert is_long_standing(read_answers(answers)) is expected


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"since": "6_to_12_weeks"}, True),
        ({"since": "over_3_months"}, True),
        ({"since": "2_to_6_weeks"}, False),
        ({"since": "over_3_months", "before": "usual", "place": ["low_back"]}, False),
        ({"since": "under_2_weeks", "before": "usual", "place": ["shin"]}, True),
    ],
)
def test_six_weeks_count_in_this_bout_and_for_legs_in_all(answers, expected):
    assert has_lasted_six_weeks(read_answers(answers)) is expected
