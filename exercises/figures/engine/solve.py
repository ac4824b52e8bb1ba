"""Contacts: the root moves and limbs bend until every contact lies on its surface."""

from collections.abc import Callable
from dataclasses import replace
from itertools import product
from math import sqrt
from typing import Any, NamedTuple

from exercises.figures.engine import skeleton
from exercises.figures.engine.geometry import Frame, Vector
from exercises.figures.engine.pose import Arm, Hips, Leg, Pose, Reach, Rest, Stance
from exercises.figures.engine.skeleton import ANKLE_HEIGHT, SIDES, Body, assemble

SHOULDER_ROUNDS = 2
BALANCED_WITHIN = 1e-5  # of stature


class Solved(NamedTuple):
    """A pose whose reaches have become angles, and the body it makes."""

    pose: Pose
    body: Body


def solve(pose: Pose) -> Solved:
    if isinstance(pose.root, Rest):
        rest = pose.root
        pose = _hinged(pose, rest)
        return _reached(pose, _rested(assemble(pose), rest))
    if isinstance(pose.root, Hips):
        return _reached(pose, pose.root.at)
    return _balanced(pose, pose.root)


def _rested(body: Body, rest: Rest) -> Vector:
    """Where the root must be for the resting point to lie on its surface."""
    point = body.points[rest.point]
    return Vector(rest.x - point.x, 0, rest.height - body.lowest(rest.point))


def _hinged(pose: Pose, rest: Rest) -> Pose:
    if not rest.hinge:
        return pose

    def gap(pitch: float) -> float:
        body = assemble(_tipped(pose, rest.hinge_by, pitch))
        wanted = rest.hinge_height - rest.height
        return body.lowest(rest.hinge) - body.lowest(rest.point) - wanted

    guess: float = getattr(pose.turn, rest.hinge_by)
    return _tipped(pose, rest.hinge_by, _root_of(gap, guess))


def _tipped(pose: Pose, plane: str, angle: float) -> Pose:
    return replace(pose, turn=pose.turn._replace(**{plane: angle}))


def _root_of(gap: Callable[[float], float], guess: float) -> float:
    """Secant method; the gaps are smooth and the guesses near."""
    before, now = guess - 1.0, guess
    gap_before = gap(before)
    for _ in range(12):
        gap_now = gap(now)
        slope = (gap_now - gap_before) / (now - before)
        before, gap_before, now = now, gap_now, now - gap_now / (slope or 1.0)
        if abs(now - before) < 1e-6:
            break
    return now


def _balanced(pose: Pose, stance: Stance) -> Solved:
    hips = Vector(stance.over_x, stance.over_y, stance.height)
    solved = _reached(pose, hips)
    # Limbs that keep their contacts move the mass again, so it takes some rounds.
    for _ in range(10):  # pragma: no branch - every stance settles before
        mass = solved.body.centre_of_mass
        off = Vector(stance.over_x - mass.x, stance.over_y - mass.y, 0)
        if off.length < BALANCED_WITHIN:
            break
        hips = hips.plus(off)
        solved = _reached(pose, hips)
    return solved


def _reached(pose: Pose, root: Vector) -> Solved:
    # Legs before arms, the room before the body: a hand may rest on a knee.
    for kind, is_on_body in product(("leg", "arm"), (False, True)):
        reaching = [
            name
            for name in (f"{side}_{kind}" for side in SIDES)
            if (reach := getattr(pose, name).reach) and bool(reach.of) is is_on_body
        ]
        if reaching:
            body = assemble(pose).moved(root)
            bent = {name: _bent(pose, root, body, name) for name in reaching}
            pose = replace(pose, **bent)
    return Solved(pose, assemble(pose).moved(root))


def _bent(pose: Pose, root: Vector, body: Body, name: str) -> Any:
    side, kind = name.split("_")
    limb = getattr(pose, name)
    if kind == "leg":
        return _leg(body, side, limb)
    found = _arm(body, side, limb)
    # A lifted arm also lifts the shoulder it hangs from.
    for _ in range(SHOULDER_ROUNDS):
        change: dict[str, Any] = {name: found._replace(reach=limb.reach)}
        lifted = replace(pose, **change)
        found = _arm(assemble(lifted).moved(root), side, limb)
    return found


def target(body: Body, reach: Reach) -> Vector:
    if not reach.of:
        return reach.at
    return body.points[reach.of].plus(body.frames[reach.of].world(reach.at))


