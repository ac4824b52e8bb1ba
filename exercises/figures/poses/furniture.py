"""Furniture and rooms, of boxes and bars; sizes are in statures."""

from exercises.figures.engine.body_parts import BodyPart
from exercises.figures.engine.figure import BoxProp, Prop, RodProp
from exercises.figures.engine.geometry import AHEAD, UPWARDS, Vector

SEAT_HEIGHT = 0.245
BED_HEIGHT = 0.34
TABLE_HEIGHT = 0.43
STEP_HEIGHT = 0.1
WORKTOP_HEIGHT, WORKTOP_THICKNESS, PLINTH_HEIGHT = 0.5, 0.03, 0.05
MATTRESS = 0.05
BED_LEG_RADIUS = 0.014
SKIRTING_HEIGHT = 0.055
SKIRTING_DEPTH = 0.008
WALL_HEIGHT, WALL_THICKNESS = 1.0, 0.03
WALL_DEPTH, WALL_BEFORE_PERSON = 0.6, 0.14
WALL_EDGE = 0.012
DOOR_POST_HEIGHT = 0.84


def build_chair(
    x: float = 0.0,
    facing: int = 1,
    seat: float = SEAT_HEIGHT,
    y: float = 0.0,
    back_covers: tuple[BodyPart, ...] = (),
) -> tuple[BoxProp | RodProp, ...]:
    """A chair whose sitter has the hips at x and y and faces ahead (1) or back (-1).

    Seen from behind, its back covers the sitter's.
    """

    def build_leg(
        along: float, out: float, high: float, covers: tuple[BodyPart, ...] = ()
    ) -> RodProp:
        foot = Vector(x + facing * along, y + out, 0)
        return RodProp(foot, foot.plus(UPWARDS, high), 0.011, covers=covers)

    def build_slat(height: float) -> BoxProp:
        return BoxProp(
            Vector(x - facing * 0.125, y, height),
            Vector(0.014, 0.216, 0.056),
            "shade",
            back_covers,
        )

    return (
        *(build_leg(-0.125, out, 0.54, back_covers) for out in (0.12, -0.12)),
        *(build_leg(0.17, out, seat - 0.03) for out in (0.12, -0.12)),
        *(build_slat(0.4 + 0.095 * row) for row in range(2)),
        BoxProp(Vector(x + facing * 0.03, y, seat - 0.016), Vector(0.3, 0.26, 0.032)),
    )


CHAIR = build_chair()


def build_bed(
    left: float, right: float, width: float = 0.36
) -> tuple[BoxProp | RodProp, ...]:
    """A mattress on a frame, whose top is at the height of a bed."""
    middle, length = (left + right) / 2, right - left
    frame_top = BED_HEIGHT - MATTRESS
    return (
        *(
            RodProp(
                Vector(x, side * (width / 2 - 0.02), 0),
                Vector(x, side * (width / 2 - 0.02), frame_top - 0.03),
                BED_LEG_RADIUS,
            )
            for x in (left + 0.04, right - 0.04)
            for side in (1, -1)
        ),
        BoxProp(Vector(middle, 0, frame_top - 0.018), Vector(length, width, 0.036)),
        BoxProp(
            Vector(middle, 0, BED_HEIGHT - MATTRESS / 2),
            Vector(length, width, MATTRESS),
            "soft",
        ),
    )


def build_bed_across(
    right: float, left: float, x: float, width: float
) -> tuple[Prop, ...]:
    """A bed on which somebody lies from their right to their left, its middle at x."""

    def turn(place: Vector) -> Vector:
        return Vector(x + place.y, place.x, place.z)

    return tuple(
        piece._replace(middle=turn(piece.middle), size=turn(piece.size).plus(AHEAD, -x))
        if isinstance(piece, BoxProp)
        else piece._replace(start=turn(piece.start), end=turn(piece.end))
        for piece in build_bed(right, left, width)
    )


