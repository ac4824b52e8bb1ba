"""An entry of the pain log: one number, and optional details."""

from datetime import UTC, datetime
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from core.form_fields import (
    NumberedCheckboxSelect,
    TypedTextField,
    numeric_rating_field,
)
from core.values.days import EARLIEST_LOG_DATE
from core.values.svg import Markup
from core.values.vocabulary import enum_choices
from people.clocks import ClockDifference
from people.values.time_zones import load_time_zone
from progress.charts.body_places import draw_body_place_map
from progress.models import (
    NOTE_MAXIMUM_LENGTH,
    SHORT_TEXT_MAXIMUM_LENGTH,
)
from progress.values.log_vocabulary import BodyPlace, SleepQuality


def to_local_minute(moment: datetime) -> datetime:
    # Browsers send whole minutes and know nothing of `fold`.
    return timezone.localtime(moment).replace(
        second=0, microsecond=0, fold=0, tzinfo=None
    )


class LocalDateTimeField(forms.DateTimeField):
    """A local date and time, even on the nights when the clock changes.

    A time the clock skips is read an hour later; one that comes twice, as the first.
    """

    def to_python(self, value: Any) -> datetime | None:
        # Parsed as UTC first, because Django rejects a time that the clock skips.
        with timezone.override(UTC):
            moment = super().to_python(value)
        if moment is None:
            return None
        zone = timezone.get_current_timezone()
        return moment.replace(tzinfo=zone).astimezone(UTC)


def build_short_text_form_field(label: str, hint: str) -> TypedTextField:
    return TypedTextField(
        label=label,
        help_text=hint,
        required=False,
        max_length=SHORT_TEXT_MAXIMUM_LENGTH,
    )


class PainEntryForm(forms.Form):
    """An entry of the pain log; only the pain is required.

    Where the device goes by another clock than the page, it asks whose time was given.
    """

    pain = numeric_rating_field("How is your back?", is_required=True)
    clock = forms.ChoiceField(
        label="By which clock is this time?", required=False, widget=forms.RadioSelect
    )
    felt_at = LocalDateTimeField(
        label="When",
        help_text="Leave it empty for now. Any past day is fine.",
        required=False,
        widget=forms.DateTimeInput(
            attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"
        ),
        error_messages={"invalid": "Give the day and the time, or leave it empty."},
    )
    note = TypedTextField(
        label="Note",
        help_text="What helped, what did not. Up to 500 characters.",
        required=False,
        max_length=NOTE_MAXIMUM_LENGTH,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(
        self, *args: Any, clocks: ClockDifference | None = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        field = cast(forms.ChoiceField, self.fields["clock"])
        if clocks is None:
            del self.fields["clock"]
        else:
            field.choices = [(clock.name, str(clock)) for clock in clocks]

    def clean_felt_at(self) -> datetime:
        """Empty means now; an unchanged minute keeps its seconds."""
        given: datetime | None = self.cleaned_data["felt_at"]
        was: datetime | None = self.initial.get("felt_at")
        if was and (given is None or to_local_minute(given) == to_local_minute(was)):
            return was
        if given and "clock" in self.fields:
            given = self.read_by_chosen_clock(given)
        felt_at = given or timezone.now()
        if felt_at > timezone.now():
            raise ValidationError("This time is still to come. Choose one in the past.")
        if felt_at.date() < EARLIEST_LOG_DATE:
            raise ValidationError("Choose a day after 1 January 2000.")
        return felt_at

    @property
    def cleaned_entry(self) -> dict[str, Any]:
        """What the entry stores: the clock has done its work."""
        return {k: value for k, value in self.cleaned_data.items() if k != "clock"}

    def read_by_chosen_clock(self, given: datetime) -> datetime:
        """The moment when the chosen clock showed what was typed."""
        clock = self.cleaned_data.get("clock")
        if not clock:
            raise ValidationError("Say by which clock this time is.")
        shown = timezone.make_naive(given)
        return shown.replace(tzinfo=load_time_zone(clock)).astimezone(UTC)


class PainEntryDetailsForm(PainEntryForm):
    """A stored entry with all of its optional details."""

    field_order = ["pain", "clock", "felt_at", "places"]

    places = forms.MultipleChoiceField(
        label="Where does it hurt?",
        required=False,
        choices=enum_choices(BodyPlace),
        widget=NumberedCheckboxSelect,
    )
    average_pain = numeric_rating_field("On average today", is_required=False)
    worst_pain = numeric_rating_field("At its worst today", is_required=False)
    trigger = build_short_text_form_field(
        "What set it off?", "For example lifting, or a long drive."
    )
    medicine = build_short_text_form_field(
        "Medicine taken", "Its name and how much, as you like."
    )
    sleep = forms.ChoiceField(
        label="How did you sleep?",
        required=False,
        choices=enum_choices(SleepQuality),
        widget=forms.RadioSelect,
    )
    mood = build_short_text_form_field(
        "How does your back feel, in words?", "Stiff, tired, fine …"
    )
    is_flare = forms.BooleanField(required=False)
    is_limiting = forms.BooleanField(required=False)

    @property
    def body_place_map(self) -> Markup:
        return draw_body_place_map()

    def clean(self) -> dict[str, Any]:
        cleaned = self.cleaned_data
        average, worst = cleaned.get("average_pain"), cleaned.get("worst_pain")
        if average is not None and worst is not None and worst < average:
            self.add_error("worst_pain", "The worst cannot be lower than the average.")
        return cleaned
