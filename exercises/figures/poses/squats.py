"""Thighs: sitting down, standing up and stepping up."""

from exercises.figures.engine.figure import Box, Figure, Key
from exercises.figures.engine.pose import Arm, Bend, Leg, Reach, Rest, Touch, posed
from exercises.figures.poses.bases import (
    CHAIR,
    CROSSED_ARMS,
    HANGING,
    SEAT,
    SITTING,
    STEP_HEIGHT,
    V,
    foot,
    standing,
)
from exercises.values.vocabulary import Structure

CUSHION = 0.05
FEET = Leg(flex=88, knee=88, reach=foot(0.195, 0.06))
MIDDLE_OF_FEET = 0.195 + 0.04


def rise(seat: float) -> tuple[Key, ...]:
    """Sit, bow until the nose is over the toes, stand tall, and down the same way."""
    sitting = posed(SITTING, legs=FEET, root=Rest("pelvis", seat), **CROSSED_ARMS)
    bowing = posed(sitting, turn=Bend(flex=40), neck=Bend(flex=-12))
    tall = standing(
        0.526,
        over_x=MIDDLE_OF_FEET,
        legs=FEET._replace(flex=4, knee=5),
        **CROSSED_ARMS,
    )
    return (
        Key(sitting, 1.2, 0.4),
        Key(bowing, 1, 0),
        Key(tall, 1.2, 0.8),
        Key(bowing, 2, 0),
    )


TOES_OUT = Leg(flex=6, knee=6, reach=foot(0.2, 0.08, end=V(1, -0.2, 0)))
BEFORE_CHAIR = standing(0.523, over_x=0.24, legs=TOES_OUT, arms=Arm(flex=84, elbow=4))
ON_THE_EDGE = standing(
    0.293,
    over_x=0.24,
    legs=TOES_OUT._replace(flex=80, knee=80),
    arms=Arm(flex=112, elbow=4),
    turn=Bend(flex=34),
    neck=Bend(flex=-12),
    touches=(Touch("pelvis", offset=SEAT),),
)

ON_STEP = foot(0.12, 0.05, STEP_HEIGHT)
FOOT_UP = standing(
    0.5,
    over_x=-0.04,
    right_leg=Leg(flex=40, knee=50, reach=ON_STEP),
    left_leg=Leg(knee=4, reach=Reach(V(-0.13, 0.05, 0))),
    turn=Bend(flex=8),
    neck=Bend(flex=-4),
)
FOLLOWING = standing(
    0.585,
    over_x=0.14,
    over_y=-0.04,
    right_leg=Leg(flex=20, knee=25, reach=ON_STEP),
    left_leg=Leg(flex=34, knee=76),
    turn=Bend(flex=15),
    neck=Bend(flex=-6),
    arms=HANGING._replace(flex=11),
)
ON_TOP = standing(
    0.527 + STEP_HEIGHT,
    over_x=0.14,
    over_y=-0.03,
    right_leg=Leg(flex=4, knee=5, reach=ON_STEP),
    left_leg=Leg(flex=2, knee=6, reach=Reach(V(0.12, 0.05, STEP_HEIGHT))),
)

FIGURES = (
    Figure(
        name="sit-to-stand-high",
        keys=rise(SEAT + CUSHION),
        muscles=(Structure.QUADRICEPS,),
        props=(
            *CHAIR,
            Box(V(0.03, 0, SEAT + CUSHION / 2), V(0.27, 0.24, CUSHION), "soft"),
        ),
        tracked="head",
        tracked_offset=V(0.12, 0, 0),
        still_key=1,
    ),
    *(
        Figure(
            name=name,
            keys=rise(SEAT),
            muscles=(Structure.QUADRICEPS,),
            props=CHAIR,
            tracked="head",
            tracked_offset=V(0.12, 0, 0),
            still_key=1,
        )
        for name in ("sit-to-stand", "test-sit-to-stand")
    ),
    Figure(
        name="squat-chair",
        keys=(Key(BEFORE_CHAIR, 1.6, 0.6), Key(ON_THE_EDGE, 3, 0.3)),
        muscles=(Structure.QUADRICEPS,),
        props=CHAIR,
        tracked="pelvis",
    ),
    Figure(
        name="step-up",
        keys=(
            Key(FOOT_UP, 1.4, 0.5),
            Key(FOLLOWING, 1.2, 0),
            Key(ON_TOP, 0.8, 1),
            Key(FOLLOWING, 1.4, 0),
        ),
        muscles=(Structure.QUADRICEPS,),
        props=(Box(V(0.19, 0, STEP_HEIGHT / 2), V(0.32, 0.3, STEP_HEIGHT)),),
        tracked="pelvis",
        is_sided=True,
    ),
)
