"""The form with which editors change an exercise."""

from collections.abc import Collection, Sequence
from enum import StrEnum
from typing import Any

from django import forms

from core.values.suitability import Caution, Equipment, Place
from core.values.vocabulary import enum_choices
from exercises.admin.widgets import (
    CautionExceptionsField,
    CuesField,
    DosesField,
    SourcesField,
)
from exercises.catalogue.fixture_files import FIXTURE_FIELDS
from exercises.cautions.features import MovementFeature
from exercises.figures.library import PICTURES_BY_NAME
from exercises.models import Exercise
from exercises.values.cues import LONGEST_CUE, find_cue_issues
from exercises.values.vocabulary import Aim, Structure


class LinesField(forms.CharField):
    """A list of texts, one per line."""

    widget = forms.Textarea(attrs={"rows": 6, "cols": 90})

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, tuple) else value

    def to_python(self, value: Any) -> tuple[str, ...]:  # type: ignore[override]
        lines = (line.strip() for line in (super().to_python(value) or "").splitlines())
        return tuple(line for line in lines if line)

    def has_changed(self, initial: Any, data: Any) -> bool:
        # Neither blank lines nor a browser's line endings count as a change.
        return self.to_python(data) != (initial or ())


class VocabularyField(forms.MultipleChoiceField):
    """Vocabulary members as checkboxes."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self, vocabulary: type[StrEnum], **options: Any) -> None:
        super().__init__(choices=enum_choices(vocabulary), **options)


def merge_in_saved_order(
    saved_values: Sequence[str], selected_values: Collection[str]
) -> list[str]:
    """The ticked values: saved ones in their order, then the new ones."""
    remaining = [value for value in saved_values if value in selected_values]
    added = [value for value in selected_values if value not in remaining]
    return [*remaining, *added]


class ExerciseForm(forms.ModelForm):  # type: ignore[type-arg]
    aims = VocabularyField(Aim)
    primary = VocabularyField(Structure)
    secondary = VocabularyField(Structure, required=False)
    places = VocabularyField(Place)
    equipment = VocabularyField(Equipment, required=False)
    features = VocabularyField(MovementFeature, required=False)
    caution_exceptions = CautionExceptionsField(
        required=False, help_text="Each with its reason; blank rows are dropped."
    )
    cautions = VocabularyField(Caution, required=False)
    synonyms = LinesField(required=False, help_text="One a line.")
    steps = LinesField(help_text="One sentence a line.")
    faults = LinesField(help_text="One sentence a line.")
    stop_if = LinesField(help_text="One sentence a line.")
    cues = CuesField(
        required=False,
        help_text="What the player says in each part of a round that the doses have, "
        f"in {LONGEST_CUE} characters at most, and fewer in a part of three seconds or "
        "less. Left blank, it says the usual words.",
    )
    doses = DosesField(help_text="A row for each phase it suits; leave others blank.")
    sources = SourcesField()

    class Meta:
        model = Exercise
        fields = FIXTURE_FIELDS

    def clean(self) -> None:
        super().clean()
        self.preserve_saved_order()
        self.validate_cues()
        self.validate_ladder()
        self.validate_replacement()

    def preserve_saved_order(self) -> None:
        for name, field in self.fields.items():
            if isinstance(field, VocabularyField) and name in self.cleaned_data:
                # A tick must not move the other values in the fixture.
                before = getattr(self.instance, name) or ()
                ticked = self.cleaned_data[name]
                self.cleaned_data[name] = merge_in_saved_order(before, ticked)

    def validate_cues(self) -> None:
        doses = self.cleaned_data.get("doses")
        # Doses that are wrong are named first: the time for a cue follows from them.
        if doses:
            issues = find_cue_issues(self.cleaned_data["cues"], doses.values())
            for issue in issues:
                self.add_error("cues", f"Cues, {issue}.")

    def validate_ladder(self) -> None:
        is_on_ladder = bool(self.cleaned_data.get("ladder"))
        if is_on_ladder != bool(self.cleaned_data.get("rung")):
            self.add_error(
                "rung",
                "Rung: from 1 for an exercise on a ladder, 0 for one that is on none.",
            )

    def validate_replacement(self) -> None:
        is_retired = self.cleaned_data.get("is_retired")
        if self.cleaned_data.get("replaced_by") and not is_retired:
            self.add_error(
                "replaced_by", "Replaced by: only a retired exercise is replaced."
            )

    def clean_figure(self) -> str:
        name = str(self.cleaned_data["figure"])
        if name not in PICTURES_BY_NAME:
            raise forms.ValidationError(f"Figure: no drawing is named “{name}”.")
        return name
