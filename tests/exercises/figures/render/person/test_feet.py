import pytest

from exercises.figures.engine.geometry import Camera, PagePoint
from exercises.figures.engine.pose import Leg, Pose, build_pose
from exercises.figures.engine.solve import solve_body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.feet import (
    are_toes_in_sight,
    draw_foot,
    draw_toes,
    outline_foot,
)
from exercises.figures.render.person.muscles import is_inside
from exercises.values.vocabulary import Side

SIDE_ON, FRONT = Camera(0), Camera(90)
BODY = solve_body(Pose())
ON_TIPTOE = solve_body(build_pose(legs=Leg(ankle=-40, toes=40)))


def write(camera, body, side=Side.RIGHT, *, is_side_on=True):
    pen = PathPen(1000)
    draw_foot(pen, camera, body, side, is_side_on=is_side_on)
    return pen


def extent(pen):
    columns, rows = zip(*pen.visited, strict=True)
    return max(columns) - min(columns), max(rows) - min(rows)


def test_toes_point_ahead_and_the_heel_stands_behind_the_ankle():
    ankle = BODY.points["right_ankle"].x * 1000
    foot = [x for x, y in write(SIDE_ON, BODY).visited if y > -25]
    assert max(foot) - ankle > 100
    assert 20 < ankle - min(foot) < 60


def test_a_foot_seen_from_the_front_is_as_broad_as_a_foot():
    foot = [x for x, y in write(FRONT, BODY, is_side_on=False).visited if y > -20]
    assert 30 < max(foot) - min(foot) < 70


@pytest.mark.parametrize("is_side_on", [True, False])
def test_a_foot_reaches_into_the_trousers(is_side_on):
    top = min(y for _, y in write(SIDE_ON, BODY, is_side_on=is_side_on).visited)
    assert top < -BODY.points["right_ankle"].z * 1000 - 30


def test_both_feet_look_alike_from_the_front():
    left, right = (extent(write(FRONT, BODY, side, is_side_on=False)) for side in Side)
    assert left == pytest.approx(right, abs=2)


@pytest.mark.parametrize("is_side_on", [True, False])
def test_a_bent_foot_is_drawn_with_as_many_corners(is_side_on):
    flat, bent = (
        write(SIDE_ON, body, is_side_on=is_side_on) for body in (BODY, ON_TIPTOE)
    )
    assert len(flat.visited) == len(bent.visited)


@pytest.mark.parametrize(
    ("camera", "is_in_sight"),
    [(FRONT, True), (Camera(90, 80), True), (Camera(-90), False)],
)
def test_toes_are_seen_from_the_front_and_from_above(camera, is_in_sight):
    assert are_toes_in_sight(camera, [BODY], Side.RIGHT) is is_in_sight


def test_gaps_between_toes_lie_on_the_foot():
    camera = Camera(90, 40)
    pen = PathPen(1000)
    draw_toes(pen, camera, BODY, Side.RIGHT)
    foot = outline_foot(camera, BODY, Side.RIGHT, is_side_on=False)
    places = [PagePoint(x / 1000, y / 1000) for x, y in pen.visited]
    assert len(places) == 2 * 3
    assert all(is_inside(place, foot) for place in places)
