"""What the person walks now, from which the goal starts."""

from typing import Any

from django import forms

from core.values.vocabulary import enum_choices
from program.rules.walking.start import PresentWalking
from progress.values.walking import LONGEST_WALK_MINUTES, WalkingKind

KIND_CHOICE_LABELS = {
    WalkingKind.ON_FOOT: "On foot",
    WalkingKind.LEANING: "On foot, leaning on a trolley or a walking frame",
    WalkingKind.CYCLING: "On a bike, also on one that stands still",
    WalkingKind.SEATED: "Seated: pushing, arm cycling, or marching in the chair",
}
DAYS_WALKED_CHOICES = [(0, "None"), (1, "1 day")] + [
    (days, f"{days} days") for days in range(2, 8)
]


class PresentWalkingForm(forms.Form):
    """How the person gets about, how long at one go, and how often."""

    kind = forms.TypedChoiceField(
        label="How do you get about?",
        choices=enum_choices(WalkingKind, KIND_CHOICE_LABELS),
        coerce=WalkingKind,
        initial=WalkingKind.ON_FOOT,
        widget=forms.RadioSelect,
        error_messages={"required": "Say how you get about."},
    )
    minutes = forms.IntegerField(
        label="For how many minutes can you do it now before your back needs a rest?",
        help_text="A guess is enough. 0 if you cannot at all.",
        min_value=0,
        max_value=LONGEST_WALK_MINUTES,
        widget=forms.NumberInput(attrs={"inputmode": "numeric"}),
        error_messages={
            "required": "Say how many minutes it is.",
            "invalid": "Give whole minutes, as a number.",
            "min_value": "Give 0 or more.",
            "max_value": f"Give {LONGEST_WALK_MINUTES} minutes at most.",
        },
    )
    days = forms.TypedChoiceField(
        label="On how many days a week do you do so now?",
        choices=DAYS_WALKED_CHOICES,
        coerce=int,
        error_messages={"required": "Say on how many days."},
    )
    marks_optional = False

    @property
    def cleaned_walking(self) -> dict[str, Any]:
        minutes, days = self.cleaned_data["minutes"], self.cleaned_data["days"]
        return {
            "kind": self.cleaned_data["kind"],
            "now": PresentWalking(minutes=minutes, days=days),
        }
