"""The shadows of what touches the floor, which put a body on the floor."""

from collections.abc import Sequence
from typing import NamedTuple

from exercises.figures.engine.body_parts import BOTH_SIDES
from exercises.figures.engine.geometry import Camera, PagePoint, Vector
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.cross_sections import (
    CrossSection,
    project_section,
    wrap_sections,
)
from exercises.figures.render.person.layers import FigurePath


class Footprint(NamedTuple):
    """Points that share a shadow, and how far it reaches round each of them."""

    points: tuple[str, ...]
    radius: float


FOOTPRINTS = (
    Footprint(("pelvis", "chest"), 0.09),
    Footprint(("head",), 0.05),
    *(
        Footprint(tuple(f"{side}_{name}" for name in names), radius)
        for side in BOTH_SIDES
        for names, radius in (
            (("heel", "toe"), 0.027),
            (("thigh", "knee", "shin", "ankle"), 0.04),
            (("elbow", "wrist"), 0.028),
            (("palm", "fingertip"), 0.024),
        )
    ),
)
TOUCHING_HEIGHT = 0.014


def build_shadow_paths(camera: Camera, bodies: Sequence[Body]) -> list[FigurePath]:
    """All that lie still in one path, and another one for those that come and go."""
    shown = [
        footprint
        for footprint in FOOTPRINTS
        if any(list_touching(body, footprint) for body in bodies)
    ]
    still = [
        footprint
        for footprint in shown
        if len({outline_shadow(camera, body, footprint) for body in bodies}) == 1
    ]
    moving = [footprint for footprint in shown if footprint not in still]
    return [
        build_shadow_path(camera, footprints)
        for footprints in (still, moving)
        if footprints
    ]


def build_shadow_path(camera: Camera, footprints: Sequence[Footprint]) -> FigurePath:
    def draw_shadows(pen: PathPen, body: Body) -> None:
        for footprint in footprints:
            pen.draw_spline(outline_shadow(camera, body, footprint))

    return FigurePath("shadow", draw_shadows)


def outline_shadow(
    camera: Camera, body: Body, footprint: Footprint
) -> tuple[PagePoint, ...]:
    """Round the points that touch the floor; of lifted ones no more than a dot."""
    touching = list_touching(body, footprint)
    radius = footprint.radius if touching else 0.0
    return tuple(
        wrap_sections(
            project_section(
                camera,
                CrossSection(
                    body.points[name]._replace(z=0.0),
                    Vector(radius, 0, 0),
                    Vector(0, radius, 0),
                ),
            )
            for name in touching or footprint.points[:1]
        )
    )


def list_touching(body: Body, footprint: Footprint) -> list[str]:
    return [
        name for name in footprint.points if body.lowest_height(name) < TOUCHING_HEIGHT
    ]
