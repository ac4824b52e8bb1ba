"""Thighs: sitting down, standing up and stepping up."""

from exercises.figures.engine.body_parts import Limb, LimbHalf
from exercises.figures.engine.figure import BoxProp, Figure, Keyframe
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import (
    Arm,
    Bend,
    Leg,
    Reach,
    RestingPoint,
    SurfaceContact,
    build_pose,
)
from exercises.figures.poses.bases import (
    CROSSED_ARMS,
    FEET_UNDER_KNEES,
    HANGING,
    MIDDLE_OF_FEET,
    SITTING,
    STANDING_HIP_HEIGHT,
    V,
    foot_reach,
    standing_pose,
)
from exercises.figures.poses.furniture import (
    CHAIR,
    SEAT_HEIGHT,
    STEP_HEIGHT,
)
from exercises.values.vocabulary import Structure

CUSHION = 0.05
# So far from the side that each leg is seen.
SQUAT_CAMERA = Camera(20, 8)


def sit_to_stand_keyframes(seat: float) -> tuple[Keyframe, ...]:
    """Sit, bend until the nose is over the toes, stand tall, and sit down again."""
    sitting = build_pose(
        SITTING,
        legs=FEET_UNDER_KNEES,
        root=RestingPoint("pelvis", seat),
        **CROSSED_ARMS,
    )
    bowing = build_pose(sitting, pelvis=Bend(flexion=40), neck=Bend(flexion=-12))
    tall = standing_pose(
        0.526,
        over_x=MIDDLE_OF_FEET,
        legs=FEET_UNDER_KNEES._replace(flexion=4, knee=5),
        **CROSSED_ARMS,
    )
    return (
        Keyframe(sitting, 0.9, 0.3),
        Keyframe(bowing, 0.7, 0),
        Keyframe(tall, 1, 0.6),
        Keyframe(bowing, 1.5, 0),
    )


TOES_OUT = Leg(flexion=6, knee=6, reach=foot_reach(0.2, 0.08, pointing=V(1, -0.2, 0)))
BEFORE_CHAIR = standing_pose(
    0.523, over_x=0.24, legs=TOES_OUT, arms=Arm(flexion=84, elbow=4)
)
ON_THE_EDGE = standing_pose(
    0.293,
    over_x=0.24,
    legs=TOES_OUT._replace(flexion=80, knee=80),
    arms=Arm(flexion=112, elbow=4),
    pelvis=Bend(flexion=34),
    neck=Bend(flexion=-12),
    contacts=(SurfaceContact("pelvis", offset=SEAT_HEIGHT),),
)

ON_STEP = foot_reach(0.12, 0.05, STEP_HEIGHT)
FOOT_UP = standing_pose(
    0.5,
    over_x=-0.04,
    right_leg=Leg(flexion=40, knee=50, reach=ON_STEP),
    left_leg=Leg(knee=4, reach=Reach(V(-0.13, 0.05, 0))),
    pelvis=Bend(flexion=8),
    neck=Bend(flexion=-4),
)
FOLLOWING = standing_pose(
    0.585,
    over_x=0.14,
    over_y=-0.04,
    right_leg=Leg(flexion=20, knee=25, reach=ON_STEP),
    left_leg=Leg(flexion=34, knee=76),
    pelvis=Bend(flexion=15),
    neck=Bend(flexion=-6),
    arms=HANGING._replace(flexion=11),
)
ON_TOP = standing_pose(
    STANDING_HIP_HEIGHT + STEP_HEIGHT,
    over_x=0.14,
    over_y=-0.03,
    right_leg=Leg(flexion=4, knee=5, reach=ON_STEP),
    left_leg=Leg(flexion=2, knee=6, reach=Reach(V(0.12, 0.05, STEP_HEIGHT))),
)

SQUAT_FIGURES = (
    Figure(
        name="sit-to-stand-high",
        is_coarse=True,
        keyframes=sit_to_stand_keyframes(SEAT_HEIGHT + CUSHION),
        camera=SQUAT_CAMERA,
        muscles=(Structure.QUADRICEPS,),
        props=(
            *CHAIR,
            BoxProp(
                V(0.03, 0, SEAT_HEIGHT + CUSHION / 2), V(0.27, 0.24, CUSHION), "soft"
            ),
        ),
        tracked_point="head",
        tracked_offset=V(0.14, 0, 0.1),
        still_keyframe=1,
        frontmost_parts=(Limb.RIGHT_ARM, LimbHalf(Limb.LEFT_ARM)),
    ),
    *(
        Figure(
            name=name,
            keyframes=sit_to_stand_keyframes(SEAT_HEIGHT),
            camera=SQUAT_CAMERA,
            muscles=(Structure.QUADRICEPS,),
            props=CHAIR,
            tracked_point="head",
            tracked_offset=V(0.14, 0, 0.1),
            still_keyframe=1,
            is_coarse=True,
            frontmost_parts=(Limb.RIGHT_ARM, LimbHalf(Limb.LEFT_ARM)),
        )
        for name in ("sit-to-stand", "test-sit-to-stand")
    ),
    Figure(
        name="squat-chair",
        keyframes=(Keyframe(BEFORE_CHAIR, 1.4, 0.4), Keyframe(ON_THE_EDGE, 3, 0.2)),
        camera=SQUAT_CAMERA,
        muscles=(Structure.QUADRICEPS,),
        props=CHAIR,
        tracked_point="pelvis",
        tracked_offset=V(-0.17, 0, 0),
    ),
    Figure(
        name="step-up",
        is_coarse=True,
        keyframes=(
            Keyframe(FOOT_UP, 0.9, 0.3),
            Keyframe(FOLLOWING, 0.7, 0),
            Keyframe(ON_TOP, 0.5, 0.8),
            Keyframe(FOLLOWING, 0.8, 0),
        ),
        camera=SQUAT_CAMERA,
        muscles=(Structure.QUADRICEPS,),
        props=(BoxProp(V(0.19, 0, STEP_HEIGHT / 2), V(0.32, 0.3, STEP_HEIGHT)),),
        tracked_point="head",
        tracked_offset=V(0, 0, 0.13),
        is_sided=True,
    ),
)
