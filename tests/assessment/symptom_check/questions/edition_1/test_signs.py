import pytest

from assessment.symptom_check.questions.answers import NOT_SURE
from assessment.symptom_check.questions.edition_1.signs import (
    FIRST_EMERGENCY_QUESTIONS,
    FIRST_PERSON_QUESTIONS,
)
from tests.assessment.symptom_check.questions.asking import was_asked, was_offered


def test_the_person_comes_first_and_then_the_signs_that_need_help_fast():
    assert [question.id for question in FIRST_PERSON_QUESTIONS] == ["age", "sex"]
    assert [question.id for question in FIRST_EMERGENCY_QUESTIONS] == [
        "danger",
        "start",
        "saddle",
        "legs",
    ]


@pytest.mark.parametrize(("age", "expected"), [(61, True), (60, False)])
def test_the_sex_is_asked_only_where_it_can_matter(age, expected):
    assert was_asked("sex", {"age": age}) is expected


@pytest.mark.parametrize(
    ("age", "option", "expected"),
    [
        (66, "strain_sharp", True),
        (65, "strain_sharp", False),
        (51, "slowly_first", True),
        (50, "slowly_first", False),
    ],
)
def test_a_start_is_offered_only_where_it_can_matter(age, option, expected):
    assert was_offered("start", option, {"age": age}) is expected


@pytest.mark.parametrize(
    "question", FIRST_EMERGENCY_QUESTIONS, ids=lambda each: each.id
)
def test_everybody_is_asked_and_may_be_unsure(question):
    assert question.is_asked(None)
    assert NOT_SURE in {option.value for option in question.options}
