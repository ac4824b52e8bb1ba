import pytest

from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import Bend, Pose, build_pose
from exercises.figures.engine.solve import solve_body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.bellies import is_inside
from exercises.figures.render.person.head import (
    EYE,
    draw_ears,
    draw_eyes,
    draw_face,
    draw_hair,
    draw_head,
    is_seen_from_behind,
    list_ears_in_sight,
    list_eyes_in_sight,
    outline_hair,
    outline_head,
)
from exercises.values.vocabulary import Side

SIDE_ON, FRONT, BEHIND, ABOVE = Camera(0), Camera(90), Camera(-90), Camera(90, 89)
BODY = solve_body(Pose())
TURNED = solve_body(build_pose(neck=Bend(twist=60)))
BOTH = [Side.RIGHT, Side.LEFT]


@pytest.mark.parametrize(
    ("camera", "eyes", "ears"),
    [
        (SIDE_ON, [Side.RIGHT], [Side.RIGHT]),
        (Camera(180), [Side.LEFT], [Side.LEFT]),
        (FRONT, BOTH, BOTH),
        (BEHIND, [], BOTH),
        (ABOVE, [], BOTH),
    ],
)
def test_which_way_somebody_looks_is_to_be_seen(camera, eyes, ears):
    assert list_eyes_in_sight(camera, [BODY]) == eyes
    assert list_ears_in_sight(camera, [BODY]) == ears


def write_path(draw, body):
    pen = PathPen(1000)
    draw(pen, FRONT, body, BOTH)
    return pen.path_data


def test_a_head_that_turns_shows_in_each_pose_what_is_to_be_seen_in_it():
    assert list_eyes_in_sight(FRONT, [TURNED]) == [Side.RIGHT]
    assert list_eyes_in_sight(FRONT, [BODY, TURNED]) == BOTH
    # An eye without length is not drawn, as it has no ends that stand out.
    assert write_path(draw_eyes, BODY).count("l0 1z") == 2
    assert write_path(draw_eyes, TURNED).count("l0 1z") == 1
    assert write_path(draw_eyes, TURNED).count("l0 0z") == 1
    assert write_path(draw_face, BODY).count("l0 0z") == 0
    assert write_path(draw_face, TURNED).count("l0 0z") == 3
    assert write_path(draw_ears, BODY).count("l0 0z") == 0
    assert write_path(draw_ears, TURNED).count("l0 0z") == 1


@pytest.mark.parametrize("camera", [SIDE_ON, FRONT, BEHIND, ABOVE, Camera(45, 20)])
@pytest.mark.parametrize("draw", [draw_head, draw_hair])
def test_every_pose_of_a_head_has_the_same_corners(draw, camera):
    pens = []
    for body in (BODY, TURNED):
        pen = PathPen(1000)
        draw(pen, camera, body)
        pens.append(pen)
    assert len({len(pen.visited) for pen in pens}) == 1


def test_the_nose_is_the_foremost_point_of_a_profile():
    outline = outline_head(SIDE_ON, BODY)
    nose = max(outline)
    chin = max(outline, key=lambda place: place.y)
    assert nose.x > chin.x
    assert nose.y < chin.y


@pytest.mark.parametrize(
    "camera",
    [Camera(turn, height) for turn in range(0, 360, 45) for height in (-40, 0, 40)],
)
def test_a_head_is_as_wide_as_a_head_from_wherever_it_is_seen(camera):
    outline = outline_head(camera, BODY)
    columns = [place.x for place in outline]
    assert 0.09 < max(columns) - min(columns) < 0.15


def test_eyes_nose_and_mouth_lie_on_the_face():
    pen = PathPen(1000)
    draw_eyes(pen, FRONT, BODY, BOTH)
    draw_face(pen, FRONT, BODY, BOTH)
    edges = outline_head(FRONT, BODY)
    columns, rows = zip(*pen.visited, strict=True)
    assert min(p.x for p in edges) * 1000 < min(columns) < 0 < max(columns)
    assert min(p.y for p in edges) * 1000 < min(rows)
    assert max(rows) < max(p.y for p in edges) * 1000


def measure_area(outline):
    ends = zip(outline, [*outline[1:], outline[0]], strict=True)
    return abs(sum(a.x * b.y - b.x * a.y for a, b in ends)) / 2


@pytest.mark.parametrize(
    ("camera", "least", "most"),
    [(FRONT, 0.2, 0.45), (SIDE_ON, 0.45, 0.75), (BEHIND, 0.75, 1.1)],
)
def test_the_less_of_a_face_is_seen_the_more_hair_there_is(camera, least, most):
    hair, head = outline_hair(camera, BODY), outline_head(camera, BODY)
    assert least < measure_area(hair) / measure_area(head) < most


@pytest.mark.parametrize("camera", [SIDE_ON, Camera(45), FRONT])
def test_the_hair_leaves_the_forehead_free(camera):
    eye = BODY.locate_offset("head", EYE._replace(y=-EYE.y))
    place = camera.project_to_page(eye)
    assert not is_inside(place, outline_hair(camera, BODY))
    assert is_inside(place, outline_head(camera, BODY))


def test_an_ear_stands_out_beside_the_face():
    pen = PathPen(1000)
    draw_ears(pen, FRONT, BODY, [Side.LEFT])
    face = max(place.x for place in outline_head(FRONT, BODY)) * 1000
    assert face - 10 < max(x for x, _ in pen.visited) < face + 10


@pytest.mark.parametrize(
    ("camera", "bodies", "is_from_behind"),
    [
        (BEHIND, [BODY], True),
        (FRONT, [BODY], False),
        (Camera(-150), [BODY, TURNED], False),
    ],
)
def test_who_looks_away_in_all_poses_is_seen_from_behind(
    camera, bodies, is_from_behind
):
    assert is_seen_from_behind(camera, bodies) is is_from_behind


@pytest.mark.parametrize("height", [-45, 45])
def test_a_head_seen_from_above_or_below_stays_as_round_as_it_is(height):
    level, tilted = (
        measure_area(outline_head(camera, BODY))
        for camera in (FRONT, Camera(90, height))
    )
    assert 0.7 < tilted / level < 1.2


def test_from_below_the_forehead_hides_the_hair():
    below, level = (
        measure_area(outline_hair(camera, BODY)) for camera in (Camera(90, -60), FRONT)
    )
    assert below < 0.6 * level


def test_from_behind_the_hair_is_alike_on_both_sides():
    columns = [place.x for place in outline_hair(BEHIND, BODY)]
    assert max(columns) == pytest.approx(-min(columns), abs=0.008)
