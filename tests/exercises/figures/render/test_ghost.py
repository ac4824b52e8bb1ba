import pytest

from exercises.figures.engine.figure import Figure, Keyframe
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.motion import solve_keyframes
from exercises.figures.engine.pose import Arm, Bend, Pose, build_pose
from exercises.figures.engine.sizes import STILL_SCALE
from exercises.figures.render.ghost import draw_ghost, has_moved, list_moved_lines
from exercises.figures.render.sheet import DrawingSheet

SIDE_ON = Camera(0)
STANDING = Pose()
ARM_UP = build_pose(right_arm=Arm(flexion=90))
FOREARM_UP = build_pose(right_arm=Arm(elbow=90))
BOWED = build_pose(lumbar=Bend(flexion=50))
RIGHT_ARM = ("right_shoulder", "right_elbow", "right_wrist")


def figure_of(end):
    return Figure(
        name="person", keyframes=(Keyframe(STANDING), Keyframe(end)), camera=SIDE_ON
    )


def test_what_stays_has_no_ghost():
    figure, sheet = figure_of(STANDING), DrawingSheet(STILL_SCALE)
    assert draw_ghost(sheet, figure, solve_keyframes(figure)[1]) == ""
    assert sheet.visited == []


@pytest.mark.parametrize(
    ("end", "lines", "has_head"),
    [
        (ARM_UP, [["right_wrist", "right_elbow", "right_shoulder"]], False),
        (FOREARM_UP, [["right_wrist", "right_elbow"]], False),
        (
            BOWED,
            [
                ["pelvis", "collar"],
                *(
                    [f"{side}_{name}" for name in ("wrist", "elbow", "shoulder", "hip")]
                    for side in ("right", "left")
                ),
            ],
            True,
        ),
    ],
    ids=["arm", "forearm", "trunk"],
)
def test_a_ghost_is_of_what_has_moved(end, lines, has_head):
    figure = figure_of(end)
    start, shown = solve_keyframes(figure)
    assert [*list_moved_lines(figure, start, shown)] == lines
    ghost = draw_ghost(DrawingSheet(STILL_SCALE), figure, shown)
    assert ghost.startswith('<path class="ghost" d="M')
    assert ghost.lower().count("m") == len(lines) + has_head
    assert ("a3 3 0 0 0" in ghost) is has_head


def test_what_flows_begins_nowhere():
    keyframes = (Keyframe(STANDING, 1, 0), Keyframe(BOWED, 1, 0))
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
