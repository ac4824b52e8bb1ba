"""The elements of a figure: keyframes, a camera, props, muscles and arrows."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import NamedTuple

from exercises.figures.engine.body_parts import WHOLE_BODY, BodyPart
from exercises.figures.engine.build import AVERAGE, Build
from exercises.figures.engine.geometry import Camera, PagePoint, Vector
from exercises.figures.engine.pose import Pose
from exercises.figures.engine.sizes import (
    CORD_RADIUS,
    HELD_PROP_RADIUS,
    PUSH_ARROW_GAP,
    ROD_RADIUS,
)
from exercises.values.vocabulary import Side, Structure


class Keyframe(NamedTuple):
    """A pose, the seconds to reach it, and the seconds that it is held."""

    pose: Pose
    move_seconds: float = 1.5
    hold_seconds: float = 1.0
    is_push: bool = False


class BoxProp(NamedTuple):
    """A box-shaped prop: its centre, its size, and the parts before which it lies."""

    middle: Vector
    size: Vector
    css_class: str = "prop"
    covers: tuple[BodyPart, ...] = ()


class RodProp(NamedTuple):
    """A round-ended bar between two positions, for chair legs and door frames."""

    start: Vector
    end: Vector
    radius: float = ROD_RADIUS
    css_class: str = "prop"
    covers: tuple[BodyPart, ...] = ()


class WheelProp(NamedTuple):
    """A wheel that rolls ahead: where its axle ends, and its radius."""

    middle: Vector
    radius: float
    css_class: str = "wheel"
    covers: tuple[BodyPart, ...] = ()


class CordProp(NamedTuple):
    """A strap, towel or band that runs from body point to body point."""

    points: tuple[str, ...]
    radius: float = CORD_RADIUS
    covers: tuple[BodyPart, ...] = WHOLE_BODY


class TiedBand(NamedTuple):
    """A band that runs from a body point to the place in the room where it is tied."""

    point: str
    anchor: Vector
    radius: float = CORD_RADIUS
    covers: tuple[BodyPart, ...] = WHOLE_BODY


class HeldProp(NamedTuple):
    """A prop that moves with a body point, `offset` in that point's frame.

    `end` is the far end of a bar in the same frame.
    """

    point: str
    offset: Vector = Vector(0, 0, 0)
    end: Vector | None = None
    radius: float = HELD_PROP_RADIUS
    css_class: str = "prop"
    covers: tuple[BodyPart, ...] = WHOLE_BODY


class LoopBand(NamedTuple):
    """A loop around both thighs, just above the knees."""

    covers: tuple[BodyPart, ...] = WHOLE_BODY


class ClockFace(NamedTuple):
    """The twelve hours round a position in a body point's frame, twelve upwards."""

    point: str
    offset: Vector
    radius: float
    css_class: str = "soft"
    covers: tuple[BodyPart, ...] = WHOLE_BODY


class CarriedBag(NamedTuple):
    """A bag that hangs straight down from a hand, wherever the arm points."""

    side: Side
    size: Vector = Vector(0.15, 0.07, 0.15)


Furniture = BoxProp | RodProp | WheelProp
Accessory = CordProp | TiedBand | HeldProp | LoopBand | ClockFace
Prop = Furniture | Accessory | CarriedBag


class PushArrow(NamedTuple):
    """An arrow that shows where to push: from a body point, in a direction.

    Its tip is `gap` beyond the point. If it `is_breath`, strokes beside it spread.
    """

    point: str
    direction: Vector
    offset: Vector = Vector(0, 0, 0)
    gap: float = PUSH_ARROW_GAP
    is_breath: bool = False


class SkinPoint(NamedTuple):
    """A point on the skin, `offset` from a body point; y is outwards."""

    point: str
    offset: Vector


NO_OFFSET = Vector(0, 0, 0)
ALMOST_SIDE_ON = Camera(10, 8)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PictureBase:
    """Drawn with the right side working, and mirrored for the left if it has sides.

    Pictures are compared by identity, which makes cache look-ups quick.
    """

    name: str
    is_sided: bool = False

    @property
    def drawing_key(self) -> str:
        """Its name, and who shows it if that makes it another drawing."""
        return self.name

    @property
    def is_moving(self) -> bool:
        return False

    def is_mirrored(self, side: Side) -> bool:
        return self.is_sided and side is Side.LEFT


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Figure(PictureBase):
    """A person in one pose, or moving from keyframe to keyframe.

    `far_parts` have a tone of their own; without them the camera decides.
    `frontmost_parts` are drawn last, in this order, where depth alone misleads; half a
    limb among them is drawn once more, before what lies between its halves. The
    arrow follows the `tracked_point`, or a position `tracked_offset` out from it;
    `has_circular_arrow` draws it as a circle, and what `moves_apart` has one on each
    side. A still shows the farthest pose or `still_keyframe`. If there are
    `crop_points`, only their surroundings are shown.
    With `is_coarse` a cycle that would weigh too much is drawn with less detail. The
    `build` is that of the person who shows it.
    """

    keyframes: tuple[Keyframe, ...]
    camera: Camera = ALMOST_SIDE_ON
    muscles: tuple[Structure, ...] = ()
    is_bilateral: bool = False
    props: tuple[Prop, ...] = ()
    push: PushArrow | None = None
    tracked_point: str = ""
    tracked_offset: Vector = NO_OFFSET
    has_circular_arrow: bool = False
    moves_apart: bool = False
    still_keyframe: int | None = None
    far_parts: Collection[BodyPart] | None = None
    frontmost_parts: tuple[BodyPart, ...] = ()
    guide_lines: tuple[tuple[SkinPoint, ...], ...] = ()
    crop_points: tuple[str, ...] = ()
    is_coarse: bool = False
    build: Build = AVERAGE

    @property
    def drawing_key(self) -> str:
        return f"{self.name} {self.build.name}"

    @property
    def is_moving(self) -> bool:
        return len(self.keyframes) > 1

    @property
    def is_flowing(self) -> bool:
        """Whether it goes on and on, as walking does."""
        return not any(keyframe.hold_seconds for keyframe in self.keyframes)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class AcupointMap(PictureBase):
    """Acupoints on a body in one colour, cropped around the `crop_points`.

    `guide_lines` are lines, and `landmarks` bones or the navel, that help to find them;
    the `furniture` is what the person sits on.
    """

    pose: Pose
    camera: Camera
    acupoints: tuple[SkinPoint, ...]
    crop_points: tuple[str, ...]
    guide_lines: tuple[tuple[SkinPoint, ...], ...] = ()
    landmarks: tuple[SkinPoint, ...] = ()
    furniture: tuple[Furniture, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class HandMap(PictureBase):
    """Points on the back of the right hand, in hand lengths from the wrist."""

    acupoints: tuple[PagePoint, ...]
    guide_lines: tuple[tuple[PagePoint, ...], ...]


Picture = Figure | AcupointMap | HandMap
