import pytest

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.definition import (
    CLOSING_OPTIONS,
    AnswerOption,
    Question,
    QuestionKind,
    QuestionSection,
)


def is_over_50(answers):
    return answers.is_older_than(50)


OPTIONS = (
    AnswerOption("bending", "Bending hurts"),
    AnswerOption(
        "floor",
        "The floor is far",
        is_offered=lambda answers: answers.is_older_than(50),
    ),
    *CLOSING_OPTIONS,
)


def make_question(kind, **fields):
    return Question(
        id="care",
        section=QuestionSection.PAIN,
        kind=kind,
        text="What hurts?",
        hint="Say all.",
        short_label="Care",
        **fields,
    )


ONE = make_question(QuestionKind.ONE, options=OPTIONS)
SEVERAL = make_question(QuestionKind.SEVERAL, options=OPTIONS)
SCALE = make_question(QuestionKind.SCALE, highest=10)
NUMBER = make_question(QuestionKind.NUMBER, highest=120)


@pytest.mark.parametrize(
    ("question", "raw", "value"),
    [
        (ONE, "floor", "floor"),
        (SEVERAL, ["floor", "bending", "floor"], ("bending", "floor")),
        (SEVERAL, "floor", ("floor",)),
        (SEVERAL, ["none"], ("none",)),
        (SEVERAL, ("not_sure", "floor"), ("floor", "not_sure")),
        (SCALE, 0, 0),
        (NUMBER, 120, 120),
    ],
)
def test_an_answer_is_read_in_its_own_type(question, raw, value):
    assert question.parse_answer(raw) == value


@pytest.mark.parametrize(
    ("question", "raw", "message"),
    [
        (ONE, "magic", "care: unknown value 'magic'; known: bending, floor, none"),
        (ONE, ["floor"], "care: unknown value"),
        (SEVERAL, "magic", "care: unknown value 'magic'"),
        (SEVERAL, 3, "care: 3 is no list"),
        (SEVERAL, [], "care: .* is no list with a value in it"),
        (SEVERAL, ["none", "floor"], "care: 'none' does not go with another"),
        (NUMBER, "40", "care: '40' is no whole number from 0 to 120"),
        (NUMBER, True, "care: True is no whole number"),
        (SCALE, 11, "care: 11 is no whole number from 0 to 10"),
    ],
)
def test_what_does_not_fit_is_named(question, raw, message):
    with pytest.raises(ValueError, match=message):
        question.parse_answer(raw)


@pytest.mark.parametrize(
    ("age", "offered"),
    [
        (51, ["bending", "floor", "none", "not_sure"]),
        (50, ["bending", "none", "not_sure"]),
    ],
)
def test_an_option_is_offered_where_it_can_apply(age, offered):
    options = ONE.list_offered_options(Answers({"age": age}))
    assert [option.value for option in options] == offered


@pytest.mark.parametrize(
    ("question", "value", "text"),
    [
        (ONE, "floor", ("The floor is far",)),
        (SEVERAL, ("bending", "not_sure"), ("Bending hurts", "Not sure")),
        (SCALE, 7, ("7",)),
    ],
)
def test_an_answer_reads_back_as_its_labels(question, value, text):
    assert question.describe_answer(value) == text


def test_without_a_condition_a_question_is_always_asked():
    assert ONE.is_asked(Answers())
    assert ONE.asked_when == "always"
