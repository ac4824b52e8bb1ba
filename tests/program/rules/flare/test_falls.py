import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.symptom_check.questions.answers import Answers
from program.rules.flare.falls import is_fall_a_sign


@pytest.mark.parametrize(
    ("answers", "is_sign"),
    [
        ({"age": 30}, False),
        ({"age": 55}, True),
        ({"age": 30, "health": ("steroids",)}, True),
        ({"age": 30, "health": ("stiff_spine",)}, True),
        ({"age": 30, "care": ("pregnant",)}, False),
        ({"age": 30, "health": ("pregnant",)}, True),
        ({"age": 55, "before": "usual", "cause": "fall"}, True),
        ({}, False),
    ],
)
def test_a_small_fall_is_a_sign_where_the_check_has_one_for_it(answers, is_sign):
    assert is_fall_a_sign(Answers(answers)) is is_sign


@given(st.integers(0, 10), st.integers(0, 10))
def test_what_the_check_was_told_of_the_pain_decides_nothing(now, worst):
    answers = Answers({"age": 30, "pain_now": now, "pain_worst": worst})
    assert not is_fall_a_sign(answers)
