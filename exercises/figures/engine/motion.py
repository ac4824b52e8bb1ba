"""From keyframes to frames: angles move together, contacts are solved in each."""

from bisect import bisect_left
from dataclasses import replace
from functools import cache
from itertools import pairwise
from math import ceil
from typing import NamedTuple

from exercises.figures.engine.body_parts import Limb
from exercises.figures.engine.figure import Figure, Keyframe
from exercises.figures.engine.pose import (
    HipPosition,
    Pose,
    interpolate_pose,
    is_interpolable,
)
from exercises.figures.engine.skeleton import Body
from exercises.figures.engine.solve import SolvedPose, solve_body, solve_pose

# One more in-between frame for each such fraction of stature that a point moves.
MOVEMENT_PER_STEP = 0.11
# Each frame makes a page heavier, so the more poses a cycle has, the fewer it gets.
MAX_STEPS = 4
MAX_STEPS_IN_LONG_CYCLE = 3
MAX_STEPS_IN_JOURNEY = 2


# What is held for less is a pause on the way.
LEAST_HOLD_SHOWN = 2.0


class Easing(NamedTuple):
    """The speeds at which a movement starts and ends, as shares of its mean speed."""

    start_speed: float
    end_speed: float

    def way_after(self, time_share: float) -> float:
        """The share of the way after a share of the time."""
        start, end = self
        return time_share * (
            start + time_share * (3 - 2 * start - end + time_share * (start + end - 2))
        )

    def time_after(self, way_share: float) -> float:
        """The share of the time after a share of the way, to a thousandth."""
        times = range(1000)
        return (
            bisect_left(times, way_share, key=lambda t: self.way_after(t / 1000)) / 1000
        )

    def speed_after(self, time_share: float) -> float:
        start, end = self
        return start + time_share * (
            2 * (3 - 2 * start - end) + 3 * time_share * (start + end - 2)
        )

    def cut_out(self, start_share: float, end_share: float) -> "Easing":
        """The easing of the part between two shares of the time."""
        way = self.way_after(end_share) - self.way_after(start_share)
        mean_speed = way / (end_share - start_share)
        return Easing(
            self.speed_after(start_share) / mean_speed,
            self.speed_after(end_share) / mean_speed,
        )


STEADY = Easing(1.0, 1.0)


class TimedBody(NamedTuple):
    """A body at a time in the cycle, and how it gets there from the moment before."""

    body: Body
    at_seconds: float
    is_push: bool = False
    easing: Easing = STEADY
    is_end_of_hold: bool = False


def largest_displacement(start: Body, end: Body) -> float:
    return max(
        start.points[name].minus(place).length for name, place in end.points.items()
    )


@cache
def solve_keyframes(figure: Figure) -> tuple[Body, ...]:
    # The poses are solved once for all builds: this takes most of a drawing's time.
    return tuple(
        solve_body(key.pose).with_build(figure.build) for key in figure.keyframes
    )


def interpolate_bodies(start: Pose, end: Pose, max_steps: int) -> list[Body]:
    """Bodies strictly between two poses, evenly spaced on the way."""
    first, last = solve_pose(start), solve_pose(end)
    distance = largest_displacement(first.body, last.body)
    if distance < 1e-6:
        return []
    steps = max(1, min(max_steps, ceil(distance / MOVEMENT_PER_STEP)))
    start, end = unify_contacts(start, first, end, last)
    shares = [step / steps for step in range(1, steps)]
    return [solve_pose(interpolate_pose(start, end, share)).body for share in shares]


def unify_contacts(
    start: Pose, solved_start: SolvedPose, end: Pose, solved_end: SolvedPose
) -> tuple[Pose, Pose]:
    """Make both poses comparable: a reach in only one of them becomes its angles."""
    for limb in Limb:
        if not is_interpolable(start.limb_angles(limb), end.limb_angles(limb)):
            start = start.with_limb(limb, solved_start.pose.limb_angles(limb))
            end = end.with_limb(limb, solved_end.pose.limb_angles(limb))
    if not is_interpolable(start.root, end.root):
        start = replace(start, root=HipPosition(solved_start.body.points["root"]))
        end = replace(end, root=HipPosition(solved_end.body.points["root"]))
    return replace(start, contacts=()), replace(end, contacts=())


@cache
def build_cycle(figure: Figure) -> tuple[TimedBody, ...]:
    """One cycle, from the first pose back to it."""
    return tuple(
        moment._replace(body=moment.body.with_build(figure.build))
        for moment in solve_cycle(figure.keyframes)
    )


@cache
def solve_cycle(keyframes: tuple[Keyframe, ...]) -> tuple[TimedBody, ...]:
    first, *others = keyframes
    moments = [TimedBody(solve_body(first.pose), 0.0)]
    if not others:
        return tuple(moments)
    clock = first.hold_seconds
    if clock:
        moments.append(moments[0]._replace(at_seconds=clock))
    previous = first
    max_steps = max_steps_for(len(keyframes))
    for keyframe in (*others, first):
        body = solve_body(keyframe.pose)
        moments += build_transition(previous, keyframe, body, clock, max_steps)
        clock += keyframe.move_seconds
        if keyframe is not first:
            moments += build_hold(keyframe, body, clock)
            clock += keyframe.hold_seconds
        previous = keyframe
    return tuple(moments)


def max_steps_for(keyframe_count: int) -> int:
    if keyframe_count > 4:
        return MAX_STEPS_IN_JOURNEY
    return MAX_STEPS_IN_LONG_CYCLE if keyframe_count > 3 else MAX_STEPS


def build_transition(
    previous: Keyframe,
    keyframe: Keyframe,
    body: Body,
    start_seconds: float,
    max_steps: int,
) -> list[TimedBody]:
    if not keyframe.move_seconds:  # a cut back to the beginning
        return [TimedBody(body, start_seconds)]
    easing = find_easing(previous, keyframe)
    bodies = [*interpolate_bodies(previous.pose, keyframe.pose, max_steps), body]
    shares = [
        easing.time_after(number / len(bodies)) for number in range(len(bodies) + 1)
    ]
    moments = [
        TimedBody(
            each,
            start_seconds + keyframe.move_seconds * end,
            easing=easing.cut_out(start, end),
        )
        for each, (start, end) in zip(bodies, pairwise(shares), strict=True)
    ]
    moments[-1] = moments[-1]._replace(is_push=keyframe.is_push)
    return moments


def find_easing(previous: Keyframe, keyframe: Keyframe) -> Easing:
    """Gentle where there is a rest; what goes on, such as walking, keeps its speed."""
    return Easing(float(not previous.hold_seconds), float(not keyframe.hold_seconds))


def is_held(keyframe: Keyframe) -> bool:
    return keyframe.hold_seconds >= LEAST_HOLD_SHOWN


def build_hold(keyframe: Keyframe, body: Body, start_seconds: float) -> list[TimedBody]:
    if not keyframe.hold_seconds:
        return []
    return [
        TimedBody(
            body,
            start_seconds + keyframe.hold_seconds,
            keyframe.is_push,
            is_end_of_hold=is_held(keyframe),
        )
    ]
