import pytest

from exercises.figures.engine.body_parts import Limb
from exercises.figures.engine.geometry import Vector
from exercises.figures.engine.pose import (
    Arm,
    BalancedStance,
    Bend,
    BendPlane,
    HipPosition,
    Leg,
    Pose,
    Reach,
    RestingPoint,
    build_pose,
    interpolate_pose,
    is_interpolable,
    mirror_pose,
    mirror_reach,
)
from exercises.values.vocabulary import Side

REACH = Reach(
    Vector(1, 2, 3),
    body_point="right_knee",
    pointing=Vector(0, 1, 0),
    pole=Vector(0, -1, 1),
    is_ankle=True,
)
POSE = Pose(
    pelvis=Bend(10, 20, 30),
    neck=Bend(1, 2, 3),
    right_leg=Leg(flexion=40, reach=REACH),
    left_arm=Arm(elbow=50),
    breath=0.5,
)


@pytest.mark.parametrize(
    ("plane", "angle", "bend"),
    [
        (BendPlane.FLEXION, 10, Bend(90, 20, 30)),
        (BendPlane.SIDE, 20, Bend(10, 90, 30)),
    ],
)
def test_a_bend_has_an_angle_in_each_plane(plane, angle, bend):
    assert POSE.pelvis.angle_in(plane) == angle
    assert POSE.pelvis.with_angle(plane, 90) == bend


def test_limbs_are_found_by_their_side_and_changed():
    assert POSE.leg_on(Side.RIGHT) is POSE.right_leg
    assert POSE.leg_on(Side.LEFT) is POSE.left_leg
    assert POSE.arm_on(Side.RIGHT) is POSE.right_arm
    assert POSE.arm_on(Side.LEFT) is POSE.left_arm
    for limb in Limb:
        assert POSE.limb_angles(limb) is getattr(POSE, limb)
    bent = POSE.with_limb(Limb.LEFT_LEG, Leg(knee=7))
    assert bent == build_pose(POSE, left_leg=Leg(knee=7))


def test_a_mirrored_pose_bends_to_the_other_side():
    mirrored = mirror_pose(POSE)
    assert mirrored.pelvis == Bend(10, -20, -30)
    assert mirrored.left_leg == Leg(
        flexion=40,
        reach=Reach(
            Vector(1, -2, 3),
            body_point="left_knee",
            pointing=Vector(0, -1, 0),
            pole=Vector(0, 1, 1),
            is_ankle=True,
        ),
    )
    assert (mirrored.right_arm, mirrored.breath) == (Arm(elbow=50), 0.5)


@pytest.mark.parametrize(
    ("root", "mirrored"),
    [
        (RestingPoint("left_knee", 0.1), RestingPoint("right_knee", 0.1)),
        (RestingPoint("pelvis"), RestingPoint("pelvis")),
        (BalancedStance(0.5, 0.1, 0.2), BalancedStance(0.5, 0.1, -0.2)),
    ],
)
def test_a_mirrored_pose_stands_and_rests_on_the_other_side(root, mirrored):
    assert mirror_pose(Pose(root=root)).root == mirrored
    assert mirror_pose(mirror_pose(Pose(root=root))).root == root


def test_mirroring_twice_changes_nothing():
    assert mirror_pose(mirror_pose(POSE)) == POSE
    assert mirror_reach(mirror_reach(REACH)) == REACH
    assert mirror_reach(Reach(Vector(1, 0, 0))) == Reach(Vector(1, 0, 0))
    assert mirror_reach(None) is None


def test_both_legs_and_arms_are_given_for_the_right():
    pose = build_pose(
        POSE,
        legs=Leg(reach=Reach(Vector(0, -1, 0))),
        arms=Arm(elbow=10),
        left_arm=Arm(elbow=20),
    )
    assert pose.right_leg.reach.target.y == -1
    assert pose.left_leg.reach.target.y == 1
    assert (pose.right_arm, pose.left_arm) == (Arm(elbow=10), Arm(elbow=20))
    assert pose.pelvis == POSE.pelvis
    assert build_pose() == Pose()


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (1, 2.5, True),
        (Leg(1), Leg(2), True),
        (Leg(), Leg(reach=REACH), False),
        (Leg(reach=REACH), Leg(reach=REACH._replace(target=Vector(0, 0, 0))), True),
        (Leg(reach=REACH), Leg(reach=REACH._replace(body_point="head")), False),
        (RestingPoint("head"), HipPosition(Vector(0, 0, 0)), False),
        (RestingPoint("head"), RestingPoint("head", 2), True),
        ("head", "head", True),
        (None, None, True),
    ],
)
def test_only_numbers_lead_from_one_value_to_another(start, end, expected):
    assert is_interpolable(start, end) is expected


def test_half_way_between_two_poses_is_half_of_each_angle():
    start = Pose(right_leg=Leg(knee=10, reach=REACH), breath=0.0)
    end = Pose(
        right_leg=Leg(knee=30, reach=REACH._replace(target=Vector(3, 2, 3))), breath=1.0
    )
    middle = interpolate_pose(start, end, 0.5)
    assert middle.right_leg.knee == 20
    assert middle.right_leg.reach == REACH._replace(target=Vector(2, 2, 3))
    assert middle.breath == 0.5
    assert middle.contacts == ()
    assert interpolate_pose(start, start, 0.3) == start
