"""Where a movement began: a pale shape of what has moved, behind a still."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from exercises.figures.engine.body_parts import BodyPart, Limb, LimbKind, Trunk
from exercises.figures.engine.figure import Figure
from exercises.figures.engine.geometry import PagePoint
from exercises.figures.engine.motion import solve_keyframes
from exercises.figures.engine.sizes import LEAST_GHOST_MOVEMENT, TRUNK_SECTIONS
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.cross_sections import trace_edges
from exercises.figures.render.person.feet import outline_foot
from exercises.figures.render.person.head import outline_head
from exercises.figures.render.person.layers import (
    FigurePath,
    PersonView,
    observe_person,
)
from exercises.figures.render.person.limbs import list_limb_sections, project_limb
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

# From the hips to the skull.
ROUGH_TRUNK_SECTIONS = (*TRUNK_SECTIONS[1::2], NECK_SECTIONS[-1])


def build_ghost(figure: Figure, shown: Body) -> list[FigurePath]:
    """One shape, for all that has moved since the start."""
    start = solve_keyframes(figure)[0]
    parts = [part for part in POINTS_OF_PARTS if has_moved(figure, start, shown, part)]
    if not parts or figure.is_flowing:
        return []
    view = observe_person(figure.camera, [start], figure.props)

    def draw_moved_parts(pen: PathPen, _: Body) -> None:
        for part in parts:
            for outline in outline_roughly(view, part, start):
                pen.draw_spline(turn_clockwise(outline))

    return [FigurePath("ghost", draw_moved_parts)]


def has_moved(figure: Figure, start: Body, end: Body, part: BodyPart) -> bool:
    project = figure.camera.project_to_page
    return any(
        project(end.points[name].minus(start.points[name])).length
        >= LEAST_GHOST_MOVEMENT
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
    edges = trace_edges(project_limb(view.camera, body, limb, [*sections[2::2], last]))
    outline = [*edges.right, *edges.left[::-1]]
    if limb.kind is LimbKind.ARM:
        return [outline]
    *_, foot = outline_foot(view.camera, body, limb.side, seen.foot)
    return [outline, foot[::2]]


def turn_clockwise(outline: Sequence[PagePoint]) -> Sequence[PagePoint]:
    """The same way round as all the others: where they overlap, nothing is left out."""
    area = sum(a.x * b.y - a.y * b.x for a, b in pairwise([*outline, outline[0]]))
    return outline if area > 0 else outline[::-1]
