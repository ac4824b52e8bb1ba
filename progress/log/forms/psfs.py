"""Activities of the Patient-Specific Functional Scale: naming and rating."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.utils.html import format_html

from core.form_fields import TypedTextField, numeric_rating_field
from progress.models import PsfsActivity


class PsfsActivityForm(forms.Form):
    """One more activity to follow."""

    name = TypedTextField(
        label="What does your back make hard?",
        help_text="For example climbing stairs, or lifting a child.",
        max_length=60,
        error_messages={"required": "Name an activity."},
    )


class PsfsRatingsForm(forms.Form):
    """How well each followed activity goes today.

    `abilities` holds today's ratings so far, by primary key of the activity.
    """

    def __init__(
        self,
        *args: Any,
        activities: Sequence[PsfsActivity],
        abilities: Mapping[int, int],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.activities_by_field = {
            f"activity_{activity.pk}": activity for activity in activities
        }
        for name, activity in self.activities_by_field.items():
            field = numeric_rating_field(
                format_html("<bdi>{}</bdi>", activity.name),
                is_required=False,
                low="not at all",
                high="as before",
            )
            field.initial = abilities.get(activity.pk)
            self.fields[name] = field

    @property
    def rated_abilities(self) -> list[tuple[PsfsActivity, int]]:
        """An activity without a number stays as it was."""
        return [
            (activity, ability)
            for name, activity in self.activities_by_field.items()
            if (ability := self.cleaned_data[name]) is not None
        ]
