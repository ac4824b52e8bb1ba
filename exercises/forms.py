"""The filter of the catalogue."""

from collections import Counter
from collections.abc import Mapping
from typing import cast
from urllib.parse import urlencode

from django import forms
from django.urls import reverse

from exercises.models import choices
from exercises.search.filters import FACETS, MINUTES, NO_EQUIPMENT, YES
from exercises.values.vocabulary import (
    Aim,
    Equipment,
    Grade,
    Level,
    Position,
    Structure,
    Technique,
)

ANY = ("", "Any")
LABELS: dict[str, dict[str, str]] = {
    "aim": dict(choices(Aim)),
    "technique": dict(choices(Technique)),
    "muscle": dict(choices(Structure)),
    "position": dict(choices(Position)),
    "equipment": {NO_EQUIPMENT: "Nothing needed", **dict(choices(Equipment))},
    "level": {str(value): label for value, label in choices(Level)},
    "minutes": {str(number): f"Up to {number} minutes" for number in MINUTES},
    "grade": {value: f"{value}: {label}" for value, label in choices(Grade)},
    "pregnancy": {YES: "Safe in pregnancy"},
    "no_floor": {YES: "Without getting down to the floor"},
}


def facet_field(facet: str, label: str) -> forms.ChoiceField:
    return forms.ChoiceField(
        label=label,
        required=False,
        choices=[ANY, *LABELS[facet].items()],
        error_messages={"invalid_choice": f"Choose from the list under “{label}”."},
    )


def tick_field(facet: str) -> forms.BooleanField:
    return forms.BooleanField(
        label=LABELS[facet][YES],
        required=False,
        widget=forms.CheckboxInput(attrs={"value": YES}),
    )


class FilterForm(forms.Form):
    """Each facet takes one value; none chosen means any."""

    marks_optional = False

    q = forms.CharField(
        label="Search", required=False, max_length=80, widget=forms.SearchInput
    )
    aim = facet_field("aim", "What for")
    technique = facet_field("technique", "Technique")
    muscle = facet_field("muscle", "Muscle or joint")
    position = facet_field("position", "Position")
    equipment = facet_field("equipment", "Equipment")
    level = facet_field("level", "Level")
    minutes = facet_field("minutes", "Time")
    grade = facet_field("grade", "Evidence")
    pregnancy = tick_field("pregnancy")
    no_floor = tick_field("no_floor")

    @property
    def text(self) -> str:
        return str(self.cleaned_data.get("q", ""))

    @property
    def chosen(self) -> dict[str, str]:
        # What is not valid is missing here: a wrong choice narrows nothing.
        values = {facet: self.cleaned_data.get(facet, "") for facet in FACETS}
        return {
            facet: YES if value is True else value
            for facet, value in values.items()
            if value
        }

    @property
    def chips(self) -> list[dict[str, str]]:
        """Each choice made, in words, and the address of the list without it."""
        return [
            {"words": LABELS[facet][value], "address": self.address_with({facet: ""})}
            for facet, value in self.chosen.items()
        ]

    @property
    def address(self) -> str:
        return self.address_with({})

    def address_with(self, changes: dict[str, str]) -> str:
        values = {"q": self.text} | self.chosen | changes
        query = urlencode({name: value for name, value in values.items() if value})
        return reverse("exercises:list") + (f"?{query}" if query else "")

    def show_counts(self, counts: Mapping[str, Counter[str]]) -> None:
        for facet, count in counts.items():
            field = self.fields[facet]
            if isinstance(field, forms.BooleanField):
                field.label = f"{LABELS[facet][YES]} ({count[YES]})"
                continue
            cast(forms.ChoiceField, field).choices = [
                ANY,
                *(
                    (value, f"{label} ({count[value]})")
                    for value, label in LABELS[facet].items()
                    # What is chosen stays, or nobody could see that it leaves nothing.
                    if count[value] or value == self.chosen.get(facet)
                ),
            ]
