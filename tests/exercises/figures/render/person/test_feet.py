import pytest

from exercises.figures.engine.geometry import Camera, PagePoint
from exercises.figures.engine.pose import Leg, Pose, build_pose
from exercises.figures.engine.solve import solve_body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.bellies import is_inside
from exercises.figures.render.person.feet import (
    FootView,
    are_toes_in_sight,
    choose_foot_view,
    draw_foot,
    draw_toes,
    outline_foot,
)
from exercises.values.vocabulary import Side

SIDE_ON, FRONT, ABOVE = Camera(0), Camera(90), Camera(90, 80)
BODY = solve_body(Pose())
ON_TIPTOE = solve_body(build_pose(legs=Leg(ankle=-40, toes=40)))


def write(camera, body, side=Side.RIGHT, seen=FootView.SIDE_ON):
    pen = PathPen(1000)
    draw_foot(pen, camera, body, side, seen)
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
    foot = [x for x, y in write(FRONT, BODY, seen=FootView.END_ON).visited if y > -20]
    assert 30 < max(foot) - min(foot) < 70


@pytest.mark.parametrize("seen", FootView)
def test_a_foot_reaches_into_the_trousers(seen):
    top = min(y for _, y in write(SIDE_ON, BODY, seen=seen).visited)
    assert top < -BODY.points["right_ankle"].z * 1000 - 30


def test_both_feet_look_alike_from_the_front():
    left, right = (extent(write(FRONT, BODY, side, FootView.END_ON)) for side in Side)
    assert left == pytest.approx(right, abs=2)


@pytest.mark.parametrize("seen", FootView)
def test_a_bent_foot_is_drawn_with_as_many_corners(seen):
    flat, bent = (write(SIDE_ON, body, seen=seen) for body in (BODY, ON_TIPTOE))
    assert len(flat.visited) == len(bent.visited)


@pytest.mark.parametrize(
    ("camera", "bodies", "seen"),
    [
        (SIDE_ON, [BODY, ON_TIPTOE], FootView.SIDE_ON),
        (ABOVE, [BODY], FootView.SLANTED),
        (FRONT, [BODY], FootView.END_ON),
        (FRONT, [BODY, ON_TIPTOE], FootView.END_ON),
    ],
)
def test_one_view_of_a_foot_serves_all_poses(camera, bodies, seen):
    assert choose_foot_view(camera, bodies, Side.RIGHT) is seen


def test_a_foot_seen_from_above_is_broadest_at_its_ball():
    _, foot = outline_foot(ABOVE, BODY, Side.RIGHT, FootView.SLANTED)
    ball = ABOVE.project_to_page(BODY.points["right_ball"])
    broadest = {max(foot, key=across) for across in (lambda p: p.x, lambda p: -p.x)}
    assert [place.y for place in broadest] == pytest.approx([ball.y] * 2, abs=0.02)


@pytest.mark.parametrize(
    ("camera", "is_in_sight"),
    [(FRONT, True), (Camera(90, 80), True), (Camera(-90), False)],
)
def test_toes_are_seen_from_the_front_and_from_above(camera, is_in_sight):
    assert are_toes_in_sight(camera, [BODY], Side.RIGHT) is is_in_sight


def test_gaps_between_toes_lie_on_the_foot():
    camera = Camera(90, 50)
    pen = PathPen(1000)
    draw_toes(pen, camera, BODY, Side.RIGHT)
    _, foot = outline_foot(camera, BODY, Side.RIGHT, FootView.SLANTED)
    places = [PagePoint(x / 1000, y / 1000) for x, y in pen.visited]
    assert len(places) == 2 * 3
    assert all(is_inside(place, foot) for place in places)
