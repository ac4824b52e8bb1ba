import re

import pytest

from exercises.figures.engine.geometry import Camera, PagePoint, Vector
from exercises.figures.engine.pose import Pose
from exercises.figures.engine.solve import solve_body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.shapes import (
    convex_hull,
    draw_capsule,
    draw_chain,
    draw_joint_chain,
    draw_polygon,
)

ORIGIN, RIGHT = PagePoint(0, 0), PagePoint(1, 0)
SQUARE = [PagePoint(0, 0), PagePoint(1, 0), PagePoint(1, 1), PagePoint(0, 1)]


def write(draw, *args):
    pen = PathPen(100)
    draw(pen, *args)
    return pen


def edges(pen):
    columns, rows = zip(*pen.visited, strict=True)
    return min(columns), min(rows), max(columns), max(rows)


def commands(pen):
    return re.sub(r"[-\d ]+", "", pen.path_data)


@pytest.mark.parametrize(
    ("start_radius", "end_radius", "reach"),
    [
        (0.1, 0.1, (-10, -10, 110, 10)),
        (0.2, 0.1, (-20, -20, 110, 20)),
        (0.1, 0.3, (-10, -30, 130, 30)),
        # One end contains the other.
        (1.5, 0.1, (-150, -150, 150, 150)),
    ],
)
def test_a_capsule_reaches_round_both_of_its_ends(start_radius, end_radius, reach):
    pen = write(draw_capsule, ORIGIN, start_radius, RIGHT, end_radius)
    assert edges(pen) == reach
    assert commands(pen) == "Mlalaz"


def test_a_chain_is_a_capsule_from_each_place_to_the_next():
    links = [(Vector(x, 0, 0), 0.1) for x in range(3)]
    pen = write(draw_chain, Camera(0), *links)
    assert commands(pen) == "Mlalazmlalaz"
    assert edges(pen) == (-10, -10, 210, 10)


def test_a_chain_follows_points_of_the_body():
    body = solve_body(Pose())
    links = [("right_hip", 0.05), ("right_knee", 0.03)]
    by_name = write(draw_joint_chain, Camera(0), body, *links)
    places = [(body.points[name], radius) for name, radius in links]
    assert by_name.path_data == write(draw_chain, Camera(0), *places).path_data


def test_a_polygon_is_closed():
    assert write(draw_polygon, SQUARE).path_data == "M0 0l100 0 0 100-100 0z"


@pytest.mark.parametrize(
    "inside",
    [[], [PagePoint(0.5, 0.5)], [PagePoint(0.5, 0)], [PagePoint(1, 1)]],
    ids=["corners alone", "one within", "one on an edge", "one twice"],
)
def test_a_hull_has_the_outermost_corners_only(inside):
    assert sorted(convex_hull([*SQUARE, *inside])) == sorted(SQUARE)
