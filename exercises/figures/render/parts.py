"""The paths of a figure, and their drawing order."""

from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from exercises.figures.engine.body_parts import (
    BodyPart,
    Limb,
    LimbKind,
    Trunk,
    find_limb,
)
from exercises.figures.engine.figure import CarriedBag, Figure, Prop
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.motion import solve_keyframes
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.muscles import draw_muscle
from exercises.figures.render.outline import draw_body_part
from exercises.figures.render.pen import PathPen
from exercises.figures.render.props import (
    draw_prop,
    is_background_prop,
    is_foreground_prop,
    prop_css_class,
)
from exercises.figures.render.sheet import DrawingSheet
from exercises.values.vocabulary import Side, Structure

# Both segments of a limb count, so their shared joint counts twice.
LIMB_DEPTH_POINTS = {
    LimbKind.LEG: ("hip", "knee", "knee", "ankle"),
    LimbKind.ARM: ("shoulder", "elbow", "elbow", "wrist"),
}
TRUNK_DEPTH_POINTS = ("waist", "chest", "pelvis", "ribs")
MIN_SIDEWAYS_TURN = 0.5  # seen from the front or the back, neither side is the far one


class FigurePath(NamedTuple):
    """One path: its class, and its data for any body."""

    css_class: str
    draw: Callable[[PathPen, Body], None]

    def write_path_data(self, sheet: DrawingSheet, body: Body) -> str:
        return sheet.write_path_data(lambda pen: self.draw(pen, body))


def build_figure_paths(figure: Figure, *, is_detailed: bool) -> list[FigurePath]:
    props = [prop for prop in figure.props if is_background_prop(prop)]
    held = [prop for prop in figure.props if is_foreground_prop(prop)]
    parts = order_by_depth(
        figure.camera, solve_keyframes(figure), figure.frontmost_parts
    )
    return [
        *(build_prop_path(figure, prop) for prop in props),
        *(
            path
            for part in parts
            for path in build_part_paths(figure, part, is_detailed=is_detailed)
        ),
        *(build_prop_path(figure, prop) for prop in held),
        *(
            build_muscle_path(figure, structure, side)
            for structure in figure.muscles
            for side in (
                (Side.LEFT, Side.RIGHT) if figure.is_bilateral else [Side.RIGHT]
            )
        ),
    ]


def draw_silhouette(
    pen: PathPen, camera: Camera, body: Body, *, is_detailed: bool
) -> None:
    """The whole body as one path."""
    for part in order_by_depth(camera, [body]):
        draw_body_part(pen, camera, body, part, is_detailed=is_detailed)


def order_by_depth(
    camera: Camera, bodies: Sequence[Body], frontmost: Sequence[BodyPart] = ()
) -> list[BodyPart]:
    """Parts from far to near; the frontmost come last, in the given order."""

    # One order for all poses: an animation cannot move a path above another.
    def total_depth(part: BodyPart) -> float:
        return sum(measure_depth(camera, body, part) for body in bodies)

    parts: list[BodyPart] = sorted([*Limb, *Trunk], key=total_depth)
    return [*(part for part in parts if part not in frontmost), *frontmost]


def measure_depth(camera: Camera, body: Body, part: BodyPart) -> float:
    if isinstance(part, Limb):
        points = [f"{part.side}_{point}" for point in LIMB_DEPTH_POINTS[part.kind]]
    else:
        points = [*TRUNK_DEPTH_POINTS]
    return sum(camera.depth_of(body.points[point]) for point in points)


def list_far_parts(figure: Figure) -> Collection[BodyPart]:
    if figure.far_parts is not None:
        return figure.far_parts
    left = solve_keyframes(figure)[0].frames["root"].left
    turn = figure.camera.depth_of(left)
    if abs(turn) < MIN_SIDEWAYS_TURN:
        return ()
    far_side = Side.LEFT if turn < 0 else Side.RIGHT
    return [limb for limb in Limb if limb.side is far_side]


def build_part_paths(
    figure: Figure, part: BodyPart, *, is_detailed: bool
) -> list[FigurePath]:
    # A bag comes before its arm, as the hand closes over the handles.
    carried = [
        prop
        for prop in figure.props
        if isinstance(prop, CarriedBag) and part is find_limb(prop.side, LimbKind.ARM)
    ]
    if isinstance(part, Trunk):
        css_class = "torso"
    else:
        css_class = "far" if part in list_far_parts(figure) else "near"
    return [
        *(build_prop_path(figure, bag) for bag in carried),
        FigurePath(
            css_class,
            lambda pen, body: draw_body_part(
                pen, figure.camera, body, part, is_detailed=is_detailed
            ),
        ),
    ]


def build_prop_path(figure: Figure, prop: Prop) -> FigurePath:
    return FigurePath(
        prop_css_class(prop),
        lambda pen, body: draw_prop(pen, figure.camera, body, prop),
    )


def build_muscle_path(figure: Figure, structure: Structure, side: Side) -> FigurePath:
    return FigurePath(
        "muscle",
        lambda pen, body: draw_muscle(pen, figure.camera, body, structure, side),
    )
