"""The filter of the catalogue."""

from collections import Counter
from collections.abc import Mapping
from typing import cast
from urllib.parse import urlencode

from django import forms

from exercises.facets import FACETS, NO_EQUIPMENT
from exercises.models import choices
from exercises.vocabulary import (
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
    "grade": {value: f"{value}: {label}" for value, label in choices(Grade)},
}


def facet_field(facet: str, label: str) -> forms.ChoiceField:
    return forms.ChoiceField(
        label=label,
        required=False,
        choices=[ANY, *LABELS[facet].items()],
        error_messages={"invalid_choice": f"Choose from the list under “{label}”."},
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
    grade = facet_field("grade", "Evidence")

    @property
    def text(self) -> str:
        """What to search for."""
        return str(self.cleaned_data.get("q", ""))

    @property
    def chosen(self) -> dict[str, str]:
        """The valid choices made, by facet; a wrong one narrows nothing."""
        values = {facet: self.cleaned_data.get(facet, "") for facet in FACETS}
        return {facet: value for facet, value in values.items() if value}

    @property
    def chips(self) -> list[dict[str, str]]:
        """Each choice made, in words, and the address of the list without it."""
        return [
            {"words": LABELS[facet][value], "address": self.address_without(facet)}
            for facet, value in self.chosen.items()
        ]

    def address_without(self, facet: str) -> str:
        kept = {"q": self.text} | self.chosen | {facet: ""}
        return "?" + urlencode({name: value for name, value in kept.items() if value})

    def show_counts(self, counts: Mapping[str, Counter[str]]) -> None:
        """Say how many each choice would leave; drop those that leave none."""
        for facet, count in counts.items():
            field = cast(forms.ChoiceField, self.fields[facet])
            field.choices = [
                ANY,
                *(
                    (value, f"{label} ({count[value]})")
                    for value, label in LABELS[facet].items()
                    if count[value] or value == self.chosen.get(facet)
                ),
            ]
