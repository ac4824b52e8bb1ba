"""Where the exercises of a session are done, so that nobody gets up and down often."""

from collections.abc import Collection, Iterable
from enum import IntEnum

from core.values.suitability import Place, Position
from exercises.values.catalogue_exercise import CatalogueExercise

# From one spot to the next: at most two changes in a session.
MOST_SPOTS = 3


class Spot(IntEnum):
    """The order of a session: from standing down to the bed, and no way back."""

    STANDING = 1
    SEATED = 2
    FLOOR = 3
    BED = 4


SPOT_BY_POSITION = {Position.STANDING: Spot.STANDING, Position.SEATED: Spot.SEATED}


def find_possible_spots(
    entry: CatalogueExercise, places: Collection[Place]
) -> frozenset[Spot]:
    """Find where it can be done; what one lies down for, on the floor or on the bed."""
    spot = SPOT_BY_POSITION.get(entry.position)
    if spot is not None:
        return frozenset({spot})
    usable = entry.places & frozenset(places)
    lying = {Place.FLOOR: Spot.FLOOR, Place.BED: Spot.BED}
    return frozenset(lying[place] for place in usable & lying.keys())


def choose_spots(
    entries: Iterable[CatalogueExercise], places: Collection[Place]
) -> dict[str, Spot]:
    """Choose a spot for each: all on the floor, or all on the bed, where that works."""
    possible = {entry.slug: find_possible_spots(entry, places) for entry in entries}
    lying = [spots for spots in possible.values() if spots <= {Spot.FLOOR, Spot.BED}]
    shared = frozenset({Spot.FLOOR, Spot.BED}).intersection(*lying)
    return {
        slug: min(spots & shared or spots, default=Spot.FLOOR)
        for slug, spots in possible.items()
    }


def needs_few_changes(
    entries: Iterable[CatalogueExercise], places: Collection[Place]
) -> bool:
    in_session = (entry for entry in entries if not entry.is_apart)
    return len(set(choose_spots(in_session, places).values())) <= MOST_SPOTS
