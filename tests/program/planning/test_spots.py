import pytest

from core.values.suitability import Place, Position
from program.planning.spots import (
    Spot,
    choose_spots,
    find_possible_spots,
    needs_few_changes,
)
from tests.exercises.factories import make_entry

ANYWHERE = frozenset(Place)


def lying(slug, *places):
    return make_entry(slug, position=Position.LYING_ON_BACK, places=frozenset(places))


STANDING = make_entry("standing")
SEATED = make_entry("seated", position=Position.SEATED)
FLOOR = lying("floor", Place.FLOOR)
BED = lying("bed", Place.BED)
EITHER = lying("either", Place.FLOOR, Place.BED)


@pytest.mark.parametrize(
    ("entry", "places", "spots"),
    [
        (STANDING, ANYWHERE, {Spot.STANDING}),
        (SEATED, ANYWHERE, {Spot.SEATED}),
        (EITHER, ANYWHERE, {Spot.FLOOR, Spot.BED}),
        (EITHER, frozenset({Place.BED}), {Spot.BED}),
        (FLOOR, frozenset({Place.BED}), set()),
    ],
)
def test_an_exercise_is_done_where_it_can_be(entry, places, spots):
    assert find_possible_spots(entry, places) == spots


@pytest.mark.parametrize(
    ("entries", "spots"),
    [
        ([EITHER, FLOOR], {"either": Spot.FLOOR, "floor": Spot.FLOOR}),
        ([EITHER, BED], {"either": Spot.BED, "bed": Spot.BED}),
        ([STANDING, EITHER], {"standing": Spot.STANDING, "either": Spot.FLOOR}),
        ([FLOOR, BED], {"floor": Spot.FLOOR, "bed": Spot.BED}),
    ],
)
def test_all_that_one_lies_down_for_shares_a_spot_where_it_can(entries, spots):
    assert choose_spots(entries, ANYWHERE) == spots


def test_a_session_has_two_changes_at_most():
    assert needs_few_changes([STANDING, SEATED, EITHER, BED], ANYWHERE)
    assert not needs_few_changes([STANDING, SEATED, FLOOR, BED], ANYWHERE)
