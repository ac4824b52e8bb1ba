"""A vocabulary: stored values and their labels."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any


class LabelledStrEnum(StrEnum):
    """A vocabulary whose values read as labels: `spinal_extensors`."""

    @property
    def label(self) -> str:
        """The label, as it appears inside a sentence."""
        return self.value.replace("_", " ")


def enum_choices(
    vocabulary: Iterable[Any], labels: Mapping[Any, str] | None = None
) -> list[tuple[str, str]]:
    """Each value with its label capitalised; `labels` replaces some."""
    return [
        (member.value, (labels or {}).get(member) or capitalise_first(member.label))
        for member in vocabulary
    ]


def capitalise_first(text: str) -> str:
    return text[:1].upper() + text[1:]
