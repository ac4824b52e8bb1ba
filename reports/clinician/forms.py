"""What a person wants to show a clinician."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.html import format_html
from django.utils.safestring import SafeString

from core.values.days import DAY, WEEK
from people.models import Person
from progress.models import PainEntry
from reports.clinician.period import ReportPeriod
from reports.clinician.summaries import pain_entries_with_notes

REPORT_SECTIONS = (
    ("pain", "Pain chart"),
    ("activities", "Activities and weeks"),
    ("checks", "Symptom checks"),
    ("tests", "Self-tests and retests"),
    ("program", "Programme and sessions"),
)
# From the first to the last day, both included.
DEFAULT_PERIOD_SPAN = 12 * WEEK - DAY
LONGEST_PERIOD_SPAN = 3660 * DAY  # ten years, including leap days
# Eight long notes still fit on two sheets of paper.
MOST_CHOSEN_NOTES = 8
MOST_OFFERED_NOTES = 30
NOTE_PREVIEW_CHARACTERS = 80  # beside its checkbox


class ReportPeriodForm(forms.Form):
    """The period of a report; empty: the twelve weeks up to today."""

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
        starts_on = self.cleaned_data.get("starts_on") or ends_on - DEFAULT_PERIOD_SPAN
        if starts_on > ends_on:
            self.add_error("starts_on", "The first day lies after the last one.")
        if ends_on - starts_on > LONGEST_PERIOD_SPAN:
            self.add_error("starts_on", "A report covers ten years at most.")
        self.cleaned_data |= {"starts_on": starts_on, "ends_on": ends_on}

    @property
    def chosen_period(self) -> ReportPeriod:
        data = self.cleaned_data if self.is_valid() else {}
        return ReportPeriod(
            person=self.person,
            starts_on=data.get("starts_on", self.today - DEFAULT_PERIOD_SPAN),
            ends_on=data.get("ends_on", self.today),
        )


def preview_note(entry: PainEntry) -> SafeString:
    note = entry.note[:NOTE_PREVIEW_CHARACTERS]
    return format_html("{}: <bdi>{}</bdi>", f"{entry.felt_at:%-d %b}", note)


class ReportForm(ReportPeriodForm):
    """The whole choice: period, sections, and notes from those days."""

    sections = forms.MultipleChoiceField(
        label="What to show",
        choices=REPORT_SECTIONS,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose one section at least."},
    )
    notes = forms.MultipleChoiceField(
        label="Notes to show",
        help_text=f"Notes of your pain log. Up to {MOST_CHOSEN_NOTES}.",
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, **kwargs: Any):
        super().__init__(*args, **kwargs)
        # The choice of notes depends on the period, so that is read first.
        form = ReportPeriodForm(self.data, person=self.person, today=self.today)
        entries = list(pain_entries_with_notes(form.chosen_period)[:MOST_OFFERED_NOTES])
        self.fields["notes"].choices = [  # type: ignore[attr-defined]
            (str(entry.key), preview_note(entry)) for entry in entries
        ]
        if not entries:
            del self.fields["notes"]

    def clean_notes(self) -> list[str]:
        notes: list[str] = self.cleaned_data["notes"]
        if len(notes) > MOST_CHOSEN_NOTES:
            raise ValidationError(f"Choose {MOST_CHOSEN_NOTES} notes at most.")
        return notes
