"""Head, hair and face: which way somebody looks is to be seen from every side."""

from collections.abc import Sequence
from enum import StrEnum
from math import hypot
from typing import NamedTuple

from exercises.figures.engine.body_parts import BOTH_SIDES, side_sign
from exercises.figures.engine.geometry import Camera, PagePoint, Vector
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.pen import PathPen
from exercises.values.vocabulary import Side

HALF_LENGTH, HALF_WIDTH = 0.062, 0.046
CHIN_HALF_WIDTH = 0.036
CHIN_HEIGHT = -0.03
FULL_WIDTH_AHEAD = 0.045
# The cosine between a feature's direction and the viewer from which it is drawn.
FEATURE_IN_SIGHT = 0.3
EAR_IN_SIGHT = 0.25
# Between these the head is seen from the side, or half from the front.
STRAIGHT_ON = 0.8
FROM_ABOVE = 0.85


class HeadView(StrEnum):
    """From where a head is seen, in all poses of a figure."""

    SIDE = "side"
    FRONT = "front"
    BACK = "back"
    TOP = "top"


class Plane(NamedTuple):
    """Two axes of the head's frame, in which an outline lies."""

    first: str
    second: str


PROFILE_PLANE, FACE_PLANE, TOP_PLANE = (
    Plane("ahead", "up"),
    Plane("left", "up"),
    Plane("ahead", "left"),
)
Outline = Sequence[tuple[float, float]]
PROFILE: Outline = (
    (0.0, 0.064),
    (0.036, 0.052),
    (0.053, 0.022),
    (0.054, 0.004),
    (0.071, -0.017),
    (0.055, -0.026),
    (0.058, -0.039),
    (0.052, -0.046),
    (0.053, -0.063),
    (0.034, -0.07),
    (0.008, -0.05),
    (-0.024, -0.052),
    (-0.05, -0.03),
    (-0.062, 0.006),
    (-0.046, 0.047),
)
FACE: Outline = (
    (0.0, 0.068),
    (0.04, 0.055),
    (0.053, 0.02),
    (0.05, -0.018),
    (0.036, -0.05),
    (0.014, -0.071),
    (-0.014, -0.071),
    (-0.036, -0.05),
    (-0.05, -0.018),
    (-0.053, 0.02),
    (-0.04, 0.055),
)
CROWN: Outline = (
    (0.08, 0.0),
    (0.05, 0.03),
    (0.02, 0.05),
    (-0.03, 0.05),
    (-0.062, 0.03),
    (-0.07, 0.0),
    (-0.062, -0.03),
    (-0.03, -0.05),
    (0.02, -0.05),
    (0.05, -0.03),
)
HAIR_IN_PROFILE: Outline = (
    (0.046, 0.052),
    (0.01, 0.074),
    (-0.05, 0.058),
    (-0.073, 0.01),
    (-0.064, -0.036),
    (-0.042, -0.036),
    (-0.026, 0.006),
    (0.012, 0.028),
)
HAIR_IN_FRONT: Outline = (
    (-0.05, 0.006),
    (-0.058, 0.036),
    (-0.036, 0.072),
    (0.0, 0.078),
    (0.036, 0.072),
    (0.058, 0.036),
    (0.05, 0.006),
    (0.036, 0.038),
    (0.0, 0.044),
    (-0.036, 0.038),
)
HAIR_BEHIND: Outline = (
    (-0.052, -0.03),
    (-0.06, 0.015),
    (-0.042, 0.066),
    (0.0, 0.078),
    (0.042, 0.066),
    (0.06, 0.015),
    (0.052, -0.03),
    (0.02, -0.05),
    (-0.02, -0.05),
)
HAIR_FROM_ABOVE: Outline = (
    (0.044, 0.0),
    (0.03, 0.04),
    (-0.01, 0.056),
    (-0.05, 0.046),
    (-0.074, 0.0),
    (-0.05, -0.046),
    (-0.01, -0.056),
    (0.03, -0.04),
)
OUTLINES = {
    HeadView.SIDE: (PROFILE_PLANE, PROFILE, HAIR_IN_PROFILE),
    HeadView.FRONT: (FACE_PLANE, FACE, HAIR_IN_FRONT),
    HeadView.BACK: (FACE_PLANE, FACE, HAIR_BEHIND),
    HeadView.TOP: (TOP_PLANE, CROWN, HAIR_FROM_ABOVE),
}
EYE = Vector(0.043, 0.019, 0.0)
EAR = Vector(-0.008, 0.046, -0.012)
# Long hair, shown on some of the people.
BUN = Vector(-0.068, 0.0, 0.045)
BOB = Vector(-0.04, 0.03, -0.034)
LIPS = Vector(0.053, 0.0, -0.041)
MOUTH_CORNER = Vector(0.042, 0.015, -0.04)


