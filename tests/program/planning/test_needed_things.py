import pytest

from core.values.suitability import Equipment, Place, Position
from program.planning.needed_things import (
    NEEDED_EQUIPMENT,
    describe_needed_things,
    list_needed_things,
)
from tests.exercises.factories import make_entry
from tests.program.persons import CATALOGUE

STAND = make_entry("stand", position=Position.STANDING, equipment=frozenset())
WALL = make_entry(
    "wall", position=Position.STANDING, equipment=frozenset({Equipment.WALL})
)


def lie(*places, equipment=()):
    return make_entry(
        "lie",
        position=Position.LYING_ON_BACK,
        places=frozenset(places),
        equipment=frozenset(equipment),
    )


def sit(*equipment):
    return make_entry("sit", position=Position.SEATED, equipment=frozenset(equipment))


EITHER = lie(Place.FLOOR, Place.BED)


def test_every_thing_has_its_words():
    assert set(NEEDED_EQUIPMENT) == set(Equipment)


@pytest.mark.parametrize(
    ("exercises", "text"),
    [
        ([], ""),
        ([STAND], ""),
        ([WALL, STAND, WALL], "You need: a free wall."),
        ([WALL, sit(Equipment.CHAIR)], "You need: a free wall and a chair."),
        ([sit()], "You need: something to sit on."),
        ([sit(), sit(Equipment.CHAIR)], "You need: a chair."),
        ([EITHER], "You need: room to lie down, on the floor or a bed."),
        ([EITHER, lie(Place.BED)], "You need: a bed."),
        (
            [EITHER, lie(Place.FLOOR, equipment=[Equipment.CUSHION])],
            "You need: a cushion and room on the floor.",
        ),
    ],
)
def test_everything_is_named_once_in_the_order_of_the_session(exercises, text):
    assert describe_needed_things(exercises) == text


@pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.slug)
def test_all_that_an_exercise_asks_for_is_among_what_is_named(entry):
    things = list_needed_things(entry)
    wanted = {NEEDED_EQUIPMENT[each] for each in entry.equipment}
    assert wanted == {*things[: len(entry.equipment)]}
    assert (len(things) > len(entry.equipment)) is (
        entry.position is not Position.STANDING
    )
