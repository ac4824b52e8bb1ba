"""Activities of the Patient-Specific Functional Scale: naming and rating."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.utils.html import format_html

from core.form_fields import TypedTextField, numeric_rating_field
from core.values.vocabulary import capitalise_first, enum_choices
from progress.models import PsfsActivity
from progress.values.activities import ActivityKind


class PsfsActivityForm(forms.Form):
    """One more activity to follow: in own words, of the short list, or both."""

    name = TypedTextField(
        label="What does your back make hard?",
        help_text="For example climbing stairs, or lifting a child.",
        max_length=60,
        required=False,
    )
    kind = forms.TypedChoiceField(
        label="Which of these is it?",
        help_text="Your programme then trains for it.",
        choices=[("", "None of these"), *enum_choices(ActivityKind)],
        coerce=ActivityKind,
        empty_value=None,
        required=False,
    )
    marks_optional = False

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        is_nothing_said = not (cleaned.get("name") or cleaned.get("kind"))
        if is_nothing_said and not self.errors:
            self.add_error("name", "Name an activity, or choose one.")
        return cleaned

    @property
    def named_activity(self) -> dict[str, Any]:
        return name_activity(self.cleaned_data["name"], self.cleaned_data["kind"])


def name_activity(typed: str, kind: ActivityKind | None) -> dict[str, Any]:
    """Its name is that of its kind if nothing was typed; empty: nothing was said."""
    name = " ".join(typed.split()) or (capitalise_first(kind.label) if kind else "")
    return {"name": name, "kind": kind} if name else {}


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
