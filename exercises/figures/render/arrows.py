"""Arrows that show in a still picture how the body moves or pushes."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from exercises.figures.engine.figure import Figure, PushArrow
from exercises.figures.engine.geometry import (
    Camera,
    PagePoint,
    Vector,
    control_point_through,
)
from exercises.figures.engine.motion import (
    build_cycle,
    largest_displacement,
    solve_keyframes,
)
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.outline import PathPen

MIN_MOVEMENT = 0.03  # of stature; less is no movement worth an arrow
MIN_ARROW_LENGTH = 0.09  # a shorter one would be all barbs
MIN_CIRCLE_RADIUS = 0.1  # its radius
TRACKABLE_POINTS = (
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


class ArrowPath(NamedTuple):
    """Where an arrow starts, and its bends: each a control point and an end."""

    start: PagePoint
    curves: tuple[tuple[PagePoint, PagePoint], ...]


def find_farthest_keyframe(figure: Figure) -> int:
    """The keyframe farthest from the first; the last if the limbs hardly move."""
    first = solve_keyframes(figure)[0]
    distances = [largest_displacement(first, body) for body in solve_keyframes(figure)]
    if max(distances) < MIN_MOVEMENT:
        return len(distances) - 1
    return distances.index(max(distances))


def build_movement_arrow(figure: Figure) -> ArrowPath | None:
    if figure.has_circular_arrow:
        return _build_circular_arrow(
            _project_tracked_point(
                figure, figure.tracked_point, solve_keyframes(figure)
            )
        )
    places = _trace_movement(figure)
    start, end = places[0], places[-1]
    way = end.minus(start)
    if way.length < MIN_MOVEMENT:
        return None
    if way.length < MIN_ARROW_LENGTH:
        return _build_straight_arrow(end.plus(way.unit, -MIN_ARROW_LENGTH), end)
    return ArrowPath(
        start, ((control_point_through(start, _find_halfway_point(places), end), end),)
    )


def build_push_arrow(push: PushArrow, camera: Camera, body: Body) -> ArrowPath:
    place = body.points[push.point].plus(body.frames[push.point].to_world(push.offset))
    # Beyond the point, so that the limb does not hide the tip.
    tip = place.plus(push.direction.unit, 0.05)
    start = tip.plus(push.direction.unit, -0.13)
    return _build_straight_arrow(
        camera.project_to_page(start), camera.project_to_page(tip)
    )


def _build_straight_arrow(start: PagePoint, end: PagePoint) -> ArrowPath:
    return ArrowPath(start, ((start.midpoint_to(end), end),))


def draw_arrow(pen: PathPen, arrow_path: ArrowPath) -> None:
    pen.move_to(arrow_path.start)
    for control, end in arrow_path.curves:
        pen.curve_to(control, end)
    control, end = arrow_path.curves[-1]
    along = end.minus(control).unit
    barb = end.plus(along, -0.035)
    pen.move_to(barb.plus(along.clockwise_normal, 0.025))
    pen.line_to(end)
    pen.line_to(barb.plus(along.clockwise_normal, -0.025))


def _trace_movement(figure: Figure) -> list[PagePoint]:
    """The way on the page of the point that moves most, start to farthest."""
    last = solve_keyframes(figure)[find_farthest_keyframe(figure)]
    stops = [moment.body for moment in build_cycle(figure)]
    stops = stops[: stops.index(last) + 1]
    names = [figure.tracked_point] if figure.tracked_point else TRACKABLE_POINTS
    return max(
        (_project_tracked_point(figure, name, stops) for name in names),
        key=lambda places: places[-1].minus(places[0]).length,
    )


def _project_tracked_point(
    figure: Figure, point_name: str, cycle_bodies: Sequence[Body]
) -> list[PagePoint]:
    def locate_tracked_point(body: Body) -> Vector:
        return body.points[point_name].plus(
            body.frames[point_name].to_world(figure.tracked_offset)
        )

    return [
        figure.camera.project_to_page(locate_tracked_point(body))
        for body in cycle_bodies
    ]


def _build_circular_arrow(page_points: Sequence[PagePoint]) -> ArrowPath:
    """Three quarters of the circle through four places, large enough to be seen."""
    across, along = (
        page_points[0].midpoint_to(page_points[2]),
        page_points[1].midpoint_to(page_points[3]),
    )
    middle = across.midpoint_to(along)
    size = max(corner.minus(middle).length for corner in page_points)
    times = max(1.0, MIN_CIRCLE_RADIUS / size)
    page_points = [middle.plus(corner.minus(middle), times) for corner in page_points]
    # Controlled by the corner of their square, each bend is nearly a quarter circle.
    bends = tuple(
        (before.plus(after).minus(middle), after)
        for before, after in pairwise(page_points)
    )
    return ArrowPath(page_points[0], bends)


def _find_halfway_point(page_points: Sequence[PagePoint]) -> PagePoint:
    """The place as far from the first as from the last, or nearly so."""
    start, end = page_points[0], page_points[-1]
    return min(
        page_points,
        key=lambda place: abs(place.minus(start).length - place.minus(end).length),
    )
