import pytest

from exercises.figures.engine.body_parts import (
    ARM_POINTS,
    BOTH_SIDES,
    LEG_POINTS,
    MIDLINE_POINTS,
    POINT_KINDS,
    Limb,
    LimbKind,
    Trunk,
    expand_to_both_sides,
    find_limb,
    locate_on_side,
    opposite_point,
    outward_sign,
    side_sign,
)
from exercises.figures.engine.pose import Pose
from exercises.figures.engine.skeleton import assemble_body
from exercises.values.vocabulary import Side


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("kind", LimbKind)
def test_each_side_has_a_limb_of_each_kind(side, kind):
    limb = find_limb(side, kind)
    assert (limb.side, limb.kind) == (side, kind)
    assert limb == f"{side}_{kind}"
    assert limb.opposite is find_limb(side.opposite_side, kind)


def test_a_limb_is_named_as_its_angles_in_a_pose():
    assert {limb.value for limb in Limb} < {*Pose.__dataclass_fields__}


def test_the_trunk_is_no_limb():
    assert {*Trunk}.isdisjoint({*Limb})


def test_outwards_is_to_the_left_on_the_left_side():
    assert [side_sign(side) for side in (Side.LEFT, Side.RIGHT)] == [1, -1]


@pytest.mark.parametrize(
    ("name", "side", "point"),
    [
        ("hip", Side.RIGHT, "right_hip"),
        ("upper_arm", Side.LEFT, "left_upper_arm"),
        ("waist", Side.RIGHT, "waist"),
        ("waist", Side.LEFT, "waist"),
    ],
)
def test_a_point_is_found_on_its_side_or_on_the_midline(name, side, point):
    assert locate_on_side(name, side) == point
    assert POINT_KINDS[point] == name


@pytest.mark.parametrize(
    ("point", "opposite", "sign"),
    [
        ("right_hip", "left_hip", -1),
        ("left_fingertip", "right_fingertip", 1),
        ("head", "head", 1),
        ("", "", 1),
    ],
)
def test_points_of_one_side_have_an_opposite(point, opposite, sign):
    assert opposite_point(point) == opposite
    assert outward_sign(point) == sign


def test_both_sides_hold_each_point_once_and_the_right_side_first():
    assert expand_to_both_sides(("palm", "thumb")) == (
        "right_palm",
        "right_thumb",
        "left_palm",
        "left_thumb",
    )


def test_the_names_are_those_of_the_skeleton():
    sided = expand_to_both_sides((*LEG_POINTS, *ARM_POINTS))
    assert {*assemble_body(Pose()).points} == {*MIDLINE_POINTS, *sided}
    assert BOTH_SIDES == (Side.RIGHT, Side.LEFT)
