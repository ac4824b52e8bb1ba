"""Forms for the start, the exercises and the end of a session, and for the next day."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from core.form_fields import numeric_rating_field
from core.values.vocabulary import enum_choices
from progress.values.log_vocabulary import ItemOutcome, SessionFeeling


class SessionStartForm(forms.Form):
    """Pain before a session."""

    pain = numeric_rating_field("How is your back now?", is_required=True)
    heading_field = "pain"


class ItemOutcomeForm(forms.Form):
    """How one exercise went."""

    outcome = forms.TypedChoiceField(
        coerce=ItemOutcome,
        choices=enum_choices(ItemOutcome),
    )
    pain = numeric_rating_field("How strong was the pain?", is_required=False)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        is_hurt = cleaned.get("outcome") is ItemOutcome.HURT
        if is_hurt and cleaned.get("pain") is None:
            raise ValidationError("Choose how strong the pain was, from 0 to 10.")
        # A pain chosen before the person picked another outcome does not count.
        return cleaned if is_hurt else cleaned | {"pain": None}


class SessionFinishForm(forms.Form):
    """How the back feels afterwards, and how hard the session was."""

    pain_after = numeric_rating_field("How is your back now?", is_required=False)
    effort = numeric_rating_field(
        "How hard was it?",
        is_required=False,
        low="no effort",
        high="as hard as it gets",
    )


class NextDayResponseForm(forms.Form):
    """How the back feels on the day after a session."""

    pain = numeric_rating_field("How is your back today?", is_required=True)
    feeling = forms.TypedChoiceField(
        label="How did the session feel?",
        coerce=SessionFeeling,
        empty_value=None,
        choices=enum_choices(SessionFeeling),
        widget=forms.RadioSelect,
        required=False,
    )

    def __init__(self, data: Any = None) -> None:
        # The form of the pain log on the same page has fields of the same names.
        super().__init__(data, auto_id="day_after_%s")
