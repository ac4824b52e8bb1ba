"""Head, hair and face: which way somebody looks is to be seen from every side.

A head is a stack of rings. Of each the viewer sees one half, and of that the face takes
a part and the hair the rest: so a head is the same from wherever it is seen, and while
it turns.
"""

from collections.abc import Iterable, Sequence
from math import acos, atan2, cos, hypot, pi, radians, remainder, sin, tau
from typing import NamedTuple

from exercises.figures.engine.body_parts import BOTH_SIDES, side_sign
from exercises.figures.engine.geometry import Camera, PagePoint, Vector
from exercises.figures.engine.pose import mirror_vector
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.pen import PathPen
from exercises.values.vocabulary import Side

# The direction in which an eye looks, and its cosine from which it is drawn.
EYE_DIRECTION, EYE_IN_SIGHT = Vector(0.75, 0.66, 0), 0.15
EAR_IN_SIGHT = -0.2
# The cosine between face and viewer from which the nape is nearer than the chin.
LOOKING_AWAY = -0.4


class HeadRing(NamedTuple):
    """A level of the head: from its back to its front, and half of its width.

    In the middle of the face a `ridge` stands out. Nearer to straight ahead than
    `hairline`, in degrees, is the face.
    """

    up: float
    back: float
    front: float
    width: float
    ridge: float = 0.0
    hairline: float = 0.0

    @property
    def middle(self) -> float:
        return (self.front + self.back) / 2

    @property
    def depth(self) -> float:
        return (self.front - self.back) / 2

    def locate_at(self, angle: float) -> Vector:
        """The place at an angle from straight ahead, in the frame of the head."""
        # A nose is narrow, and to be seen from the side only.
        ridge = self.ridge * max(0.0, cos(angle)) ** RIDGE_SHARPNESS
        return Vector(
            self.middle + self.depth * cos(angle) + ridge,
            self.width * sin(angle),
            self.up,
        )


# From one place to another, in the frame of the head and on its left.
Line = tuple[Vector, Vector]


class VisibleArc(NamedTuple):
    """The part of a ring that is to be seen, in radians from straight ahead."""

    start: float
    end: float

    @property
    def middle(self) -> float:
        return (self.start + self.end) / 2

    def within(self, half_angle: float) -> "VisibleArc":
        """Only what is near to straight ahead; nothing is left at the nearer edge."""
        start, end = self
        return VisibleArc(
            min(max(-half_angle, start), end), max(min(half_angle, end), start)
        )


RIDGE_SHARPNESS = 5
# Beyond that the outline stays as broad as it is, so that a head ends in a curve.
STEEPEST_SLOPE = 0.6
CROWN = HeadRing(0.067, -0.008, -0.008, 0.0)
CHIN = HeadRing(-0.071, 0.036, 0.036, 0.0)
HEAD_RINGS = (
    CROWN,
    HeadRing(0.052, -0.046, 0.036, 0.037),
    HeadRing(0.018, -0.065, 0.054, 0.052),
    HeadRing(-0.019, -0.056, 0.052, 0.048, ridge=0.021),
    HeadRing(-0.028, -0.05, 0.051, 0.045, ridge=0.003),
    HeadRing(-0.042, -0.036, 0.05, 0.04, ridge=0.008),
    HeadRing(-0.062, -0.004, 0.05, 0.028, ridge=0.003),
    CHIN,
)
HAIR_RINGS = (
    HeadRing(0.076, -0.014, -0.014, 0.0),
    HeadRing(0.047, -0.052, 0.037, 0.042, hairline=20),
    HeadRing(0.006, -0.064, 0.049, 0.05, hairline=76),
    HeadRing(-0.04, -0.05, 0.043, 0.04, hairline=114),
    HeadRing(-0.06, -0.02, 0.04, 0.03),
)
HAIR_THICKNESS, HAIR_LIFT = 0.13, 0.004
# Round the edge of the face the hair gets thicker step by step.
HAIRLINE_WIDTH = 0.15  # radians
EYE = Vector(0.047, 0.0195, -0.001)
EAR = Vector(-0.009, 0.048, -0.003), Vector(-0.004, 0.046, -0.017)
# Long hair, shown on some of the people: thick lines, or a dot.
BUN = Vector(-0.068, 0.0, 0.045), Vector(-0.068, 0.0, 0.045)
BOB = Vector(-0.036, 0.03, -0.008), Vector(-0.03, 0.028, -0.052)
LIPS = Vector(0.05, 0.0, -0.0435), Vector(0.042, 0.0155, -0.041)
NOSE = Vector(0.06, 0.0, -0.0255), Vector(0.051, 0.008, -0.0225)
BROW = Vector(0.048, 0.012, 0.018), Vector(0.042, 0.026, 0.0145)


