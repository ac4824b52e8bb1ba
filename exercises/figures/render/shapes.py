"""Shapes on the page: capsules, polygons, lenses and convex hulls."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import sqrt

from exercises.figures.engine.geometry import (
    Camera,
    PagePoint,
    Vector,
)
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.pen import PathPen

# If one end of a capsule nearly contains the other, no straight side touches both.
MAX_SLOPE_COSINE = 0.97


def draw_capsule(
    pen: PathPen,
    start: PagePoint,
    start_radius: float,
    end: PagePoint,
    end_radius: float,
) -> None:
    """A tapered bar with round ends."""
    line = end.minus(start)
    along, across = line.unit, line.unit.clockwise_normal
    cosine = (start_radius - end_radius) / max(line.length, 1e-6)
    cosine = max(-MAX_SLOPE_COSINE, min(MAX_SLOPE_COSINE, cosine))
    sine = sqrt(1 - cosine**2)
    right = PagePoint(0, 0).plus(along, cosine).plus(across, sine)
    left = PagePoint(0, 0).plus(along, cosine).plus(across, -sine)
    pen.move_to(start.plus(right, start_radius))
    pen.line_to(end.plus(right, end_radius))
    pen.arc_to(end_radius, end_radius > start_radius, end.plus(left, end_radius))
    pen.line_to(start.plus(left, start_radius))
    pen.arc_to(start_radius, start_radius > end_radius, start.plus(right, start_radius))
    pen.close_path()
    pen.include_circle(start, start_radius)
    pen.include_circle(end, end_radius)


def draw_joint_chain(
    pen: PathPen, camera: Camera, body: Body, *links: tuple[str, float]
) -> None:
    draw_chain(pen, camera, *((body.points[name], radius) for name, radius in links))


def draw_chain(pen: PathPen, camera: Camera, *links: tuple[Vector, float]) -> None:
    for (start, first), (end, second) in pairwise(links):
        draw_capsule(
            pen,
            camera.project_to_page(start),
            first,
            camera.project_to_page(end),
            second,
        )


def draw_polygon(pen: PathPen, points: Iterable[PagePoint]) -> None:
    first, *others = points
    pen.move_to(first)
    for point in others:
        pen.line_to(point)
    pen.close_path()


def convex_hull(points: Iterable[PagePoint]) -> list[PagePoint]:
    """The corners of the smallest convex outline (Andrew's monotone chain)."""
    ordered = sorted(set(points))
    return half_hull(ordered) + half_hull(ordered[::-1])


def half_hull(points: Sequence[PagePoint]) -> list[PagePoint]:
    corners: list[PagePoint] = []
    for point in points:
        while len(corners) > 1 and turns_right(corners[-2], corners[-1], point):
            corners.pop()
        corners.append(point)
    return corners[:-1]


def turns_right(a: PagePoint, b: PagePoint, c: PagePoint) -> bool:
    # Straight on counts as a turn, as a point on an edge is not a corner.
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) <= 1e-9
