import pytest

from exercises.figures.engine.body_parts import POINT_KINDS, Limb, Trunk
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import Arm, Pose, build_pose
from exercises.figures.engine.solve import solve_body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.muscles import (
    MUSCLE_SHAPES,
    STRETCHES,
    WHOLE,
    DrawnMuscle,
    MuscleAnchor,
    choose_stretch,
    draw_muscle,
    list_home_parts,
)
from exercises.figures.render.person.observation import observe_person
from exercises.values.vocabulary import Side, Structure

BEHIND = Camera(-90)
BODY = solve_body(Pose())


def columns(structure, side):
    pen = PathPen(1000)
    view = observe_person(BEHIND, [BODY])
    draw_muscle(pen, view, BODY, DrawnMuscle(structure, side))
    start, *places = pen.visited
    assert start == places[-1]
    return sorted(x for x, _ in places)


def test_every_structure_has_a_shape():
    assert {*MUSCLE_SHAPES} == {*Structure}


@pytest.mark.parametrize("structure", Structure)
def test_every_shape_lies_on_points_of_the_body(structure):
    shape = MUSCLE_SHAPES[structure]
    anchors = (shape.start, shape.middle, shape.end)
    assert {anchor.point for anchor in anchors} <= {*POINT_KINDS.values()}


@pytest.mark.parametrize("structure", Structure)
def test_the_sides_of_a_muscle_mirror_each_other(structure):
    left, right = columns(structure, Side.LEFT), columns(structure, Side.RIGHT)
    assert left == pytest.approx([-x for x in reversed(right)], abs=4)


def test_a_muscle_of_the_left_lies_on_the_left():
    assert max(columns(Structure.GLUTEALS, Side.LEFT)) < 0


@pytest.mark.parametrize(("side", "y"), [(Side.LEFT, 0.07), (Side.RIGHT, -0.07)])
def test_outwards_is_away_from_the_middle(side, y):
    place = MuscleAnchor("hip", out=0.02).locate_on_body(BODY, side)
    assert place.y == pytest.approx(y)


@pytest.mark.parametrize(
    ("structure", "parts"),
    [
        (Structure.QUADRICEPS, {Limb.LEFT_LEG, Trunk.TRUNK}),
        (Structure.CALVES, {Limb.LEFT_LEG}),
        (Structure.GRIP, {Limb.LEFT_ARM}),
        (Structure.SPINAL_EXTENSORS, {Trunk.TRUNK}),
    ],
)
def test_a_muscle_belongs_to_the_parts_on_which_it_shows(structure, parts):
    assert list_home_parts(structure, Side.LEFT) == parts


ARM_BENT = solve_body(build_pose(right_arm=Arm(flexion=20, elbow=70)))


@pytest.mark.parametrize(
    ("covers", "stretches"),
    [((), {WHOLE}), ((Limb.RIGHT_ARM,), {*STRETCHES} - {WHOLE})],
)
def test_of_a_muscle_below_an_arm_only_one_end_is_drawn(covers, stretches):
    view = observe_person(Camera(0), [ARM_BENT])
    whole = DrawnMuscle(Structure.OBLIQUES, Side.RIGHT)
    assert choose_stretch(view, [ARM_BENT], whole, covers).stretch in stretches
