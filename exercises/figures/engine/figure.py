"""What a figure is made of: keyframes, a camera, props, muscles and cues."""

from dataclasses import dataclass
from typing import NamedTuple

from exercises.figures.engine.geometry import Camera, Vector
from exercises.figures.engine.pose import Pose
from exercises.values.vocabulary import Side, Structure


class Key(NamedTuple):
    """A pose, the seconds it takes to get there, and the seconds it is held."""

    pose: Pose
    move_seconds: float = 1.5
    hold_seconds: float = 1.0
    is_push: bool = False


class Box(NamedTuple):
    """A prop with square corners: its middle and its size."""

    middle: Vector
    size: Vector
    kind: str = "prop"


class Rod(NamedTuple):
    """A round-ended bar between two places, for chair legs and door frames."""

    start: Vector
    end: Vector
    radius: float = 0.01
    kind: str = "prop"


class Cord(NamedTuple):
    """A strap, towel or band that runs from body point to body point."""

    points: tuple[str, ...]
    radius: float = 0.008


class Held(NamedTuple):
    """A prop that moves with a body point, `offset` in that point's frame.

    `end` is the far end of a bar in the same frame.
    """

    point: str
    offset: Vector = Vector(0, 0, 0)
    end: Vector | None = None
    radius: float = 0.03
    kind: str = "prop"


class Mark(NamedTuple):
    """A point on the skin, `offset` from a body point; y is outwards."""

    point: str
    offset: Vector


class Band(NamedTuple):
    """A loop around both thighs, just above the knees."""


class Bag(NamedTuple):
    """A bag that hangs straight down from a hand, whichever way the arm points."""

    side: str
    size: Vector = Vector(0.13, 0.06, 0.12)


Prop = Box | Rod | Cord | Held | Band | Bag


class Push(NamedTuple):
    """An arrow that shows where to push: from a body point, in a direction."""

    point: str
    direction: Vector
    offset: Vector = Vector(0, 0, 0)


AT_THE_POINT = Vector(0, 0, 0)
ALMOST_SIDE_ON = Camera(10, 8)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Figure:
    """Drawn with the right side working, and mirrored for the left.

    `far` names the sides or limbs drawn pale; without it the camera decides.
    `last` parts are drawn last, in this order, where depth alone misleads.
    Two figures are the same only if they are one, which keeps caches quick.
    A map is the body in one colour; its `marks` are points,
    its `guides` lines and its `knobs` bones or the navel to find them by.
    Only what is about the `crop` points is shown, if there are some.
    The arrow follows the `tracked` point, or a place `tracked_offset` out from it;
    `is_round` draws it as a circle. A still shows the farthest pose or `still_key`.
    """

    name: str
    keys: tuple[Key, ...]
    camera: Camera = ALMOST_SIDE_ON
    muscles: tuple[Structure, ...] = ()
    both_sides: bool = False
    props: tuple[Prop, ...] = ()
    push: Push | None = None
    tracked: str = ""
    tracked_offset: Vector = AT_THE_POINT
    is_round: bool = False
    still_key: int | None = None
    is_sided: bool = False
    far: str | None = None
    last: tuple[str, ...] = ()
    is_map: bool = False
    marks: tuple[Mark, ...] = ()
    guides: tuple[tuple[Mark, ...], ...] = ()
    knobs: tuple[Mark, ...] = ()
    crop: tuple[str, ...] = ()
    is_hand: bool = False

    def is_mirrored(self, side: Side) -> bool:
        return self.is_sided and side is Side.LEFT
