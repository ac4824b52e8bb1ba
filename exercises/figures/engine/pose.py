"""A pose as joint angles in degrees, and what lies between two poses."""

from dataclasses import dataclass, fields, replace
from typing import Any, NamedTuple

from exercises.figures.engine.geometry import Vector


class Bend(NamedTuple):
    """Of a stretch of the spine: forwards, to the right, turned to the left."""

    flex: float = 0.0
    side: float = 0.0
    twist: float = 0.0


class Reach(NamedTuple):
    """Where a palm or a sole is put, in statures.

    Measured in the room, or in the frame of the body point `of`. `end` is the
    direction in which fingers or toes point; `pole` the one to which the elbow or
    knee points; without them both follow from the angles of the limb. With
    `is_ankle` the ankle joint is put there and the foot keeps its own angle.
    """

    at: Vector
    of: str = ""
    end: Vector | None = None
    pole: Vector | None = None
    is_ankle: bool = False


class Leg(NamedTuple):
    """Hip flexion, abduction and outward turn; knee flexion; ankle bent up."""

    flex: float = 0.0
    abd: float = 0.0
    out: float = 0.0
    knee: float = 0.0
    ankle: float = 0.0
    toes: float = 0.0
    foot_side: float = 0.0
    foot_turn: float = 0.0
    reach: Reach | None = None


class Arm(NamedTuple):
    """Shoulder flexion, abduction and outward turn; elbow; wrist bent back."""

    flex: float = 0.0
    abd: float = 0.0
    out: float = 0.0
    elbow: float = 0.0
    wrist: float = 0.0
    hand_side: float = 0.0
    hand_turn: float = 0.0
    reach: Reach | None = None


class Rest(NamedTuple):
    """The body point that lies on a level surface and carries the root with it.

    With `hinge` the pelvis also turns, in the plane `hinge_by`, until that second
    point meets `hinge_height`.
    """

    point: str
    height: float = 0.0
    x: float = 0.0
    hinge: str = ""
    hinge_height: float = 0.0
    hinge_by: str = "flex"


class Stance(NamedTuple):
    """The hips stand at a height, balanced over `over_x` and `over_y`."""

    height: float
    over_x: float = 0.0
    over_y: float = 0.0


class Hips(NamedTuple):
    """The hips at a place in the room."""

    at: Vector


class Touch(NamedTuple):
    """A further contact that has to hold: a point on the plane normal · p = offset."""

    point: str
    normal: Vector = Vector(0, 0, 1)
    offset: float = 0.0


STRAIGHT = Bend()
STRAIGHT_LEG = Leg()
STRAIGHT_ARM = Arm()
ON_THE_HEELS = Rest("right_heel")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """Turn of the pelvis (forward tip, roll to the right, turn to the left), joints.

    `breath` is how far the belly has risen, 0 to 1.
    """

    turn: Bend = STRAIGHT
    lumbar: Bend = STRAIGHT
    thorax: Bend = STRAIGHT
    neck: Bend = STRAIGHT
    right_leg: Leg = STRAIGHT_LEG
    left_leg: Leg = STRAIGHT_LEG
    right_arm: Arm = STRAIGHT_ARM
    left_arm: Arm = STRAIGHT_ARM
    root: Rest | Stance | Hips = ON_THE_HEELS
    touches: tuple[Touch, ...] = ()
    breath: float = 0.0


def mirrored(reach: Reach | None) -> Reach | None:
    if reach is None:
        return None
    return Reach(
        at=_across(reach.at),
        of=_other_side(reach.of),
        end=reach.end and _across(reach.end),
        pole=reach.pole and _across(reach.pole),
        is_ankle=reach.is_ankle,
    )


def flipped(pose: Pose) -> Pose:
    changes: dict[str, Any] = {
        name: Bend(bend.flex, -bend.side, -bend.twist)
        for name in ("turn", "lumbar", "thorax", "neck")
        for bend in [getattr(pose, name)]
    }
    changes |= {limb: _pair(getattr(pose, _other_side(limb))) for limb in LIMBS}
    root = pose.root
    if isinstance(root, Rest):
        root = root._replace(point=_other_side(root.point))
    if isinstance(root, Stance):
        root = root._replace(over_y=-root.over_y)
    return replace(pose, root=root, **changes)


def _across(vector: Vector) -> Vector:
    return vector._replace(y=-vector.y)


def _other_side(name: str) -> str:
    if name.startswith("right_"):
        return name.replace("right_", "left_")
    return name.replace("left_", "right_")


def posed(
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
        changes = {"right_leg": legs, "left_leg": _pair(legs)} | changes
    if arms:
        changes = {"right_arm": arms, "left_arm": _pair(arms)} | changes
    return replace(base or Pose(), **changes)


def _pair(limb: Leg | Arm) -> Leg | Arm:
    return limb._replace(reach=mirrored(limb.reach))


LIMBS = ("right_leg", "left_leg", "right_arm", "left_arm")


def alike(start: Any, end: Any) -> bool:
    """Whether numbers alone lead from one value to the other."""
    if isinstance(start, int | float) and isinstance(end, int | float):
        return True
    if isinstance(start, tuple) and isinstance(end, tuple):
        return type(start) is type(end) and all(
            alike(a, b) for a, b in zip(start, end, strict=True)
        )
    return bool(start == end)


def between(start: Pose, end: Pose, share: float) -> Pose:
    return Pose(
        **{
            field.name: _mixed(
                getattr(start, field.name), getattr(end, field.name), share
            )
            for field in fields(Pose)
        }
    )


def _mixed(start: Any, end: Any, share: float) -> Any:
    if start == end or isinstance(start, str):
        return start
    if isinstance(start, int | float):
        return start + (end - start) * share
    parts = [_mixed(a, b, share) for a, b in zip(start, end, strict=True)]
    return type(start)(*parts) if hasattr(start, "_fields") else tuple(parts)
