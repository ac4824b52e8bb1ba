"""Forms of the symptom check."""

import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from assessment.models import ClinicianKind
from assessment.symptom_check.questions.answers import NONE, Answers
from assessment.symptom_check.questions.definition import Kind, Question
from assessment.symptom_check.rules.short_check import Changed
from core.form_fields import ScaleSelect
from people.values.countries import COUNTRIES

NONE_GOES_ALONE = "You ticked an answer, and also that none fits. Untick what is wrong."
OLDEST_VISIT = datetime.timedelta(days=28)


class CountryForm(forms.Form):
    """Where the person is, so that the numbers to call are right."""

    country = forms.ChoiceField(
        label="Where are you?",
        help_text="So that we show the right numbers to call.",
        required=False,
        choices=[
            ("", "I would rather not say"),
            *((country.code, country.name) for country in COUNTRIES),
        ],
    )


class ChangedForm(forms.Form):
    """What may have changed since the last check, so that it is asked again."""

    heading_field = "changed"

    changed = forms.MultipleChoiceField(
        label="Has anything changed since your last check?",
        help_text="What you tick is asked again. The signs of danger always are.",
        choices=[
            (Changed.BOUT, "The pain: a new bout, a fall, a blow or an accident"),
            (Changed.PLACE, "Where it hurts"),
            (
                Changed.HEALTH,
                "My health: an illness, an operation, a pregnancy, a birth or new"
                " tablets",
            ),
            (Changed.NONE, "None of these"),
            (Changed.NOT_SURE, "I am not sure"),
        ],
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose at least one answer."},
    )

    def clean_changed(self) -> frozenset[Changed]:
        changed = frozenset(map(Changed, self.cleaned_data["changed"]))
        if Changed.NONE in changed and len(changed) > 1:
            raise ValidationError(NONE_GOES_ALONE)
        return changed


class QuestionForm(forms.Form):
    """One question of the check, with the options these answers leave open."""

    heading_field = "answer"

    def __init__(
        self, *args: Any, question: Question, answers: Answers, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["answer"] = question_field(question, answers)

    def clean_answer(self) -> object:
        answer = self.cleaned_data["answer"]
        if isinstance(answer, list) and NONE in answer and len(answer) > 1:
            raise ValidationError(NONE_GOES_ALONE)
        return answer


def question_field(question: Question, answers: Answers) -> forms.Field:
    fields = {
        Kind.NUMBER: number_field,
        Kind.SCALE: scale_field,
        Kind.ONE: one_field,
        Kind.SEVERAL: several_field,
    }
    field = fields[question.kind](question, answers)
    field.label, field.help_text = question.text, question.hint
    return field


def number_field(question: Question, answers: Answers) -> forms.Field:
    number = f"Write a whole number from {question.lowest} to {question.highest}."
    return forms.IntegerField(
        min_value=question.lowest,
        max_value=question.highest,
        widget=forms.NumberInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
        error_messages=dict.fromkeys(
            ("required", "invalid", "min_value", "max_value"), number
        ),
    )


def scale_field(question: Question, answers: Answers) -> forms.Field:
    return forms.TypedChoiceField(
        choices=[(n, str(n)) for n in range(question.highest + 1)],
        coerce=int,
        widget=ScaleSelect,
        error_messages={"required": "Choose a number."},
    )


def one_field(question: Question, answers: Answers) -> forms.Field:
    return forms.ChoiceField(
        choices=choices(question, answers),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose one answer."},
    )


def several_field(question: Question, answers: Answers) -> forms.Field:
    return forms.MultipleChoiceField(
        choices=choices(question, answers),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose at least one answer."},
    )


def choices(question: Question, answers: Answers) -> list[tuple[str, str]]:
    return [(option.value, option.label) for option in question.offered(answers)]


class ReviewForm(forms.Form):
    """The person tells who has checked them, and when."""

    clinician_kind = forms.ChoiceField(
        label="Who has checked you?",
        choices=ClinicianKind,
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
        if seen_on < today - OLDEST_VISIT:
            raise ValidationError("A visit counts for 4 weeks. Choose a later one.")
        return seen_on
