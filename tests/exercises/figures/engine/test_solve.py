import pytest

from exercises.figures.engine.body_parts import Limb
from exercises.figures.engine.geometry import AHEAD, LEFT, UPWARDS, Frame, Vector
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
)
from exercises.figures.engine.sizes import ANKLE_HEIGHT
from exercises.figures.engine.solve import (
    find_zero,
    hinge_axis,
    locate_target,
    solve_body,
    solve_pose,
    turn_hand,
)

FEET = Leg(knee=3, reach=Reach(Vector(0, -0.06, 0), pointing=AHEAD))


def near(vector):
    return pytest.approx(tuple(vector), abs=1e-4)


def test_hips_lie_where_they_are_put():
    body = solve_body(Pose(root=HipPosition(Vector(1, 2, 3))))
    assert body.points["root"] == Vector(1, 2, 3)


@pytest.mark.parametrize(
    ("point", "bend"),
    [("pelvis", Bend(flexion=-90)), ("right_heel", Bend()), ("left_hip", Bend(0, -90))],
)
def test_a_resting_point_carries_the_body(point, bend):
    body = solve_body(Pose(pelvis=bend, root=RestingPoint(point, 0.2, x=0.3)))
    assert body.lowest_height(point) == pytest.approx(0.2)
    assert body.points[point].x == pytest.approx(0.3)
    assert body.points["root"].y == 0


@pytest.mark.parametrize(
    ("pelvis", "rest", "plane"),
    [
        (
            Bend(flexion=80),
            RestingPoint("right_elbow", hinge="right_toe", hinge_height=0.1),
            BendPlane.FLEXION,
        ),
        (
            Bend(side=70),
            RestingPoint(
                "right_elbow", hinge="right_ankle", hinge_plane=BendPlane.SIDE
            ),
            BendPlane.SIDE,
        ),
    ],
)
def test_the_pelvis_tilts_until_a_second_point_rests(pelvis, rest, plane):
    pose = Pose(pelvis=pelvis, right_arm=Arm(flexion=80, elbow=90), root=rest)
    solved = solve_pose(pose)
    assert solved.body.lowest_height(rest.point) == pytest.approx(rest.height)
    assert solved.body.lowest_height(rest.hinge) == pytest.approx(rest.hinge_height)
    turned = solved.pose.pelvis.with_angle(plane, pelvis.angle_in(plane))
    assert turned == pelvis


def test_a_stance_balances_over_its_place():
    pose = build_pose(
        pelvis=Bend(flexion=40), legs=FEET, root=BalancedStance(0.5, 0.05, 0.01)
    )
    body = solve_body(pose)
    centre = body.centre_of_mass
    assert (centre.x, centre.y) == pytest.approx((0.05, 0.01), abs=1e-4)
    assert body.points["root"].z == 0.5


@pytest.mark.parametrize(
    ("limb", "angles", "end", "place"),
    [
        (
            Limb.LEFT_LEG,
            Leg(flexion=40, reach=Reach(Vector(0.1, 0.1, 0.05), pointing=AHEAD)),
            "left_ankle",
            Vector(0.1, 0.1, 0.05 + ANKLE_HEIGHT),
        ),
        (
            Limb.RIGHT_LEG,
            Leg(flexion=40, reach=Reach(Vector(0.2, 0.1, 0.4), is_ankle=True)),
            "right_ankle",
            Vector(0.2, 0.1, 0.4),
        ),
        (
            Limb.RIGHT_ARM,
            Arm(reach=Reach(Vector(0.2, -0.2, 0.8), pointing=UPWARDS)),
            "right_palm",
            Vector(0.2, -0.2, 0.8),
        ),
    ],
)
def test_a_limb_bends_until_it_reaches_its_place(limb, angles, end, place):
    pose = Pose(root=HipPosition(Vector(0, 0, 0.5))).with_limb(limb, angles)
    solved = solve_pose(pose)
    assert tuple(solved.body.points[end]) == near(place)
    assert solved.pose.limb_angles(limb).reach is None


