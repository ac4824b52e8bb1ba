"""Resting positions, and warmth or cold on the lower back."""

from exercises.figures.engine.body_parts import Limb
from exercises.figures.engine.figure import BoxProp, Figure, HeldProp, Keyframe
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import (
    Arm,
    Bend,
    Leg,
    Reach,
    RestingPoint,
    build_pose,
)
from exercises.figures.poses.bases import (
    FRONT_FROM_ABOVE,
    HANDS_ON_BELLY,
    LEFT_LIMBS,
    LYING,
    ON_LEFT_SIDE,
    SITTING,
    V,
    foot_reach,
    palm_reach,
)
from exercises.figures.poses.furniture import (
    CHAIR,
    SEAT_HEIGHT,
    TABLE_HEIGHT,
    build_chair,
    build_table,
)
from exercises.values.vocabulary import Structure

WARMED = build_pose(SITTING, root=RestingPoint("pelvis", SEAT_HEIGHT, x=-0.035))
WARM_PACK = HeldProp("waist", V(-0.074, 0, -0.05), V(-0.07, 0, 0.04), 0.018, "warm")

CALF_SEAT_HEIGHT = 0.27
CALVES_UP = build_pose(
    LYING,
    legs=Leg(flexion=88, abduction=2, knee=90, ankle=-8),
    arms=HANDS_ON_BELLY,
)

ON_SIDE = build_pose(
    ON_LEFT_SIDE,
    root=RestingPoint("left_hip"),
    lumbar=Bend(side=8),
    thorax=Bend(side=5),
    neck=Bend(side=-10),
    legs=Leg(flexion=62, knee=80, ankle=-10),
)
COOLED = build_pose(
    ON_SIDE,
    right_arm=Arm(
        flexion=50,
        reach=Reach(V(0.2, 0.2, 0.015), pointing=V(1, 0.6, 0), pole=V(0, -1, 0.3)),
    ),
    left_arm=Arm(flexion=62, abduction=-3, elbow=60),
)
COLD_PACK = HeldProp("waist", V(-0.07, 0, -0.06), V(-0.07, 0, 0.05), 0.026, "cold")
HEAD_PILLOW = BoxProp(V(0.0, 0.43, 0.045), V(0.19, 0.19, 0.09), "soft")

KNEE_PILLOW = HeldProp(
    "right_shin",
    V(0, 0.05, 0.12),
    V(0, 0.05, -0.17),
    0.036,
    "soft",
    covers=(Limb.LEFT_LEG,),
)
SUPPORTED = build_pose(
    ON_SIDE,
    right_arm=Arm(
        flexion=50,
        reach=Reach(V(0.25, 0.2, 0.015), pointing=V(1, 0.3, 0), pole=V(0.6, -1, 0.2)),
    ),
    left_arm=Arm(flexion=62, abduction=-3, elbow=50),
)

LEANT = build_pose(
    SITTING,
    legs=Leg(flexion=84, abduction=16, knee=88, reach=foot_reach(0.2, 0.16)),
    pelvis=Bend(flexion=46),
    lumbar=Bend(flexion=18),
    thorax=Bend(flexion=12),
    neck=Bend(flexion=8),
    arms=Arm(
        flexion=125,
        reach=palm_reach(
            0.44, 0.0, TABLE_HEIGHT + 0.062, pointing=V(0.1, 1, 0)
        )._replace(pole=V(0, -1, -0.4)),
    ),
)

REST_FIGURES = (
    Figure(
        name="heat-pack",
        keyframes=(Keyframe(WARMED),),
        camera=Camera(-14, 8),
        muscles=(Structure.SPINAL_EXTENSORS,),
        props=(*CHAIR, WARM_PACK),
    ),
    Figure(
        name="ice-pack",
        keyframes=(Keyframe(COOLED),),
        camera=Camera(-76, 26),
        props=(HEAD_PILLOW, COLD_PACK),
        far_parts=LEFT_LIMBS,
    ),
    Figure(
        name="calves-on-chair",
        keyframes=(Keyframe(CALVES_UP),),
        muscles=(Structure.LUMBAR_SPINE,),
        props=build_chair(0.28, -1, CALF_SEAT_HEIGHT),
    ),
    Figure(
        name="supported-side-lying",
        keyframes=(Keyframe(SUPPORTED),),
        camera=FRONT_FROM_ABOVE,
        props=(
            HEAD_PILLOW,
            KNEE_PILLOW,
        ),
        far_parts=LEFT_LIMBS,
    ),
    Figure(
        name="leaning-forward-rest",
        keyframes=(Keyframe(LEANT),),
        camera=Camera(-8, 10),
        muscles=(Structure.SPINAL_EXTENSORS,),
        props=(
            *CHAIR,
            *build_table(0.24),
            BoxProp(V(0.41, 0, TABLE_HEIGHT + 0.025), V(0.24, 0.32, 0.05), "soft"),
        ),
    ),
)
