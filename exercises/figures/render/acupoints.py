"""Points to press: where they lie, the part of the body around them, and a hand."""

from collections.abc import Iterable

from exercises.figures.engine.figure import Figure, Mark
from exercises.figures.engine.geometry import Point, Vector
from exercises.figures.engine.skeleton import Body, side_sign
from exercises.figures.render.outline import Pen, capsule

CROP_MARGIN = 0.09
RADIUS = 0.011  # of a point
HAND = 0.5  # the hand is drawn this large against stature

# The back of the right hand, fingers up, in hand lengths from the middle of the
# wrist: knuckle, fingertip, radius.
FINGERS = (
    ((-0.13, -0.46), (-0.17, -0.86), 0.052),
    ((-0.035, -0.49), (-0.04, -0.95), 0.054),
    ((0.06, -0.47), (0.085, -0.88), 0.051),
    ((0.145, -0.42), (0.2, -0.74), 0.045),
)
THUMB = ((-0.1, -0.12), (-0.25, -0.34), (-0.33, -0.53))


def hand(pen: Pen) -> None:
    def place(x: float, y: float) -> Point:
        return Point(x * HAND, y * HAND)

    hand_outline = (
        *((0.11, 0.2), (0.1, 0.0), (0.2, -0.25), (0.19, -0.46), (0, -0.56)),
        *((-0.19, -0.5), (-0.2, -0.32), (-0.19, -0.12), (-0.1, 0.0), (-0.11, 0.2)),
    )
    pen.spline([place(*corner) for corner in hand_outline])
    for knuckle, tip, radius in FINGERS:
        size = radius * HAND
        capsule(pen, place(*knuckle), size * 1.1, place(*tip), size * 0.82)
    root, joint, tip = (place(*at) for at in THUMB)
    capsule(pen, root, 0.085 * HAND, joint, 0.062 * HAND)
    capsule(pen, joint, 0.062 * HAND, tip, 0.045 * HAND)


def mark_place(figure: Figure, body: Body, mark: Mark) -> Point:
    """On the page; a mark without a body point is given in hand lengths."""
    if not mark.point:
        return Point(mark.offset.x * HAND, mark.offset.z * HAND)
    side = "left" if mark.point.startswith("left") else "right"
    offset = mark.offset
    if mark.point.startswith(("left", "right")):
        offset = offset._replace(y=offset.y * side_sign(side))
    frame = body.frames[mark.point]
    return figure.camera.project(body.points[mark.point].plus(frame.world(offset)))


def drawn(figure: Figure, body: Body, scale: int) -> str:
    pen = Pen(scale)
    for guide in figure.guides:
        first, *others = (mark_place(figure, body, mark) for mark in guide)
        pen.move(first)
        for place in others:
            pen.line(place)
    lines = f'<path class="guide" d="{pen.data}"/>' if figure.guides else ""

    def circles(kind: str, marks: Iterable[Mark]) -> str:
        places = (mark_place(figure, body, mark) for mark in marks)
        return "".join(circle(kind, place, scale) for place in places)

    return lines + circles("guide", figure.knobs) + circles("point", figure.marks)


def circle(kind: str, place: Point, scale: int) -> str:
    x, y, radius = (round(size * scale) for size in (place.x, place.y, RADIUS))
    return f'<circle class="{kind}" cx="{x}" cy="{y}" r="{radius}"/>'


def crop_corners(figure: Figure, body: Body, scale: int) -> list[tuple[int, int]]:
    places = [figure.camera.project(body.points[name]) for name in figure.crop]
    margin = CROP_MARGIN
    return [
        (
            round((edge(p.x for p in places) + sign * margin) * scale),
            round((edge(p.y for p in places) + sign * margin) * scale),
        )
        for edge, sign in ((min, -1), (max, 1))
    ]


def midline(ahead: float, out: float, up: float, point: str) -> tuple[Mark, Mark]:
    """The same point on both sides of the spine or belly."""
    return (
        Mark(point, Vector(ahead, out, up)),
        Mark(point, Vector(ahead, -out, up)),
    )