def find_head_view(camera: Camera, bodies: Sequence[Body]) -> HeadView:
    """The view that holds in all poses; a head that turns is drawn from the side."""
    frames = [body.frames["head"] for body in bodies]
    if all(camera.depth_of(frame.up) > FROM_ABOVE for frame in frames):
        return HeadView.TOP
    if all(camera.depth_of(frame.ahead) > STRAIGHT_ON for frame in frames):
        return HeadView.FRONT
    if all(camera.depth_of(frame.ahead) < -STRAIGHT_ON for frame in frames):
        return HeadView.BACK
    return HeadView.SIDE


def draw_head(pen: PathPen, camera: Camera, body: Body, view: HeadView) -> None:
    pen.draw_spline(outline_head(camera, body, view))


def outline_head(camera: Camera, body: Body, view: HeadView) -> list[PagePoint]:
    plane, outline, _ = OUTLINES[view]
    return project_head_outline(camera, body, plane, outline)


def draw_hair(pen: PathPen, camera: Camera, body: Body, view: HeadView) -> None:
    plane, _, outline = OUTLINES[view]
    pen.draw_spline(project_head_outline(camera, body, plane, outline))


def project_head_outline(
    camera: Camera, body: Body, plane: Plane, outline: Outline
) -> list[PagePoint]:
    frame, middle = body.frames["head"], body.points["head"]
    axes = getattr(frame, plane.first), getattr(frame, plane.second)
    flat = [
        camera.project_to_page(middle.plus(axes[0], first).plus(axes[1], second))
        for first, second in outline
    ]
    if plane is not PROFILE_PLANE:
        return flat
    return widen_profile(camera, body, outline, flat)


def widen_profile(
    camera: Camera, body: Body, outline: Outline, flat: list[PagePoint]
) -> list[PagePoint]:
    """Seen from the front a flat profile has no width: give it the head's."""
    frame = body.frames["head"]
    ahead = camera.project_to_page(frame.ahead)
    seen, turned = ahead.length, max(0.0, 1 - ahead.length**2) ** 0.5
    across = camera.project_to_page(frame.up).unit.clockwise_normal
    if across.dot(ahead) < 0:
        across = PagePoint(-across.x, -across.y)
    # Half turned, an ellipse is narrower than the sum of what is seen of its axes.
    sides = HALF_LENGTH * seen, HALF_WIDTH * turned
    share = hypot(*sides) / sum(sides)
    middle = camera.project_to_page(body.points["head"])

    def widen(place: PagePoint, where: tuple[float, float]) -> PagePoint:
        depth = place.minus(middle).dot(across)
        width = share * (depth + turned * half_width_at(*where))
        return place.plus(across, width - depth)

    return [widen(*each) for each in zip(flat, outline, strict=True)]


def half_width_at(ahead: float, up: float) -> float:
    width = HALF_WIDTH if up > CHIN_HEIGHT else CHIN_HALF_WIDTH
    return width * max(-1.0, min(1.0, ahead / FULL_WIDTH_AHEAD))


def list_eyes_in_sight(camera: Camera, bodies: Sequence[Body]) -> list[Side]:
    """The eyes that are to be seen in all poses."""

    def is_in_sight(side: Side) -> bool:
        return all(
            camera.depth_of(
                body.frames["head"].to_world(Vector(0.75, 0.66 * side_sign(side), 0))
            )
            > FEATURE_IN_SIGHT
            for body in bodies
        )

    return [side for side in BOTH_SIDES if is_in_sight(side)]


def list_ears_in_sight(camera: Camera, bodies: Sequence[Body]) -> list[Side]:
    return [
        side
        for side in BOTH_SIDES
        if all(
            camera.depth_of(body.frames["head"].left) * side_sign(side) > EAR_IN_SIGHT
            for body in bodies
        )
    ]


def draw_dots(
    pen: PathPen, camera: Camera, body: Body, sides: Sequence[Side], place: Vector
) -> None:
    """Lines without length, which the style sheet makes round dots."""
    for side in sides:
        dot = mirror_on_head(camera, body, place, side)
        pen.move_to(dot)
        pen.line_to(dot)


def draw_mouth(pen: PathPen, camera: Camera, body: Body, sides: Sequence[Side]) -> None:
    """From the middle of the lips to each corner that is to be seen."""
    for side in sides:
        pen.move_to(mirror_on_head(camera, body, LIPS, side))
        pen.line_to(mirror_on_head(camera, body, MOUTH_CORNER, side))


def mirror_on_head(camera: Camera, body: Body, place: Vector, side: Side) -> PagePoint:
    offset = place._replace(y=place.y * side_sign(side))
    return camera.project_to_page(body.locate_offset("head", offset))
