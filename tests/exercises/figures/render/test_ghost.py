import pytest

from exercises.figures.engine.body_parts import Limb, Trunk
from exercises.figures.engine.figure import Figure, Keyframe
from exercises.figures.engine.geometry import Camera, PagePoint, Vector
from exercises.figures.engine.motion import solve_keyframes
from exercises.figures.engine.pose import Arm, Bend, HipPosition, Pose, build_pose
from exercises.figures.engine.sizes import LEAST_GHOST_MOVEMENT, STILL_SCALE
from exercises.figures.render.ghost import (
    build_ghost,
    choose_ghost_parts,
    measure_movement,
    turn_clockwise,
)
from exercises.figures.render.sheet import DrawingSheet

SIDE_ON = Camera(0)
STANDING = Pose()
FROM_THE_SHOULDER = Camera(90, 45)
ARM_UP = build_pose(right_arm=Arm(flexion=90))
ARM_OVERHEAD = build_pose(right_arm=Arm(flexion=170))
STEPPED_AHEAD = Pose(root=HipPosition(Vector(0.4, 0, 0.53)))
BOWED = build_pose(pelvis=Bend(flexion=80))
CURLED = build_pose(lumbar=Bend(flexion=30))
SQUARE = [PagePoint(*corner) for corner in ((0, 0), (1, 0), (1, 1), (0, 1))]


def figure_of(end, start=STANDING):
    return Figure(
        name="person", keyframes=(Keyframe(start), Keyframe(end)), camera=SIDE_ON
    )


def draw_ghost(figure):
    start, shown = solve_keyframes(figure)
    (ghost,) = build_ghost(figure, shown)
    assert ghost.css_class == "ghost"
    return [
        ghost.write_path_data(DrawingSheet(STILL_SCALE), body)
        for body in (start, shown)
    ]


def test_what_stays_has_no_ghost():
    figure = figure_of(STANDING)
    assert build_ghost(figure, solve_keyframes(figure)[1]) == []


@pytest.mark.parametrize(
    ("start", "end", "parts"),
    [
        (ARM_UP, ARM_OVERHEAD, [Limb.RIGHT_ARM]),
        # From the side, the body hides a hanging arm.
        (STANDING, ARM_UP, []),
        # Far limbs are beside the near ones.
        (STANDING, STEPPED_AHEAD, [Trunk.TRUNK, Limb.RIGHT_LEG, Limb.RIGHT_ARM]),
        (STANDING, BOWED, [Trunk.TRUNK, Limb.RIGHT_LEG, Limb.RIGHT_ARM]),
        # The head of a trunk that is hidden would float.
        (STANDING, CURLED, []),
    ],
    ids=["arm", "hidden arm", "all", "trunk", "hidden trunk"],
)
def test_a_ghost_is_whole_or_not_there(start, end, parts):
    figure = figure_of(end, start)
    assert choose_ghost_parts(figure, *solve_keyframes(figure)) == parts


@pytest.mark.parametrize(
    ("figure", "outlines"),
    # The trunk, the head, the near leg with its foot, and the near arm.
    [(figure_of(ARM_OVERHEAD, ARM_UP), 1), (figure_of(STEPPED_AHEAD), 5)],
    ids=["arm", "all"],
)
def test_a_ghost_is_one_shape(figure, outlines):
    path_data, _ = draw_ghost(figure)
    assert path_data.lower().count("m") == outlines


def test_a_ghost_stays_where_the_movement_began():
    first, second = draw_ghost(figure_of(ARM_OVERHEAD, ARM_UP))
    assert first == second


def test_what_flows_begins_nowhere():
    keyframes = (Keyframe(STANDING, 1, 0), Keyframe(BOWED, 1, 0))
    figure = Figure(name="flow", keyframes=keyframes)
    assert build_ghost(figure, solve_keyframes(figure)[1]) == []


def test_a_movement_is_measured_as_the_camera_sees_it():
    start, end = solve_keyframes(figure_of(ARM_UP))
    from_the_side, from_the_shoulder = (
        measure_movement(camera, start, end, Limb.RIGHT_ARM)
        for camera in (SIDE_ON, FROM_THE_SHOULDER)
    )
    assert from_the_side > LEAST_GHOST_MOVEMENT > from_the_shoulder


@pytest.mark.parametrize("outline", [SQUARE, SQUARE[::-1]])
def test_every_outline_goes_round_the_same_way(outline):
    assert turn_clockwise(outline) == SQUARE
