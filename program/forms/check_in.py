"""The questions of the weekly check-in."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from django import forms

from core.form_fields import NUMERIC_RATING_CHOICES, NumericRatingSelect
from core.values.vocabulary import enum_choices
from program.rules.weekly import AdherenceBarrier, WeeklyTrend
from progress.values.log_vocabulary import SleepQuality

TREND_LABELS = {
    WeeklyTrend.BETTER: "Better",
    WeeklyTrend.SAME: "About the same",
    WeeklyTrend.WORSE: "Worse",
}
BARRIER_LABELS = {
    AdherenceBarrier.NONE: "Nothing much",
    AdherenceBarrier.TIME: "Too little time",
    AdherenceBarrier.PAIN: "Pain",
    AdherenceBarrier.HARD: "It was too hard",
    AdherenceBarrier.FORGOT: "I forgot",
}
DANGER_SIGNS_TEXT = (
    "Numbness between your legs or in a leg. A weak leg. Pain down a leg. Trouble with "
    "passing urine or holding stools. Fever, or feeling very ill. A bad fall."
)
NO_SWAP_CHOICE = ("", "Nothing, keep them all")


def radio_choice_field(
    label: str,
    vocabulary: type[StrEnum],
    required_message: str,
    labels: Mapping[Any, str] | None = None,
) -> forms.TypedChoiceField:
    return forms.TypedChoiceField(
        label=label,
        choices=enum_choices(vocabulary, labels),
        coerce=vocabulary,
        widget=forms.RadioSelect,
        error_messages={"required": required_message},
    )


def yes_no_field(
    label: str, required_message: str, *, yes: str, no: str, help_text: str = ""
) -> forms.TypedChoiceField:
    """Neither is chosen beforehand: silence is not a "no"."""
    return forms.TypedChoiceField(
        label=label,
        help_text=help_text,
        choices=[("yes", yes), ("no", no)],
        coerce=lambda value: value == "yes",
        widget=forms.RadioSelect,
        error_messages={"required": required_message},
    )


class CheckInForm(forms.Form):
    """Pain and function against last week, confidence, sleep, barriers, a swap."""

    pain = radio_choice_field(
        "How is your pain, against last week?",
        WeeklyTrend,
        "Say how your pain is.",
        TREND_LABELS,
    )
    function = radio_choice_field(
        "How well do you get things done, against then?",
        WeeklyTrend,
        "Say how well you get things done.",
        TREND_LABELS,
    )
    confidence = forms.TypedChoiceField(
        label="How sure are you that you can go on with your exercises?",
        coerce=int,
        choices=NUMERIC_RATING_CHOICES,
        widget=NumericRatingSelect(low="not sure at all", high="quite sure"),
        error_messages={"required": "Say how sure you are: a number from 0 to 10."},
    )
    sleep = radio_choice_field("How did you sleep?", SleepQuality, "Say how you slept.")
    barrier = radio_choice_field(
        "What got in the way most?",
        AdherenceBarrier,
        "Say what got in the way most.",
        BARRIER_LABELS,
    )
    has_danger_sign = yes_no_field(
        "Is any of these new since your last check?",
        "Say yes or no: is any of the danger signs new?",
        yes="Yes, at least one",
        no="No, none of these",
        help_text=DANGER_SIGNS_TEXT,
    )
    swap = forms.ChoiceField(
        label="Which exercise would you like to swap?",
        widget=forms.RadioSelect,
        required=False,
    )
    marks_optional = False
    answer_fields = (
        "pain",
        "function",
        "confidence",
        "sleep",
        "barrier",
        "has_danger_sign",
    )

    def __init__(self, *args: Any, swap_choices: list[tuple[str, str]], **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.fields["swap"].choices = [NO_SWAP_CHOICE, *swap_choices]  # type: ignore[attr-defined]

    @property
    def cleaned_answers(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in self.answer_fields}
