"""The strip of floor under a figure, as seen from the camera's height."""

from collections.abc import Iterator
from functools import partial

from core.values.svg import Markup
from exercises.figures.engine.body_parts import ARM_POINTS, expand_to_both_sides
from exercises.figures.engine.figure import BoxProp, Figure, Prop, RodProp, WheelProp
from exercises.figures.engine.geometry import AHEAD, Vector
from exercises.figures.engine.motion import solve_keyframes
from exercises.figures.engine.sizes import GROUND_MARGIN, NEAR_FLOOR_HEIGHT
from exercises.figures.render.pen import PathPen
from exercises.figures.render.shapes import convex_hull, draw_polygon
from exercises.figures.render.sheet import DrawingSheet

# Parts of the arms that a lying body may spread beyond its trunk.
SPREADING_POINTS = frozenset(
    expand_to_both_sides(ARM_POINTS[ARM_POINTS.index("elbow") :])
)


def draw_ground(sheet: DrawingSheet, figure: Figure) -> Markup:
    draw_strip = partial(draw_ground_strip, figure=figure)
    if figure.crop_points:
        return sheet.draw_overlapping_path("mat", draw_strip)
    return sheet.draw_path("mat", draw_strip)


def draw_ground_strip(pen: PathPen, figure: Figure) -> None:
    # Below everything that comes near the floor, so that no depth makes it float.
    places = [*find_low_points(figure), *find_prop_feet(figure.props)]
    edges = [
        (min(values) - GROUND_MARGIN, max(values) + GROUND_MARGIN)
        for values in ([p.x for p in places], [p.y for p in places])
    ]
    corners = [Vector(x, y, 0) for x in edges[0] for y in edges[1]]
    project = figure.camera.project_to_page
    draw_polygon(pen, convex_hull(project(corner) for corner in corners))


def find_low_points(figure: Figure) -> Iterator[Vector]:
    for body in solve_keyframes(figure):
        is_lying = body.points["chest"].z < NEAR_FLOOR_HEIGHT
        for name, place in body.points.items():
            # The spread arms of a lying body may be beside the strip.
            if place.z < NEAR_FLOOR_HEIGHT and not (
                is_lying and name in SPREADING_POINTS
            ):
                yield place


def find_prop_feet(props: tuple[Prop, ...]) -> Iterator[Vector]:
    for prop in props:
        if isinstance(prop, RodProp):
            yield from (end for end in prop[:2] if end.z < NEAR_FLOOR_HEIGHT)
        if isinstance(prop, WheelProp):
            yield from (
                prop.middle.plus(AHEAD, reach) for reach in (-prop.radius, prop.radius)
            )
        if (
            isinstance(prop, BoxProp)
            and prop.middle.z - prop.size.z / 2 < NEAR_FLOOR_HEIGHT
        ):
            yield prop.middle.plus(prop.size, 0.5)
            yield prop.middle.plus(prop.size, -0.5)
