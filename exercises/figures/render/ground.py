"""The strip of floor under a figure, seen from the camera's height."""

from collections.abc import Iterator

from exercises.figures.engine.figure import Box, Figure, Prop, Rod
from exercises.figures.engine.geometry import Vector
from exercises.figures.engine.motion import bodies
from exercises.figures.engine.skeleton import plain
from exercises.figures.render import outline
from exercises.figures.render.outline import Pen

NEAR_THE_FLOOR = 0.13
MARGIN = 0.06
ARM = ("elbow", "forearm", "wrist", "palm", "fingertip", "thumb")


def strip(pen: Pen, figure: Figure) -> None:
    # Under all that comes near the floor, so that no depth makes it float.
    places = [*_low_places(figure), *_feet_of(figure.props)]
    edges = [
        (min(values) - MARGIN, max(values) + MARGIN)
        for values in ([p.x for p in places], [p.y for p in places])
    ]
    corners = [Vector(x, y, 0) for x in edges[0] for y in edges[1]]
    project = figure.camera.project
    outline.polygon(pen, outline.hull(project(corner) for corner in corners))


def _low_places(figure: Figure) -> Iterator[Vector]:
    for body in bodies(figure):
        is_lying = body.points["chest"].z < NEAR_THE_FLOOR
        for name, place in body.points.items():
            # Arms spread out from a lying body may lie beside the strip.
            if place.z < NEAR_THE_FLOOR and not (is_lying and plain(name) in ARM):
                yield place


def _feet_of(props: tuple[Prop, ...]) -> Iterator[Vector]:
    for prop in props:
        if isinstance(prop, Rod):
            yield from (end for end in prop[:2] if end.z < NEAR_THE_FLOOR)
        if isinstance(prop, Box) and prop.middle.z - prop.size.z / 2 < NEAR_THE_FLOOR:
            yield prop.middle.plus(prop.size, 0.5)
            yield prop.middle.plus(prop.size, -0.5)
