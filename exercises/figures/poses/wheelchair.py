"""A wheelchair to sit in where others sit on a chair."""

from exercises.figures.engine.body_parts import (
    BOTH_SIDES,
    BodyPart,
    LimbKind,
    Trunk,
    find_limb,
    side_sign,
)
from exercises.figures.engine.figure import BoxProp, Prop, RodProp, WheelProp
from exercises.figures.engine.geometry import Camera, Vector
from exercises.figures.poses.furniture import SEAT_HEIGHT
from exercises.values.vocabulary import Side

WHEEL_RADIUS, PUSH_RIM_RADIUS = 0.17, 0.142
CASTER_RADIUS = 0.038
AXLE_X = -0.075
HALF_TRACK = 0.15  # from the middle of the seat to each big wheel
SEAT_HALF_WIDTH = 0.125
TUBE_RADIUS, AXLE_RADIUS = 0.008, 0.013


def build_side(side: int) -> tuple[Prop, ...]:
    """The frame of one side, from its handle to its footplate."""
    y = side * SEAT_HALF_WIDTH
    return (
        RodProp(
            Vector(-0.112, y, SEAT_HEIGHT - 0.03), Vector(-0.132, y, 0.5), TUBE_RADIUS
        ),
        RodProp(Vector(-0.132, y, 0.5), Vector(-0.185, y, 0.496), TUBE_RADIUS),
        RodProp(
            Vector(0.15, y, SEAT_HEIGHT - 0.025), Vector(0.2, y, 0.02), TUBE_RADIUS
        ),
        RodProp(
            Vector(0.13, y, SEAT_HEIGHT - 0.025), Vector(0.12, y, 0.05), TUBE_RADIUS
        ),
    )


def build_wheels(camera: Camera, side: Side) -> tuple[Prop, ...]:
    """The near ones hide a thigh, and an arm lies on them."""
    sign = side_sign(side)
    axle = Vector(AXLE_X, sign * HALF_TRACK, WHEEL_RADIUS)
    is_near = camera.depth_of(axle) > 0
    covers: tuple[BodyPart, ...] = ()
    if is_near:
        covers = (Trunk.TRUNK, find_limb(side, LimbKind.LEG))
    caster = Vector(0.125, sign * SEAT_HALF_WIDTH, CASTER_RADIUS)
    return (
        WheelProp(caster, CASTER_RADIUS, "prop"),
        WheelProp(axle, WHEEL_RADIUS, covers=covers),
        WheelProp(axle, PUSH_RIM_RADIUS, "rim", covers),
    )


def build_wheelchair(camera: Camera) -> tuple[Prop, ...]:
    return (
        *(wheel for side in BOTH_SIDES for wheel in build_wheels(camera, side)),
        *(part for side in BOTH_SIDES for part in build_side(side_sign(side))),
        RodProp(
            Vector(AXLE_X, HALF_TRACK, WHEEL_RADIUS),
            Vector(AXLE_X, -HALF_TRACK, WHEEL_RADIUS),
            AXLE_RADIUS,
        ),
        BoxProp(Vector(-0.128, 0, 0.405), Vector(0.014, 0.24, 0.15)),
        BoxProp(Vector(0.02, 0, SEAT_HEIGHT - 0.014), Vector(0.28, 0.25, 0.028)),
        BoxProp(Vector(0.24, 0, 0.0), Vector(0.12, 0.24, 0.012)),
    )
