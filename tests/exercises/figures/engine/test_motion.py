import pytest

from exercises.figures.engine.figure import Figure, Keyframe
from exercises.figures.engine.geometry import AHEAD, Vector
from exercises.figures.engine.motion import (
    MAX_STEPS,
    MAX_STEPS_IN_JOURNEY,
    MAX_STEPS_IN_LONG_CYCLE,
    STEADY,
    Easing,
    build_cycle,
    interpolate_bodies,
    largest_displacement,
    solve_keyframes,
)
from exercises.figures.engine.pose import (
    Arm,
    Bend,
    HipPosition,
    Pose,
    Reach,
    RestingPoint,
    build_pose,
)
from exercises.figures.engine.solve import solve_body

ARMS_DOWN = Pose(root=HipPosition(Vector(0, 0, 0.53)))
ARMS_UP = build_pose(ARMS_DOWN, arms=Arm(flexion=170))
ARMS_AHEAD = build_pose(ARMS_DOWN, arms=Arm(flexion=20))


GENTLE = Easing(0, 0)


def figure_of(*keyframes):
    return Figure(name="arms", keyframes=keyframes)


@pytest.mark.parametrize(
    ("easing", "ways"),
    [
        (GENTLE, [0, 0.15625, 0.5, 0.84375, 1]),
        (STEADY, [0, 0.25, 0.5, 0.75, 1]),
        (Easing(1, 0), [0, 0.296875, 0.625, 0.890625, 1]),
    ],
)
def test_a_movement_starts_and_stops_at_its_speeds(easing, ways):
    shares = [0, 0.25, 0.5, 0.75, 1]
    assert [easing.way_after(share) for share in shares] == ways
    assert (easing.speed_after(0), easing.speed_after(1)) == easing


@pytest.mark.parametrize("easing", [GENTLE, STEADY, Easing(1, 0)])
def test_the_time_of_a_share_of_the_way_is_found(easing):
    shares = [0, 0.125, 0.5, 0.9, 1]
    times = [easing.time_after(easing.way_after(share)) for share in shares]
    assert times == pytest.approx(shares, abs=0.001)


def test_the_parts_of_a_movement_join_at_one_speed():
    first, second = GENTLE.cut_out(0, 0.2), GENTLE.cut_out(0.2, 0.4)
    ways = GENTLE.way_after(0.2), GENTLE.way_after(0.4) - GENTLE.way_after(0.2)
    assert first.start_speed == 0
    assert first.end_speed * ways[0] == pytest.approx(second.start_speed * ways[1])
    assert STEADY.cut_out(0.3, 0.7) == pytest.approx(STEADY)


def test_the_largest_displacement_is_that_of_the_point_that_moves_most():
    start, end = solve_body(ARMS_DOWN), solve_body(ARMS_UP)
    moved = end.points["left_fingertip"].minus(start.points["left_fingertip"])
    assert largest_displacement(start, end) == moved.length
    assert largest_displacement(start, start) == 0


@pytest.mark.parametrize(
    ("end", "max_steps", "count"),
    [(ARMS_DOWN, 6, 0), (ARMS_AHEAD, 6, 1), (ARMS_UP, 6, 5), (ARMS_UP, 3, 2)],
)
def test_a_larger_movement_has_more_bodies_in_between(end, max_steps, count):
    bodies = interpolate_bodies(ARMS_DOWN, end, max_steps)
    assert len(bodies) == count


def test_bodies_in_between_are_evenly_spaced():
    raised = build_pose(ARMS_DOWN, arms=Arm(flexion=60))
    angles = [
        body.frames["left_humerus"].bend_angles_from(body.frames["collar"])[0]
        for body in interpolate_bodies(ARMS_DOWN, raised, 4)
    ]
    assert angles == pytest.approx([-15, -30, -45])


def test_a_reach_of_one_pose_alone_becomes_angles():
    reaching = build_pose(
        ARMS_DOWN, left_arm=Arm(reach=Reach(Vector(0.3, 0.2, 0.8), pointing=AHEAD))
    )
    bodies = interpolate_bodies(ARMS_DOWN, reaching, 6)
    heights = [body.points["left_palm"].z for body in bodies]
    start = solve_body(ARMS_DOWN).points["left_palm"].z
    assert sorted([start, *heights, 0.8]) == pytest.approx([start, *heights, 0.8])


