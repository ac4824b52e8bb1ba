"""Bare feet: an outline in the foot's own plane, or one round all of it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from exercises.figures.engine.body_parts import side_sign
from exercises.figures.engine.geometry import Camera, PagePoint, Vector
from exercises.figures.engine.sizes import (
    FOOT_HALF_WIDTH,
    INSTEP_RADIUS,
    SKIN_RADII,
)
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.cross_sections import (
    project_sphere,
    wrap_sections,
)
from exercises.values.vocabulary import Side


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
    (FootPlace("ball", 0.004, -FOOT_HALF_WIDTH, 0.0), SKIN_RADII["ball"]),
    (FootPlace("ball", -0.004, FOOT_HALF_WIDTH, -0.002), SKIN_RADII["ball"]),
    (FootPlace("toe", 0.0, -0.012, 0.0), 0.011),
    (FootPlace("toe", -0.014, 0.018, -0.002), 0.007),
)
# The cosine between the foot's axis and the viewer from which toes are seen.
TOES_IN_SIGHT = 0.3
# Between the toes, from the ball of the foot to their tips.
TOE_GAPS = tuple(
    (FootPlace("ball", 0.022, out, 0.006), FootPlace("toe", reach, out, 0.002))
    for out, reach in ((-0.004, 0.004), (0.004, 0.0), (0.012, -0.005))
)
TOE_UP, TOE_AHEAD = 0.01, 0.013


def draw_foot(
    pen: PathPen, camera: Camera, body: Body, side: Side, *, is_side_on: bool
) -> None:
    pen.draw_spline(outline_foot(camera, body, side, is_side_on=is_side_on))


def outline_foot(
    camera: Camera, body: Body, side: Side, *, is_side_on: bool
) -> list[PagePoint]:
    if is_side_on:
        return [*trace_foot(camera, body, side)]
    return wrap_foot(camera, body, side)


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


def wrap_foot(camera: Camera, body: Body, side: Side) -> list[PagePoint]:
    """A foot that is seen from the front, from behind or from above."""
    return wrap_sections(
        project_sphere(camera, locate_on_foot(body, side, place), radius)
        for place, radius in FOOT_SPHERES
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
