"""What a figure is made of: keyframes, a camera, props, muscles and arrows."""

from dataclasses import dataclass
from typing import NamedTuple

from exercises.figures.engine.geometry import Camera, Vector
from exercises.figures.engine.pose import Pose
from exercises.values.vocabulary import Side, Structure


class Keyframe(NamedTuple):
    """A pose, the seconds it takes to get there, and the seconds it is held."""

    pose: Pose
    move_seconds: float = 1.5
    hold_seconds: float = 1.0
    is_push: bool = False


class BoxProp(NamedTuple):
    """A prop with square corners: its middle and its size."""

    middle: Vector
    size: Vector
    css_class: str = "prop"


class RodProp(NamedTuple):
    """A round-ended bar between two places, for chair legs and door frames."""

    start: Vector
    end: Vector
    radius: float = 0.01
    css_class: str = "prop"


class CordProp(NamedTuple):
    """A strap, towel or band that runs from body point to body point."""

    points: tuple[str, ...]
    radius: float = 0.008


class HeldProp(NamedTuple):
    """A prop that moves with a body point, `offset` in that point's frame.

    `end` is the far end of a bar in the same frame.
    """

    point: str
    offset: Vector = Vector(0, 0, 0)
    end: Vector | None = None
    radius: float = 0.03
    css_class: str = "prop"


class SkinPoint(NamedTuple):
    """A point on the skin, `offset` from a body point; y is outwards."""

    point: str
    offset: Vector


class LoopBand(NamedTuple):
    """A loop around both thighs, just above the knees."""


class CarriedBag(NamedTuple):
    """A bag that hangs straight down from a hand, whichever way the arm points."""

    side: str
    size: Vector = Vector(0.13, 0.06, 0.12)


Prop = BoxProp | RodProp | CordProp | HeldProp | LoopBand | CarriedBag


class PushArrow(NamedTuple):
    """An arrow that shows where to push: from a body point, in a direction."""

    point: str
    direction: Vector
    offset: Vector = Vector(0, 0, 0)


NO_OFFSET = Vector(0, 0, 0)
ALMOST_SIDE_ON = Camera(10, 8)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Figure:
    """Drawn with the right side working, and mirrored for the left.

    `far_parts` names the sides or limbs drawn pale; without it the camera decides.
    `frontmost_parts` are drawn last, in this order, where depth alone misleads.
    Two figures are the same only if they are one, which keeps caches quick.
    A map is the body in one colour; its `acupoints` are points,
    its `guide_lines` lines and its `landmarks` bones or the navel to find them by.
    Only what is about the `crop_points` is shown, if there are some.
    The arrow follows the `tracked_point`, or a place `tracked_offset` out from it;
    `has_circular_arrow` draws it as a circle. A still shows the farthest pose or
    `still_keyframe`.
    """

    name: str
    keyframes: tuple[Keyframe, ...]
    camera: Camera = ALMOST_SIDE_ON
    muscles: tuple[Structure, ...] = ()
    is_bilateral: bool = False
    props: tuple[Prop, ...] = ()
    push: PushArrow | None = None
    tracked_point: str = ""
    tracked_offset: Vector = NO_OFFSET
    has_circular_arrow: bool = False
    still_keyframe: int | None = None
    is_sided: bool = False
    far_parts: str | None = None
    frontmost_parts: tuple[str, ...] = ()
    is_body_map: bool = False
    acupoints: tuple[SkinPoint, ...] = ()
    guide_lines: tuple[tuple[SkinPoint, ...], ...] = ()
    landmarks: tuple[SkinPoint, ...] = ()
    crop_points: tuple[str, ...] = ()
    is_hand_map: bool = False

    def is_mirrored(self, side: Side) -> bool:
        return self.is_sided and side is Side.LEFT
