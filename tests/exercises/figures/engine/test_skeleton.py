import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.figures.engine.body_parts import opposite_point
from exercises.figures.engine.geometry import AHEAD, LEFT, UPWARDS, Vector
from exercises.figures.engine.pose import Arm, Bend, Leg, Pose, build_pose, mirror_pose
from exercises.figures.engine.sizes import (
    FOREARM_LENGTH,
    HIP_HALF_WIDTH,
    SHANK_LENGTH,
    THIGH_LENGTH,
    UPPER_ARM_LENGTH,
)
from exercises.figures.engine.skeleton import (
    POINT_MASSES,
    SKIN_OFFSETS,
    assemble_body,
)

STRAIGHT = assemble_body(Pose())
angles = st.floats(-60, 60)
bends = st.tuples(*[angles] * 3).map(lambda values: Bend(*values))
legs = st.tuples(*[angles] * 8).map(lambda values: Leg(*values))
arms = st.tuples(*[angles] * 7).map(lambda values: Arm(*values))
poses = st.builds(
    Pose,
    pelvis=bends,
    lumbar=bends,
    thorax=bends,
    neck=bends,
    right_leg=legs,
    left_leg=legs,
    right_arm=arms,
    left_arm=arms,
)


def direction(body, start, end):
    return body.points[end].minus(body.points[start]).unit


def near(vector):
    return pytest.approx(tuple(vector), abs=1e-9)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("right_hip", "right_knee", Vector(0, 0, -1)),
        ("right_knee", "right_ankle", Vector(0, 0, -1)),
        ("right_shoulder", "right_elbow", Vector(0, 0, -1)),
        ("right_hip", "left_hip", LEFT),
        ("sacrum", "collar", UPWARDS),
        ("right_ball", "right_toe", Vector(0.038, 0, -0.002).unit),
    ],
)
def test_without_angles_the_body_stands_straight(start, end, expected):
    assert tuple(direction(STRAIGHT, start, end)) == near(expected)


@pytest.mark.parametrize(
    ("changes", "start", "end", "expected"),
    [
        ({"legs": Leg(flexion=90)}, "right_hip", "right_knee", AHEAD),
        ({"legs": Leg(abduction=90)}, "right_hip", "right_knee", Vector(0, -1, 0)),
        ({"legs": Leg(abduction=90)}, "left_hip", "left_knee", LEFT),
        ({"legs": Leg(knee=90)}, "left_knee", "left_ankle", Vector(-1, 0, 0)),
        ({"arms": Arm(flexion=90)}, "left_shoulder", "left_elbow", AHEAD),
        ({"arms": Arm(elbow=90)}, "left_elbow", "left_wrist", AHEAD),
        ({"pelvis": Bend(flexion=90)}, "sacrum", "collar", AHEAD),
        ({"pelvis": Bend(twist=90)}, "right_hip", "left_hip", Vector(-1, 0, 0)),
        ({"lumbar": Bend(side=90)}, "chest", "collar", Vector(0, -1, 0)),
    ],
)
def test_each_joint_turns_what_hangs_from_it(changes, start, end, expected):
    body = assemble_body(build_pose(**changes))
    assert tuple(direction(body, start, end)) == near(expected)


@given(poses)
def test_segments_keep_their_length_in_any_pose(pose):
    points = assemble_body(pose).points
    for start, end, length in (
        ("left_hip", "left_knee", THIGH_LENGTH),
        ("left_knee", "left_ankle", SHANK_LENGTH),
        ("left_shoulder", "left_elbow", UPPER_ARM_LENGTH),
        ("left_elbow", "left_wrist", FOREARM_LENGTH),
        ("left_hip", "right_hip", 2 * HIP_HALF_WIDTH),
    ):
        assert points[end].minus(points[start]).length == pytest.approx(length)


@given(poses)
def test_a_mirrored_pose_makes_a_mirrored_body(pose):
    body, mirrored = assemble_body(pose), assemble_body(mirror_pose(pose))
    for name, place in body.points.items():
        opposite = mirrored.points[opposite_point(name)]
        assert tuple(opposite) == near(place._replace(y=-place.y))


@pytest.mark.parametrize(
    ("arm", "lift"),
    [(Arm(flexion=60), 0), (Arm(flexion=110), 0.015), (Arm(abduction=180), 0.03)],
)
def test_the_shoulder_rises_with_an_arm_overhead(arm, lift):
    body = assemble_body(build_pose(arms=arm))
    raised = body.points["left_shoulder"].z - STRAIGHT.points["left_shoulder"].z
    assert raised == pytest.approx(lift)


def test_skin_lies_out_from_a_point_in_every_direction():
    offset = SKIN_OFFSETS["chest"]
    for axis, depth in (
        (AHEAD, offset.ahead),
        (LEFT, offset.side),
        (UPWARDS, offset.up),
    ):
        assert STRAIGHT.surface_depth("chest", axis) == pytest.approx(depth)
        skin = STRAIGHT.surface_point("chest", axis)
        assert tuple(skin) == near(STRAIGHT.points["chest"].plus(axis, depth))
    assert STRAIGHT.lowest_height("left_heel") == pytest.approx(
        STRAIGHT.points["left_heel"].z - 0.017
    )


def test_a_place_is_found_in_the_frame_of_its_point():
    lying = assemble_body(Pose(pelvis=Bend(flexion=90)))
    place = lying.locate_offset("chest", Vector(0.1, 0, 0.2))
    moved = place.minus(lying.points["chest"])
    assert tuple(moved) == near(Vector(0.2, 0, -0.1))


def test_a_moved_body_keeps_its_shape():
    moved = STRAIGHT.moved_by(Vector(1, 2, 3))
    assert {
        name: tuple(place.minus(STRAIGHT.points[name]))
        for name, place in moved.points.items()
    } == {name: near(Vector(1, 2, 3)) for name in STRAIGHT.points}
    assert moved.frames == STRAIGHT.frames


def test_the_centre_of_mass_of_a_straight_body_is_in_its_middle():
    centre = STRAIGHT.centre_of_mass
    assert centre.y == pytest.approx(0)
    assert 0 < centre.z < 0.1
    assert sum(POINT_MASSES.values()) == pytest.approx(1, abs=0.001)


def test_a_raised_arm_moves_the_centre_of_mass():
    body = assemble_body(Pose(right_arm=Arm(abduction=90)))
    assert body.centre_of_mass.y < 0
