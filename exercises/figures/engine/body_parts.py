"""The names of the body's sides, limbs and points, and how they mirror each other."""

from collections.abc import Mapping
from enum import Enum, StrEnum
from typing import NamedTuple

from exercises.values.vocabulary import Side

# Figures are drawn with the right side working, so it comes first.
BOTH_SIDES = (Side.RIGHT, Side.LEFT)

MIDLINE_POINTS = (
    "root",
    "pelvis",
    "sacrum",
    "waist",
    "ribs",
    "chest",
    "collar",
    "skull",
    "head",
    "jaw",
)
ARM_POINTS = (
    "shoulder",
    "upper_arm",
    "elbow",
    "forearm",
    "wrist",
    "palm",
    "fingertip",
    "thumb",
)
LEG_POINTS = ("hip", "thigh", "knee", "shin", "ankle", "heel", "ball", "toe")


class LimbKind(StrEnum):
    LEG = "leg"
    ARM = "arm"


class Limb(StrEnum):
    """A leg or an arm; its value is the name of its angles in a pose."""

    side: Side
    kind: LimbKind

    def __new__(cls, side: Side, kind: LimbKind) -> "Limb":
        limb = str.__new__(cls, f"{side}_{kind}")
        limb._value_ = f"{side}_{kind}"
        limb.side, limb.kind = side, kind
        return limb

    RIGHT_LEG = Side.RIGHT, LimbKind.LEG
    LEFT_LEG = Side.LEFT, LimbKind.LEG
    RIGHT_ARM = Side.RIGHT, LimbKind.ARM
    LEFT_ARM = Side.LEFT, LimbKind.ARM

    @property
    def opposite(self) -> "Limb":
        return find_limb(self.side.opposite_side, self.kind)


class Trunk(Enum):
    """Everything that is not a limb, including the head."""

    TRUNK = "trunk"


class LimbHalf(NamedTuple):
    """A limb below its elbow or knee, or above it."""

    limb: Limb
    is_lower: bool = True


BodyPart = Limb | LimbHalf | Trunk
WHOLE_BODY: tuple[BodyPart, ...] = (*Limb, *Trunk)


def find_limb(side: Side, kind: LimbKind) -> Limb:
    return next(limb for limb in Limb if limb.side is side and limb.kind is kind)


def side_sign(side: Side) -> int:
    """The sign of an outward distance, on the axis that points to the left."""
    return 1 if side is Side.LEFT else -1


def locate_on_side(name: str, side: Side) -> str:
    """Return the point on that side; a point on the midline is returned as it is."""
    return name if name in MIDLINE_POINTS else f"{side}_{name}"


def expand_to_both_sides(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(locate_on_side(name, side) for side in BOTH_SIDES for name in names)


SIDED_POINTS: Mapping[str, Side] = {
    locate_on_side(name, side): side
    for side in BOTH_SIDES
    for name in (*LEG_POINTS, *ARM_POINTS)
}
POINT_KINDS: Mapping[str, str] = {name: name for name in MIDLINE_POINTS} | {
    locate_on_side(name, side): name
    for side in BOTH_SIDES
    for name in (*LEG_POINTS, *ARM_POINTS)
}
OPPOSITE_POINTS: Mapping[str, str] = {
    name: locate_on_side(POINT_KINDS[name], side.opposite_side)
    for name, side in SIDED_POINTS.items()
}


def opposite_point(name: str) -> str:
    return OPPOSITE_POINTS.get(name, name)


def outward_sign(point: str) -> int:
    """On the midline, outwards means to the left."""
    return side_sign(SIDED_POINTS.get(point, Side.LEFT))
