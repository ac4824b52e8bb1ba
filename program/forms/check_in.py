"""The questions of a week."""

from typing import Any

from django import forms

from core.form_fields import PAIN_CHOICES, ScaleSelect
from program.rules.weekly import Barrier, Sleep, Trend

TREND_WORDS = [
    (Trend.BETTER.value, "Better"),
    (Trend.SAME.value, "About the same"),
    (Trend.WORSE.value, "Worse"),
]
SLEEP_WORDS = [
    (Sleep.GOOD.value, "Well"),
    (Sleep.FAIR.value, "So-so"),
    (Sleep.POOR.value, "Badly"),
]
BARRIER_WORDS = [
    (Barrier.NONE.value, "Nothing much"),
    (Barrier.TIME.value, "Too little time"),
    (Barrier.PAIN.value, "Pain"),
    (Barrier.HARD.value, "It was too hard"),
    (Barrier.FORGOT.value, "I forgot"),
]
SWAP_NONE = ("", "Nothing, keep them all")


def one_of(
    label: str, choices: list[tuple[str, str]], missing: str
) -> forms.ChoiceField:
    return forms.ChoiceField(
        label=label,
        choices=choices,
        widget=forms.RadioSelect,
        error_messages={"required": missing},
    )


class CheckInForm(forms.Form):
    """Pain and function against last week, confidence, sleep, barriers, a swap."""

    pain = one_of(
        "How is your pain, against last week?", TREND_WORDS, "Say how your pain is."
    )
    function = one_of(
        "How well do you get things done, against then?",
        TREND_WORDS,
        "Say how well you get things done.",
    )
    confidence = forms.TypedChoiceField(
        label="How sure are you that you can go on with your exercises?",
        coerce=int,
        choices=PAIN_CHOICES,
        widget=ScaleSelect(low="0 not sure at all", high="10 quite sure"),
        error_messages={"required": "Say how sure you are: a number from 0 to 10."},
    )
    sleep = one_of("How did you sleep?", SLEEP_WORDS, "Say how you slept.")
    barrier = one_of(
        "What got in the way most?", BARRIER_WORDS, "Say what got in the way most."
    )
    swap = forms.ChoiceField(
        label="Which exercise would you like to swap?",
        widget=forms.RadioSelect,
        required=False,
    )
    marks_optional = False
    answered = ("pain", "function", "confidence", "sleep", "barrier")

    def __init__(self, *args: Any, swaps: list[tuple[str, str]], **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.fields["swap"].choices = [SWAP_NONE, *swaps]  # type: ignore[attr-defined]

    @property
    def answers(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in self.answered}
