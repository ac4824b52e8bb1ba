"""Which movement a person fears, and their plan for what got in the way."""

from typing import Any

from django import forms

from core.form_fields import TypedTextField
from core.values.vocabulary import capitalise_first, enum_choices
from program.forms.check_in import BARRIER_LABELS
from program.rules.coaching.if_then_plans import (
    LONGEST_PART_OF_A_PLAN,
    ReadySentences,
)
from program.rules.coaching.movements import MOVEMENT_PHRASES, FearedMovement
from program.rules.weekly import AdherenceBarrier

OWN_WORDS = "own"
OWN_WORDS_CHOICE = (OWN_WORDS, "My own words, below")
MOVEMENT_CHOICE_LABELS = {
    movement: capitalise_first(phrase) for movement, phrase in MOVEMENT_PHRASES.items()
} | {FearedMovement.NONE: "None of these"}
PLANNED_BARRIERS = [each for each in AdherenceBarrier if each != AdherenceBarrier.NONE]


class FearedMovementForm(forms.Form):
    """One movement, or none."""

    movement = forms.TypedChoiceField(
        label="Which movement do you fear most?",
        help_text="One that you avoid because it might hurt or harm your back.",
        choices=enum_choices(FearedMovement, MOVEMENT_CHOICE_LABELS),
        coerce=FearedMovement,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose a movement, or none of these."},
    )
    marks_optional = False


class BarrierForm(forms.Form):
    """What the plan is for."""

    barrier = forms.TypedChoiceField(
        label="What gets in the way most?",
        choices=enum_choices(PLANNED_BARRIERS, BARRIER_LABELS),
        coerce=AdherenceBarrier,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what gets in the way."},
    )
    marks_optional = False


def ready_choice_field(label: str, required_message: str) -> forms.ChoiceField:
    return forms.ChoiceField(
        label=label,
        widget=forms.RadioSelect,
        error_messages={"required": required_message},
    )


class IfThenPlanForm(forms.Form):
    """A cue and a small action: ready ones, or own words."""

    cue = ready_choice_field("If …", "Choose when the plan begins.")
    own_cue = TypedTextField(
        label="Or in your own words: If …",
        required=False,
        max_length=LONGEST_PART_OF_A_PLAN,
    )
    action = ready_choice_field("… then I …", "Choose what you do then.")
    own_action = TypedTextField(
        label="Or in your own words: … then I …",
        required=False,
        max_length=LONGEST_PART_OF_A_PLAN,
    )
    marks_optional = False

    def __init__(self, *args: Any, sentences: ReadySentences, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, ready in [("cue", sentences.cues), ("action", sentences.actions)]:
            choices = [(text, text) for text in ready]
            field = self.fields[name]
            field.choices = [*choices, OWN_WORDS_CHOICE]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        for name in ("cue", "action"):
            if cleaned.get(name) == OWN_WORDS and not self.has_own_words(name):
                self.add_error(f"own_{name}", "Write it in your own words.")
        return cleaned

    def has_own_words(self, name: str) -> bool:
        # What is too long has its own error.
        return bool(self.cleaned_data.get(f"own_{name}")) or f"own_{name}" in (
            self.errors
        )

    @property
    def cleaned_plan(self) -> dict[str, str]:
        return {name: self.read_part(name) for name in ("cue", "action")}

    def read_part(self, name: str) -> str:
        chosen: str = self.cleaned_data[name]
        own: str = self.cleaned_data[f"own_{name}"]
        return " ".join(own.split()) if chosen == OWN_WORDS else chosen
