"""What a person tells the log."""

from datetime import UTC, datetime
from uuid import uuid4

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from backpain.widgets import ScaleSelect
from progress.models import NOTE_LENGTH

PAIN_CHOICES = [(number, str(number)) for number in range(11)]
EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)


class PainForm(forms.Form):
    """One entry: pain alone is enough, the rest says when and what about it."""

    pain = forms.TypedChoiceField(
        label="How is your back?",
        coerce=int,
        choices=PAIN_CHOICES,
        widget=ScaleSelect,
        error_messages={"required": "Choose a number from 0 to 10."},
    )
    felt_at = forms.DateTimeField(
        label="When (optional)",
        help_text="Leave it empty for now. Any past day is fine.",
        required=False,
        widget=forms.DateTimeInput(
            attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"
        ),
        error_messages={"invalid": "Give the day and the time, or leave it empty."},
    )
    note = forms.CharField(
        label="Note (optional)",
        help_text="What helped, what did not. Up to 500 characters.",
        required=False,
        max_length=NOTE_LENGTH,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def clean_felt_at(self) -> datetime:
        felt_at: datetime = self.cleaned_data["felt_at"] or timezone.now()
        if felt_at > timezone.now():
            raise ValidationError("This time is still to come. Choose one in the past.")
        if felt_at < EARLIEST:
            raise ValidationError("Choose a day after 1 January 2000.")
        return felt_at


class PainLogForm(PainForm):
    """A new entry, with the key that keeps a double tap from counting twice."""

    key = forms.UUIDField(initial=uuid4, widget=forms.HiddenInput)
