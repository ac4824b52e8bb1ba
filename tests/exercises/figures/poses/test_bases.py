import pytest

from exercises.figures.engine.geometry import AHEAD, Vector
from exercises.figures.engine.pose import BalancedStance, Bend, Leg, Reach
from exercises.figures.engine.solve import solve_body
from exercises.figures.poses.bases import (
    LONGEST_HOLD_SHOWN,
    PALM_HEIGHT,
    STANDING,
    STANDING_HIP_HEIGHT,
    body_reach,
    contract_relax_keyframes,
    foot_reach,
    held_stretch_keyframes,
    lifted_heel_reach,
    paced_keyframes,
    palm_reach,
    standing_pose,
    surface_reach,
)


@pytest.mark.parametrize(
    ("reach", "expected"),
    [
        (foot_reach(0.1, 0.05), Reach(Vector(0.1, -0.05, 0), pointing=AHEAD)),
        (
            palm_reach(0.1, 0.05),
            Reach(Vector(0.1, -0.05, PALM_HEIGHT), pointing=AHEAD),
        ),
        (
            palm_reach(0.1, 0.05, 0.5, pointing=Vector(0, 0, 1)),
            Reach(Vector(0.1, -0.05, 0.5), pointing=Vector(0, 0, 1)),
        ),
        (
            body_reach("right_knee", 0.1, 0.05, 0.2, pole=AHEAD),
            Reach(Vector(0.1, -0.05, 0.2), body_point="right_knee", pole=AHEAD),
        ),
    ],
)
def test_hands_and_feet_are_given_for_the_right_side(reach, expected):
    assert reach == expected


@pytest.mark.parametrize("angle", [0, 20, 42])
def test_a_lifted_heel_turns_about_the_ball_of_the_foot(angle):
    reach = lifted_heel_reach(-0.1, 0.05, angle)
    leg = Leg(flexion=-5, knee=8, toes=angle, reach=reach)
    pose = standing_pose(0.5, right_leg=leg)
    body = solve_body(pose)
    assert body.lowest_height("right_ball") == pytest.approx(0, abs=0.004)
    assert body.lowest_height("right_heel") >= -0.001


def test_standing_is_changed_in_height_place_and_joints():
    assert standing_pose() == STANDING
    assert standing_pose().root == BalancedStance(STANDING_HIP_HEIGHT)
    changed = standing_pose(0.5, over_x=0.1, over_y=0.2, pelvis=Bend(10))
    assert changed.root == BalancedStance(0.5, 0.1, 0.2)
    assert changed.pelvis == Bend(10)
    assert changed.right_leg == STANDING.right_leg


def test_a_surface_is_reached_with_the_skin():
    body = solve_body(STANDING)
    reach = surface_reach(STANDING, "chest", AHEAD)
    assert reach == pytest.approx(
        body.points["chest"].x + body.surface_depth("chest", AHEAD)
    )


def test_a_stretch_is_pushed_against_before_it_goes_deeper():
    deeper = standing_pose(pelvis=Bend(10))
    rest, push, stretch = contract_relax_keyframes(STANDING, deeper)
    assert [rest.pose, push.pose, stretch.pose] == [STANDING, STANDING, deeper]
    assert [key.is_push for key in (rest, push, stretch)] == [False, True, False]


@pytest.mark.parametrize(
    ("move_seconds", "hold_seconds", "expected"),
    [(4, 0, 4), (4, 2, 6), (3, 20, 3 + LONGEST_HOLD_SHOWN)],
)
def test_a_repetition_takes_its_time_but_a_long_hold_is_cut_short(
    move_seconds, hold_seconds, expected
):
    keys = paced_keyframes(
        STANDING, standing_pose(pelvis=Bend(10)), move_seconds, hold_seconds
    )
    times = [time for key in keys for time in (key.move_seconds, key.hold_seconds)]
    assert sum(times) == pytest.approx(expected)


def test_a_held_stretch_goes_deeper_and_stays():
    deeper = standing_pose(pelvis=Bend(10))
    start, end = held_stretch_keyframes(STANDING, deeper)
    assert (start.pose, end.pose) == (STANDING, deeper)
    assert end.hold_seconds > start.hold_seconds
