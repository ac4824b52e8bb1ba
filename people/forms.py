"""What a person says about themselves."""

from typing import Any, cast

from django import forms

from core.values.shown_person import ShownPerson
from core.values.vocabulary import enum_choices
from people.models import Person
from people.values import countries, time_zones


class SettingsForm(forms.ModelForm):  # type: ignore[type-arg]
    time_zone = forms.ChoiceField(
        label="Time zone",
        help_text="It decides when a day begins for your plan and your log.",
        choices=time_zones.TIME_ZONE_CHOICES,
        required=False,
    )
    country = forms.ChoiceField(
        label="Country",
        help_text=(
            "It decides which emergency numbers we show. Not said, your time zone does."
        ),
        choices=[("", "Not said"), *((c.code, c.name) for c in countries.COUNTRIES)],
        required=False,
    )

    shown_by = forms.TypedChoiceField(
        label="Who shows the exercises?",
        help_text=(
            "They all show the same exercises. The wheelchair is drawn where an "
            "exercise is done on a chair, and the round belly where pregnancy does "
            "not rule it out."
        ),
        choices=enum_choices(ShownPerson),
        coerce=ShownPerson,
        required=False,
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": "Choose one of the people shown."},
    )

    class Meta:
        model = Person
        fields = ["time_zone", "country", "shown_by"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = cast(forms.ChoiceField, self.fields["time_zone"])
        # A browser may report an old name or an offset as the zone: it stays as it is.
        if not field.valid_value(name := self.instance.time_zone):
            label = name or "Not known yet"
            field.choices = [(name, label), *time_zones.TIME_ZONE_CHOICES]

    def clean_shown_by(self) -> ShownPerson:
        chosen: ShownPerson | str = self.cleaned_data["shown_by"]
        return ShownPerson(chosen) if chosen else self.instance.shown_by


class ClockForm(forms.Form):
    """The answer to whose clock counts."""

    zone = forms.ChoiceField(
        choices=[(name, name) for name in sorted(time_zones.TIME_ZONE_NAMES)]
    )
