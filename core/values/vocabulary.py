"""A vocabulary: values that are stored, and the words for them."""

from enum import StrEnum


class LabelledStrEnum(StrEnum):
    """A vocabulary whose values read as words: `spinal_extensors`."""

    @property
    def label(self) -> str:
        """The value in words, as it stands inside a sentence."""
        return self.value.replace("_", " ")
