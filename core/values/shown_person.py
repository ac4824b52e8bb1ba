"""Who shows the exercises in the figures: people choose, and the figures are drawn."""

from collections.abc import Collection
from enum import StrEnum
from typing import NamedTuple

from core.values.suitability import Caution


class ShownPerson(StrEnum):
    SHORT_HAIR = "short-hair"
    BUN = "bun"
    GREY_HAIR = "grey-hair"
    BROAD = "broad"
    PREGNANT = "pregnant"
    WHEELCHAIR = "wheelchair"

    @property
    def label(self) -> str:
        return SHOWN_PERSON_LABELS[self]


SHOWN_PERSON_LABELS = {
    ShownPerson.SHORT_HAIR: "Short dark hair",
    ShownPerson.BUN: "Slender, hair in a bun",
    ShownPerson.GREY_HAIR: "Grey hair to the chin",
    ShownPerson.BROAD: "Broad, short grey hair",
    ShownPerson.PREGNANT: "Pregnant, red hair",
    ShownPerson.WHEELCHAIR: "In a wheelchair, short dark hair",
}


def recognise_shown_person(value: str) -> ShownPerson:
    """The person of that value; the first one for a value that nobody has."""
    known = (shown for shown in ShownPerson if shown == value)
    return next(known, ShownPerson.SHORT_HAIR)


class ShownPersonOffer(NamedTuple):
    """Somebody in the same position as the person, whom they may choose."""

    caution: Caution
    shown_person: ShownPerson
    text: str


SHOWN_PERSON_OFFERS = (
    ShownPersonOffer(
        Caution.PREGNANCY,
        ShownPerson.PREGNANT,
        "Somebody pregnant can show you the exercises.",
    ),
    ShownPersonOffer(
        Caution.SEATED_ONLY,
        ShownPerson.WHEELCHAIR,
        "Somebody in a wheelchair can show you the exercises.",
    ),
)


def list_offers(
    cautions: Collection[Caution], shown_by: ShownPerson
) -> list[ShownPersonOffer]:
    """Those whom the person has not chosen already."""
    return [
        offer
        for offer in SHOWN_PERSON_OFFERS
        if offer.caution in cautions and offer.shown_person is not shown_by
    ]
