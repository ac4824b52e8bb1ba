"""The three questions of the PEG scale about one week."""

from django import forms

from core.form_fields import numeric_rating_field


class PegScoreForm(forms.Form):
    """Three questions about the week, each from 0 to 10."""

    pain = numeric_rating_field(
        "How strong was your back pain this week, on the whole?", is_required=True
    )
    enjoyment = numeric_rating_field(
        "How much did it take away from enjoying life?",
        is_required=True,
        low="nothing",
        high="everything",
    )
    general_activity = numeric_rating_field(
        "How much did it get in the way of what you do?",
        is_required=True,
        low="not at all",
        high="all the time",
    )
