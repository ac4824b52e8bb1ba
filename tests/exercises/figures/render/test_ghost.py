import pytest

from exercises.figures.engine.body_parts import Limb, Trunk
from exercises.figures.engine.figure import Figure, Keyframe
from exercises.figures.engine.geometry import Camera, PagePoint, Vector
from exercises.figures.engine.motion import solve_keyframes
from exercises.figures.engine.pose import Arm, Bend, HipPosition, Pose, build_pose
from exercises.figures.engine.sizes import STILL_SCALE
from exercises.figures.render.ghost import (
    POINTS_OF_PARTS,
    build_ghost,
    has_moved,
    turn_clockwise,
)
from exercises.figures.render.sheet import DrawingSheet

SIDE_ON = Camera(0)
STANDING = Pose()
FROM_THE_SHOULDER = Camera(90, 45)
ARM_UP = build_pose(right_arm=Arm(flexion=90))
FOREARM_UP = build_pose(right_arm=Arm(elbow=120))
STEPPED_AHEAD = Pose(root=HipPosition(Vector(0.4, 0, 0.53)))
BOWED = build_pose(lumbar=Bend(flexion=80))
SQUARE = [PagePoint(*corner) for corner in ((0, 0), (1, 0), (1, 1), (0, 1))]


def figure_of(end, **fields):
    return Figure(
        name="person",
        keyframes=(Keyframe(STANDING), Keyframe(end)),
        camera=SIDE_ON,
        **fields,
    )


def test_what_stays_has_no_ghost():
    figure = figure_of(STANDING)
    assert build_ghost(figure, solve_keyframes(figure)[1]) == []


@pytest.mark.parametrize(
    ("end", "parts", "outlines"),
    [
        (ARM_UP, [Limb.RIGHT_ARM], 1),
        # Each leg with its foot.
        (STEPPED_AHEAD, [*POINTS_OF_PARTS], 8),
        (FOREARM_UP, [Limb.RIGHT_ARM], 1),
        # The trunk, the head and both arms.
        (BOWED, [Trunk.TRUNK, Limb.RIGHT_ARM, Limb.LEFT_ARM], 4),
    ],
    ids=["arm", "all", "forearm", "trunk"],
)
def test_a_ghost_is_one_shape_of_what_has_moved(end, parts, outlines):
    figure = figure_of(end)
    start, shown = solve_keyframes(figure)
    moved = [part for part in POINTS_OF_PARTS if has_moved(figure, start, shown, part)]
    assert moved == parts
    (ghost,) = build_ghost(figure, shown)
    assert ghost.css_class == "ghost"
    path_data = ghost.write_path_data(DrawingSheet(STILL_SCALE), shown)
    assert path_data.lower().count("m") == outlines


def test_a_ghost_stays_where_the_movement_began():
    figure, sheet = figure_of(ARM_UP), DrawingSheet(STILL_SCALE)
    bodies = solve_keyframes(figure)
    (ghost,) = build_ghost(figure, bodies[1])
    first, second = (ghost.write_path_data(sheet, body) for body in bodies)
    assert first == second


def test_what_flows_begins_nowhere():
    keyframes = (Keyframe(STANDING, 1, 0), Keyframe(BOWED, 1, 0))
    figure = Figure(name="flow", keyframes=keyframes)
    assert build_ghost(figure, solve_keyframes(figure)[1]) == []


def test_what_has_moved_is_seen_from_the_camera():
    figures = [
        Figure(
            name="x", keyframes=(Keyframe(STANDING), Keyframe(ARM_UP)), camera=camera
        )
        for camera in (SIDE_ON, FROM_THE_SHOULDER)
    ]
    start, end = solve_keyframes(figures[0])
    seen = [has_moved(figure, start, end, Limb.RIGHT_ARM) for figure in figures]
    assert seen == [True, False]


@pytest.mark.parametrize("outline", [SQUARE, SQUARE[::-1]])
def test_every_outline_goes_round_the_same_way(outline):
    assert turn_clockwise(outline) == SQUARE
