"""Forms of the symptom check."""

import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils import timezone

from assessment.models import ClinicianKind
from assessment.symptom_check.question_fields import (
    NONE_STANDS_ALONE_ERROR,
    build_question_field,
    name_question_in_errors,
)
from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.definition import QuestionPage
from assessment.symptom_check.rules.short_check import ChangedTopic
from core.values.vocabulary import enum_choices
from people.values.countries import COUNTRIES
from people.whereabouts import Whereabouts

VISIT_VALIDITY_WEEKS = 4
CHANGED_TOPIC_LABELS = {
    ChangedTopic.BOUT: "The pain: a new bout, a fall, a blow or an accident",
    ChangedTopic.PLACE: "Where it hurts",
    ChangedTopic.HEALTH: "My health: an illness, an operation, a pregnancy, a birth or"
    " new tablets",
    ChangedTopic.NONE: "None of these",
    ChangedTopic.NOT_SURE: "Not sure",
}


class PageForm(forms.Form):
    """The questions of one page, with the options that earlier answers leave open."""

    def __init__(
        self, data: QueryDict | None = None, *, page: QuestionPage, answers: Answers
    ) -> None:
        super().__init__(data, initial=dict(answers.values))
        questions = page.list_asked_questions(answers)
        self.is_single = len(questions) == 1
        self.heading = questions[0].text if self.is_single else page.heading
        self.heading_field = questions[0].id if self.is_single else None
        for question in questions:
            self.fields[question.id] = build_question_field(question, answers)
            if not self.is_single:
                name_question_in_errors(self.fields[question.id], question)

    def clean_pain_worst(self) -> int:
        worst: int = self.cleaned_data["pain_worst"]
        now: int | None = self.cleaned_data.get("pain_now")
        if now is not None and worst < now:
            raise ValidationError(
                f"You chose {now} for the pain now, so its worst is {now} or more."
                " Change one of the two."
            )
        return worst


class StartForm(PageForm):
    """The first page, which also says by which country's numbers we go."""

    def __init__(self, *args: Any, whereabouts: Whereabouts, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        unsaid = "By my time zone" if whereabouts.is_guess else "Not said"
        self.fields["country"] = forms.ChoiceField(
            label="Country, for emergency numbers",
            required=False,
            choices=[("", unsaid), *((c.code, c.name) for c in COUNTRIES)],
        )
        self.initial["country"] = whereabouts.stated_code


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
