"""The paths of a figure, and their drawing order."""

from collections.abc import Collection, Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from core.values.svg import Markup, build_path, join_markup
from exercises.figures.engine.body_parts import (
    BodyPart,
    Limb,
    LimbHalf,
    LimbKind,
    Trunk,
    find_limb,
)
from exercises.figures.engine.figure import (
    Accessory,
    CarriedBag,
    Figure,
    Furniture,
)
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.motion import build_cycle, solve_keyframes
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.person.layers import FigurePath, build_part_layers
from exercises.figures.render.person.muscles import (
    DrawnMuscle,
    choose_stretch,
    draw_muscle,
    list_home_parts,
)
from exercises.figures.render.person.observation import PersonView, observe_person
from exercises.figures.render.props import (
    accessory_css_class,
    build_bag_paths,
    build_furniture_paths,
    draw_accessory,
)
from exercises.figures.render.shadows import build_shadow_paths
from exercises.figures.render.sheet import DrawingSheet
from exercises.values.vocabulary import Side

# Both segments of a limb count, so their shared joint counts twice.
LIMB_DEPTH_POINTS = {
    LimbKind.LEG: ("hip", "knee", "knee", "ankle"),
    LimbKind.ARM: ("shoulder", "elbow", "elbow", "wrist"),
}
TRUNK_DEPTH_POINTS = ("waist", "chest", "pelvis", "ribs")
GHOST_HEIGHT = -0.25
MIN_SIDEWAYS_TURN = 0.5  # seen from the front or the back, neither side is the far one


class Layer(NamedTuple):
    """Paths, and how far up they lie: a part of the body lies at its own number."""

    height: float
    paths: list[FigurePath]


def build_figure_paths(
    figure: Figure, *, is_detailed: bool, ghost: Sequence[FigurePath] = ()
) -> list[FigurePath]:
    bodies = [moment.body for moment in build_cycle(figure)]
    view = observe_person(
        figure.camera,
        bodies,
        figure.props,
        list_far_parts(figure),
        is_coarse=figure.is_coarse,
    )
    parts = order_by_depth(
        figure.camera, solve_keyframes(figure), figure.frontmost_parts
    )
    layers = [
        *build_furniture_layers(figure, parts, is_detailed=is_detailed),
        *build_body_layers(figure, view, parts, is_detailed=is_detailed),
        *build_muscle_layers(figure, view, parts),
        *build_held_layers(figure, parts),
        # Between the room, which is lower, and the person.
        Layer(GHOST_HEIGHT, [*ghost]),
    ]
    layers.sort(key=attrgetter("height"))
    return [
        *(build_shadow_paths(figure.camera, bodies) if is_detailed else ()),
        *(path for layer in layers for path in layer.paths),
    ]


def measure_height_above(
    parts: Sequence[BodyPart], covered: Collection[BodyPart]
) -> float:
    """Half limbs that are drawn once more count with their limbs."""
    numbers = (
        number
        for number, part in enumerate(parts)
        if (part.limb if isinstance(part, LimbHalf) else part) in covered
    )
    return max(numbers, default=-1) + 0.5


def build_furniture_layers(
    figure: Figure, parts: Sequence[BodyPart], *, is_detailed: bool
) -> Iterator[Layer]:
    furniture = [prop for prop in figure.props if isinstance(prop, Furniture)]
    for covered in dict.fromkeys(prop.covers for prop in furniture):
        pieces = [prop for prop in furniture if prop.covers == covered]
        yield Layer(
            measure_height_above(parts, covered),
            build_furniture_paths(figure.camera, pieces, is_detailed=is_detailed),
        )


def build_body_layers(
    figure: Figure, view: PersonView, parts: Sequence[BodyPart], *, is_detailed: bool
) -> Iterator[Layer]:
    for number, part in enumerate(parts):
        paths = build_part_paths(figure, view, part, is_detailed=is_detailed)
        yield Layer(number, paths)


def build_muscle_layers(
    figure: Figure, view: PersonView, parts: Sequence[BodyPart]
) -> Iterator[Layer]:
    """A muscle lies on what it belongs to, and below whatever is nearer."""
    bodies = solve_keyframes(figure)
    for structure in figure.muscles:
        for side in (Side.LEFT, Side.RIGHT) if figure.is_bilateral else [Side.RIGHT]:
            height = measure_height_above(parts, list_home_parts(structure, side))
            nearer = parts[round(height + 0.5) :]
            covers = {
                part.limb if isinstance(part, LimbHalf) else part for part in nearer
            }
            muscle = DrawnMuscle(structure, side)
            shown = choose_stretch(view, bodies, muscle, covers)
            yield Layer(height, [build_muscle_path(view, shown)])


def build_held_layers(figure: Figure, parts: Sequence[BodyPart]) -> Iterator[Layer]:
    for prop in figure.props:
        if isinstance(prop, Accessory):
            height = measure_height_above(parts, prop.covers)
            yield Layer(height, [build_accessory_path(figure, prop)])


def draw_clothed_person(
    sheet: DrawingSheet, camera: Camera, body: Body, *, is_detailed: bool = True
) -> Markup:
    view = observe_person(camera, [body])
    return join_markup(
        *(
            build_path(layer.css_class, layer.write_path_data(sheet, body))
            for part in order_by_depth(camera, [body])
            for layer in build_part_layers(view, part, is_detailed=is_detailed)
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
    return [
        *(
            path
            for bag in carried
            for path in build_bag_paths(figure.camera, bag, is_detailed=is_detailed)
        ),
        *build_part_layers(view, part, is_detailed=is_detailed),
    ]


def build_accessory_path(figure: Figure, prop: Accessory) -> FigurePath:
    return FigurePath(
        accessory_css_class(prop),
        lambda pen, body: draw_accessory(pen, figure.camera, body, prop),
    )


def build_muscle_path(view: PersonView, muscle: DrawnMuscle) -> FigurePath:
    return FigurePath("muscle", lambda pen, body: draw_muscle(pen, view, body, muscle))
