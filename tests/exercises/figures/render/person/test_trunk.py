import pytest

from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import Bend, Leg, Pose, build_pose
from exercises.figures.engine.solve import solve_body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.trunk import (
    draw_buttock,
    draw_hips,
    draw_neck,
    draw_shirt,
)
from exercises.values.vocabulary import Side

SIDE_ON, FRONT, ABOVE = Camera(0), Camera(90), Camera(90, 80)
BODY = solve_body(Pose())
BENT = solve_body(
    build_pose(pelvis=Bend(50, 20, 10), lumbar=Bend(30), legs=Leg(flexion=80, knee=90))
)


def write(draw, camera, body):
    pen = PathPen(1000)
    draw(pen, camera, body)
    return pen


def extent(pen):
    columns, rows = zip(*pen.visited, strict=True)
    return max(columns) - min(columns), max(rows) - min(rows)


def test_a_trunk_is_wider_than_deep():
    (width, _), (depth, _) = (
        extent(write(draw_shirt, camera, BODY)) for camera in (FRONT, SIDE_ON)
    )
    assert width > 1.5 * depth


@pytest.mark.parametrize("side", Side)
def test_half_of_the_hips_lies_on_its_side(side):
    half, whole = PathPen(1000), write(draw_hips, FRONT, BODY)
    draw_buttock(half, FRONT, BODY, side)
    (left, right), (leftmost, rightmost) = (
        (min(x for x, _ in pen.visited), max(x for x, _ in pen.visited))
        for pen in (half, whole)
    )
    outer, outermost = (right, rightmost) if side is Side.LEFT else (left, leftmost)
    assert outer == pytest.approx(outermost, abs=8)
    assert right - left < 0.6 * (rightmost - leftmost)


def test_from_above_the_trunk_is_round():
    width, depth = extent(write(draw_shirt, ABOVE, BODY))
    assert 180 < width < 260
    assert 110 < depth < 190


def test_the_shirt_hangs_over_the_waistband():
    shirt, hips = (write(draw, FRONT, BODY) for draw in (draw_shirt, draw_hips))
    assert max(y for _, y in shirt.visited) > min(y for _, y in hips.visited)


@pytest.mark.parametrize("camera", [SIDE_ON, ABOVE])
def test_a_breath_deepens_the_belly(camera):
    breathing = solve_body(build_pose(breath=1.0))
    still, full = (
        write(draw_shirt, camera, body).visited for body in (BODY, breathing)
    )
    assert still != full


@pytest.mark.parametrize("camera", [SIDE_ON, FRONT, ABOVE])
@pytest.mark.parametrize("draw", [draw_hips, draw_shirt, draw_neck])
def test_a_bent_body_is_drawn_in_as_many_pieces(draw, camera):
    straight, bent = (write(draw, camera, body) for body in (BODY, BENT))
    assert len(straight.visited) == len(bent.visited)
