"""Forms of the symptom check."""

import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from assessment.models import ClinicianKind
from assessment.symptom_check.questions.answers import NONE_OF_THESE, Answers
from assessment.symptom_check.questions.definition import Question, QuestionKind
from assessment.symptom_check.rules.short_check import ChangedTopic
from core.form_fields import NumberedCheckboxSelect, NumericRatingSelect
from core.values.vocabulary import enum_choices
from people.values.countries import COUNTRIES

NONE_STANDS_ALONE_ERROR = (
    "You ticked an answer, and also that none fits. Untick what is wrong."
)
VISIT_VALIDITY_WEEKS = 4
CHANGED_TOPIC_LABELS = {
    ChangedTopic.BOUT: "The pain: a new bout, a fall, a blow or an accident",
    ChangedTopic.PLACE: "Where it hurts",
    ChangedTopic.HEALTH: "My health: an illness, an operation, a pregnancy, a birth or"
    " new tablets",
    ChangedTopic.NONE: "None of these",
    ChangedTopic.NOT_SURE: "I am not sure",
}


class CountryForm(forms.Form):
    """Where the person is, so that the emergency numbers are right."""

    country = forms.ChoiceField(
        label="Where are you?",
        help_text="So that we show the right numbers to call.",
        required=False,
        choices=[
            ("", "I would rather not say"),
            *((country.code, country.name) for country in COUNTRIES),
        ],
    )


class RepeatCheckForm(forms.Form):
    """What may have changed since the last check and has to be asked again."""

    heading_field = "changed"

    changed = forms.MultipleChoiceField(
        label="Has anything changed since your last check?",
        help_text="What you tick is asked again. The signs of danger always are.",
        choices=enum_choices(ChangedTopic, CHANGED_TOPIC_LABELS),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose at least one answer."},
    )

    def clean_changed(self) -> frozenset[ChangedTopic]:
        changed = frozenset(map(ChangedTopic, self.cleaned_data["changed"]))
        if ChangedTopic.NONE in changed and len(changed) > 1:
            raise ValidationError(NONE_STANDS_ALONE_ERROR)
        return changed


class QuestionForm(forms.Form):
    """One question of the check, with the options that earlier answers leave open."""

    heading_field = "answer"

    def __init__(
        self, *args: Any, question: Question, answers: Answers, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["answer"] = build_question_field(question, answers)

    def clean_answer(self) -> object:
        answer = self.cleaned_data["answer"]
        if isinstance(answer, list) and NONE_OF_THESE in answer and len(answer) > 1:
            raise ValidationError(NONE_STANDS_ALONE_ERROR)
        return answer


def build_question_field(question: Question, answers: Answers) -> forms.Field:
    fields = {
        QuestionKind.NUMBER: build_number_field,
        QuestionKind.SCALE: build_scale_field,
        QuestionKind.ONE: build_single_choice_field,
        QuestionKind.SEVERAL: build_multiple_choice_field,
    }
    field = fields[question.kind](question, answers)
    field.label, field.help_text = question.text, question.hint
    return field


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
    return forms.MultipleChoiceField(
        choices=list_option_choices(question, answers),
        widget=NumberedCheckboxSelect,
        error_messages={"required": "Choose at least one answer."},
    )


def list_option_choices(question: Question, answers: Answers) -> list[tuple[str, str]]:
    return [
        (option.value, option.label)
        for option in question.list_offered_options(answers)
    ]


class ClinicianVisitForm(forms.Form):
    """Who has examined the person, and when."""

    clinician_kind = forms.ChoiceField(
        label="Who has checked you?",
        choices=enum_choices(ClinicianKind),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose who has checked you."},
    )
    seen_on = forms.DateField(
        label="On which day?",
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={
            "required": "Write the day of the visit.",
            "invalid": "Write the day as a date.",
        },
    )

    def clean_seen_on(self) -> datetime.date:
        seen_on: datetime.date = self.cleaned_data["seen_on"]
        today = timezone.localdate()
        if seen_on > today:
            raise ValidationError("The day of the visit cannot be in the future.")
        if seen_on < today - datetime.timedelta(weeks=VISIT_VALIDITY_WEEKS):
            raise ValidationError(
                f"A visit counts for {VISIT_VALIDITY_WEEKS} weeks. Choose a later one."
            )
        return seen_on
