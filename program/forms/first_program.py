"""What is asked before the first program."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from django.forms.boundfield import BoundField

from program.forms.program import SessionWishesForm
from progress.log.forms.psfs import PsfsActivityForm, name_activity

# As parts of one question.
ACTIVITY_FIELD_LABELS = {
    "name": "In your own words",
    "kind": "Which of these is it?",
}


class FirstProgramForm(SessionWishesForm):
    """How a session may be, and what it is for: as many activities as have a place."""

    def __init__(self, *args: Any, free_places: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.activity_numbers = range(1, free_places + 1)
        for number in self.activity_numbers:
            for name, asked in PsfsActivityForm.base_fields.items():
                field = deepcopy(asked)
                field.label = ACTIVITY_FIELD_LABELS[name]
                self.fields[f"{name}_{number}"] = field

    @property
    def activity_fields(self) -> list[tuple[BoundField, BoundField]]:
        return [(self[f"name_{n}"], self[f"kind_{n}"]) for n in self.activity_numbers]

    def iterate_activities(self) -> Iterator[dict[str, Any]]:
        for number in self.activity_numbers:
            typed, kind = (self.cleaned_data[f"{n}_{number}"] for n in ("name", "kind"))
            if activity := name_activity(typed, kind):
                yield activity
