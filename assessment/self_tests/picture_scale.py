"""A scale of drawn positions: people choose a picture instead of a number."""

from collections.abc import Sequence
from typing import Any

from django import forms

from exercises.values.vocabulary import Side


class PictureSelect(forms.RadioSelect):
    """Radio buttons, each with a drawing of its position on the side asked for."""

    option_template_name = "django/forms/widgets/picture_option.html"

    def __init__(
        self, pictures: Sequence[str], side: Side | None, **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        self.pictures = pictures
        self.side = side

    def create_option(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option = super().create_option(*args, **kwargs)
        # Django passes the index as text.
        picture = self.pictures[int(option["index"])]
        return option | {"picture": picture, "side": self.side}
