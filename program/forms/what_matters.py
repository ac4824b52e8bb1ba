"""What matters to a person, in a sentence."""

from django import forms

from core.form_fields import TypedTextField
from program.models.what_matters import LONGEST_AIM


class WhatMattersForm(forms.Form):
    """One sentence, in the person's own words."""

    text = TypedTextField(
        label="What matters most to you?",
        help_text=(
            "What would you do again if your back let you? For example: carry my "
            "grandchild, sit through a film, work a whole day."
        ),
        max_length=LONGEST_AIM,
        error_messages={"required": "Write down what matters to you."},
    )
    marks_optional = False

    def clean_text(self) -> str:
        return " ".join(self.cleaned_data["text"].split())
