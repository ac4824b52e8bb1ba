"""The strip of floor under a figure, seen from the camera's height."""

from collections.abc import Iterator

from exercises.figures.engine.figure import BoxProp, Figure, Prop, RodProp
from exercises.figures.engine.geometry import Vector
from exercises.figures.engine.motion import solve_keyframes
from exercises.figures.engine.skeleton import without_side
from exercises.figures.render import outline
from exercises.figures.render.outline import PathPen

NEAR_FLOOR_HEIGHT = 0.13
GROUND_MARGIN = 0.06
ARM_POINTS = ("elbow", "forearm", "wrist", "palm", "fingertip", "thumb")


def draw_ground_strip(pen: PathPen, figure: Figure) -> None:
    # Under all that comes near the floor, so that no depth makes it float.
    places = [*_find_low_points(figure), *_find_prop_feet(figure.props)]
    edges = [
        (min(values) - GROUND_MARGIN, max(values) + GROUND_MARGIN)
        for values in ([p.x for p in places], [p.y for p in places])
    ]
    corners = [Vector(x, y, 0) for x in edges[0] for y in edges[1]]
    project = figure.camera.project_to_page
    outline.draw_polygon(
        pen, outline.convex_hull(project(corner) for corner in corners)
    )


def _find_low_points(figure: Figure) -> Iterator[Vector]:
    for body in solve_keyframes(figure):
        is_lying = body.points["chest"].z < NEAR_FLOOR_HEIGHT
        for name, place in body.points.items():
            # Arms spread out from a lying body may lie beside the strip.
            if place.z < NEAR_FLOOR_HEIGHT and not (
                is_lying and without_side(name) in ARM_POINTS
            ):
                yield place


def _find_prop_feet(props: tuple[Prop, ...]) -> Iterator[Vector]:
    for prop in props:
        if isinstance(prop, RodProp):
            yield from (end for end in prop[:2] if end.z < NEAR_FLOOR_HEIGHT)
        if (
            isinstance(prop, BoxProp)
            and prop.middle.z - prop.size.z / 2 < NEAR_FLOOR_HEIGHT
        ):
            yield prop.middle.plus(prop.size, 0.5)
            yield prop.middle.plus(prop.size, -0.5)