def draw_head(pen: PathPen, camera: Camera, body: Body) -> None:
    pen.draw_spline(outline_head(camera, body))


def draw_hair(pen: PathPen, camera: Camera, body: Body) -> None:
    pen.draw_spline(outline_hair(camera, body))


def outline_head(camera: Camera, body: Body) -> list[PagePoint]:
    viewer = find_viewer(camera, body)
    seen = find_visible_arcs(HEAD_RINGS, viewer)
    return project_places(
        camera,
        body,
        [
            find_end(CROWN, *seen[0], viewer),
            *(ring.locate_at(arc.end) for ring, arc in seen),
            find_end(CHIN, *seen[-1], viewer),
            *(ring.locate_at(arc.start) for ring, arc in seen[::-1]),
        ],
    )


def find_end(
    pole: HeadRing, nearest: HeadRing, arc: VisibleArc, viewer: Vector
) -> Vector:
    """The pole, or what of the ring next to it reaches farther on the page."""
    way = pole.up - nearest.up
    places = (
        pole.locate_at(0),
        nearest.locate_at(arc.middle),
        nearest.locate_at(arc.middle + pi),
    )
    return max(places, key=lambda place: way * (place.z - viewer.z * place.dot(viewer)))


def outline_hair(camera: Camera, body: Body) -> list[PagePoint]:
    """Down the outside, up along the face to the fringe, and the same way back."""
    viewer = find_viewer(camera, body)
    seen = find_visible_arcs(HAIR_RINGS, viewer)
    outer_end, inner_end = trace_hair(
        (ring, arc.end, arc.within(radians(ring.hairline)).end) for ring, arc in seen
    )
    outer_start, inner_start = trace_hair(
        (ring, arc.start, arc.within(radians(ring.hairline)).start)
        for ring, arc in seen
    )
    return project_places(
        camera,
        body,
        [
            find_end(HAIR_RINGS[0], *seen[0], viewer),
            *outer_end,
            *inner_end[::-1],
            *inner_start,
            *outer_start[::-1],
        ],
    )


def trace_hair(
    edges: Iterable[tuple[HeadRing, float, float]],
) -> tuple[list[Vector], list[Vector]]:
    """On one side, the outer edge of the hair and the one along the face."""
    outer: list[Vector] = []
    inner: list[Vector] = []
    for ring, outer_angle, inner_angle in edges:
        is_face = abs(remainder(outer_angle, tau)) <= radians(ring.hairline)
        if outer and is_face and outer_angle == inner_angle:  # the hair ends above
            outer.append(inner[-1])
            inner.append(inner[-1])
        else:
            outer.append(locate_on_hair(ring, outer_angle))
            inner.append(ring.locate_at(inner_angle))
    return outer, inner


def locate_on_hair(ring: HeadRing, angle: float) -> Vector:
    beyond = abs(remainder(angle, tau)) - radians(ring.hairline)
    share = max(0.0, min(1.0, beyond / HAIRLINE_WIDTH))
    place, size = ring.locate_at(angle), 1 + share * HAIR_THICKNESS
    return Vector(place.x * size, place.y * size, place.z + share * HAIR_LIFT)


def project_places(
    camera: Camera, body: Body, places: Sequence[Vector]
) -> list[PagePoint]:
    return [
        camera.project_to_page(body.locate_offset("head", place)) for place in places
    ]


