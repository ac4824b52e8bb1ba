"""From keyframes to moments: angles change in step, contacts are solved in each."""

from dataclasses import replace
from functools import cache
from math import ceil
from typing import NamedTuple

from exercises.figures.engine.figure import Figure, Key
from exercises.figures.engine.pose import LIMBS, Hips, Pose, alike, between
from exercises.figures.engine.skeleton import Body
from exercises.figures.engine.solve import Solved, solve

# One more in-between frame for each of these parts of stature a point moves.
STEP = 0.085
# Each step makes a page heavier, so the more poses a cycle has, the fewer it gets.
MOST_STEPS = 6
MOST_STEPS_OF_LONG_CYCLES = 3
MOST_STEPS_OF_A_JOURNEY = 2


class Moment(NamedTuple):
    """A body at a time of the cycle."""

    body: Body
    at_seconds: float
    is_push: bool = False


def eased(share: float) -> float:
    """Starts and stops gently (smoothstep)."""
    return share * share * (3 - 2 * share)


def farthest(start: Body, end: Body) -> float:
    return max(
        start.points[name].minus(place).length for name, place in end.points.items()
    )


@cache
def bodies(figure: Figure) -> tuple[Body, ...]:
    return tuple(solve(key.pose).body for key in figure.keys)


def in_between(
    start: Pose, end: Pose, most_steps: int, *, is_flowing: bool
) -> list[Body]:
    """The bodies strictly between two poses, evenly spaced in time.

    A movement that flows on, as a walk does, neither starts nor stops gently.
    """
    first, last = solve(start), solve(end)
    distance = farthest(first.body, last.body)
    if distance < 1e-6:
        return []
    steps = max(2, min(most_steps, ceil(distance / STEP)))
    start, end = _alike(start, first, end, last)
    shares = [step / steps for step in range(1, steps)]
    if not is_flowing:
        shares = [eased(share) for share in shares]
    return [solve(between(start, end, share)).body for share in shares]


def _alike(start: Pose, first: Solved, end: Pose, last: Solved) -> tuple[Pose, Pose]:
    """Both poses said in the same way: a reach in only one of them as its angles."""
    for limb in LIMBS:
        if not alike(getattr(start, limb), getattr(end, limb)):
            start = replace(start, **{limb: getattr(first.pose, limb)})
            end = replace(end, **{limb: getattr(last.pose, limb)})
    if not alike(start.root, end.root):
        start = replace(start, root=Hips(first.body.points["root"]))
        end = replace(end, root=Hips(last.body.points["root"]))
    return replace(start, touches=()), replace(end, touches=())


@cache
def moments(figure: Figure) -> tuple[Moment, ...]:
    """One cycle, from the first pose back to it."""
    if len(figure.keys) == 1:
        return (Moment(bodies(figure)[0], 0.0),)
    found = [Moment(bodies(figure)[0], 0.0)]
    clock = figure.keys[0].hold_seconds
    if clock:
        found.append(found[0]._replace(at_seconds=clock))
    following = [*zip(figure.keys[1:], bodies(figure)[1:], strict=True)]
    following.append((figure.keys[0]._replace(hold_seconds=0.0), bodies(figure)[0]))
    before = figure.keys[0]
    most_steps = _most_steps(len(figure.keys))
    for key, body in following:
        found += _move(before, key, body, clock, most_steps)
        clock += key.move_seconds + key.hold_seconds
        before = key
    return tuple(found)


def _most_steps(keys: int) -> int:
    if keys > 4:
        return MOST_STEPS_OF_A_JOURNEY
    return MOST_STEPS_OF_LONG_CYCLES if keys > 3 else MOST_STEPS


def _move(
    before: Key, key: Key, body: Body, clock: float, most_steps: int
) -> list[Moment]:
    if not key.move_seconds:  # a cut back to the beginning
        return [Moment(body, clock)]
    is_flowing = not before.hold_seconds and not key.hold_seconds
    between_bodies = in_between(
        before.pose, key.pose, most_steps, is_flowing=is_flowing
    )
    steps = len(between_bodies) + 1
    arrival = clock + key.move_seconds
    found = [
        Moment(each, clock + key.move_seconds * number / steps)
        for number, each in enumerate(between_bodies, start=1)
    ]
    found.append(Moment(body, arrival, key.is_push))
    if key.hold_seconds:
        found.append(Moment(body, arrival + key.hold_seconds, key.is_push))
    return found
