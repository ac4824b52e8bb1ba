import pytest
from django.core.exceptions import ValidationError

from assessment.symptom_check.question_fields import (
    NONE_STANDS_ALONE_ERROR,
    build_question_field,
    name_question_in_errors,
)
from assessment.symptom_check.questions import QUESTIONS, QUESTIONS_BY_ID
from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.definition import QuestionKind


def field_of(question, **answers):
    return build_question_field(QUESTIONS_BY_ID[question], Answers(answers))


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_the_field_asks_what_the_question_asks(question):
    field = build_question_field(question, Answers())
    assert (field.label, field.help_text) == (question.text, question.hint)
    if question.kind in {QuestionKind.ONE, QuestionKind.SEVERAL}:
        offered = question.list_offered_options(Answers())
        assert [value for value, _ in field.choices] == [o.value for o in offered]


@pytest.mark.parametrize(
    ("question", "answer", "cleaned"),
    [
        ("age", "40", 40),
        ("pain_now", "7", 7),
        ("cause", "strain", "strain"),
        ("legs", ["weak", "both"], ["weak", "both"]),
        ("legs", ["none"], ["none"]),
        ("legs", ["weak", "not_sure"], ["weak", "not_sure"]),
    ],
)
def test_each_kind_of_question_has_its_field(question, answer, cleaned):
    assert field_of(question).clean(answer) == cleaned


@pytest.mark.parametrize(
    ("question", "answer", "error"),
    [
        ("age", "", "Write a whole number from 0 to 120."),
        ("age", "121", "Write a whole number from 0 to 120."),
        ("age", "old", "Write a whole number from 0 to 120."),
        ("pain_now", "", "Choose a number."),
        ("cause", "", "Choose one answer."),
        ("legs", [], "Choose at least one answer."),
        ("legs", ["none", "weak"], NONE_STANDS_ALONE_ERROR),
    ],
)
def test_a_wrong_answer_says_what_is_right(question, answer, error):
    with pytest.raises(ValidationError) as caught:
        field_of(question).clean(answer)
    assert caught.value.messages == [error]


def test_among_several_questions_an_error_says_which_is_meant():
    field = field_of("legs")
    name_question_in_errors(field, QUESTIONS_BY_ID["legs"])
    contradiction = NONE_STANDS_ALONE_ERROR.replace("You", "Legs: you", 1)
    for answer, error in [
        ([], "Legs: choose at least one answer."),
        (["none", "weak"], contradiction),
    ]:
        with pytest.raises(ValidationError) as caught:
            field.clean(answer)
        assert caught.value.messages == [error]


def test_a_name_in_the_errors_of_one_field_is_in_no_other():
    name_question_in_errors(field_of("legs"), QUESTIONS_BY_ID["legs"])
    assert field_of("saddle").error_messages["required"] == (
        "Choose at least one answer."
    )


def test_what_counts_is_told_of_the_options_that_are_offered():
    labels = [label for label, _ in field_of("danger", sex="male").what_counts]
    assert labels[0] == "Chest pain, trouble breathing, fainting or a cold sweat"
    assert not any("Pregnant" in label for label in labels)


def test_a_closer_look_says_beside_each_answer_what_counts():
    field = field_of("legs_which")
    assert field.widget.render("legs_which", []).count('<span class="hint">') == 2
    assert not hasattr(field, "what_counts")
