"""Self-tests, and the positions of their picture scales."""

from collections.abc import Iterable
from typing import Any

from exercises.figures.figure import ALMOST_SIDE_ON, Figure, Key
from exercises.figures.geometry import Camera
from exercises.figures.pose import Arm, Bend, Leg, Pose, posed
from exercises.figures.poses.bases import (
    CHAIR,
    LYING,
    SITTING,
    V,
    foot,
    on,
    standing,
)
from exercises.figures.poses.mobility_upright import (
    FACING_AHEAD,
    TURNED,
    turned_to_the_right,
)
from exercises.figures.poses.prone import LOW, PRESS_START, PRESS_TOP
from exercises.figures.poses.stretches_lying import BED_EDGE, COUCH
from exercises.figures.poses.stretches_upright import SEATED_FOUR
from exercises.vocabulary import Structure

HAMSTRINGS = (Structure.HAMSTRINGS,)
THIGH_HELD: dict[str, Any] = {
    "right_arm": Arm(reach=on("right_thigh", -0.048, 0.015, -0.04)),
    "left_arm": Arm(reach=on("right_thigh", -0.048, -0.02, -0.04)),
}


def knee_short_of_straight(degrees: float) -> Pose:
    return posed(LYING, right_leg=Leg(flex=90, knee=degrees), touches=(), **THIGH_HELD)


def raised(degrees: float) -> Pose:
    return posed(LYING, right_leg=Leg(flex=degrees, knee=2))


def thigh_at(flex: float) -> Pose:
    return posed(BED_EDGE, right_leg=Leg(flex=flex, knee=66, ankle=-20))


def shin_at(pole: float) -> Pose:
    """Ankle on the other knee, the working knee this far up from level."""
    leg = SEATED_FOUR.right_leg
    reach = leg.reach
    return posed(
        SEATED_FOUR,
        right_leg=leg._replace(reach=reach and reach._replace(pole=V(0.4, -1, pole))),
    )


def turned(degrees: float) -> Pose:
    return turned_to_the_right(degrees * 0.15, degrees * 0.8, degrees * 0.4)


TURN_CAMERA = Camera(104, 16)
HIGH_SEAT = posed(SITTING, legs=Leg(flex=88, abd=2, knee=86))


def foot_out(degrees: float) -> Pose:
    """The lower leg swung out, which turns the thigh inwards."""
    return posed(HIGH_SEAT, right_leg=Leg(flex=88, abd=2, out=-degrees, knee=86))


def scale(
    name: str, poses: Iterable[Pose], camera: Camera = ALMOST_SIDE_ON, **fields: Any
) -> tuple[Figure, ...]:
    """One still for each step of a picture scale."""
    return tuple(
        Figure(
            name=f"{name}-{number}",
            keys=(Key(pose),),
            camera=camera,
            is_sided=True,
            **fields,
        )
        for number, pose in enumerate(poses, start=1)
    )


TWO_LEGS = standing(
    legs=Leg(flex=10, knee=10, reach=foot(-0.03, 0.065)),
    arms=Arm(flex=4, abd=12, elbow=12),
)
ONE_LEG = standing(
    over_y=-0.05,
    right_leg=Leg(knee=2, reach=foot(-0.03, 0.05)),
    left_leg=Leg(flex=34, knee=72, ankle=10),
    arms=Arm(flex=4, abd=20, elbow=14),
)
BENT_DOWN = standing(
    0.522,
    turn=Bend(flex=72),
    lumbar=Bend(flex=36),
    thorax=Bend(flex=26),
    neck=Bend(flex=16),
    legs=Leg(knee=2, reach=foot(-0.03, 0.055)),
    arms=Arm(flex=132, elbow=2),
)

FIGURES = (
    Figure(
        name="test-press-up",
        keys=(Key(PRESS_START), Key(PRESS_TOP, 1.8, 1.2)),
        camera=LOW,
        muscles=(Structure.LUMBAR_SPINE,),
        tracked="head",
    ),
    Figure(
        name="test-knee-extension",
        keys=(Key(knee_short_of_straight(90)), Key(knee_short_of_straight(18), 2, 2)),
        muscles=HAMSTRINGS,
        tracked="right_toe",
        is_sided=True,
    ),
    *scale("test-knee-extension", [knee_short_of_straight(d) for d in (4, 20, 36, 55)]),
    Figure(
        name="test-straight-leg-raise",
        keys=(Key(raised(2)), Key(raised(76), 2.4, 1.5)),
        muscles=HAMSTRINGS,
        is_sided=True,
    ),
    *scale("test-straight-leg-raise", [raised(d) for d in (85, 70, 55, 35)]),
    Figure(
        name="test-active-straight-leg-raise",
        keys=(Key(raised(2)), Key(raised(20), 1.6, 2)),
        muscles=(Structure.PELVIS,),
        is_sided=True,
    ),
    *scale("test-thomas", [thigh_at(f) for f in (-12, 8, 28)], props=COUCH),
    *scale(
        "test-figure-four",
        [shin_at(p) for p in (0.1, 0.6, 1.15)],
        Camera(66, 12),
        props=CHAIR,
    ),
    *scale(
        "test-trunk-rotation",
        [turned(d) for d in (54, 38, 24, 10)],
        TURN_CAMERA,
        props=CHAIR,
        far="right_arm",
    ),
    Figure(
        name="test-trunk-rotation",
        keys=(Key(FACING_AHEAD), Key(TURNED, 1.8, 1.5)),
        camera=TURN_CAMERA,
        props=CHAIR,
        tracked="left_elbow",
        far="right_arm",
        is_sided=True,
    ),
    Figure(
        name="test-hip-rotation",
        keys=(Key(foot_out(0)), Key(foot_out(36), 1.6, 1.5)),
        camera=Camera(84, 10),
        muscles=(Structure.HIP_JOINT,),
        props=CHAIR,
        is_sided=True,
    ),
    *scale(
        "test-hip-rotation",
        [foot_out(d) for d in (42, 28, 12)],
        Camera(84, 10),
        props=CHAIR,
    ),
    Figure(
        name="test-one-leg-stance",
        keys=(Key(TWO_LEGS), Key(ONE_LEG, 1.4, 3)),
        camera=Camera(64, 8),
        far="",
        is_sided=True,
    ),
    Figure(
        name="test-fingertip-floor",
        keys=(Key(standing()), Key(BENT_DOWN, 2.2, 2)),
        muscles=(Structure.HAMSTRINGS, Structure.SPINAL_EXTENSORS),
        tracked="right_fingertip",
    ),
)
