"""On what a hand closes, and what tells the fingers of a large one apart."""

from collections.abc import Iterator, Sequence

from exercises.figures.engine.figure import (
    CarriedBag,
    CordProp,
    HeldProp,
    Prop,
    RodProp,
    TiedBand,
)
from exercises.figures.engine.geometry import Camera, PagePoint, Vector
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.limbs import FLAT_HAND_LENGTH, LimbView
from exercises.values.vocabulary import Side

# How far the gaps between fingers lie to the side of the thumb, at their two ends.
FINGER_GAPS = ((0.011, 0.0065), (0.0005, 0.0005), (-0.01, -0.0055))
# From where to where along the hand they reach: stretched, or closed on something.
STRETCHED, CLOSED = (0.5, 0.95), (0.3, 0.66)
# The cosine between the palm and the viewer from which its fingers lie side by side.
FINGERS_IN_SIGHT = 0.35
# From the middle of the palm to the axis of a bar on which the hand closes, at most.
GRASP_REACH = 0.042


def is_held_by(prop: Prop, side: Side, bodies: Sequence[Body]) -> bool:
    """Whether it hangs from the hand, or is a bar that stays within its grasp."""
    palm = f"{side}_palm"
    match prop:
        case CordProp():
            return palm in prop.points
        case CarriedBag():
            return prop.side is side
        case TiedBand() | HeldProp(end=None):
            return prop.point == palm
        case HeldProp() | RodProp():
            return all(
                measure_distance(body.points[palm], *locate_bar(body, prop))
                < GRASP_REACH
                for body in bodies
            )
        case _:
            return False


def locate_bar(body: Body, bar: HeldProp | RodProp) -> tuple[Vector, Vector]:
    if isinstance(bar, RodProp):
        return bar.start, bar.end
    end = bar.end or bar.offset
    return body.locate_offset(bar.point, bar.offset), body.locate_offset(bar.point, end)


def measure_distance(place: Vector, start: Vector, end: Vector) -> float:
    """From a place to the nearest of a line between two others."""
    way = end.minus(start)
    share = place.minus(start).dot(way) / way.dot(way)
    return place.minus(start.plus(way, max(0.0, min(1.0, share)))).length


def has_fingers_in_sight(
    camera: Camera, bodies: Sequence[Body], view: LimbView
) -> bool:
    return all(
        abs(camera.depth_of(body.frames[f"{view.limb.side}_palm"].left))
        > FINGERS_IN_SIGHT
        for body in bodies
    )


def draw_fingers(pen: PathPen, camera: Camera, body: Body, view: LimbView) -> None:
    for start, end in locate_finger_gaps(camera, body, view):
        pen.move_to(start)
        pen.line_to(end)


def locate_finger_gaps(
    camera: Camera, body: Body, view: LimbView
) -> Iterator[tuple[PagePoint, PagePoint]]:
    side = view.limb.side
    wrist, palm = body.points[f"{side}_wrist"], body.frames[f"{side}_palm"]
    shares = CLOSED if view.is_gripping else STRETCHED
    for gap in FINGER_GAPS:
        start, end = (
            wrist.plus(palm.up, -share * FLAT_HAND_LENGTH).plus(palm.ahead, aside)
            for share, aside in zip(shares, gap, strict=True)
        )
        yield camera.project_to_page(start), camera.project_to_page(end)
