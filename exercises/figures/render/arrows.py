"""Arrows that show in a still picture how the body moves or pushes."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from exercises.figures.engine.figure import Figure, Push
from exercises.figures.engine.geometry import Camera, Point, Vector, bend_through
from exercises.figures.engine.motion import bodies, farthest, moments
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.outline import Pen

LEAST_WAY = 0.03  # of stature; less is no movement worth an arrow
LEAST_ARROW = 0.09  # a shorter one would be all barbs
LEAST_CIRCLE = 0.1  # its radius
TRACKABLE = (
    "right_fingertip",
    "left_fingertip",
    "right_toe",
    "left_toe",
    "right_knee",
    "left_knee",
    "head",
    "waist",
    "pelvis",
)


class Way(NamedTuple):
    """Where an arrow starts, and its bends: each a control point and an end."""

    start: Point
    bends: tuple[tuple[Point, Point], ...]


def turning_point(figure: Figure) -> int:
    """The keyframe farthest from the first; the last if the limbs hardly move."""
    first = bodies(figure)[0]
    distances = [farthest(first, body) for body in bodies(figure)]
    if max(distances) < LEAST_WAY:
        return len(distances) - 1
    return distances.index(max(distances))


def way(figure: Figure) -> Way | None:
    if figure.is_round:
        return _round(_places(figure, figure.tracked, bodies(figure)))
    places = _trail(figure)
    start, end = places[0], places[-1]
    way = end.minus(start)
    if way.length < LEAST_WAY:
        return None
    if way.length < LEAST_ARROW:
        return _straight(end.plus(way.unit, -LEAST_ARROW), end)
    return Way(start, ((bend_through(start, _halfway(places), end), end),))


def pushing(push: Push, camera: Camera, body: Body) -> Way:
    place = body.points[push.point].plus(body.frames[push.point].world(push.offset))
    # Beyond the point, so that the limb does not hide the tip.
    tip = place.plus(push.direction.unit, 0.05)
    start = tip.plus(push.direction.unit, -0.13)
    return _straight(camera.project(start), camera.project(tip))


def _straight(start: Point, end: Point) -> Way:
    return Way(start, ((start.middle(end), end),))


def arrow(pen: Pen, way: Way) -> None:
    pen.move(way.start)
    for control, end in way.bends:
        pen.curve(control, end)
    control, end = way.bends[-1]
    along = end.minus(control).unit
    barb = end.plus(along, -0.035)
    pen.move(barb.plus(along.normal, 0.025))
    pen.line(end)
    pen.line(barb.plus(along.normal, -0.025))


def _trail(figure: Figure) -> list[Point]:
    """The way on the page of the point that moves most, start to farthest."""
    last = bodies(figure)[turning_point(figure)]
    stops = [moment.body for moment in moments(figure)]
    stops = stops[: stops.index(last) + 1]
    names = [figure.tracked] if figure.tracked else TRACKABLE
    return max(
        (_places(figure, name, stops) for name in names),
        key=lambda places: places[-1].minus(places[0]).length,
    )


def _places(figure: Figure, name: str, stops: Sequence[Body]) -> list[Point]:
    def place(body: Body) -> Vector:
        return body.points[name].plus(body.frames[name].world(figure.tracked_offset))

    return [figure.camera.project(place(body)) for body in stops]


def _round(corners: Sequence[Point]) -> Way:
    """Three quarters of the circle through four places, large enough to be seen."""
    across, along = corners[0].middle(corners[2]), corners[1].middle(corners[3])
    middle = across.middle(along)
    size = max(corner.minus(middle).length for corner in corners)
    times = max(1.0, LEAST_CIRCLE / size)
    corners = [middle.plus(corner.minus(middle), times) for corner in corners]
    # Controlled by the corner of their square, each bend is nearly a quarter circle.
    bends = tuple(
        (before.plus(after).minus(middle), after) for before, after in pairwise(corners)
    )
    return Way(corners[0], bends)


def _halfway(places: Sequence[Point]) -> Point:
    """The place as far from the first as from the last, or nearly so."""
    start, end = places[0], places[-1]
    return min(
        places,
        key=lambda place: abs(place.minus(start).length - place.minus(end).length),
    )
