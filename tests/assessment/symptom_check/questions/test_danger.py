import pytest

from assessment.symptom_check.questions.answers import NONE_OF_THESE, NOT_SURE, Answers
from assessment.symptom_check.questions.danger import (
    CLOSER_LOOKS,
    DANGER,
    DANGER_QUESTIONS,
    look_closer,
    may_be_pregnant,
)
from tests.assessment.symptom_check.questions.asking import is_asked, is_offered


@pytest.mark.parametrize(
    ("question", "answers", "expected"),
    [
        ("danger", {}, True),
        ("saddle", {}, True),
        ("legs", {}, True),
        ("danger_which", {"danger": ["heart", "not_sure"]}, True),
        ("danger_which", {"danger": ["heart"]}, False),
        ("saddle_which", {"saddle": ["not_sure"]}, True),
        ("saddle_which", {"danger": ["not_sure"]}, False),
        ("legs_which", {"legs": ["not_sure"]}, True),
        ("accident_check", {"danger": ["accident"]}, True),
        (
            "accident_check",
            {"danger": ["not_sure"], "danger_which": ["accident"]},
            True,
        ),
        ("accident_check", {"danger": ["heart"]}, False),
        ("legs_old", {"legs": ["old"]}, True),
        ("legs_old", {"legs": ["none"]}, False),
        ("numb_spreads", {"legs": ["one_numb"]}, True),
        ("numb_spreads", {"legs": ["both"]}, False),
    ],
)
def test_a_question_is_asked_only_where_it_can_matter(question, answers, expected):
    assert is_asked(DANGER_QUESTIONS, question, answers) is expected


@pytest.mark.parametrize(
    ("option", "answers", "expected"),
    [
        ("groin", {"sex": "male"}, True),
        ("groin", {"sex": "not_sure"}, True),
        ("groin", {"sex": "female"}, False),
        ("groin_lump", {"sex": "female"}, True),
        ("groin_lump", {"sex": "male"}, False),
        ("birth", {"sex": "female", "age": 55}, True),
        ("birth", {"sex": "female", "age": 56}, False),
        ("birth", {"sex": "male", "age": 30}, False),
    ],
)
def test_a_sign_is_offered_only_where_it_can_apply(option, answers, expected):
    assert is_offered(DANGER_QUESTIONS, "danger", option, answers) is expected


@pytest.mark.parametrize(
    ("answers", "expected"),
    [({}, True), ({"age": 55}, True), ({"age": 56}, False), ({"sex": "male"}, False)],
)
def test_who_may_be_pregnant_is_not_guessed(answers, expected):
    assert may_be_pregnant(Answers(answers)) is expected


def test_a_closer_look_shows_the_same_signs_and_two_ways_out():
    closer = look_closer(DANGER, text="Which?", hint="Try it.")
    *signs, none, unsure = [option.value for option in closer.options]
    assert (none, unsure) == (NONE_OF_THESE, NOT_SURE)
    assert signs == [option.value for option in DANGER.options][:-2]
    assert (closer.id, closer.text, closer.hint) == (
        "danger_which",
        "Which?",
        "Try it.",
    )


def test_every_cluster_of_danger_has_a_closer_look():
    assert {name: closer.id for name, closer in CLOSER_LOOKS.items()} == {
        "danger": "danger_which",
        "saddle": "saddle_which",
        "legs": "legs_which",
    }