def test_poses_that_rest_on_different_points_meet_half_way():
    lying = Pose(pelvis=Bend(flexion=-90), root=RestingPoint("pelvis"))
    upright = Pose(root=HipPosition(Vector(0, 0, 0.5)))
    bodies = interpolate_bodies(lying, upright, 2)
    start, end = (solve_body(pose).points["root"].z for pose in (lying, upright))
    assert bodies[0].points["root"].z == pytest.approx((start + end) / 2)


def test_keyframes_are_solved_once():
    figure = figure_of(Keyframe(ARMS_DOWN), Keyframe(ARMS_UP))
    assert solve_keyframes(figure) is solve_keyframes(figure)
    assert [body.points for body in solve_keyframes(figure)] == [
        solve_body(ARMS_DOWN).points,
        solve_body(ARMS_UP).points,
    ]


def test_a_single_pose_is_a_moment():
    (moment,) = build_cycle(figure_of(Keyframe(ARMS_DOWN)))
    assert (moment.at_seconds, moment.is_push) == (0, False)


def test_a_cycle_holds_moves_and_comes_back():
    figure = figure_of(Keyframe(ARMS_DOWN, 2, 1), Keyframe(ARMS_AHEAD, 3, 4))
    cycle = build_cycle(figure)
    assert [moment.at_seconds for moment in cycle] == [0, 1, 2.5, 4, 8, 9, 10]
    down, ahead = solve_keyframes(figure)
    assert [moment.body for moment in cycle if moment.body in (down, ahead)] == [
        down,
        down,
        ahead,
        ahead,
        down,
    ]


def test_a_movement_is_gentle_only_where_there_is_a_rest():
    figure = figure_of(
        Keyframe(ARMS_DOWN, 1, 0.4),
        Keyframe(ARMS_AHEAD, 1, 0),
        Keyframe(ARMS_UP, 1, 1),
    )
    stops = [figure.keyframes[number].pose for number in (1, 2, 0)]
    bodies = [solve_body(pose).points for pose in stops]
    cycle = [moment for moment in build_cycle(figure) if moment.easing != STEADY]
    speeds = [
        moment.easing.end_speed for moment in cycle if moment.body.points in bodies
    ]
    assert speeds == pytest.approx([0.8, 0, 0], abs=0.01)
    assert cycle[0].easing.start_speed == 0


def test_what_flows_keeps_its_speed():
    figure = figure_of(*(Keyframe(pose, 1, 0) for pose in (ARMS_DOWN, ARMS_UP)))
    assert {moment.easing for moment in build_cycle(figure)} == {STEADY}


@pytest.mark.parametrize(("seconds", "ends"), [(1.9, []), (2, [5])])
def test_a_long_hold_is_more_than_a_pause(seconds, ends):
    figure = figure_of(Keyframe(ARMS_DOWN, 2, 3), Keyframe(ARMS_DOWN, 0, seconds))
    cycle = build_cycle(figure)
    assert [moment.at_seconds for moment in cycle if moment.is_end_of_hold] == ends


def test_a_push_lasts_as_long_as_its_keyframe_is_held():
    figure = figure_of(
        Keyframe(ARMS_DOWN, 1, 0), Keyframe(ARMS_DOWN, 0.2, 2, is_push=True)
    )
    assert [(moment.at_seconds, moment.is_push) for moment in build_cycle(figure)] == [
        (0, False),
        (0.2, True),
        (2.2, True),
        (3.2, False),
    ]


def test_a_cut_leads_back_at_once():
    figure = figure_of(Keyframe(ARMS_DOWN, 0, 1), Keyframe(ARMS_AHEAD, 1, 1))
    times = [moment.at_seconds for moment in build_cycle(figure)]
    assert times == [0, 1, 1.5, 2, 3, 3]


@pytest.mark.parametrize(
    ("keyframe_count", "steps"),
    [
        (2, MAX_STEPS),
        (4, MAX_STEPS_IN_LONG_CYCLE),
        (6, MAX_STEPS_IN_JOURNEY),
    ],
)
def test_the_more_poses_a_cycle_has_the_fewer_steps_lie_between(keyframe_count, steps):
    poses = [ARMS_DOWN, ARMS_UP] * (keyframe_count // 2)
    cycle = build_cycle(figure_of(*(Keyframe(pose, 1, 0) for pose in poses)))
    assert len(cycle) == 1 + keyframe_count * steps
