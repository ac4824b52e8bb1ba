import pytest

from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import Bend, Pose, build_pose
from exercises.figures.engine.solve import solve_body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.head import (
    EYE,
    HeadView,
    draw_dots,
    draw_hair,
    draw_head,
    draw_mouth,
    find_head_view,
    list_ears_in_sight,
    list_eyes_in_sight,
    outline_head,
)
from exercises.values.vocabulary import Side

SIDE_ON, FRONT, BEHIND, ABOVE = Camera(0), Camera(90), Camera(-90), Camera(90, 89)
BODY = solve_body(Pose())
TURNED = solve_body(build_pose(neck=Bend(twist=60)))
BOTH = [Side.RIGHT, Side.LEFT]


@pytest.mark.parametrize(
    ("camera", "view", "eyes", "ears"),
    [
        (SIDE_ON, HeadView.SIDE, [Side.RIGHT], [Side.RIGHT]),
        (Camera(180), HeadView.SIDE, [Side.LEFT], [Side.LEFT]),
        (FRONT, HeadView.FRONT, BOTH, []),
        (BEHIND, HeadView.BACK, [], []),
        (ABOVE, HeadView.TOP, [], []),
    ],
)
def test_which_way_somebody_looks_is_to_be_seen(camera, view, eyes, ears):
    assert find_head_view(camera, [BODY]) is view
    assert list_eyes_in_sight(camera, [BODY]) == eyes
    assert list_ears_in_sight(camera, [BODY]) == ears


def test_a_head_that_turns_shows_what_is_to_be_seen_in_all_poses():
    bodies = [BODY, TURNED]
    assert find_head_view(FRONT, bodies) is HeadView.SIDE
    assert list_eyes_in_sight(FRONT, bodies) == [Side.RIGHT]


@pytest.mark.parametrize("camera", [SIDE_ON, FRONT, BEHIND, ABOVE, Camera(45, 20)])
@pytest.mark.parametrize("draw", [draw_head, draw_hair])
def test_every_pose_of_a_head_has_the_same_corners(draw, camera):
    view = find_head_view(camera, [BODY, TURNED])
    pens = []
    for body in (BODY, TURNED):
        pen = PathPen(1000)
        draw(pen, camera, body, view)
        pens.append(pen)
    assert len({len(pen.visited) for pen in pens}) == 1


def test_the_nose_is_the_foremost_point_of_a_profile():
    outline = outline_head(SIDE_ON, BODY, HeadView.SIDE)
    nose = max(outline)
    chin = max(outline, key=lambda place: place.y)
    assert nose.x > chin.x
    assert nose.y < chin.y


@pytest.mark.parametrize("camera", [SIDE_ON, FRONT, Camera(45, 20)])
def test_a_head_is_as_wide_as_a_head_from_wherever_it_is_seen(camera):
    outline = outline_head(camera, BODY, find_head_view(camera, [BODY]))
    columns = [place.x for place in outline]
    assert 0.09 < max(columns) - min(columns) < 0.15


def test_eyes_and_mouth_lie_on_the_face():
    pen = PathPen(1000)
    draw_dots(pen, FRONT, BODY, BOTH, EYE)
    draw_mouth(pen, FRONT, BODY, BOTH)
    edges = outline_head(FRONT, BODY, HeadView.FRONT)
    columns, rows = zip(*pen.visited, strict=True)
    assert min(p.x for p in edges) * 1000 < min(columns) < 0 < max(columns)
    assert min(p.y for p in edges) * 1000 < min(rows)
    assert max(rows) < max(p.y for p in edges) * 1000
