"""Arrows that show movements and pushes in a still picture."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from math import copysign
from typing import NamedTuple

from core.values.svg import NO_MARKUP, Markup, build_path
from exercises.figures.engine.body_parts import POINT_KINDS, opposite_point
from exercises.figures.engine.figure import NO_OFFSET, Figure, PushArrow
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
from exercises.figures.engine.pose import mirror_vector
from exercises.figures.engine.sizes import (
    ARROW_GAP,
    BARB_HALF_WIDTH,
    BARB_LENGTH,
    MIN_ARROW_LENGTH,
    MIN_CIRCLE_RADIUS,
    MIN_MOVEMENT,
    PUSH_ARROW_LENGTH,
    SURFACE_OFFSETS,
)
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.sheet import DrawingSheet

TRACKED_POINTS = (
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
    """The start of an arrow and its bends, each with a control point and an end."""

    start: PagePoint
    curves: tuple[tuple[PagePoint, PagePoint], ...]
    has_head: bool = True

    def draw(self, pen: PathPen) -> None:
        """A shaft to the tip, and a head that its lines fill."""
        pen.move_to(self.start)
        for control, end in self.curves:
            pen.curve_to(control, end)
        if self.has_head:
            self.draw_head(pen)

    def draw_head(self, pen: PathPen) -> None:
        control, tip = self.curves[-1]
        along = tip.minus(control).unit
        base = tip.plus(along, -BARB_LENGTH)
        pen.move_to(base.plus(along.clockwise_normal, BARB_HALF_WIDTH))
        pen.line_to(tip)
        pen.line_to(base.plus(along.clockwise_normal, -BARB_HALF_WIDTH))
        pen.close_path()
        # What they leave open is a dot on the far side of its middle.
        inside = base.plus(along, 0.35 * BARB_LENGTH)
        pen.line_to(inside.plus(along.clockwise_normal, -0.25 * BARB_HALF_WIDTH))


def find_farthest_keyframe(figure: Figure) -> int:
    """The keyframe farthest from the first; the last if the limbs hardly move."""
    first = solve_keyframes(figure)[0]
    distances = [largest_displacement(first, body) for body in solve_keyframes(figure)]
    if max(distances) < MIN_MOVEMENT:
        return len(distances) - 1
    return distances.index(max(distances))


def draw_movement_arrow(sheet: DrawingSheet, figure: Figure) -> Markup:
    arrows = build_movement_arrows(figure)
    return sheet.draw_path("cue", partial(draw_arrows, arrows)) if arrows else NO_MARKUP


def draw_push_arrow(
    sheet: DrawingSheet, figure: Figure, body: Body, *animations: Markup
) -> Markup:
    arrows = build_push_arrows(figure, body)
    if not arrows:
        return NO_MARKUP
    path_data = sheet.write_path_data(partial(draw_arrows, arrows))
    return build_path("cue push", path_data, *animations)


def draw_arrows(arrows: Sequence[ArrowPath], pen: PathPen) -> None:
    for arrow in arrows:
        arrow.draw(pen)


def build_movement_arrows(figure: Figure) -> list[ArrowPath]:
    point, offset = figure.tracked_point, figure.tracked_offset
    if figure.has_circular_arrow:
        bodies = solve_keyframes(figure)
        quarters = bodies[:: len(bodies) // 4]
        return [
            build_circular_arrow(project_offset(figure.camera, point, offset, quarters))
        ]
    tracks = [(point, offset)]
    if figure.moves_apart:
        tracks.append((opposite_point(point), mirror_vector(offset)))
    arrows = (build_arrow_along(trace_movement(figure, *track)) for track in tracks)
    return [arrow for arrow in arrows if arrow]


def build_push_arrows(figure: Figure, body: Body) -> list[ArrowPath]:
    pushes = [figure.push] if figure.push else []
    if figure.moves_apart:
        pushes += [mirror_push(push) for push in pushes]
    arrows = [build_push_arrow(push, figure.camera, body) for push in pushes]
    if figure.push and figure.push.is_breath:
        arrows += [build_breath_stroke(arrows[0], side) for side in (1, -1)]
    return arrows


def mirror_push(push: PushArrow) -> PushArrow:
    return push._replace(
        point=opposite_point(push.point),
        direction=mirror_vector(push.direction),
        offset=mirror_vector(push.offset),
    )


def build_arrow_along(places: Sequence[PagePoint]) -> ArrowPath | None:
    start, end, way = places[0], places[-1], find_way(places)
    if way.length < MIN_MOVEMENT:
        return None
    if way.length < MIN_ARROW_LENGTH:
        return build_straight_arrow(end.plus(way.unit, -MIN_ARROW_LENGTH), end)
    return ArrowPath(
        start, ((control_point_through(start, find_halfway_point(places), end), end),)
    )


def build_push_arrow(push: PushArrow, camera: Camera, body: Body) -> ArrowPath:
    place = body.locate_offset(push.point, push.offset)
    tip = place.plus(push.direction.unit, push.gap)
    start = tip.plus(push.direction.unit, -PUSH_ARROW_LENGTH)
    return build_straight_arrow(
        camera.project_to_page(start), camera.project_to_page(tip)
    )


def build_breath_stroke(arrow: ArrowPath, side: int) -> ArrowPath:
    """Along one side of the arrow, and away from it."""
    tip = arrow.curves[-1][1]
    along = tip.minus(arrow.start)

    def find_place(share: float, away: float) -> PagePoint:
        out = along.unit.clockwise_normal
        return arrow.start.plus(along, share).plus(out, side * away)

    bend, end = find_place(0.4, 0.035), find_place(0.75, 0.06)
    return ArrowPath(find_place(0.1, 0.028), ((bend, end),), has_head=False)


def build_straight_arrow(start: PagePoint, end: PagePoint) -> ArrowPath:
    return ArrowPath(start, ((start.midpoint_to(end), end),))


def trace_movement(figure: Figure, point: str, offset: Vector) -> list[PagePoint]:
    """The path on the page of the point that moves most, from start to farthest.

    It runs beside what moves: where the figure says, or outside the body.
    """
    last = solve_keyframes(figure)[find_farthest_keyframe(figure)]
    stops = [moment.body for moment in build_cycle(figure)]
    stops = stops[: stops.index(last) + 1]
    traces = {
        name: project_offset(figure.camera, name, offset, stops)
        for name in ([point] if point else TRACKED_POINTS)
    }
    name = max(traces, key=lambda name: find_way(traces[name]).length)
    if offset != NO_OFFSET:
        return traces[name]
    waist = figure.camera.project_to_page(last.points["waist"])
    thickness = SURFACE_OFFSETS[POINT_KINDS[name]].up
    return shift_away(traces[name], waist, thickness + ARROW_GAP)


def find_way(places: Sequence[PagePoint]) -> PagePoint:
    return places[-1].minus(places[0])


def shift_away(
    places: Sequence[PagePoint], middle: PagePoint, distance: float
) -> list[PagePoint]:
    """Sideways, to the side that is farther from the middle."""
    out = find_way(places).unit.clockwise_normal
    side = copysign(distance, out.dot(find_halfway_point(places).minus(middle)))
    return [place.plus(out, side) for place in places]


def project_offset(
    camera: Camera, point_name: str, offset: Vector, bodies: Sequence[Body]
) -> list[PagePoint]:
    return [
        camera.project_to_page(body.locate_offset(point_name, offset))
        for body in bodies
    ]


def build_circular_arrow(page_points: Sequence[PagePoint]) -> ArrowPath:
    """Three quarters of an ellipse with these four corners, large enough to be seen."""
    first, second, third, fourth = page_points
    middle = first.midpoint_to(third).midpoint_to(second.midpoint_to(fourth))
    axes = first.minus(third), second.minus(fourth)
    size = max(axis.length for axis in axes) / 2
    times = max(1.0, MIN_CIRCLE_RADIUS / size) / 2
    page_points = [middle.plus(axis, side * times) for side in (1, -1) for axis in axes]
    # With the corner of its square as control point, each bend is nearly a quarter
    # circle.
    bends = tuple(
        (before.plus(after).minus(middle), after)
        for before, after in pairwise(page_points)
    )
    return ArrowPath(page_points[0], bends)


def find_halfway_point(page_points: Sequence[PagePoint]) -> PagePoint:
    """The position about as far from the first as from the last."""
    start, end = page_points[0], page_points[-1]
    return min(
        page_points,
        key=lambda place: abs(place.minus(start).length - place.minus(end).length),
    )
