"""What a person says about themselves."""

from django import forms

from people import countries, time_zones
from people.models import Person


class SettingsForm(forms.ModelForm):  # type: ignore[type-arg]
    time_zone = forms.ChoiceField(
        label="Time zone",
        help_text="It decides when a day begins for your plan and your log.",
        choices=time_zones.CHOICES,
    )
    country = forms.ChoiceField(
        label="Country",
        help_text="It decides which emergency numbers we show.",
        choices=[("", "Not said"), *((c.code, c.name) for c in countries.COUNTRIES)],
        required=False,
    )

    class Meta:
        model = Person
        fields = ["time_zone", "country"]
