"""Where a movement began: a pale shape of what has moved, behind a still."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from exercises.figures.engine.body_parts import (
    POINT_KINDS,
    BodyPart,
    Limb,
    LimbKind,
    Trunk,
)
from exercises.figures.engine.figure import Figure
from exercises.figures.engine.geometry import Camera, PagePoint, Vector
from exercises.figures.engine.motion import solve_keyframes
from exercises.figures.engine.sizes import (
    LEAST_GHOST_MOVEMENT,
    SURFACE_OFFSETS,
    TRUNK_SECTIONS,
)
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.parts import list_far_parts
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.cross_sections import trace_edges
from exercises.figures.render.person.feet import outline_foot
from exercises.figures.render.person.head import outline_head
from exercises.figures.render.person.layers import FigurePath
from exercises.figures.render.person.limbs import list_limb_sections, project_limb
from exercises.figures.render.person.observation import PersonView, observe_person
from exercises.figures.render.person.trunk import NECK_SECTIONS, outline_trunk

POINTS_OF_PARTS: Mapping[BodyPart, tuple[str, ...]] = {
    Trunk.TRUNK: ("head", "chest", "pelvis"),
    **{limb: (f"{limb.side}_knee", f"{limb.side}_ankle") for limb in Limb},
    **{
        limb: (f"{limb.side}_elbow", f"{limb.side}_wrist")
        for limb in Limb
        if limb.kind is LimbKind.ARM
    },
}

# The bones along which the body hides what is behind it, and how far around them.
COURSES_OF_LIMBS = {
    LimbKind.LEG: ("hip", "knee", "ankle", "toe"),
    LimbKind.ARM: ("shoulder", "elbow", "wrist", "fingertip"),
}
COURSES_OF_PARTS: Mapping[BodyPart, tuple[str, ...]] = {
    Trunk.TRUNK: ("waist", "chest", "head"),
    **{
        limb: tuple(f"{limb.side}_{name}" for name in COURSES_OF_LIMBS[limb.kind])
        for limb in Limb
    },
}
CROWDED = 0.025  # so close beside a limb, a ghost looks like a misprint of it
BONES = tuple(
    (first, second, SURFACE_OFFSETS[POINT_KINDS[second]].side + CROWDED)
    for course in COURSES_OF_PARTS.values()
    for first, second in pairwise(course)
)
LEAST_SEEN = 0.45
LEAST_LIMB_MOVEMENT = 0.07  # of one that moved with the trunk

# From the hips to the skull.
ROUGH_TRUNK_SECTIONS = (*TRUNK_SECTIONS[1::2], NECK_SECTIONS[-1])


def build_ghost(figure: Figure, shown: Body) -> list[FigurePath]:
    """One shape, for all that has moved since the start."""
    start = solve_keyframes(figure)[0]
    parts = [] if figure.is_flowing else choose_ghost_parts(figure, start, shown)
    if not parts:
        return []
    view = observe_person(figure.camera, [start], figure.props)

    def draw_moved_parts(pen: PathPen, _: Body) -> None:
        for part in parts:
            for outline in outline_roughly(view, part, start):
                pen.draw_spline(turn_clockwise(outline))

    return [FigurePath("ghost", draw_moved_parts)]


def choose_ghost_parts(figure: Figure, start: Body, shown: Body) -> list[BodyPart]:
    """Whole limbs that are mostly seen, and the whole person if the trunk is."""

    def list_moved(least: float) -> list[BodyPart]:
        return [
            part
            for part in POINTS_OF_PARTS
            if measure_movement(figure.camera, start, shown, part) >= least
        ]

    moved = list_moved(LEAST_GHOST_MOVEMENT)
    seen = [
        part for part in moved if measure_seen(figure, start, shown, part) > LEAST_SEEN
    ]
    if Trunk.TRUNK in seen:
        return omit_far_twins(figure, list_moved(LEAST_LIMB_MOVEMENT))
    return [] if Trunk.TRUNK in moved else seen


def omit_far_twins(figure: Figure, parts: list[BodyPart]) -> list[BodyPart]:
    """Far limbs lie beside the near ones."""
    far = list_far_parts(figure)
    return [
        part
        for part in parts
        if not (isinstance(part, Limb) and part in far and part.opposite in parts)
    ]


def measure_seen(figure: Figure, start: Body, shown: Body, part: BodyPart) -> float:
    """Which share of the part, as it was at the start, the shown body leaves free."""
    places = [
        figure.camera.project_to_page(place)
        for first, second in pairwise(COURSES_OF_PARTS[part])
        for place in list_places_between(start.points[first], start.points[second])
    ]
    free = sum(not is_hidden(figure.camera, shown, place) for place in places)
    return free / len(places)


def list_places_between(start: Vector, end: Vector) -> list[Vector]:
    return [start.plus(end.minus(start), step / 4) for step in range(1, 5)]


def is_hidden(camera: Camera, shown: Body, place: PagePoint) -> bool:
    return any(
        measure_distance_to_bone(place, *map(camera.project_to_page, (first, second)))
        < radius
        for first, second, radius in (
            (shown.points[start], shown.points[end], radius)
            for start, end, radius in BONES
        )
    )


def measure_distance_to_bone(
    place: PagePoint, start: PagePoint, end: PagePoint
) -> float:
    """From a place to the nearest one between two others."""
    line = end.minus(start)
    share = place.minus(start).dot(line) / (line.dot(line) or 1.0)
    return place.minus(start.plus(line, min(1.0, max(0.0, share)))).length


def measure_movement(camera: Camera, start: Body, end: Body, part: BodyPart) -> float:
    return max(
        camera.project_to_page(end.points[name].minus(start.points[name])).length
        for name in POINTS_OF_PARTS[part]
    )


def outline_roughly(
    view: PersonView, part: BodyPart, body: Body
) -> list[list[PagePoint]]:
    """Half the cross-sections are enough for a pale shape, and cost half the bytes."""
    if isinstance(part, Limb):
        return outline_limb_roughly(view, part, body)
    trunk = outline_trunk(view.camera, body, ROUGH_TRUNK_SECTIONS)
    return [trunk, outline_head(view.camera, body)[::2]]


def outline_limb_roughly(
    view: PersonView, limb: Limb, body: Body
) -> list[list[PagePoint]]:
    seen = view.limbs[limb]
    *sections, last = list_limb_sections(seen)
    # An arm is joined to its shoulder, a leg lies under the hips.
    first = 0 if limb.kind is LimbKind.ARM else 2
    sections = [*sections[first::2], last]
    edges = trace_edges(project_limb(view.camera, body, limb, sections))
    outline = [*edges.right, *edges.left[::-1]]
    if limb.kind is LimbKind.ARM:
        return [outline]
    *_, foot = outline_foot(view.camera, body, limb.side, seen.foot)
    return [outline, foot[::2]]


def turn_clockwise(outline: Sequence[PagePoint]) -> Sequence[PagePoint]:
    """The same way round as all the others: where they overlap, nothing is left out."""
    area = sum(a.x * b.y - a.y * b.x for a, b in pairwise([*outline, outline[0]]))
    return outline if area > 0 else outline[::-1]
