import pytest

from assessment.symptom_check.questions.edition_1.health import FIRST_HEALTH_QUESTIONS
from tests.assessment.symptom_check.questions.asking import was_asked, was_offered

SWEATS = {"signs": ["sweats"]}


@pytest.mark.parametrize(
    ("question", "answers", "expected"),
    [
        ("signs", {}, True),
        ("body", {}, True),
        ("health", {}, True),
        ("cancer_pain", {"health": ["cancer"]}, True),
        ("cancer_pain", {"health": ["old_cancer"]}, True),
        ("cancer_pain", {"health": ["none"]}, False),
        ("pregnancy_signs", {"health": ["pregnant"]}, True),
        ("pregnancy_signs", {"health": ["gave_birth"]}, True),
        ("pregnancy_signs", {"health": ["none"]}, False),
        ("first_time", {"age": 51} | SWEATS, True),
        ("first_time", {"age": 50} | SWEATS, False),
        ("first_time", {"age": 51, "signs": ["fever"]}, False),
        ("first_time", {"age": 51, "start": "slowly_first"} | SWEATS, False),
    ],
)
def test_a_question_is_asked_only_where_it_can_matter(question, answers, expected):
    assert was_asked(question, answers) is expected


def test_every_question_is_tried_above():
    assert [question.id for question in FIRST_HEALTH_QUESTIONS] == [
        "signs",
        "body",
        "health",
        "cancer_pain",
        "pregnancy_signs",
        "first_time",
    ]


@pytest.mark.parametrize(
    ("question", "age", "option", "expected"),
    [
        ("body", 51, "stiff_girdle", True),
        ("body", 50, "stiff_girdle", False),
        ("health", 55, "pregnant", True),
        ("health", 56, "pregnant", False),
        ("health", 55, "gave_birth", True),
        ("health", 56, "gave_birth", False),
        ("health", 50, "smoker", True),
        ("health", 49, "smoker", False),
    ],
)
def test_an_option_is_offered_only_where_it_can_apply(question, age, option, expected):
    assert was_offered(question, option, {"age": age}) is expected
