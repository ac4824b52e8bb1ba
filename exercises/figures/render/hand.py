"""The back of the right hand, fingers up, drawn in hand lengths from the wrist."""

from itertools import pairwise
from typing import NamedTuple

from exercises.figures.engine.geometry import PagePoint
from exercises.figures.engine.sizes import HAND_LENGTH
from exercises.figures.render.pen import PathPen
from exercises.figures.render.shapes import draw_capsule


class FingerShape(NamedTuple):
    """From the knuckle to the tip; it tapers slightly."""

    knuckle: PagePoint
    tip: PagePoint
    radius: float


KNUCKLE_SHARE, TIP_SHARE = 1.1, 0.82  # as a fraction of the finger's radius
FINGER_SHAPES = (
    FingerShape(PagePoint(-0.13, -0.46), PagePoint(-0.17, -0.86), 0.052),
    FingerShape(PagePoint(-0.035, -0.49), PagePoint(-0.04, -0.95), 0.054),
    FingerShape(PagePoint(0.06, -0.47), PagePoint(0.085, -0.88), 0.051),
    FingerShape(PagePoint(0.145, -0.42), PagePoint(0.2, -0.74), 0.045),
)
THUMB_LINKS = (
    (PagePoint(-0.1, -0.12), 0.085),
    (PagePoint(-0.25, -0.34), 0.062),
    (PagePoint(-0.33, -0.53), 0.045),
)
HAND_OUTLINE = (
    *(PagePoint(0.11, 0.2), PagePoint(0.1, 0.0), PagePoint(0.2, -0.25)),
    *(PagePoint(0.19, -0.46), PagePoint(0, -0.56), PagePoint(-0.19, -0.5)),
    *(PagePoint(-0.2, -0.32), PagePoint(-0.19, -0.12), PagePoint(-0.1, 0.0)),
    PagePoint(-0.11, 0.2),
)


def scale_to_hand(place: PagePoint) -> PagePoint:
    return PagePoint(place.x * HAND_LENGTH, place.y * HAND_LENGTH)


def draw_hand(pen: PathPen) -> None:
    pen.draw_spline([scale_to_hand(corner) for corner in HAND_OUTLINE])
    for knuckle, tip, radius in FINGER_SHAPES:
        size = radius * HAND_LENGTH
        start, end = scale_to_hand(knuckle), scale_to_hand(tip)
        draw_capsule(pen, start, size * KNUCKLE_SHARE, end, size * TIP_SHARE)
    for (start, start_radius), (end, end_radius) in pairwise(THUMB_LINKS):
        draw_capsule(
            pen,
            scale_to_hand(start),
            start_radius * HAND_LENGTH,
            scale_to_hand(end),
            end_radius * HAND_LENGTH,
        )
