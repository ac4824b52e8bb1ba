"""A pose as joint angles in degrees, and interpolation between two poses."""

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, NamedTuple

from exercises.figures.engine.body_parts import Limb, LimbKind, opposite_point
from exercises.figures.engine.geometry import Vector
from exercises.values.vocabulary import Side


class BendPlane(StrEnum):
    """A plane in which the trunk bends; its value names the angle in a bend."""

    FLEXION = "flexion"
    SIDE = "side"


class Bend(NamedTuple):
    """A bend of part of the spine: forwards, to the right, turned to the left."""

    flexion: float = 0.0
    side: float = 0.0
    twist: float = 0.0

    def angle_in(self, plane: BendPlane) -> float:
        return self.side if plane is BendPlane.SIDE else self.flexion

    def with_angle(self, plane: BendPlane, angle: float) -> "Bend":
        return self._replace(**{plane.value: angle})


class Reach(NamedTuple):
    """Where a palm or a sole is placed, in statures.

    Measured in the room, or in the frame of `body_point`. `pointing` is the direction
    in which fingers or toes point; `pole` the one in which the elbow or knee points;
    without them both follow from the angles of the limb. With `is_ankle` the ankle
    joint is placed there and the foot keeps its own angle.
    """

    target: Vector
    body_point: str = ""
    pointing: Vector | None = None
    pole: Vector | None = None
    is_ankle: bool = False


class Leg(NamedTuple):
    """Hip flexion, abduction and outward turn; knee flexion; ankle bent up.

    `foot_side` turns the sole outwards, `foot_turn` the toes.
    """

    flexion: float = 0.0
    abduction: float = 0.0
    external_rotation: float = 0.0
    knee: float = 0.0
    ankle: float = 0.0
    toes: float = 0.0
    foot_side: float = 0.0
    foot_turn: float = 0.0
    reach: Reach | None = None


class Arm(NamedTuple):
    """Shoulder flexion, abduction and outward turn; elbow; wrist bent back.

    `hand_side` bends the fingers outwards, `hand_turn` turns the thumb outwards.
    """

    flexion: float = 0.0
    abduction: float = 0.0
    external_rotation: float = 0.0
    elbow: float = 0.0
    wrist: float = 0.0
    hand_side: float = 0.0
    hand_turn: float = 0.0
    reach: Reach | None = None


class RestingPoint(NamedTuple):
    """The body point that rests on a level surface and moves the root with it.

    With `hinge` the pelvis also turns, in the plane `hinge_plane`, until that second
    point meets `hinge_height`.
    """

    point: str
    height: float = 0.0
    x: float = 0.0
    hinge: str = ""
    hinge_height: float = 0.0
    hinge_plane: BendPlane = BendPlane.FLEXION


class BalancedStance(NamedTuple):
    """The hips are at a height, balanced over `over_x` and `over_y`."""

    height: float
    over_x: float = 0.0
    over_y: float = 0.0


class HipPosition(NamedTuple):
    """The hips are at a position in the room."""

    position: Vector


class SurfaceContact(NamedTuple):
    """A further contact that must hold: a point on the plane normal · p = offset."""

    point: str
    normal: Vector = Vector(0, 0, 1)
    offset: float = 0.0


NO_BEND = Bend()
STRAIGHT_LEG = Leg()
STRAIGHT_ARM = Arm()
ON_THE_HEELS = RestingPoint("right_heel")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """Pelvic rotation (forward tip, roll to the right, turn to the left) and joints.

    `breath` is how far the belly has risen, 0 to 1.
    """

    pelvis: Bend = NO_BEND
    lumbar: Bend = NO_BEND
    thorax: Bend = NO_BEND
    neck: Bend = NO_BEND
    right_leg: Leg = STRAIGHT_LEG
    left_leg: Leg = STRAIGHT_LEG
    right_arm: Arm = STRAIGHT_ARM
    left_arm: Arm = STRAIGHT_ARM
    root: RestingPoint | BalancedStance | HipPosition = ON_THE_HEELS
    contacts: tuple[SurfaceContact, ...] = ()
    breath: float = 0.0

    def leg_on(self, side: Side) -> Leg:
        return self.left_leg if side is Side.LEFT else self.right_leg

    def arm_on(self, side: Side) -> Arm:
        return self.left_arm if side is Side.LEFT else self.right_arm

    def limb_angles(self, limb: Limb) -> Leg | Arm:
        return (
            self.leg_on(limb.side)
            if limb.kind is LimbKind.LEG
            else self.arm_on(limb.side)
        )

    def with_limb(self, limb: Limb, angles: Leg | Arm) -> "Pose":
        changes: dict[str, Any] = {limb.value: angles}
        return replace(self, **changes)


def mirror_reach(reach: Reach | None) -> Reach | None:
    if reach is None:
        return None
    return Reach(
        target=mirror_vector(reach.target),
        body_point=opposite_point(reach.body_point),
        pointing=reach.pointing and mirror_vector(reach.pointing),
        pole=reach.pole and mirror_vector(reach.pole),
        is_ankle=reach.is_ankle,
    )


def mirror_pose(pose: Pose) -> Pose:
    changes: dict[str, Any] = {
        name: Bend(bend.flexion, -bend.side, -bend.twist)
        for name in ("pelvis", "lumbar", "thorax", "neck")
        for bend in [getattr(pose, name)]
    }
    changes |= {
        limb.value: mirror_limb(pose.limb_angles(limb.opposite)) for limb in Limb
    }
    root = pose.root
    if isinstance(root, RestingPoint):
        root = root._replace(point=opposite_point(root.point))
    if isinstance(root, BalancedStance):
        root = root._replace(over_y=-root.over_y)
    return replace(pose, root=root, **changes)


def mirror_vector(vector: Vector) -> Vector:
    return vector._replace(y=-vector.y)


def build_pose(
    base: Pose | None = None,
    *,
    legs: Leg | None = None,
    arms: Arm | None = None,
    **changes: Any,
) -> Pose:
    """A pose that differs from a base in a few joints.

    `legs` and `arms` are given for the right and mirrored to the left.
    """
    if legs:
        changes = {"right_leg": legs, "left_leg": mirror_limb(legs)} | changes
    if arms:
        changes = {"right_arm": arms, "left_arm": mirror_limb(arms)} | changes
    return replace(base or Pose(), **changes)


def mirror_limb(limb: Leg | Arm) -> Leg | Arm:
    return limb._replace(reach=mirror_reach(limb.reach))


def is_interpolable(start: Any, end: Any) -> bool:
    """Whether the two values differ only in their numbers."""
    if isinstance(start, int | float) and isinstance(end, int | float):
        return True
    if isinstance(start, tuple) and isinstance(end, tuple):
        return type(start) is type(end) and all(
            is_interpolable(a, b) for a, b in zip(start, end, strict=True)
        )
    return bool(start == end)


def interpolate_pose(start: Pose, end: Pose, share: float) -> Pose:
    return Pose(
        **{
            field.name: interpolate_value(
                getattr(start, field.name), getattr(end, field.name), share
            )
            for field in fields(Pose)
        }
    )


def interpolate_value(start: Any, end: Any, share: float) -> Any:
    if start == end or isinstance(start, str):
        return start
    if isinstance(start, int | float):
        return start + (end - start) * share
    parts = [interpolate_value(a, b, share) for a, b in zip(start, end, strict=True)]
    return type(start)(*parts) if hasattr(start, "_fields") else tuple(parts)
