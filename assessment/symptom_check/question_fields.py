"""The form field of a question: its kind, its options and what counts."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from assessment.symptom_check.questions.answers import NONE_OF_THESE, Answers
from assessment.symptom_check.questions.danger import (
    DANGER_WHICH,
    LEGS_WHICH,
    SADDLE_WHICH,
)
from assessment.symptom_check.questions.definition import Question, QuestionKind
from assessment.symptom_check.questions.health import HEALTH_WHICH, SIGNS_WHICH
from core.form_fields import NumberedCheckboxSelect, NumericRatingSelect

NONE_STANDS_ALONE_ERROR = (
    "You ticked an answer, and also that none fits. Untick what is wrong."
)
QUESTION_TEMPLATE = "django/forms/question_field.html"
EXPLAINED_QUESTIONS = (
    DANGER_WHICH,
    SADDLE_WHICH,
    LEGS_WHICH,
    SIGNS_WHICH,
    HEALTH_WHICH,
)


class SeveralAnswersField(forms.MultipleChoiceField):
    """Ticked answers, among which "none of these" stands alone."""

    default_error_messages = {
        "required": "Choose at least one answer.",
        "contradiction": NONE_STANDS_ALONE_ERROR,
    }

    def validate(self, value: Any) -> None:
        super().validate(value)
        if NONE_OF_THESE in value and len(value) > 1:
            raise ValidationError(
                self.error_messages["contradiction"], code="contradiction"
            )


class ExplainedCheckboxSelect(NumberedCheckboxSelect):
    """Checkboxes that say below each label what counts."""

    explanations: Mapping[str, str] = {}
    """By label."""

    def create_option(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option = super().create_option(*args, **kwargs)
        return option | {"explanation": self.explanations.get(option["label"], "")}


def build_question_field(question: Question, answers: Answers) -> forms.Field:
    """What counts is told on demand, and in a closer look beside each answer."""
    fields = {
        QuestionKind.NUMBER: build_number_field,
        QuestionKind.SCALE: build_scale_field,
        QuestionKind.ONE: build_single_choice_field,
        QuestionKind.SEVERAL: build_multiple_choice_field,
    }
    field = fields[question.kind](question, answers)
    field.label, field.help_text = question.text, question.hint
    field.template_name = QUESTION_TEMPLATE  # type: ignore[attr-defined]
    what_counts = list_what_counts(question, answers)
    if isinstance(field.widget, ExplainedCheckboxSelect):
        field.widget.explanations = dict(what_counts)
    else:
        field.what_counts = what_counts  # type: ignore[attr-defined]
    return field


def name_question_in_errors(field: forms.Field, question: Question) -> None:
    """For a page of several questions, which would all say "Choose one answer."."""
    field.error_messages = {
        code: f"{question.short_label}: {message[0].lower()}{message[1:]}"
        for code, message in field.error_messages.items()
    }


def build_number_field(question: Question, answers: Answers) -> forms.Field:
    number = f"Write a whole number from {question.lowest} to {question.highest}."
    return forms.IntegerField(
        min_value=question.lowest,
        max_value=question.highest,
        widget=forms.NumberInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
        error_messages=dict.fromkeys(
            ("required", "invalid", "min_value", "max_value"), number
        ),
    )


def build_scale_field(question: Question, answers: Answers) -> forms.Field:
    return forms.TypedChoiceField(
        choices=[(n, str(n)) for n in range(question.highest + 1)],
        coerce=int,
        widget=NumericRatingSelect,
        error_messages={"required": "Choose a number."},
    )


def build_single_choice_field(question: Question, answers: Answers) -> forms.Field:
    return forms.ChoiceField(
        choices=list_option_choices(question, answers),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose one answer."},
    )


def build_multiple_choice_field(question: Question, answers: Answers) -> forms.Field:
    is_explained = question in EXPLAINED_QUESTIONS
    return SeveralAnswersField(
        choices=list_option_choices(question, answers),
        widget=ExplainedCheckboxSelect if is_explained else NumberedCheckboxSelect,
    )


def list_option_choices(question: Question, answers: Answers) -> list[tuple[str, str]]:
    return [
        (option.value, option.label)
        for option in question.list_offered_options(answers)
    ]


def list_what_counts(question: Question, answers: Answers) -> list[tuple[str, str]]:
    """Each label that needs it, with what counts."""
    return [
        (option.label, option.what_counts)
        for option in question.list_offered_options(answers)
        if option.what_counts
    ]
