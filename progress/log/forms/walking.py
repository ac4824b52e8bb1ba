"""A walk: its minutes and its day."""

from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from core.values.days import EARLIEST_LOG_DATE
from progress.values.walking import LONGEST_WALK_MINUTES


class WalkForm(forms.Form):
    """Only the minutes are required: without a day, it was today."""

    minutes = forms.IntegerField(
        label="How many minutes?",
        min_value=1,
        max_value=LONGEST_WALK_MINUTES,
        widget=forms.NumberInput(attrs={"inputmode": "numeric"}),
        error_messages={
            "required": "Say how many minutes it was.",
            "invalid": "Give whole minutes, as a number.",
            "min_value": "One minute is the least.",
            "max_value": f"Give {LONGEST_WALK_MINUTES} minutes at most.",
        },
    )
    walked_on = forms.DateField(
        label="On which day?",
        help_text="Leave it empty for today. Any past day is fine.",
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": "Give the day, or leave it empty."},
    )

    def clean_walked_on(self) -> date:
        today = timezone.localdate()
        walked_on: date = self.cleaned_data["walked_on"] or today
        if walked_on > today:
            raise ValidationError("This day is still to come. Choose a past one.")
        if walked_on < EARLIEST_LOG_DATE:
            raise ValidationError("Choose a day after 1 January 2000.")
        return walked_on
