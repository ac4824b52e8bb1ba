"""The start of relief: the pain now, and what it is like."""

from django import forms
from django.http import QueryDict

from core.values.vocabulary import enum_choices
from program.rules.relief.pictures import ReliefFeeling
from progress.sessions.forms import SessionStartForm

# The button that shows what fits, and starts nothing.
CHOOSE = "choose"

FEELING_LABELS = {
    ReliefFeeling.LOCKED: "Locked: I can hardly move",
    ReliefFeeling.CRAMP: "A cramp: the muscles grip",
    ReliefFeeling.STIFF: "Stiff, as after a night in bed",
    ReliefFeeling.IRRITATED: "Bending back or turning stirs it up",
    ReliefFeeling.SAT: "Tired from sitting or bending",
}


class ReliefStartForm(SessionStartForm):
    """Nobody has to say what it is like; what is known of them decides then."""

    feeling = forms.TypedChoiceField(
        label="What is it like?",
        choices=enum_choices(ReliefFeeling, FEELING_LABELS),
        coerce=ReliefFeeling,
        empty_value=None,
        widget=forms.RadioSelect,
        required=False,
    )

    @property
    def chosen_feeling(self) -> ReliefFeeling | None:
        chosen = self["feeling"].value()
        return ReliefFeeling(chosen) if chosen in FEELING_LABELS else None


def read_relief_form(told: QueryDict, recent_pain: int | None) -> ReliefStartForm:
    """Who only wants to see what fits is not asked for the rest yet."""
    if not told or CHOOSE in told:
        return ReliefStartForm(initial={"pain": recent_pain} | told.dict())
    return ReliefStartForm(told, initial={"pain": recent_pain})
