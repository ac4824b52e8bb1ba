import pytest

from exercises.figures.engine.body_parts import Limb, Trunk
from exercises.figures.engine.figure import BoxProp, RodProp
from exercises.figures.poses.furniture import (
    BED_HEIGHT,
    SEAT_HEIGHT,
    WALL_SEEN_FROM_THE_FRONT,
    WORKTOP_HEIGHT,
    build_bed,
    build_bed_across,
    build_chair,
    build_door_post,
    build_side_wall,
    build_table,
    build_wall,
    build_worktop,
)


def list_boxes(pieces):
    return [piece for piece in pieces if isinstance(piece, BoxProp)]


def find_feet(pieces):
    return [piece.start.z for piece in pieces if isinstance(piece, RodProp)]


def measure_top(box):
    return box.middle.z + box.size.z / 2


@pytest.mark.parametrize("facing", [1, -1])
def test_a_chair_has_slats_behind_the_sitter_and_four_legs(facing):
    pieces = build_chair(0.2, facing)
    *slats, seat = list_boxes(pieces)
    assert (seat.middle.x - 0.2) * facing > 0
    assert all((slat.middle.x - 0.2) * facing < 0 for slat in slats)
    assert measure_top(seat) == pytest.approx(SEAT_HEIGHT)
    assert find_feet(pieces) == [0, 0, 0, 0]


def test_the_back_of_a_chair_may_cover_the_sitter():
    covering = [
        piece for piece in build_chair(back_covers=(Trunk.TRUNK,)) if piece.covers
    ]
    slats, legs = list_boxes(covering), find_feet(covering)
    assert (len(slats), len(legs)) == (2, 2)


def test_a_door_post_faces_the_person_and_a_wall_goes_on_to_its_right():
    wall, post = build_door_post(0.2, -0.05)
    faces = [box.middle.x - box.size.x / 2 for box in (wall, post)]
    left_edges = [box.middle.y + box.size.y / 2 for box in (wall, post)]
    assert faces == pytest.approx([0.2, 0.195], abs=0.001)
    assert left_edges == pytest.approx([-0.05, -0.05])
    assert wall.size.y > post.size.y
    assert measure_top(wall) == measure_top(post)


def test_a_bed_has_its_mattress_at_its_height():
    pieces = build_bed(-0.6, 0.2)
    frame, mattress = list_boxes(pieces)
    assert measure_top(mattress) == pytest.approx(BED_HEIGHT)
    assert measure_top(frame) == pytest.approx(mattress.middle.z - mattress.size.z / 2)
    assert (mattress.middle.x, mattress.size.x) == pytest.approx((-0.2, 0.8))
    assert find_feet(pieces) == [0, 0, 0, 0]


def test_a_bed_can_lie_across():
    pieces = build_bed_across(-0.6, 0.2, x=0.1, width=0.3)
    _, mattress = list_boxes(pieces)
    assert (mattress.middle.x, mattress.middle.y) == pytest.approx((0.1, -0.2))
    assert (mattress.size.x, mattress.size.y) == pytest.approx((0.3, 0.8))
    assert find_feet(pieces) == [0, 0, 0, 0]


def test_a_table_has_its_top_at_its_height_and_may_cover_the_legs_under_it():
    covers = (Limb.RIGHT_LEG,)
    pieces = build_table(0.3, 0.5, covers)
    (top,) = list_boxes(pieces)
    assert measure_top(top) == pytest.approx(0.5)
    assert top.middle.x - top.size.x / 2 == pytest.approx(0.3)
    assert find_feet(pieces) == [0, 0, 0, 0]
    assert {piece.covers for piece in pieces} == {covers}


@pytest.mark.parametrize("place", [0.3, -0.3])
def test_a_wall_has_its_surface_where_it_is_met(place):
    ahead, *_ = build_wall(place)
    aside, *_ = build_side_wall(place)
    sign = 1 if place > 0 else -1
    assert ahead.middle.x - sign * ahead.size.x / 2 == pytest.approx(place)
    assert aside.middle.y - sign * aside.size.y / 2 == pytest.approx(place)


@pytest.mark.parametrize(("seen_from", "nearest"), [(1, max), (-1, min)])
def test_the_cut_edge_of_a_side_wall_is_its_end_nearest_to_the_viewer(
    seen_from, nearest
):
    wall = build_side_wall(0.3, seen_from)
    *_, edge = wall
    assert nearest(box.middle.x for box in wall) == edge.middle.x
    assert edge.css_class == "prop"


def test_a_worktop_is_a_cupboard_with_two_doors_under_a_slab():
    plinth, cupboard, *doors, slab = build_worktop(0.2, 0.1, 0.4)
    assert measure_top(slab) == pytest.approx(WORKTOP_HEIGHT)
    assert slab.middle.y - slab.size.y / 2 == pytest.approx(0.2)
    assert measure_top(plinth) == pytest.approx(cupboard.middle.z - cupboard.size.z / 2)
    assert [door.middle.x for door in doors] == pytest.approx([0.0, 0.2])


def test_a_wall_has_a_skirting_on_the_side_of_the_person():
    face, skirting = WALL_SEEN_FROM_THE_FRONT
    assert face.middle.x < skirting.middle.x < 0
    assert skirting.middle.z - skirting.size.z / 2 == pytest.approx(0)
    assert skirting.size.y == face.size.y
