"""Who shows the exercises in the figures; the style sheet dresses each of them."""

from enum import StrEnum


class ShownPerson(StrEnum):
    SHORT_HAIR = "short-hair"
    BUN = "bun"
    GREY_HAIR = "grey-hair"

    @property
    def label(self) -> str:
        return SHOWN_PERSON_LABELS[self]


SHOWN_PERSON_LABELS = {
    ShownPerson.SHORT_HAIR: "With short dark hair",
    ShownPerson.BUN: "With a bun",
    ShownPerson.GREY_HAIR: "With grey hair",
}
