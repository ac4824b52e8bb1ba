"""Form controls that all apps share."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms.renderers import TemplatesSetting

from core.values.text import format_count

NUMERIC_RATING_CHOICES = [(number, str(number)) for number in range(11)]


class WholeTextRenderer(TemplatesSetting):
    """Lets no browser cut off silently what is too long: the form refuses it."""

    def render(self, template_name: str, context: dict[str, Any], *args: Any) -> str:
        context.get("widget", {}).get("attrs", {}).pop("maxlength", None)
        return str(super().render(template_name, context, *args))


class TypedTextField(forms.CharField):
    """What a person types, in any script.

    The browser cuts nothing off: it would do so silently. The page and the error say
    how many characters are too many, and the whole text stays in the field.
    """

    def __init__(self, *, max_length: int, **kwargs: Any) -> None:
        self.most_characters = max_length
        super().__init__(**kwargs)
        self.validators.append(self.refuse_long_text)

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        attrs = {"dir": "auto", "data-most-characters": self.most_characters}
        return super().widget_attrs(widget) | attrs

    def to_python(self, value: Any) -> str:
        # Browsers send a line break as two characters, and show one.
        return str(super().to_python(value)).replace("\r\n", "\n")

    def refuse_long_text(self, text: str) -> None:
        surplus = len(text) - self.most_characters
        if surplus > 0:
            counted = format_count(surplus, "character")
            raise ValidationError(
                f"This is {counted} too long: {self.most_characters} fit, "
                f"and you wrote {len(text)}. Shorten it; nothing was cut off.",
                code="max_length",
            )


class NumericRatingSelect(forms.RadioSelect):
    """Numbers side by side as radio buttons, with labels for both ends."""

    template_name = "django/forms/widgets/scale.html"

    def __init__(
        self,
        *,
        low: str = "no pain",
        high: str = "worst imaginable",
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
