import re

import pytest

from exercises.figures.engine.body_parts import Limb, Trunk
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import Bend, Leg, Pose, build_pose
from exercises.figures.engine.solve import solve_body
from exercises.figures.render.outline import (
    draw_arm,
    draw_body_part,
    draw_foot,
    draw_head,
    draw_leg,
    draw_trunk,
)
from exercises.figures.render.pen import PathPen
from exercises.values.vocabulary import Side

SIDE_ON, FRONT, ABOVE = Camera(0), Camera(90), Camera(90, 80)
BODY = solve_body(Pose())


def write(draw, camera, body, *args, **options):
    pen = PathPen(1000)
    draw(pen, camera, body, *args, **options)
    return pen


def extent(pen):
    columns, rows = zip(*pen.visited, strict=True)
    return max(columns) - min(columns), max(rows) - min(rows)


def commands(pen):
    return re.sub(r"[-\d ]+", "", pen.path_data).lower()


CAPSULE, MUSCLED = "mlalaz", "mqaqaz"


@pytest.mark.parametrize(
    ("draw", "is_detailed", "shapes"),
    [
        (draw_leg, True, MUSCLED * 2 + CAPSULE * 3),
        (draw_leg, False, MUSCLED * 2 + CAPSULE * 2),
        (draw_foot, True, CAPSULE * 3),
        (draw_foot, False, CAPSULE * 2),
        (draw_arm, True, MUSCLED * 2 + CAPSULE * 3),
        (draw_arm, False, MUSCLED * 2 + CAPSULE),
    ],
)
@pytest.mark.parametrize("camera", [SIDE_ON, FRONT, ABOVE])
@pytest.mark.parametrize("side", Side)
def test_a_limb_is_made_of_the_same_shapes_from_everywhere(
    draw, is_detailed, shapes, camera, side
):
    # Browsers only interpolate paths with the same commands.
    assert commands(write(draw, camera, BODY, side, is_detailed=is_detailed)) == shapes


def test_both_legs_look_alike_from_the_front():
    left, right = (
        extent(write(draw_leg, FRONT, BODY, side, is_detailed=True)) for side in Side
    )
    assert left == pytest.approx(right, abs=1)


def test_the_calf_swells_behind_the_shin():
    bare = BODY.points["right_knee"].x
    pen = write(draw_leg, SIDE_ON, BODY, Side.RIGHT, is_detailed=False)
    shank = [
        x for x, y in pen.visited if -BODY.points["right_knee"].z * 1000 + 60 < y < -60
    ]
    assert bare * 1000 - min(shank) > max(shank) - bare * 1000


def test_a_foot_seen_from_the_front_is_as_wide_as_its_two_wedges():
    width, _ = extent(write(draw_foot, FRONT, BODY, Side.LEFT, is_detailed=True))
    assert 40 < width < 70


@pytest.mark.parametrize(
    ("part", "draw", "arguments"),
    [
        (Limb.LEFT_LEG, draw_leg, [Side.LEFT]),
        (Limb.RIGHT_ARM, draw_arm, [Side.RIGHT]),
    ],
)
@pytest.mark.parametrize("is_detailed", [True, False])
def test_each_limb_is_drawn_on_its_side(part, draw, arguments, is_detailed):
    drawn = write(draw_body_part, FRONT, BODY, part, is_detailed=is_detailed)
    limb = write(draw, FRONT, BODY, *arguments, is_detailed=is_detailed)
    assert drawn.path_data == limb.path_data


def test_the_trunk_bears_the_head():
    pen = write(draw_body_part, FRONT, BODY, Trunk.TRUNK, is_detailed=True)
    trunk, head = write(draw_trunk, FRONT, BODY), write(draw_head, FRONT, BODY)
    assert commands(pen) == commands(trunk) + commands(head)
    assert commands(head) == CAPSULE * 2
    assert extent(pen)[1] > extent(trunk)[1]


def test_a_trunk_is_wider_than_deep():
    width, _ = extent(write(draw_trunk, FRONT, BODY))
    depth, _ = extent(write(draw_trunk, SIDE_ON, BODY))
    assert width > 1.5 * depth


def test_from_above_the_trunk_is_round():
    width, depth = extent(write(draw_trunk, ABOVE, BODY))
    assert 200 < width < 260
    assert 120 < depth < 180


@pytest.mark.parametrize("camera", [SIDE_ON, ABOVE])
def test_a_breath_deepens_the_belly(camera):
    breathing = solve_body(build_pose(breath=1.0))
    still, full = (
        write(draw_trunk, camera, body).visited for body in (BODY, breathing)
    )
    assert still != full


def test_a_bent_body_is_drawn_in_as_many_pieces():
    bent = solve_body(
        build_pose(
            pelvis=Bend(50, 20, 10), lumbar=Bend(30), legs=Leg(flexion=80, knee=90)
        )
    )
    for camera in (SIDE_ON, FRONT):
        assert commands(write(draw_trunk, camera, bent)) == commands(
            write(draw_trunk, camera, BODY)
        )
