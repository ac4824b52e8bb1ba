import pytest

from exercises.figures.engine.body_parts import POINT_KINDS
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import Pose
from exercises.figures.engine.solve import solve_body
from exercises.figures.render.muscles import MUSCLE_SHAPES, MuscleAnchor, draw_muscle
from exercises.figures.render.pen import PathPen
from exercises.values.vocabulary import Side, Structure

BEHIND = Camera(-90)
BODY = solve_body(Pose())


def columns(structure, side):
    pen = PathPen(1000)
    draw_muscle(pen, BEHIND, BODY, structure, side)
    return sorted(x for x, _ in pen.visited)


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
    assert left == pytest.approx([-x for x in reversed(right)], abs=1)


def test_a_muscle_of_the_left_lies_on_the_left():
    assert max(columns(Structure.GLUTEALS, Side.LEFT)) < 0


@pytest.mark.parametrize(("side", "y"), [(Side.LEFT, 0.07), (Side.RIGHT, -0.07)])
def test_outwards_is_away_from_the_middle(side, y):
    place = MuscleAnchor("hip", out=0.02).locate_on_body(BODY, side)
    assert place.y == pytest.approx(y)
