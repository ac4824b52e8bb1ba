"""Vectors, rotated frames and the camera; knows no body."""

from functools import cache
from math import asin, atan2, cos, degrees, hypot, radians, sin, sqrt
from typing import NamedTuple


class Vector(NamedTuple):
    """A position or direction: x ahead of the person, y to their left, z up."""

    x: float
    y: float
    z: float

    def plus(self, other: "Vector", factor: float = 1.0) -> "Vector":
        return Vector(
            self.x + other.x * factor,
            self.y + other.y * factor,
            self.z + other.z * factor,
        )

    def minus(self, other: "Vector") -> "Vector":
        return self.plus(other, -1.0)

    def scaled_by(self, factor: float) -> "Vector":
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    def blended_with(
        self, other: "Vector", share: float, other_share: float
    ) -> "Vector":
        return Vector(
            self.x * share + other.x * other_share,
            self.y * share + other.y * other_share,
            self.z * share + other.z * other_share,
        )

    def dot(self, other: "Vector") -> float:
        return self.x * other.x + self.y * other.y + self.z * other.z

    def cross(self, other: "Vector") -> "Vector":
        return Vector(
            self.y * other.z - self.z * other.y,
            self.z * other.x - self.x * other.z,
            self.x * other.y - self.y * other.x,
        )

    @property
    def length(self) -> float:
        return sqrt(self.dot(self))

    @property
    def unit(self) -> "Vector":
        return self.scaled_by(1 / (self.length or 1.0))

    def unit_perpendicular_to(self, axis: "Vector") -> "Vector":
        """The unit component of this direction perpendicular to a unit axis."""
        return self.plus(axis, -self.dot(axis)).unit

    def rotated_around(self, axis: "Vector", angle: float) -> "Vector":
        """Rotated about a unit axis by degrees, right-handed (Rodrigues)."""
        c, s = cos(radians(angle)), sin(radians(angle))
        along = axis.scaled_by(axis.dot(self) * (1 - c))
        return self.scaled_by(c).plus(axis.cross(self), s).plus(along)


AHEAD = Vector(1, 0, 0)
LEFT = Vector(0, 1, 0)
UPWARDS = Vector(0, 0, 1)


class Frame(NamedTuple):
    """Three perpendicular axes of a body segment."""

    ahead: Vector = AHEAD
    left: Vector = LEFT
    up: Vector = UPWARDS

    def bent_by(self, flexion: float, sideways: float, twist: float) -> "Frame":
        """Rotated about its own axes: forwards, to the right, to the left."""
        ahead, left, up = self
        up, ahead = rotate_axis_pair(up, ahead, flexion)
        left, up = rotate_axis_pair(left, up, sideways)
        ahead, left = rotate_axis_pair(ahead, left, twist)
        return Frame(ahead, left, up)

    def bend_angles_from(self, parent: "Frame") -> tuple[float, float, float]:
        """The three angles with which `bent_by` leads from the parent to this frame."""
        up = parent.to_local(self.up)
        return (
            degrees(atan2(up.x, up.z)),
            # Rounding can exceed 1 slightly, which has no arcsine.
            degrees(-asin(max(-1.0, min(1.0, up.y)))),
            degrees(atan2(parent.left.dot(self.ahead), parent.left.dot(self.left))),
        )

    def to_local(self, vector: Vector) -> Vector:
        return Vector(*(axis.dot(vector) for axis in self))

    def to_world(self, vector: Vector) -> Vector:
        (x, y, z), (ahead, left, up) = vector, self
        return Vector(
            ahead.x * x + left.x * y + up.x * z,
            ahead.y * x + left.y * y + up.y * z,
            ahead.z * x + left.z * y + up.z * z,
        )


def rotate_axis_pair(
    first: Vector, second: Vector, angle: float
) -> tuple[Vector, Vector]:
    """Two perpendicular directions, rotated by degrees from the first to the second."""
    if not angle:
        return first, second
    c, s = cos(radians(angle)), sin(radians(angle))
    return first.blended_with(second, c, s), second.blended_with(first, c, -s)


class PagePoint(NamedTuple):
    """A position on the page: x to the right, y down."""

    x: float
    y: float

    def plus(self, other: "PagePoint", factor: float = 1.0) -> "PagePoint":
        return PagePoint(self.x + other.x * factor, self.y + other.y * factor)

    def minus(self, other: "PagePoint") -> "PagePoint":
        return self.plus(other, -1.0)

    def dot(self, other: "PagePoint") -> float:
        return self.x * other.x + self.y * other.y

    def midpoint_to(self, other: "PagePoint") -> "PagePoint":
        return PagePoint((self.x + other.x) / 2, (self.y + other.y) / 2)

    @property
    def length(self) -> float:
        return hypot(self.x, self.y)

    @property
    def unit(self) -> "PagePoint":
        length = self.length or 1.0
        return PagePoint(self.x / length, self.y / length)

    @property
    def clockwise_normal(self) -> "PagePoint":
        """A quarter turn clockwise, as seen on the page."""
        return PagePoint(-self.y, self.x)


def control_point_through(
    start: PagePoint, middle: PagePoint, end: PagePoint
) -> PagePoint:
    """The control point of the quadratic curve that passes through the middle."""
    before, after = middle.minus(start).length, end.minus(middle).length
    share = before / ((before + after) or 1.0)
    # At parameter t the curve is at (1-t)² start + 2t(1-t) control + t² end.
    known = PagePoint(0, 0).plus(start, (1 - share) ** 2).plus(end, share**2)
    weight = 2 * share * (1 - share)
    return PagePoint(0, 0).plus(middle.minus(known), 1 / weight) if weight else middle


class ViewAxes(NamedTuple):
    """Three perpendicular directions: to the viewer, to the right and up the page."""

    to_viewer: Vector
    page_right: Vector
    page_up: Vector


class Camera(NamedTuple):
    """Orthographic: azimuth 0 sees the right side, 90 the front, -90 the back."""

    azimuth: float = 0.0
    elevation: float = 0.0

    def project_to_page(self, place: Vector) -> PagePoint:
        view = view_axes(self)
        return PagePoint(view.page_right.dot(place), -view.page_up.dot(place))

    def depth_of(self, place: Vector) -> float:
        """Greater is nearer to the viewer."""
        return view_axes(self).to_viewer.dot(place)


@cache
def view_axes(camera: Camera) -> ViewAxes:
    a, e = radians(camera.azimuth), radians(camera.elevation)
    to_viewer = Vector(sin(a) * cos(e), -cos(a) * cos(e), sin(e))
    page_right = Vector(cos(a), sin(a), 0)
    return ViewAxes(to_viewer, page_right, to_viewer.cross(page_right))