def test_a_limb_that_cannot_reach_stretches_towards_its_place():
    far = Reach(Vector(3, 0, 0.7))
    solved = solve_pose(
        Pose(root=HipPosition(Vector(0, 0, 0.5)), right_arm=Arm(reach=far))
    )
    assert solved.body.points["right_palm"].x < 1
    assert solved.pose.right_arm.elbow == pytest.approx(0, abs=5)


def test_a_hand_follows_the_knee_that_it_lies_on():
    on_knee = Reach(Vector(0.04, 0, 0.02), body_point="left_knee")
    seat = RestingPoint("pelvis", 0.245)
    pose = build_pose(
        legs=Leg(flexion=88, knee=88), left_arm=Arm(reach=on_knee), root=seat
    )
    body = solve_body(pose)
    assert tuple(body.points["left_palm"]) == near(locate_target(body, on_knee))


def test_a_place_in_the_room_is_its_own_target():
    assert locate_target(solve_body(Pose()), Reach(Vector(1, 2, 3))) == Vector(1, 2, 3)


def test_feet_that_point_upwards_keep_the_side_of_their_thigh():
    on_wall = Reach(Vector(0.3, 0.05, 0.4), pointing=UPWARDS)
    pose = Pose(
        pelvis=Bend(flexion=-90),
        left_leg=Leg(flexion=70, knee=70, reach=on_wall),
        root=RestingPoint("pelvis"),
    )
    body = solve_body(pose)
    assert tuple(body.frames["left_heel"].ahead) == near(UPWARDS)
    assert body.frames["left_heel"].left.y > 0.9


def test_a_foot_is_not_turned_upside_down():
    backwards = Reach(Vector(0.1, 0.05, 0.2), pointing=Vector(-1, 0, 0))
    pose = Pose(
        left_leg=Leg(flexion=20, knee=30, reach=backwards),
        root=HipPosition(Vector(0, 0, 0.5)),
    )
    assert solve_body(pose).frames["left_heel"].left.y > 0.9


def test_an_arm_overhead_is_raised_and_not_bent_behind():
    up = Arm(flexion=170, reach=Reach(Vector(-0.08, -0.1, 1.28), pointing=UPWARDS))
    pose = Pose(right_arm=up, root=HipPosition(Vector(0, 0, 0.5)))
    assert solve_pose(pose).pose.right_arm.flexion > 150


def test_a_gap_that_never_closes_ends_the_search_all_the_same():
    assert find_zero(lambda angle: 1.0, 0.0) == -12


def test_a_straight_limb_bends_about_the_axis_across_its_way_ahead():
    assert hinge_axis(UPWARDS, AHEAD, UPWARDS, 1) == UPWARDS.cross(AHEAD)


@pytest.mark.parametrize(
    ("reach", "facing"),
    [
        (Reach(Vector(0.3, -0.1, 0.5), pointing=Vector(1, 0, 0)), Vector(0, 0, -1)),
        (Reach(Vector(0.3, -0.1, 0.8), pointing=Vector(0, 0, 1)), Vector(1, 0, 0)),
        (
            Reach(Vector(0.06, 0, 0), body_point="waist", pointing=Vector(0, 1, 0)),
            Vector(-1, 0, 0),
        ),
    ],
)
@pytest.mark.parametrize(("limb", "sign"), [(Limb.LEFT_ARM, 1), (Limb.RIGHT_ARM, -1)])
def test_a_palm_lies_on_table_wall_or_belly(limb, sign, reach, facing):
    pose = Pose().with_limb(limb, Arm(flexion=40, elbow=40, reach=reach))
    palm = solve_body(pose).frames[f"{limb.side}_palm"]
    assert palm.left.scaled_by(-sign).dot(facing) == pytest.approx(1, abs=0.01)


def test_a_palm_that_cannot_face_what_it_touches_is_a_frame_all_the_same():
    fingers, fore = Vector(0, 0, -1), Frame()
    hand = turn_hand(fingers, Vector(0, 0, -1), Frame(UPWARDS, AHEAD, LEFT), 1)
    assert hand.up == near(UPWARDS)
    assert hand.left.dot(hand.ahead) == pytest.approx(0)
    assert turn_hand(fingers, AHEAD, fore, 1).left == near(AHEAD.scaled_by(-1))
