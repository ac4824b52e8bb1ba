"""Where a movement began: a pale shape of what has moved, behind a still."""

from collections.abc import Iterator
from itertools import groupby, pairwise

from core.values.svg import NO_MARKUP, Markup
from exercises.figures.engine.body_parts import BOTH_SIDES, locate_on_side
from exercises.figures.engine.figure import Figure
from exercises.figures.engine.motion import solve_keyframes
from exercises.figures.engine.sizes import (
    GHOST_HEAD_RADIUS,
    GHOST_LINE_WIDTH,
    LEAST_GHOST_MOVEMENT,
)
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.sheet import DrawingSheet

# The style sheet draws them as thick lines, which take fewer bytes than outlines.
SIDED_CHAIN = ("wrist", "elbow", "shoulder", "hip", "knee", "ankle")
CHAINS = (
    ("pelvis", "collar"),
    *(tuple(locate_on_side(name, side) for name in SIDED_CHAIN) for side in BOTH_SIDES),
)


def draw_ghost(sheet: DrawingSheet, figure: Figure, shown: Body) -> Markup:
    start = solve_keyframes(figure)[0]
    lines = [*list_moved_lines(figure, start, shown)]
    if not lines or figure.is_flowing:
        return NO_MARKUP

    def draw_moved_parts(pen: PathPen) -> None:
        for first, *others in lines:
            pen.move_to(figure.camera.project_to_page(start.points[first]))
            for name in others:
                pen.line_to(figure.camera.project_to_page(start.points[name]))
        if has_moved(figure, start, shown, ("head",)):
            draw_ring_of_head(pen, figure, start)

    return sheet.draw_path("ghost", draw_moved_parts)


def list_moved_lines(figure: Figure, start: Body, end: Body) -> Iterator[list[str]]:
    """The points of each run of segments of which an end has moved."""
    for chain in CHAINS:
        for is_moved, run in groupby(
            pairwise(chain), lambda segment: has_moved(figure, start, end, segment)
        ):
            if is_moved:
                (first, second), *others = run
                yield [first, second, *(segment[1] for segment in others)]


def has_moved(figure: Figure, start: Body, end: Body, names: tuple[str, ...]) -> bool:
    project = figure.camera.project_to_page
    return any(
        project(end.points[name].minus(start.points[name])).length
        >= LEAST_GHOST_MOVEMENT
        for name in names
    )


def draw_ring_of_head(pen: PathPen, figure: Figure, body: Body) -> None:
    """Small enough for its thick line to fill it."""
    middle = figure.camera.project_to_page(body.points["head"])
    radius = GHOST_HEAD_RADIUS
    left, right = (middle._replace(x=middle.x + side * radius) for side in (-1, 1))
    pen.move_to(left)
    pen.arc_to(radius, False, right)
    pen.arc_to(radius, False, left)
    pen.include_circle(middle, GHOST_HEAD_RADIUS + GHOST_LINE_WIDTH / 2)
