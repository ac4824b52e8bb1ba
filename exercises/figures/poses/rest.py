"""Positions of rest, and warmth or cold on the lower back."""

from exercises.figures.engine.figure import Box, Figure, Held, Key
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import Arm, Bend, Leg, Reach, Rest, posed
from exercises.figures.poses.bases import (
    ARMS_BESIDE,
    CHAIR,
    LYING,
    ON_LEFT_SIDE,
    SEAT,
    SITTING,
    TABLE,
    V,
    chair,
    foot,
    palm,
    table,
)
from exercises.values.vocabulary import Structure

WARMED = posed(SITTING, root=Rest("pelvis", SEAT, x=-0.035))
WARM_PACK = Held("waist", V(-0.074, 0, -0.05), V(-0.07, 0, 0.04), 0.018, "warm")

HIGH_SEAT = 0.27
CALVES_UP = posed(
    LYING,
    legs=Leg(flex=88, abd=2, knee=90, ankle=-8),
    arms=ARMS_BESIDE,
)

ON_SIDE = posed(
    ON_LEFT_SIDE,
    root=Rest("left_hip"),
    lumbar=Bend(side=8),
    thorax=Bend(side=5),
    neck=Bend(side=-10),
    legs=Leg(flex=62, knee=80, ankle=-10),
)
COOLED = posed(
    ON_SIDE,
    right_arm=Arm(
        flex=50, reach=Reach(V(0.2, 0.2, 0.015), end=V(1, 0.6, 0), pole=V(0, -1, 0.3))
    ),
    left_arm=Arm(flex=62, abd=-3, elbow=60),
)
COLD_PACK = Held("waist", V(-0.07, 0, -0.06), V(-0.07, 0, 0.05), 0.026, "cold")
HEAD_PILLOW = Box(V(0.0, 0.42, 0.03), V(0.17, 0.19, 0.06), "soft")

KNEE_PILLOW = Held("right_shin", V(0, 0.05, 0.1), V(0, 0.05, -0.16), 0.027, "soft")
SUPPORTED = posed(
    ON_SIDE,
    right_arm=Arm(
        flex=50,
        reach=Reach(V(0.25, 0.2, 0.015), end=V(1, 0.3, 0), pole=V(0.6, -1, 0.2)),
    ),
    left_arm=Arm(flex=62, abd=-3, elbow=50),
)

LEANT = posed(
    SITTING,
    legs=Leg(flex=84, abd=16, knee=88, reach=foot(0.2, 0.16)),
    turn=Bend(flex=46),
    lumbar=Bend(flex=18),
    thorax=Bend(flex=12),
    neck=Bend(flex=8),
    arms=Arm(
        flex=125,
        reach=palm(0.43, 0.02, TABLE + 0.065, end=V(0.3, 1, 0))._replace(
            pole=V(0, -1, -0.5)
        ),
    ),
)

FIGURES = (
    Figure(
        name="heat-pack",
        keys=(Key(WARMED),),
        muscles=(Structure.SPINAL_EXTENSORS,),
        props=(*CHAIR, WARM_PACK),
    ),
    Figure(
        name="ice-pack",
        keys=(Key(COOLED),),
        camera=Camera(-76, 26),
        props=(HEAD_PILLOW, COLD_PACK),
        far="left_leg left_arm",
    ),
    Figure(
        name="calves-on-chair",
        keys=(Key(CALVES_UP),),
        muscles=(Structure.LUMBAR_SPINE,),
        props=chair(0.28, -1, HIGH_SEAT),
    ),
    Figure(
        name="supported-side-lying",
        keys=(Key(SUPPORTED),),
        camera=Camera(84, 22),
        props=(
            HEAD_PILLOW,
            KNEE_PILLOW,
        ),
        far="left_leg left_arm",
    ),
    Figure(
        name="leaning-forward-rest",
        keys=(Key(LEANT),),
        camera=Camera(-20, 12),
        muscles=(Structure.SPINAL_EXTENSORS,),
        props=(
            *CHAIR,
            *table(0.24),
            Box(V(0.41, 0, TABLE + 0.025), V(0.24, 0.32, 0.05), "soft"),
        ),
    ),
)
