"""What a person wants to show a clinician."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from people.models import Person
from reports.clinician.report import Period, entries_with_notes

SECTIONS = (
    ("pain", "Pain chart"),
    ("activities", "Activities and weeks"),
    ("checks", "Symptom checks"),
    ("tests", "Self-tests and retests"),
    ("program", "Program and sessions"),
)
TWELVE_WEEKS = timedelta(days=83)
LONGEST = timedelta(days=3660)
# Eight long notes still fit on two sheets of paper.
MOST_NOTES = 8
NOTES_OFFERED = 30
NOTE_SHOWN = 80  # characters of it, beside its check box


class PeriodForm(forms.Form):
    """From one day to another; empty: the twelve weeks up to today."""

    marks_optional = False

    starts_on = forms.DateField(
        label="From",
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    ends_on = forms.DateField(
        label="To",
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )

    def __init__(self, *args: Any, person: Person, today: date, **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.person = person
        self.today = today

    def clean_ends_on(self) -> date:
        ends_on: date = self.cleaned_data["ends_on"] or self.today
        if ends_on > self.today:
            raise ValidationError("This day is still to come. Choose today or earlier.")
        return ends_on

    def clean(self) -> None:
        ends_on = self.cleaned_data.get("ends_on", self.today)
        starts_on = self.cleaned_data.get("starts_on") or ends_on - TWELVE_WEEKS
        if starts_on > ends_on:
            self.add_error("starts_on", "The first day lies after the last one.")
        if ends_on - starts_on > LONGEST:
            self.add_error("starts_on", "A report covers ten years at most.")
        self.cleaned_data |= {"starts_on": starts_on, "ends_on": ends_on}

    @property
    def period(self) -> Period:
        data = self.cleaned_data if self.is_valid() else {}
        return Period(
            person=self.person,
            starts_on=data.get("starts_on", self.today - TWELVE_WEEKS),
            ends_on=data.get("ends_on", self.today),
        )


class ReportForm(PeriodForm):
    """The whole choice: days, sections, and notes of those days."""

    sections = forms.MultipleChoiceField(
        label="What to show",
        choices=SECTIONS,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose one section at least."},
    )
    notes = forms.MultipleChoiceField(
        label="Notes to show",
        help_text=f"Notes of your pain log. Up to {MOST_NOTES}.",
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, **kwargs: Any):
        super().__init__(*args, **kwargs)
        # Which notes may be chosen hangs on the days, so these are read first.
        form = PeriodForm(self.data, person=self.person, today=self.today)
        entries = list(entries_with_notes(form.period)[:NOTES_OFFERED])
        self.fields["notes"].choices = [  # type: ignore[attr-defined]
            (str(entry.key), f"{entry.felt_at:%-d %b}: {entry.note[:NOTE_SHOWN]}")
            for entry in entries
        ]
        if not entries:
            del self.fields["notes"]

    def clean_notes(self) -> list[str]:
        notes: list[str] = self.cleaned_data["notes"]
        if len(notes) > MOST_NOTES:
            raise ValidationError(f"Choose {MOST_NOTES} notes at most.")
        return notes
