"""Contacts: move the root and bend limbs until every contact is on its surface."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from itertools import product
from math import sqrt
from typing import NamedTuple

from exercises.figures.engine.body_parts import Limb, LimbKind, side_sign
from exercises.figures.engine.geometry import Frame, Vector
from exercises.figures.engine.pose import (
    Arm,
    BalancedStance,
    BendPlane,
    HipPosition,
    Leg,
    Pose,
    Reach,
    RestingPoint,
)
from exercises.figures.engine.sizes import (
    ANKLE_HEIGHT,
    FOREARM_LENGTH,
    PALM_LENGTH,
    SHANK_LENGTH,
    THIGH_LENGTH,
    UPPER_ARM_LENGTH,
)
from exercises.figures.engine.skeleton import Body, assemble_body
from exercises.values.vocabulary import Side

SHOULDER_ROUNDS = 2
BALANCE_TOLERANCE = 1e-5  # of stature


class SolvedPose(NamedTuple):
    """A pose whose reaches have become angles, and the resulting body."""

    pose: Pose
    body: Body


def solve_pose(pose: Pose) -> SolvedPose:
    if isinstance(pose.root, RestingPoint):
        rest = pose.root
        pose = hinge_pelvis(pose, rest)
        return bend_to_reach(pose, resting_root(assemble_body(pose), rest))
    if isinstance(pose.root, HipPosition):
        return bend_to_reach(pose, pose.root.position)
    return balance_stance(pose, pose.root)


@cache
def solve_body(pose: Pose) -> Body:
    """For a pose that many pictures share."""
    return solve_pose(pose).body


def resting_root(body: Body, rest: RestingPoint) -> Vector:
    """Where the root must be for the resting point to lie on its surface."""
    point = body.points[rest.point]
    return Vector(rest.x - point.x, 0, rest.height - body.lowest_height(rest.point))


def hinge_pelvis(pose: Pose, rest: RestingPoint) -> Pose:
    if not rest.hinge:
        return pose

    def hinge_gap(angle: float) -> float:
        body = assemble_body(tilt_pelvis(pose, rest.hinge_plane, angle))
        wanted = rest.hinge_height - rest.height
        return body.lowest_height(rest.hinge) - body.lowest_height(rest.point) - wanted

    guess = pose.pelvis.angle_in(rest.hinge_plane)
    return tilt_pelvis(pose, rest.hinge_plane, find_zero(hinge_gap, guess))


def tilt_pelvis(pose: Pose, plane: BendPlane, angle: float) -> Pose:
    return replace(pose, pelvis=pose.pelvis.with_angle(plane, angle))


def find_zero(gap_at: Callable[[float], float], guess: float) -> float:
    """Secant method; the gaps are smooth and the guesses close."""
    before, now = guess - 1.0, guess
    gap_before = gap_at(before)
    for _ in range(12):
        gap_now = gap_at(now)
        slope = (gap_now - gap_before) / (now - before)
        before, gap_before, now = now, gap_now, now - gap_now / (slope or 1.0)
        if abs(now - before) < 1e-6:
            break
    return now


def balance_stance(pose: Pose, stance: BalancedStance) -> SolvedPose:
    hips = Vector(stance.over_x, stance.over_y, stance.height)
    solved = bend_to_reach(pose, hips)
    # Limbs that maintain their contacts move the mass again, so it takes some rounds.
    for _ in range(10):  # pragma: no branch - every stance settles before
        mass = solved.body.centre_of_mass
        off = Vector(stance.over_x - mass.x, stance.over_y - mass.y, 0)
        if off.length < BALANCE_TOLERANCE:
            break
        hips = hips.plus(off)
        solved = bend_to_reach(pose, hips)
    return solved


def bend_to_reach(pose: Pose, root: Vector) -> SolvedPose:
    # Legs before arms, the room before the body: a hand may rest on a knee.
    for kind, is_on_body in product(LimbKind, (False, True)):
        reaching = [
            limb
            for limb in Limb
            if limb.kind is kind
            and (reach := pose.limb_angles(limb).reach)
            and bool(reach.body_point) is is_on_body
        ]
        if reaching:
            body = assemble_body(pose).moved_by(root)
            bent = {limb: bend_limb(pose, root, body, limb) for limb in reaching}
            for limb, angles in bent.items():
                pose = pose.with_limb(limb, angles)
    return SolvedPose(pose, assemble_body(pose).moved_by(root))


def bend_limb(pose: Pose, root: Vector, body: Body, limb: Limb) -> Leg | Arm:
    if limb.kind is LimbKind.LEG:
        return bend_leg(body, limb.side, pose.leg_on(limb.side))
    arm = pose.arm_on(limb.side)
    bent = bend_arm(body, limb.side, arm)
    # A raised arm also raises its shoulder.
    for _ in range(SHOULDER_ROUNDS):
        lifted = pose.with_limb(limb, bent._replace(reach=arm.reach))
        bent = bend_arm(assemble_body(lifted).moved_by(root), limb.side, arm)
    return bent


def locate_target(body: Body, reach: Reach) -> Vector:
    if not reach.body_point:
        return reach.target
    return body.locate_offset(reach.body_point, reach.target)


def place_middle_joint(
    start: Vector, end: Vector, upper_length: float, lower_length: float, pole: Vector
) -> tuple[Vector, Vector]:
    """Knee or elbow between two points, and the end as close as the limb can reach."""
    line = end.minus(start)
    # Not quite straight, as a straight joint has no side to bend to.
    distance = min(line.length, (upper_length + lower_length) * 0.9995)
    along = (upper_length**2 - lower_length**2 + distance**2) / (2 * distance)
    aside = sqrt(max(0.0, upper_length**2 - along**2))
    axis = line.unit
    joint = start.plus(axis, along).plus(pole.unit_perpendicular_to(axis), aside)
    return joint, start.plus(axis, distance)


def bend_leg(body: Body, side: Side, leg: Leg) -> Leg:
    reach = leg.reach or Reach(Vector(0, 0, 0))
    hip, guess = body.points[f"{side}_hip"], body.frames[f"{side}_femur"]
    toes = (reach.pointing or Vector(1, 0, 0)).unit
    sole = foot_frame(toes, guess)
    ankle = locate_target(body, reach)
    if not reach.is_ankle:
        ankle = ankle.plus(sole.up, ANKLE_HEIGHT)
    pole = reach.pole or guess.ahead
    knee, ankle = place_middle_joint(hip, ankle, THIGH_LENGTH, SHANK_LENGTH, pole)
    up, shank_up = hip.minus(knee).unit, knee.minus(ankle).unit
    left = hinge_axis(up, pole, shank_up, 1)
    thigh = Frame(left.cross(up), left, up)
    shank = Frame(left.cross(shank_up), left, shank_up)
    sign = side_sign(side)
    flex, abd, out = thigh.bend_angles_from(body.frames["root"])
    knee_flex = shank.bend_angles_from(thigh)[0]
    if reach.is_ankle:
        return Leg(-flex, sign * abd, sign * out, knee_flex, leg.ankle, leg.toes)
    ankle_flex, foot_side, foot_turn = sole.bend_angles_from(shank)
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


def foot_frame(toes: Vector, guess: Frame) -> Frame:
    side = Vector(0, 0, 1).cross(toes)
    # Toes that point up or down do not determine the angle of the sole.
    left = side.unit if side.length > 0.2 else guess.left
    if left.dot(guess.left) < -0.3:
        left = left.scaled_by(-1)
    return Frame(toes, left, toes.cross(left))


def hinge_axis(up: Vector, ahead: Vector, second_up: Vector, sign: int) -> Vector:
    """The axis about which the second bone bends back (knee) or forwards (elbow)."""
    bend = up.cross(second_up)
    # Nearly straight, two bones no longer determine their axis.
    if bend.length > 0.02:
        return bend.scaled_by(sign).unit
    return up.cross(ahead).unit


def find_palm_facing(body: Body, reach: Reach) -> Vector | None:
    """Towards the bone on whose skin it lies, or the table or the wall."""
    if reach.body_point:
        across = reach.target._replace(z=0.0)
        return body.frames[reach.body_point].to_world(across).scaled_by(-1)
    if reach.pointing is None:
        return None
    is_level = abs(reach.pointing.z) < abs(reach.pointing.x) + abs(reach.pointing.y)
    return Vector(0, 0, -1) if is_level else Vector(1, 0, 0)


def turn_hand(fingers: Vector, facing: Vector, fore: Frame, sign: int) -> Frame:
    up, inwards = fingers.scaled_by(-1), facing.scaled_by(-sign)
    thumb = inwards.cross(up)
    if thumb.length < 0.1 * inwards.length:
        thumb = fore.up.unit_perpendicular_to(fingers)
    return Frame(thumb.unit, up.cross(thumb.unit), up)


def bend_arm(body: Body, side: Side, arm: Arm) -> Arm:
    reach = arm.reach or Reach(Vector(0, 0, 0))
    shoulder, guess = body.points[f"{side}_shoulder"], body.frames[f"{side}_humerus"]
    palm = locate_target(body, reach)
    fingers = (reach.pointing or palm.minus(shoulder)).unit
    wrist = palm.plus(fingers, -PALM_LENGTH)
    pole = reach.pole or guess.ahead.scaled_by(-1)
    elbow, wrist = place_middle_joint(
        shoulder, wrist, UPPER_ARM_LENGTH, FOREARM_LENGTH, pole
    )
    up, fore_up = shoulder.minus(elbow).unit, elbow.minus(wrist).unit
    left = hinge_axis(up, pole.scaled_by(-1), fore_up, -1)
    upper = Frame(left.cross(up), left, up)
    fore = Frame(left.cross(fore_up), left, fore_up)
    sign = side_sign(side)
    facing = find_palm_facing(body, reach) or fore.left.scaled_by(-sign)
    hand = turn_hand(fingers, facing, fore, sign)
    flex, abd, out = upper.bend_angles_from(body.frames["collar"])
    wrist_flex, hand_side, hand_turn = hand.bend_angles_from(fore)
    raised = -flex if flex < 120 else 360 - flex  # an arm overhead, not behind
    return Arm(
        raised,
        sign * abd,
        sign * out,
        -fore.bend_angles_from(upper)[0],
        -wrist_flex,
        sign * hand_side,
        sign * hand_turn,
    )
