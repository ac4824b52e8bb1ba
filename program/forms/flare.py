"""What a person is asked about a flare-up, before anything follows from it."""

from django import forms

from program.forms.check_in import radio_choice_field, yes_no_field
from program.rules.flare.answers import FlareAnswers, FlareCause, FlareOnset

FLARE_DANGER_SIGNS_TEXT = (
    "Numbness between your legs or in a leg. A weak leg. Trouble with passing urine or "
    "holding stools. Fever, or feeling very ill."
)


class FlareForm(forms.Form):
    """What happened, since when, and the signs that come first."""

    cause = radio_choice_field(
        "What happened?", FlareCause, "Say what happened, or that you know of nothing."
    )
    onset = radio_choice_field(
        "Since when?",
        FlareOnset,
        "Say since when your pain has flared up.",
        {FlareOnset.OVER_A_WEEK: "More than a week"},
    )
    has_danger_sign = yes_no_field(
        "Is any of these new?",
        "Say yes or no: is any of the danger signs new?",
        yes="Yes, at least one",
        no="No, none of these",
        help_text=FLARE_DANGER_SIGNS_TEXT,
    )
    has_new_leg_pain = yes_no_field(
        "Do you have new pain down a leg?",
        "Say yes or no: do you have new pain down a leg?",
        yes="Yes, or it goes further down than before",
        no="No",
    )
    marks_optional = False

    @property
    def flare_answers(self) -> FlareAnswers:
        return FlareAnswers(**self.cleaned_data)
