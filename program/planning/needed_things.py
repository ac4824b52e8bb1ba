"""What has to be at hand before a session begins."""

from collections.abc import Collection, Iterable
from typing import Protocol

from core.values.suitability import Equipment, Place, Position
from core.values.text import join_words

CHAIR = "a chair"
NEEDED_EQUIPMENT = {
    Equipment.CHAIR: CHAIR,
    Equipment.WALL: "a free wall",
    Equipment.TABLE: "a table",
    Equipment.DOORWAY: "a doorway",
    Equipment.STEP: "a step",
    Equipment.STRAP: "a strap or long towel",
    Equipment.BAND: "an exercise band",
    Equipment.BALL: "a small ball",
    Equipment.CUSHION: "a cushion",
    Equipment.WEIGHT: "a weight or a full bag",
    Equipment.HEAT_PACK: "a heat pack",
    Equipment.ICE_PACK: "an ice pack in a towel",
    Equipment.STICK: "a broom handle",
    Equipment.SECOND_CHAIR: "a second chair",
    Equipment.TROLLEY: "a trolley, a pram or a walking frame",
    Equipment.BICYCLE: "a bicycle or an exercise bike",
    Equipment.POOL: "a swimming pool",
    Equipment.ROLLER: "a foam roller",
}
SEAT = "something to sit on"
FLOOR = "room on the floor"
BED = "a bed"
FLOOR_OR_BED = "room to lie down, on the floor or a bed"
UPRIGHT_POSITIONS = (Position.STANDING, Position.SEATED)

# What needs no naming where the other is needed anyway.
COVERED_BY = {SEAT: {CHAIR}, FLOOR_OR_BED: {FLOOR, BED}}


class Exercising(Protocol):
    """What an exercise asks of a room."""

    @property
    def equipment(self) -> Collection[Equipment]: ...

    @property
    def places(self) -> Collection[Place]: ...

    @property
    def position(self) -> Position: ...


def describe_needed_things(exercises: Iterable[Exercising]) -> str:
    """In the order of the session; empty: nothing but room to stand."""
    named = [thing for each in exercises for thing in list_needed_things(each)]
    needed = [
        thing
        for thing in dict.fromkeys(named)
        if COVERED_BY.get(thing, set()).isdisjoint(named)
    ]
    return f"You need: {join_words(needed)}." if needed else ""


def list_needed_things(exercise: Exercising) -> list[str]:
    equipment = exercise.equipment
    things = [name for thing, name in NEEDED_EQUIPMENT.items() if thing in equipment]
    if exercise.position is Position.SEATED:
        return [*things, SEAT]
    if exercise.position in UPRIGHT_POSITIONS:
        return things
    lying = frozenset({Place.FLOOR, Place.BED}).intersection(exercise.places)
    only = {frozenset({Place.FLOOR}): FLOOR, frozenset({Place.BED}): BED}
    return [*things, only.get(lying, FLOOR_OR_BED)]
