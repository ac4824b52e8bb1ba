"""From keyframes to frames: angles move together, contacts are solved in each."""

from dataclasses import replace
from functools import cache
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
from exercises.figures.engine.solve import SolvedPose, solve_pose

# One more in-between frame for each such fraction of stature that a point moves.
MOVEMENT_PER_STEP = 0.085
# Each frame makes a page heavier, so the more poses a cycle has, the fewer it gets.
MAX_STEPS = 5
MAX_STEPS_IN_LONG_CYCLE = 3
MAX_STEPS_IN_JOURNEY = 2


class TimedBody(NamedTuple):
    """A body at a time in the cycle."""

    body: Body
    at_seconds: float
    is_push: bool = False


def ease_in_and_out(share: float) -> float:
    """Starts and stops gently (smoothstep)."""
    return share * share * (3 - 2 * share)


def largest_displacement(start: Body, end: Body) -> float:
    return max(
        start.points[name].minus(place).length for name, place in end.points.items()
    )


@cache
def solve_keyframes(figure: Figure) -> tuple[Body, ...]:
    return tuple(
        solve_pose(key.pose).body.with_build(figure.build) for key in figure.keyframes
    )


def interpolate_bodies(
    start: Pose, end: Pose, max_steps: int, *, is_flowing: bool
) -> list[Body]:
    """Bodies strictly between two poses, evenly spaced in time.

    A continuous movement, such as walking, neither starts nor stops gently.
    """
    first, last = solve_pose(start), solve_pose(end)
    distance = largest_displacement(first.body, last.body)
    if distance < 1e-6:
        return []
    steps = max(2, min(max_steps, ceil(distance / MOVEMENT_PER_STEP)))
    start, end = unify_contacts(start, first, end, last)
    shares = [step / steps for step in range(1, steps)]
    if not is_flowing:
        shares = [ease_in_and_out(share) for share in shares]
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
    if len(figure.keyframes) == 1:
        return (TimedBody(solve_keyframes(figure)[0], 0.0),)
    moments = [TimedBody(solve_keyframes(figure)[0], 0.0)]
    clock = figure.keyframes[0].hold_seconds
    if clock:
        moments.append(moments[0]._replace(at_seconds=clock))
    following = [*zip(figure.keyframes[1:], solve_keyframes(figure)[1:], strict=True)]
    following.append(
        (figure.keyframes[0]._replace(hold_seconds=0.0), solve_keyframes(figure)[0])
    )
    previous = figure.keyframes[0]
    max_steps = max_steps_for(len(figure.keyframes))
    for keyframe, body in following:
        moments += build_transition(previous, keyframe, body, clock, max_steps)
        clock += keyframe.move_seconds + keyframe.hold_seconds
        previous = keyframe
    return tuple(
        moment._replace(body=moment.body.with_build(figure.build)) for moment in moments
    )


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
    is_flowing = not previous.hold_seconds and not keyframe.hold_seconds
    between_bodies = interpolate_bodies(
        previous.pose, keyframe.pose, max_steps, is_flowing=is_flowing
    )
    steps = len(between_bodies) + 1
    arrival = start_seconds + keyframe.move_seconds
    moments = [
        TimedBody(each, start_seconds + keyframe.move_seconds * number / steps)
        for number, each in enumerate(between_bodies, start=1)
    ]
    moments.append(TimedBody(body, arrival, keyframe.is_push))
    if keyframe.hold_seconds:
        held_until = arrival + keyframe.hold_seconds
        moments.append(TimedBody(body, held_until, keyframe.is_push))
    return moments
