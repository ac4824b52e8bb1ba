"""The drawn positions of the picture scales, in the order of their options.

A position is drawn at the very angle that its option stands for.
"""

from collections.abc import Iterable
from typing import Any

from exercises.figures.engine.figure import (
    ALMOST_SIDE_ON,
    Figure,
    Held,
    Key,
    Mark,
    Push,
)
from exercises.figures.engine.geometry import AHEAD, UP, Camera
from exercises.figures.engine.pose import Arm, Bend, Leg, Pose, posed
from exercises.figures.poses.bases import CHAIR, LYING, SITTING, V, on
from exercises.figures.poses.mobility_upright import turned_to_the_right
from exercises.figures.poses.stretches_lying import BED_EDGE, COUCH, STRAP, STRAP_CORD
from exercises.figures.poses.stretches_upright import SEATED_FOUR

SEATED_CAMERA = Camera(84, 10)
TURN_CAMERA = Camera(104, 16)
FROM_ABOVE = Camera(-90, 80)
FOUR_CAMERA = Camera(66, 12)
STRAIGHT_AHEAD = Held("pelvis", V(0.2, 0, 0), V(0.6, 0, 0), 0.006, "near")
THIGH_HELD: dict[str, Any] = {
    "right_arm": Arm(reach=on("right_thigh", -0.048, 0.015, -0.04)),
    "left_arm": Arm(reach=on("right_thigh", -0.048, -0.02, -0.04)),
}
HOLDING_THE_SEAT = Arm(flex=-8, abd=12, elbow=25)
HIGH_SEAT = posed(SITTING, legs=Leg(flex=88, abd=2, knee=86))


def knee_short_of_straight(degrees: float) -> Pose:
    return posed(LYING, right_leg=Leg(flex=90, knee=degrees), touches=(), **THIGH_HELD)


def seated_knee_short_of_straight(degrees: float) -> Pose:
    return posed(
        SITTING,
        right_leg=Leg(flex=88, abd=2, knee=degrees),
        arms=HOLDING_THE_SEAT,
    )


def raised(degrees: float) -> Pose:
    return posed(LYING, right_leg=Leg(flex=degrees, knee=2))


def raised_by_belt(degrees: float) -> Pose:
    return posed(
        raised(degrees), right_arm=STRAP.right_arm, left_arm=STRAP.left_arm, touches=()
    )


def thigh_at(degrees: float) -> Pose:
    # The shin hangs, however high the thigh is.
    return posed(BED_EDGE, right_leg=Leg(flex=degrees, knee=75 + degrees, ankle=-20))


def hanging_knee(degrees: float) -> Pose:
    return posed(BED_EDGE, right_leg=Leg(flex=0, knee=degrees, ankle=-20))


def hugged(flex: float) -> Pose:
    return posed(LYING, right_leg=Leg(flex=flex, knee=118), touches=(), **THIGH_HELD)


def shin_at(pole: float, tip: float = 0) -> Pose:
    """Ankle on the other knee, the working knee pointing this far up from level."""
    leg = SEATED_FOUR.right_leg
    reach = leg.reach
    return posed(
        SEATED_FOUR,
        turn=Bend(flex=tip),
        arms=HOLDING_THE_SEAT,
        right_leg=leg._replace(reach=reach and reach._replace(pole=V(0.4, -1, pole))),
    )


def turned(degrees: float) -> Pose:
    return turned_to_the_right(degrees * 0.25, degrees * 0.75, degrees * 0.4)


def foot_out(degrees: float) -> Pose:
    """The lower leg swung out, which turns the thigh inwards."""
    return posed(HIGH_SEAT, right_leg=Leg(flex=88, abd=2, out=-degrees, knee=86))


def scale(
    slug: str, poses: Iterable[Pose], camera: Camera = ALMOST_SIDE_ON, **fields: Any
) -> tuple[Figure, ...]:
    return tuple(
        Figure(
            name=f"test-{slug}-{number}",
            keys=(Key(pose),),
            camera=camera,
            is_sided=True,
            **fields,
        )
        for number, pose in enumerate(poses, start=1)
    )


def turn_scale(*turns: int) -> tuple[Figure, ...]:
    """From above, knees up the page: the arrow is where the breastbone points."""
    return tuple(
        Figure(
            name=f"test-trunk-rotation-{number}",
            keys=(Key(turned(degrees)),),
            camera=FROM_ABOVE,
            props=(*CHAIR, STRAIGHT_AHEAD, Held("head", radius=0.055, kind="near")),
            far="right_arm left_arm",
            push=Push("chest", AHEAD.turned(UP, -degrees), V(0.26, 0, 0)),
            crop=("right_knee", "left_knee", "right_shoulder", "left_shoulder"),
            is_sided=True,
        )
        for number, degrees in enumerate(turns, start=1)
    )


FIGURES = (
    *turn_scale(20, 30, 40, 50, 60),
    *scale(
        "hip-rotation",
        [foot_out(degrees) for degrees in (10, 20, 30, 40, 50)],
        SEATED_CAMERA,
        crop=("right_knee", "left_knee", "right_toe", "left_toe"),
        props=CHAIR,
    ),
    *scale(
        "figure-four",
        [shin_at(0.08), shin_at(0.46), shin_at(1.05), shin_at(3, tip=-14)],
        FOUR_CAMERA,
        crop=("pelvis", "waist", "right_knee", "left_knee", "right_toe"),
        props=CHAIR,
    ),
    *scale(
        "knee-extension-seated",
        [seated_knee_short_of_straight(degrees) for degrees in (0, 10, 20, 30, 40)],
        crop=("pelvis", "right_ankle", "left_toe"),
        props=CHAIR,
    ),
    *scale(
        "thomas",
        [thigh_at(degrees) for degrees in (-10, 0, 10, 20)],
        props=COUCH,
        guides=((Mark("pelvis", V(0, 0, 0.1)), Mark("pelvis", V(0, 0, -0.42))),),
        crop=("waist", "left_knee", "right_knee", "right_toe"),
    ),
    *scale(
        "thomas-knee",
        [hanging_knee(degrees) for degrees in (90, 75, 60, 45)],
        props=COUCH,
        crop=("waist", "left_knee", "right_knee", "right_toe"),
    ),
    *scale(
        "knee-extension",
        [knee_short_of_straight(degrees) for degrees in (0, 10, 20, 30, 40)],
        crop=("waist", "left_knee", "right_toe"),
    ),
    *scale(
        "straight-leg-raise",
        [raised_by_belt(degrees) for degrees in (30, 45, 60, 75, 90)],
        props=(STRAP_CORD,),
    ),
    *scale(
        "knee-to-chest",
        [hugged(flex) for flex in (124, 111, 98, 85)],
        crop=("chest", "left_hip", "right_knee", "right_toe"),
    ),
)
