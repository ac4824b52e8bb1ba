"""The questions of a week."""

from typing import Any

from django import forms

from core.form_fields import NUMERIC_RATING_CHOICES, NumericRatingSelect
from program.rules.weekly import AdherenceBarrier, SleepQuality, WeeklyTrend

TREND_LABELS = [
    (WeeklyTrend.BETTER.value, "Better"),
    (WeeklyTrend.SAME.value, "About the same"),
    (WeeklyTrend.WORSE.value, "Worse"),
]
SLEEP_LABELS = [
    (SleepQuality.GOOD.value, "Well"),
    (SleepQuality.FAIR.value, "So-so"),
    (SleepQuality.POOR.value, "Badly"),
]
BARRIER_LABELS = [
    (AdherenceBarrier.NONE.value, "Nothing much"),
    (AdherenceBarrier.TIME.value, "Too little time"),
    (AdherenceBarrier.PAIN.value, "Pain"),
    (AdherenceBarrier.HARD.value, "It was too hard"),
    (AdherenceBarrier.FORGOT.value, "I forgot"),
]
NO_SWAP_CHOICE = ("", "Nothing, keep them all")


def radio_choice_field(
    label: str, choices: list[tuple[str, str]], required_message: str
) -> forms.ChoiceField:
    return forms.ChoiceField(
        label=label,
        choices=choices,
        widget=forms.RadioSelect,
        error_messages={"required": required_message},
    )


class CheckInForm(forms.Form):
    """Pain and function against last week, confidence, sleep, barriers, a swap."""

    pain = radio_choice_field(
        "How is your pain, against last week?", TREND_LABELS, "Say how your pain is."
    )
    function = radio_choice_field(
        "How well do you get things done, against then?",
        TREND_LABELS,
        "Say how well you get things done.",
    )
    confidence = forms.TypedChoiceField(
        label="How sure are you that you can go on with your exercises?",
        coerce=int,
        choices=NUMERIC_RATING_CHOICES,
        widget=NumericRatingSelect(low="0 not sure at all", high="10 quite sure"),
        error_messages={"required": "Say how sure you are: a number from 0 to 10."},
    )
    sleep = radio_choice_field("How did you sleep?", SLEEP_LABELS, "Say how you slept.")
    barrier = radio_choice_field(
        "What got in the way most?", BARRIER_LABELS, "Say what got in the way most."
    )
    swap = forms.ChoiceField(
        label="Which exercise would you like to swap?",
        widget=forms.RadioSelect,
        required=False,
    )
    marks_optional = False
    answer_fields = ("pain", "function", "confidence", "sleep", "barrier")

    def __init__(self, *args: Any, swap_choices: list[tuple[str, str]], **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.fields["swap"].choices = [NO_SWAP_CHOICE, *swap_choices]  # type: ignore[attr-defined]

    @property
    def cleaned_answers(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in self.answer_fields}
