"""The filter of the catalogue."""

from collections import Counter
from collections.abc import Mapping
from typing import cast
from urllib.parse import urlencode

from django import forms
from django.urls import reverse

from core.form_fields import TypedTextField
from core.values.suitability import CAUTION_CONDITIONS, Equipment, Place, Position
from core.values.vocabulary import capitalise_first, enum_choices
from exercises.search.filters import (
    FACET_VALUE_GETTERS,
    GENTLE_LEVELS,
    HARD_LEVELS,
    NO_EQUIPMENT,
    STRONG_GRADES,
    SUITED_CAUTIONS,
    TIME_LIMITS_MINUTES,
    YES_VALUE,
)
from exercises.values.vocabulary import Aim, Grade, Level, Structure, Technique

ANY_CHOICE = ("", "Any")
FACET_LABELS: dict[str, dict[str, str]] = {
    "aim": dict(enum_choices(Aim)),
    "technique": dict(enum_choices(Technique)),
    "muscle": dict(enum_choices(Structure)),
    "position": dict(enum_choices(Position)),
    "equipment": {NO_EQUIPMENT: "Nothing needed", **dict(enum_choices(Equipment))},
    "level": {
        GENTLE_LEVELS: "Easy at most",
        HARD_LEVELS: "Hard at least",
        **{str(value): label for value, label in enum_choices(Level)},
    },
    "minutes": {
        str(number): f"Up to {number} minutes" for number in TIME_LIMITS_MINUTES
    },
    "grade": {
        STRONG_GRADES: "A or B",
        **{value: f"{value}: {label}" for value, label in enum_choices(Grade)},
    },
    "place": dict(enum_choices(Place)),
    "suits": {
        each.value: capitalise_first(CAUTION_CONDITIONS[each])
        for each in SUITED_CAUTIONS
    },
    "one_sided": {YES_VALUE: "One side at a time"},
    "pregnancy": {YES_VALUE: "Not ruled out in pregnancy"},
    "no_floor": {YES_VALUE: "Without getting down to the floor"},
}


def facet_choice_field(facet: str, label: str) -> forms.ChoiceField:
    return forms.ChoiceField(
        label=label,
        required=False,
        choices=[ANY_CHOICE, *FACET_LABELS[facet].items()],
        error_messages={"invalid_choice": f"Choose from the list under “{label}”."},
    )


def facet_checkbox_field(facet: str) -> forms.BooleanField:
    return forms.BooleanField(
        label=FACET_LABELS[facet][YES_VALUE],
        required=False,
        widget=forms.CheckboxInput(attrs={"value": YES_VALUE}),
    )


class ExerciseFilterForm(forms.Form):
    """Each facet takes one value; none chosen means any."""

    marks_optional = False

    q = TypedTextField(
        label="Search", required=False, max_length=80, widget=forms.SearchInput
    )
    aim = facet_choice_field("aim", "What for")
    technique = facet_choice_field("technique", "Technique")
    muscle = facet_choice_field("muscle", "Muscle or joint")
    position = facet_choice_field("position", "Position")
    equipment = facet_choice_field("equipment", "Equipment")
    level = facet_choice_field("level", "Level")
    minutes = facet_choice_field("minutes", "Time")
    grade = facet_choice_field("grade", "Evidence")
    place = facet_choice_field("place", "Where")
    suits = facet_choice_field("suits", "Not ruled out if")
    pregnancy = facet_checkbox_field("pregnancy")
    no_floor = facet_checkbox_field("no_floor")
    one_sided = facet_checkbox_field("one_sided")
    # Of the link that searches for a word as it was typed.
    exact = forms.BooleanField(required=False)

    @property
    def search_text(self) -> str:
        return str(self.cleaned_data.get("q", ""))

    @property
    def selected_values(self) -> dict[str, str]:
        # Invalid values are missing here: a wrong choice narrows nothing.
        values = {
            facet: self.cleaned_data.get(facet, "") for facet in FACET_VALUE_GETTERS
        }
        return {
            facet: YES_VALUE if value is True else value
            for facet, value in values.items()
            if value
        }

    @property
    def is_exact(self) -> bool:
        return bool(self.cleaned_data.get("exact"))

    @property
    def filter_chips(self) -> list[dict[str, str]]:
        """The label of each choice, and the URL of the list without it."""
        return [
            {
                "label": FACET_LABELS[facet][value],
                "url": self.results_url_with({facet: ""}),
            }
            for facet, value in self.selected_values.items()
        ]

    def word_filter_chips(
        self, filters: Mapping[str, str], texts_without: Mapping[str, str]
    ) -> list[dict[str, str]]:
        """The same for filters that the search named: without them it is shorter."""
        return [
            {
                "label": FACET_LABELS[facet][value],
                "url": self.results_url_with({"q": texts_without[facet]}),
            }
            for facet, value in filters.items()
        ]

    @property
    def results_url(self) -> str:
        return self.results_url_with({})

    @property
    def technique_links(self) -> list[tuple[str, str]]:
        address = reverse("exercises:exercise_list")
        return [
            (f"{address}?technique={value}", label)
            for value, label in FACET_LABELS["technique"].items()
        ]

    @property
    def exact_url(self) -> str:
        return self.results_url_with({"exact": YES_VALUE})

    def results_url_with(self, changes: dict[str, str]) -> str:
        exact = {"exact": YES_VALUE} if self.is_exact else {}
        values = {"q": self.search_text} | exact | self.selected_values | changes
        query = urlencode({name: value for name, value in values.items() if value})
        return reverse("exercises:exercise_list") + (f"?{query}" if query else "")

    def add_counts_to_labels(self, counts: Mapping[str, Counter[str]]) -> None:
        for facet, count in counts.items():
            field = self.fields[facet]
            if isinstance(field, forms.BooleanField):
                field.label = f"{FACET_LABELS[facet][YES_VALUE]} ({count[YES_VALUE]})"
                continue
            cast(forms.ChoiceField, field).choices = [
                ANY_CHOICE,
                *(
                    (value, f"{label} ({count[value]})")
                    for value, label in FACET_LABELS[facet].items()
                    # Chosen values stay, or nobody could see why nothing is left.
                    if count[value] or value == self.selected_values.get(facet)
                ),
            ]
