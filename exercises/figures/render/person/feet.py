"""Bare feet: an outline in the foot's own plane, along it, or round all of it."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from exercises.figures.engine.body_parts import side_sign
from exercises.figures.engine.geometry import Camera, PagePoint, Vector
from exercises.figures.engine.sizes import (
    INSTEP_RADIUS,
    SKIN_RADII,
)
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.cross_sections import (
    CrossSection,
    SectionOnPage,
    project_section,
    project_sphere,
    trace_edges,
    wrap_sections,
)
from exercises.values.vocabulary import Side


class FootView(StrEnum):
    """From where it is seen in all poses of a figure."""

    SIDE_ON = "side on"
    SLANTED = "slanted"
    END_ON = "end on"


class FootPlace(NamedTuple):
    """A place in the frame of a point of the foot; `out` is towards the little toe."""

    point: str
    ahead: float
    out: float
    up: float


# Round the foot in its own plane: how far ahead of the ankle, and how far up. The toes
# bend, and lie between the two.
INSTEP = ((0.016, 0.05), (0.022, 0.004), (0.062, -0.014))
SOLE = (
    (0.066, -0.043),
    (0.026, -0.032),
    (-0.012, -0.043),
    (-0.042, -0.036),
    (-0.022, 0.05),
)
# How far above the ankle a foot ends, hidden in the trousers.
HEIGHT_IN_TROUSERS = 0.05
FOOT_SPHERES = (
    (FootPlace("ankle", -0.002, 0.0, HEIGHT_IN_TROUSERS), 0.018),
    (FootPlace("ankle", 0.0, 0.0, 0.0), INSTEP_RADIUS),
    (FootPlace("heel", 0.0, 0.0, 0.0), SKIN_RADII["heel"]),
    (FootPlace("ball", 0.0, -0.012, 0.004), 0.018),
    (FootPlace("ball", -0.008, 0.012, 0.003), 0.017),
    (FootPlace("toe", -0.004, -0.009, 0.002), 0.0145),
    (FootPlace("toe", -0.02, 0.014, 0.001), 0.013),
)
# From the heel over the arch and the ball to the toes, with half of width and height.
FOOT_SECTIONS = (
    (FootPlace("heel", -0.016, 0.0, 0.0), 0.022, SKIN_RADII["heel"]),
    (FootPlace("heel", 0.044, 0.004, 0.01), 0.022, 0.026),
    (FootPlace("ball", 0.0, 0.001, 0.0), 0.031, SKIN_RADII["ball"]),
    (FootPlace("toe", -0.012, 0.001, 0.0), 0.027, SKIN_RADII["toe"]),
)
BIG_TOE = FootPlace("toe", 0.02, -0.007, 0.0)
# The shank and the heel, between which the ankle lies.
ANKLE_SPHERES = (FOOT_SPHERES[0], FOOT_SPHERES[2])
# The cosine between the foot's axis and the viewer from which its side is seen, and up
# to which it is seen along its length.
FOOT_SIDE_ON, FOOT_SLANTED = 0.6, 0.8
# The cosine between the foot's axis and the viewer from which toes are seen.
TOES_IN_SIGHT = 0.3
# Between the toes, from the ball of the foot to their tips.
TOE_GAPS = tuple(
    (FootPlace("ball", 0.026, out, 0.006), FootPlace("toe", reach, out, 0.0))
    for out, reach in ((-0.005, 0.006), (0.005, 0.0), (0.014, -0.009))
)
TOE_UP, TOE_AHEAD = 0.01, 0.013


def choose_foot_view(camera: Camera, bodies: Sequence[Body], side: Side) -> FootView:
    frames = [body.frames[f"{side}_heel"] for body in bodies]
    if all(abs(camera.depth_of(frame.left)) > FOOT_SIDE_ON for frame in frames):
        return FootView.SIDE_ON
    if all(abs(camera.depth_of(frame.ahead)) < FOOT_SLANTED for frame in frames):
        return FootView.SLANTED
    return FootView.END_ON


def draw_foot(
    pen: PathPen, camera: Camera, body: Body, side: Side, seen: FootView
) -> None:
    for outline in outline_foot(camera, body, side, seen):
        pen.draw_spline(outline)


def outline_foot(
    camera: Camera, body: Body, side: Side, seen: FootView
) -> list[list[PagePoint]]:
    if seen is FootView.SIDE_ON:
        return [[*trace_foot(camera, body, side)]]
    if seen is FootView.SLANTED:
        return [sweep_ankle(camera, body, side), sweep_foot(camera, body, side)]
    return [wrap_sections(project_spheres(camera, body, side, FOOT_SPHERES))]


def trace_foot(camera: Camera, body: Body, side: Side) -> Iterator[PagePoint]:
    """From the shin over the instep to the toes, and along the sole to the heel."""
    ankle, frame = body.points[f"{side}_ankle"], body.frames[f"{side}_heel"]
    toe, toes = body.points[f"{side}_toe"], body.frames[f"{side}_toe"]

    def locate_in_plane(ahead: float, up: float) -> PagePoint:
        return camera.project_to_page(ankle.plus(frame.ahead, ahead).plus(frame.up, up))

    yield from (locate_in_plane(*place) for place in INSTEP)
    for ahead, up in ((0.0, TOE_UP), (TOE_AHEAD, 0.0), (0.0, -TOE_UP)):
        yield camera.project_to_page(toe.plus(toes.ahead, ahead).plus(toes.up, up))
    yield from (locate_in_plane(*place) for place in SOLE)


def project_spheres(
    camera: Camera,
    body: Body,
    side: Side,
    spheres: Sequence[tuple[FootPlace, float]],
) -> list[SectionOnPage]:
    return [
        project_sphere(camera, locate_on_foot(body, side, place), radius)
        for place, radius in spheres
    ]


def sweep_ankle(camera: Camera, body: Body, side: Side) -> list[PagePoint]:
    right, left = trace_edges(project_spheres(camera, body, side, ANKLE_SPHERES))
    return [*right, *left[::-1]]


def sweep_foot(camera: Camera, body: Body, side: Side) -> list[PagePoint]:
    """From the heel to the tips of the toes, as seen from above or from below."""
    right, left = trace_edges([*project_foot_sections(camera, body, side)])
    toe = camera.project_to_page(locate_on_foot(body, side, BIG_TOE))
    return [*right, toe, *left[::-1]]


def project_foot_sections(
    camera: Camera, body: Body, side: Side
) -> Iterator[SectionOnPage]:
    for place, width, height in FOOT_SECTIONS:
        frame = body.frames[f"{side}_{place.point}"]
        yield project_section(
            camera,
            CrossSection(
                locate_on_foot(body, side, place),
                frame.left.scaled_by(width),
                frame.up.scaled_by(height),
            ),
        )


def are_toes_in_sight(camera: Camera, bodies: Sequence[Body], side: Side) -> bool:
    """Neither behind the heel nor below the sole."""
    frames = [body.frames[f"{side}_heel"] for body in bodies]
    return all(
        camera.depth_of(frame.ahead) > TOES_IN_SIGHT or camera.depth_of(frame.up) > 0.5
        for frame in frames
    )


def draw_toes(pen: PathPen, camera: Camera, body: Body, side: Side) -> None:
    for start, end in TOE_GAPS:
        pen.move_to(camera.project_to_page(locate_on_foot(body, side, start)))
        pen.line_to(camera.project_to_page(locate_on_foot(body, side, end)))


def locate_on_foot(body: Body, side: Side, place: FootPlace) -> Vector:
    offset = Vector(place.ahead, side_sign(side) * place.out, place.up)
    return body.locate_offset(f"{side}_{place.point}", offset)