def build_table(
    x: float, height: float = TABLE_HEIGHT, covers: tuple[BodyPart, ...] = ()
) -> tuple[Prop, ...]:
    def build_leg(along: float, side: int) -> RodProp:
        return RodProp(
            Vector(x + along, side * 0.17, 0),
            Vector(x + along, side * 0.17, height - 0.03),
            0.012,
            covers=covers,
        )

    return (
        *(build_leg(along, side) for along in (0.03, 0.37) for side in (1, -1)),
        BoxProp(
            Vector(x + 0.2, 0, height - 0.014), Vector(0.4, 0.4, 0.028), covers=covers
        ),
    )


def build_wall(x: float, height: float = WALL_HEIGHT) -> tuple[BoxProp, ...]:
    """Its surface is at x, facing the person: behind them where x < 0."""
    # From its cut edge, just before the person, it goes on beyond them.
    near, far = -WALL_BEFORE_PERSON, WALL_DEPTH - WALL_BEFORE_PERSON
    inside = x + (WALL_THICKNESS / 2 if x > 0 else -WALL_THICKNESS / 2)
    edge = BoxProp(
        Vector(inside, near - WALL_EDGE / 2, height / 2),
        Vector(WALL_THICKNESS, WALL_EDGE, height),
    )
    return (*build_wall_face(x, near, far, height), edge)


def build_wall_face(
    x: float, right: float, left: float, height: float
) -> tuple[BoxProp, BoxProp]:
    """The wall itself, and the skirting along its foot."""
    out = 1 if x > 0 else -1
    middle, width = (right + left) / 2, left - right
    return (
        BoxProp(
            Vector(x + out * WALL_THICKNESS / 2, middle, height / 2),
            Vector(WALL_THICKNESS, width, height),
            "wall",
        ),
        BoxProp(
            Vector(x - out * SKIRTING_DEPTH / 2, middle, SKIRTING_HEIGHT / 2),
            Vector(SKIRTING_DEPTH, width, SKIRTING_HEIGHT),
        ),
    )


def build_door_post(x: float, left: float) -> tuple[BoxProp, BoxProp]:
    """Facing the person at x, with the wall that goes on to the right of it."""
    size = Vector(WALL_THICKNESS, 0.3, DOOR_POST_HEIGHT)
    middle = Vector(x + size.x / 2, left - size.y / 2, size.z / 2)
    post = Vector(WALL_THICKNESS + 0.01, 0.03, DOOR_POST_HEIGHT)
    return (
        BoxProp(middle, size, "wall"),
        BoxProp(middle._replace(y=left - post.y / 2), post),
    )


def build_side_wall(y: float, seen_from: int = 1) -> tuple[BoxProp, ...]:
    """Its surface is at y, facing the person: to their left where y > 0.

    It ends just before them, as seen from ahead (1) or from behind (-1).
    """
    return tuple(
        box._replace(
            middle=Vector(-seen_from * box.middle.y, box.middle.x, box.middle.z),
            size=Vector(box.size.y, box.size.x, box.size.z),
        )
        for box in build_wall(y)
    )


WALL_SEEN_FROM_THE_FRONT = build_wall_face(-0.11, -0.35, 0.35, 1.12)


def build_worktop(
    right: float, x: float = 0.0, length: float = 0.5
) -> tuple[Prop, ...]:
    """A kitchen cupboard with two doors, to the left of the person from `right` on."""
    depth, top = 0.2, WORKTOP_HEIGHT - WORKTOP_THICKNESS
    middle = right + depth / 2

    def build_door(along: float) -> BoxProp:
        return BoxProp(
            Vector(x + along * length, right + 0.008, 0.5 * (top + PLINTH_HEIGHT)),
            Vector(length / 2 - 0.02, 0.004, top - PLINTH_HEIGHT - 0.02),
            "panel",
        )

    return (
        BoxProp(
            Vector(x, middle + 0.03, PLINTH_HEIGHT / 2),
            Vector(length, depth - 0.06, PLINTH_HEIGHT),
        ),
        BoxProp(
            Vector(x, middle + 0.01, (top + PLINTH_HEIGHT) / 2),
            Vector(length, depth - 0.02, top - PLINTH_HEIGHT),
            "wall",
        ),
        *(build_door(along) for along in (-0.25, 0.25)),
        BoxProp(
            Vector(x, middle, top + WORKTOP_THICKNESS / 2),
            Vector(length + 0.02, depth, WORKTOP_THICKNESS),
        ),
    )