def find_viewer(camera: Camera, body: Body) -> Vector:
    """The direction to the viewer, in the frame of the head."""
    return Vector(*map(camera.depth_of, body.frames["head"]))


def find_visible_arcs(
    rings: Sequence[HeadRing], viewer: Vector
) -> list[tuple[HeadRing, VisibleArc]]:
    """Of each ring between the first and the last, what faces the viewer."""
    return [
        (ring, find_visible_arc(above, ring, below, viewer))
        for above, ring, below in zip(rings, rings[1:], rings[2:], strict=False)
    ]


def find_visible_arc(
    above: HeadRing, ring: HeadRing, below: HeadRing, viewer: Vector
) -> VisibleArc:
    """Where the surface, which is wider or narrower above, faces the viewer."""
    growth = (above.width - below.width) / (above.up - below.up) / ring.width
    ahead, aside = viewer.x / ring.depth, viewer.y / ring.width
    towards = atan2(aside, ahead)
    slope = growth * viewer.z / hypot(ahead, aside)
    half = acos(max(-STEEPEST_SLOPE, min(STEEPEST_SLOPE, slope)))
    return VisibleArc(towards - half, towards + half)


def is_seen_from_behind(camera: Camera, bodies: Sequence[Body]) -> bool:
    """Then the neck hides the chin, and else the chin the neck."""
    return all(
        camera.depth_of(body.frames["head"].ahead) < LOOKING_AWAY for body in bodies
    )


def list_eyes_in_sight(camera: Camera, bodies: Sequence[Body]) -> list[Side]:
    """The eyes that are to be seen in some pose."""
    return [
        side
        for side in BOTH_SIDES
        if any(is_eye_in_sight(camera, body, side) for body in bodies)
    ]


def is_eye_in_sight(camera: Camera, body: Body, side: Side) -> bool:
    direction = mirror_vector(EYE_DIRECTION) if side is Side.RIGHT else EYE_DIRECTION
    return camera.depth_of(body.frames["head"].to_world(direction)) > EYE_IN_SIGHT


def list_ears_in_sight(camera: Camera, bodies: Sequence[Body]) -> list[Side]:
    """The ears that are to be seen in some pose: one always is."""
    return [
        side
        for side in BOTH_SIDES
        if any(is_ear_in_sight(camera, body, side) for body in bodies)
    ]


def is_ear_in_sight(camera: Camera, body: Body, side: Side) -> bool:
    left = camera.depth_of(body.frames["head"].left)
    return left * side_sign(side) > EAR_IN_SIGHT


def draw_eyes(pen: PathPen, camera: Camera, body: Body, sides: Sequence[Side]) -> None:
    for side in sides:
        place = mirror_on_head(camera, body, EYE, side)
        pen.draw_dot(place, is_shown=is_eye_in_sight(camera, body, side))


def draw_face(pen: PathPen, camera: Camera, body: Body, sides: Sequence[Side]) -> None:
    """Beside each eye, and with it, what makes a face of it."""
    for side in sides:
        is_shown = is_eye_in_sight(camera, body, side)
        for line in (LIPS, NOSE, BROW):
            start, end = (mirror_on_head(camera, body, place, side) for place in line)
            pen.draw_stroke(start, end, is_shown=is_shown)


def draw_ears(pen: PathPen, camera: Camera, body: Body, sides: Sequence[Side]) -> None:
    for side in sides:
        start, end = (mirror_on_head(camera, body, place, side) for place in EAR)
        pen.draw_stroke(start, end, is_shown=is_ear_in_sight(camera, body, side))


def draw_long_hair(
    pen: PathPen, camera: Camera, body: Body, sides: Sequence[Side], line: Line
) -> None:
    """On each side; without length it is a dot, as the ends are round."""
    for side in sides:
        start, end = (mirror_on_head(camera, body, place, side) for place in line)
        pen.move_to(start)
        pen.line_to(end)


def mirror_on_head(camera: Camera, body: Body, place: Vector, side: Side) -> PagePoint:
    offset = place._replace(y=place.y * side_sign(side))
    return camera.project_to_page(body.locate_offset("head", offset))
