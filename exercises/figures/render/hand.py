"""The back of the right hand, fingers up, drawn in hand lengths from the wrist."""

from collections.abc import Iterator
from typing import NamedTuple

from exercises.figures.engine.geometry import PagePoint
from exercises.figures.engine.sizes import HAND_LENGTH
from exercises.figures.render.pen import PathPen


class FingerShape(NamedTuple):
    """From the knuckle to the tip, and half as wide as the radius."""

    knuckle: PagePoint
    tip: PagePoint
    radius: float

    def locate_at(self, along: float, aside: float) -> PagePoint:
        """A share of the way to the tip, and that many radii towards the thumb."""
        way = self.tip.minus(self.knuckle)
        across = way.unit.clockwise_normal
        return self.knuckle.plus(way, along).plus(across, -aside * self.radius)


FINGER_SHAPES = (
    FingerShape(PagePoint(-0.28, -0.32), PagePoint(-0.36, -0.62), 0.058),
    FingerShape(PagePoint(-0.135, -0.45), PagePoint(-0.19, -0.91), 0.05),
    FingerShape(PagePoint(-0.035, -0.48), PagePoint(-0.04, -1.0), 0.052),
    FingerShape(PagePoint(0.065, -0.46), PagePoint(0.1, -0.94), 0.05),
    FingerShape(PagePoint(0.155, -0.4), PagePoint(0.235, -0.78), 0.043),
)
# Wider at its joint, and round at its tip: an outline stays inside its corners.
FINGER_OUTLINE = ((0.12, 1.0), (0.52, 1.12), (0.86, 1.0), (1.05, 0.86))
THUMB_SIDE = (
    *(PagePoint(-0.13, 0.24), PagePoint(-0.12, 0.06), PagePoint(-0.13, -0.06)),
    PagePoint(-0.24, -0.16),
)
LITTLE_FINGER_SIDE = (
    *(PagePoint(0.215, -0.37), PagePoint(0.2, -0.2), PagePoint(0.13, -0.04)),
    *(PagePoint(0.12, 0.06), PagePoint(0.13, 0.24)),
)
NAIL = ((0.84, 0.5), (0.99, 0.56), (0.99, -0.56), (0.84, -0.5))
JOINT, JOINT_WIDTH = 0.52, 0.45


def scale_to_hand(place: PagePoint) -> PagePoint:
    return PagePoint(place.x * HAND_LENGTH, place.y * HAND_LENGTH)


def draw_hand(pen: PathPen) -> None:
    pen.draw_spline([scale_to_hand(corner) for corner in outline_hand()])


def outline_hand() -> Iterator[PagePoint]:
    yield from THUMB_SIDE
    for finger in FINGER_SHAPES:
        for along, aside in FINGER_OUTLINE:
            yield finger.locate_at(along, aside)
        for along, aside in FINGER_OUTLINE[::-1]:
            yield finger.locate_at(along, -aside)
    yield from LITTLE_FINGER_SIDE


def draw_nails(pen: PathPen) -> None:
    """And the creases over the joints."""
    for finger in FINGER_SHAPES:
        pen.draw_spline([scale_to_hand(finger.locate_at(*corner)) for corner in NAIL])
        pen.move_to(scale_to_hand(finger.locate_at(JOINT, JOINT_WIDTH)))
        pen.line_to(scale_to_hand(finger.locate_at(JOINT, -JOINT_WIDTH)))
