"""The paths of a figure, and their drawing order."""

from collections.abc import Collection, Sequence

from core.values.svg import Markup, build_path, join_markup
from exercises.figures.engine.body_parts import (
    BodyPart,
    Limb,
    LimbKind,
    Trunk,
    find_limb,
)
from exercises.figures.engine.figure import CarriedBag, Figure, Prop
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.motion import build_cycle, solve_keyframes
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.person.layers import (
    FigurePath,
    PersonView,
    build_part_layers,
    observe_person,
)
from exercises.figures.render.person.muscles import draw_muscle, list_home_parts
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


def build_figure_paths(figure: Figure, *, is_detailed: bool) -> list[FigurePath]:
    props = [prop for prop in figure.props if is_background_prop(prop)]
    held = [prop for prop in figure.props if is_foreground_prop(prop)]
    parts = order_by_depth(
        figure.camera, solve_keyframes(figure), figure.frontmost_parts
    )
    bodies = [moment.body for moment in build_cycle(figure)]
    view = observe_person(
        figure.camera, bodies, figure.props, is_coarse=figure.is_coarse
    )
    waiting = [
        (structure, side)
        for structure in figure.muscles
        for side in ((Side.LEFT, Side.RIGHT) if figure.is_bilateral else [Side.RIGHT])
    ]
    body_paths: list[FigurePath] = []
    for number, part in enumerate(parts, start=1):
        body_paths += build_part_paths(figure, view, part, is_detailed=is_detailed)
        # A muscle lies on what it belongs to, and below whatever is nearer.
        shown = [
            muscle
            for muscle in waiting
            if list_home_parts(*muscle) <= {*parts[:number]}
        ]
        body_paths += (build_muscle_path(view, *muscle) for muscle in shown)
        waiting = [muscle for muscle in waiting if muscle not in shown]
    return [
        *(build_prop_path(figure, prop) for prop in props),
        *body_paths,
        *(build_prop_path(figure, prop) for prop in held),
    ]


def draw_clothed_person(sheet: DrawingSheet, camera: Camera, body: Body) -> Markup:
    view = observe_person(camera, [body])
    return join_markup(
        *(
            build_path(layer.css_class, layer.write_path_data(sheet, body))
            for part in order_by_depth(camera, [body])
            for layer in build_part_layers(view, part, is_far=False, is_detailed=True)
        )
    )


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
    figure: Figure, view: PersonView, part: BodyPart, *, is_detailed: bool
) -> list[FigurePath]:
    # A bag comes before its arm, as the hand closes over the handles.
    carried = [
        prop
        for prop in figure.props
        if isinstance(prop, CarriedBag) and part is find_limb(prop.side, LimbKind.ARM)
    ]
    is_far = part in list_far_parts(figure)
    return [
        *(build_prop_path(figure, bag) for bag in carried),
        *build_part_layers(view, part, is_far=is_far, is_detailed=is_detailed),
    ]


def build_prop_path(figure: Figure, prop: Prop) -> FigurePath:
    return FigurePath(
        prop_css_class(prop),
        lambda pen, body: draw_prop(pen, figure.camera, body, prop),
    )


def build_muscle_path(view: PersonView, structure: Structure, side: Side) -> FigurePath:
    return FigurePath(
        "muscle", lambda pen, body: draw_muscle(pen, view, body, structure, side)
    )
