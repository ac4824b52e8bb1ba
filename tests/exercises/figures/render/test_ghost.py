import pytest

from exercises.figures.engine.figure import Figure, Keyframe
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.motion import solve_keyframes
from exercises.figures.engine.pose import Arm, Bend, Pose, build_pose
from exercises.figures.engine.sizes import STILL_SCALE
from exercises.figures.render.ghost import GHOST_LINES, draw_ghost, has_moved
from exercises.figures.render.sheet import DrawingSheet

SIDE_ON = Camera(0)
STANDING = Pose()
ARM_UP = build_pose(right_arm=Arm(flexion=90))
BENT = build_pose(pelvis=Bend(flexion=60))
RIGHT_ARM = ("right_shoulder", "right_elbow", "right_wrist")


def ghost_of(end):
    figure = Figure(
        name="person", keyframes=(Keyframe(STANDING), Keyframe(end)), camera=SIDE_ON
    )
    sheet = DrawingSheet(STILL_SCALE)
    return sheet, draw_ghost(sheet, figure, solve_keyframes(figure)[1])


def test_what_stays_has_no_ghost():
    sheet, ghost = ghost_of(STANDING)
    assert (ghost, sheet.visited) == ("", [])


@pytest.mark.parametrize(
    ("end", "lines", "heads"),
    [
        (ARM_UP, 1, 0),
        (BENT, len(GHOST_LINES), 1),
    ],
    ids=["arm", "trunk"],
)
def test_a_ghost_has_a_line_for_each_part_that_moved(end, lines, heads):
    _, ghost = ghost_of(end)
    assert ghost.startswith('<path class="ghost" d="M')
    assert ghost.lower().count("m") == lines + heads
    assert ("a3 3 0 0 0" in ghost) is bool(heads)


def test_what_flows_begins_nowhere():
    keyframes = (Keyframe(STANDING, 1, 0), Keyframe(BENT, 1, 0))
    figure = Figure(name="flow", keyframes=keyframes)
    ghost = draw_ghost(DrawingSheet(STILL_SCALE), figure, solve_keyframes(figure)[1])
    assert ghost == ""


def test_what_has_moved_is_seen_from_the_camera():
    figures = [
        Figure(
            name="x", keyframes=(Keyframe(STANDING), Keyframe(ARM_UP)), camera=camera
        )
        for camera in (SIDE_ON, Camera(90))
    ]
    start, end = solve_keyframes(figures[0])
    assert has_moved(figures[0], start, end, RIGHT_ARM)
    assert not has_moved(figures[0], start, end, ("head",))
    assert has_moved(figures[1], start, end, RIGHT_ARM)
