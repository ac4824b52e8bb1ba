"""Points to press: where they lie, the part of the body around them, and a hand."""

from collections.abc import Iterable

from exercises.figures.engine.figure import Figure, SkinPoint
from exercises.figures.engine.geometry import PagePoint, Vector
from exercises.figures.engine.skeleton import Body, side_sign
from exercises.figures.render.outline import PathPen, draw_capsule

CROP_MARGIN = 0.09
ACUPOINT_RADIUS = 0.011  # of a point
HAND_LENGTH = 0.5  # the hand is drawn this large against stature

# The back of the right hand, fingers up, in hand lengths from the middle of the
# wrist: knuckle, fingertip, radius.
FINGER_SHAPES = (
    ((-0.13, -0.46), (-0.17, -0.86), 0.052),
    ((-0.035, -0.49), (-0.04, -0.95), 0.054),
    ((0.06, -0.47), (0.085, -0.88), 0.051),
    ((0.145, -0.42), (0.2, -0.74), 0.045),
)
THUMB_SHAPE = ((-0.1, -0.12), (-0.25, -0.34), (-0.33, -0.53))


def draw_hand(pen: PathPen) -> None:
    def scale_to_hand(x: float, y: float) -> PagePoint:
        return PagePoint(x * HAND_LENGTH, y * HAND_LENGTH)

    hand_outline = (
        *((0.11, 0.2), (0.1, 0.0), (0.2, -0.25), (0.19, -0.46), (0, -0.56)),
        *((-0.19, -0.5), (-0.2, -0.32), (-0.19, -0.12), (-0.1, 0.0), (-0.11, 0.2)),
    )
    pen.draw_spline([scale_to_hand(*corner) for corner in hand_outline])
    for knuckle, tip, radius in FINGER_SHAPES:
        size = radius * HAND_LENGTH
        draw_capsule(
            pen, scale_to_hand(*knuckle), size * 1.1, scale_to_hand(*tip), size * 0.82
        )
    root, joint, tip = (scale_to_hand(*at) for at in THUMB_SHAPE)
    draw_capsule(pen, root, 0.085 * HAND_LENGTH, joint, 0.062 * HAND_LENGTH)
    draw_capsule(pen, joint, 0.062 * HAND_LENGTH, tip, 0.045 * HAND_LENGTH)


def project_skin_point(figure: Figure, body: Body, skin_point: SkinPoint) -> PagePoint:
    """On the page; a mark without a body point is given in hand lengths."""
    if not skin_point.point:
        return PagePoint(
            skin_point.offset.x * HAND_LENGTH, skin_point.offset.z * HAND_LENGTH
        )
    side = "left" if skin_point.point.startswith("left") else "right"
    offset = skin_point.offset
    if skin_point.point.startswith(("left", "right")):
        offset = offset._replace(y=offset.y * side_sign(side))
    frame = body.frames[skin_point.point]
    return figure.camera.project_to_page(
        body.points[skin_point.point].plus(frame.to_world(offset))
    )


def render_acupoints(figure: Figure, body: Body, scale: int) -> str:
    pen = PathPen(scale)
    for guide in figure.guide_lines:
        first, *others = (project_skin_point(figure, body, mark) for mark in guide)
        pen.move_to(first)
        for place in others:
            pen.line_to(place)
    lines = f'<path class="guide" d="{pen.path_data}"/>' if figure.guide_lines else ""

    def render_circles(css_class: str, skin_points: Iterable[SkinPoint]) -> str:
        places = (project_skin_point(figure, body, mark) for mark in skin_points)
        return "".join(render_circle(css_class, place, scale) for place in places)

    return (
        lines
        + render_circles("guide", figure.landmarks)
        + render_circles("point", figure.acupoints)
    )


def render_circle(css_class: str, centre: PagePoint, scale: int) -> str:
    x, y, radius = (
        round(size * scale) for size in (centre.x, centre.y, ACUPOINT_RADIUS)
    )
    return f'<circle class="{css_class}" cx="{x}" cy="{y}" r="{radius}"/>'


def find_crop_corners(figure: Figure, body: Body, scale: int) -> list[tuple[int, int]]:
    places = [
        figure.camera.project_to_page(body.points[name]) for name in figure.crop_points
    ]
    margin = CROP_MARGIN
    return [
        (
            round((edge(p.x for p in places) + sign * margin) * scale),
            round((edge(p.y for p in places) + sign * margin) * scale),
        )
        for edge, sign in ((min, -1), (max, 1))
    ]


def mirrored_skin_points(
    ahead: float, outwards: float, up: float, point: str
) -> tuple[SkinPoint, SkinPoint]:
    """The same point on both sides of the spine or belly."""
    return (
        SkinPoint(point, Vector(ahead, outwards, up)),
        SkinPoint(point, Vector(ahead, -outwards, up)),
    )