def _joint(
    start: Vector, end: Vector, first: float, second: float, pole: Vector
) -> tuple[Vector, Vector]:
    """Knee or elbow between two points, and the end as near as the limb can."""
    line = end.minus(start)
    # Not quite straight, where a joint would have no side to bend to.
    distance = min(line.length, (first + second) * 0.9995)
    along = (first**2 - second**2 + distance**2) / (2 * distance)
    aside = sqrt(max(0.0, first**2 - along**2))
    axis = line.unit
    joint = start.plus(axis, along).plus(pole.across(axis), aside)
    return joint, start.plus(axis, distance)


def _leg(body: Body, side: str, leg: Leg) -> Leg:
    reach = leg.reach or Reach(Vector(0, 0, 0))
    hip, guess = body.points[f"{side}_hip"], body.frames[f"{side}_femur"]
    toes = (reach.end or Vector(1, 0, 0)).unit
    sole = _foot_frame(toes, guess)
    ankle = target(body, reach)
    if not reach.is_ankle:
        ankle = ankle.plus(sole.up, ANKLE_HEIGHT)
    pole = reach.pole or guess.ahead
    knee, ankle = _joint(hip, ankle, skeleton.THIGH, skeleton.SHANK, pole)
    up, shank_up = hip.minus(knee).unit, knee.minus(ankle).unit
    left = _hinge_axis(up, pole, shank_up, 1)
    thigh = Frame(left.cross(up), left, up)
    shank = Frame(left.cross(shank_up), left, shank_up)
    sign = skeleton.side_sign(side)
    flex, abd, out = thigh.bends_from(body.frames["root"])
    knee_flex = shank.bends_from(thigh)[0]
    if reach.is_ankle:
        return Leg(-flex, sign * abd, sign * out, knee_flex, leg.ankle, leg.toes)
    ankle_flex, foot_side, foot_turn = sole.bends_from(shank)
    return Leg(
        -flex,
        sign * abd,
        sign * out,
        knee_flex,
        -ankle_flex,
        leg.toes,
        sign * foot_side,
        sign * foot_turn,
    )


def _foot_frame(toes: Vector, guess: Frame) -> Frame:
    side = Vector(0, 0, 1).cross(toes)
    # Toes that point up or down do not say how the sole lies.
    left = side.unit if side.length > 0.2 else guess.left
    if left.dot(guess.left) < -0.3:
        left = left.times(-1)
    return Frame(toes, left, toes.cross(left))


def _hinge_axis(up: Vector, ahead: Vector, second_up: Vector, sign: int) -> Vector:
    """The axis about which the second bone bends back (knee) or forwards (elbow)."""
    bend = up.cross(second_up)
    # Nearly straight, two bones no longer tell their axis.
    if bend.length > 0.02:
        return bend.times(sign).unit
    return up.cross(ahead).unit


def _arm(body: Body, side: str, arm: Arm) -> Arm:
    reach = arm.reach or Reach(Vector(0, 0, 0))
    shoulder, guess = body.points[f"{side}_shoulder"], body.frames[f"{side}_humerus"]
    palm = target(body, reach)
    fingers = (reach.end or palm.minus(shoulder)).unit
    wrist = palm.plus(fingers, -skeleton.PALM)
    pole = reach.pole or guess.ahead.times(-1)
    elbow, wrist = _joint(shoulder, wrist, skeleton.UPPER_ARM, skeleton.FOREARM, pole)
    up, fore_up = shoulder.minus(elbow).unit, elbow.minus(wrist).unit
    left = _hinge_axis(up, pole.times(-1), fore_up, -1)
    upper = Frame(left.cross(up), left, up)
    fore = Frame(left.cross(fore_up), left, fore_up)
    back = fingers.cross(fore.left)
    back = back.unit if back.length > 0.1 else fore.up.across(fingers)
    hand = Frame(back, fingers.times(-1).cross(back), fingers.times(-1))
    sign = skeleton.side_sign(side)
    flex, abd, out = upper.bends_from(body.frames["collar"])
    wrist_flex, hand_side, hand_turn = hand.bends_from(fore)
    raised = -flex if flex < 120 else 360 - flex  # an arm overhead, not behind
    return Arm(
        raised,
        sign * abd,
        sign * out,
        -fore.bends_from(upper)[0],
        -wrist_flex,
        sign * hand_side,
        sign * hand_turn,
    )
