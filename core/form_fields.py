"""Form controls that all apps share."""

from typing import Any

from django import forms

NUMERIC_RATING_CHOICES = [(number, str(number)) for number in range(11)]


class NumericRatingSelect(forms.RadioSelect):
    """Numbers side by side as radio buttons, with labels for both ends."""

    template_name = "django/forms/widgets/scale.html"

    def __init__(
        self,
        *,
        low: str = "0 no pain",
        high: str = "10 worst imaginable",
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.low = low
        self.high = high

    def get_context(
        self, name: str, value: Any, attrs: dict[str, Any] | None
    ) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        context["widget"] |= {"low": self.low, "high": self.high}
        return context


class NumberedCheckboxSelect(forms.CheckboxSelectMultiple):
    """Checkboxes numbered for the style sheet, which lights up what each stands for."""

    def create_option(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option = super().create_option(*args, **kwargs)
        option["attrs"]["data-number"] = option["index"]
        return option


def numeric_rating_field(
    label: str, *, is_required: bool, **ends: str
) -> forms.TypedChoiceField:
    return forms.TypedChoiceField(
        label=label,
        coerce=int,
        empty_value=None,
        required=is_required,
        choices=NUMERIC_RATING_CHOICES,
        widget=NumericRatingSelect(**ends),
        error_messages={"required": "Choose a number from 0 to 10."},
    )
