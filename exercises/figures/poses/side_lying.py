"""Strength exercises lying on the side, the working leg on top."""

from exercises.figures.engine.figure import Figure, LoopBand
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import Arm, Bend, Leg, Reach, build_pose
from exercises.figures.poses.bases import (
    FRONT_FROM_ABOVE,
    LEFT_LIMBS,
    ON_LEFT_SIDE,
    PALM_HEIGHT,
    V,
    body_reach,
    paced_keyframes,
)
from exercises.values.vocabulary import Structure

SIDE_LYING_CAMERA = Camera(86, 6)
TOWARDS_THE_FEET = Camera(70, 12)

HEAD_ON_ARM = build_pose(
    ON_LEFT_SIDE,
    lumbar=Bend(side=6),
    thorax=Bend(side=2),
    neck=Bend(side=-8),
    left_arm=Arm(flexion=165, elbow=112),
)
HAND_ON_FLOOR = Arm(
    reach=Reach(V(0.2, 0.27, PALM_HEIGHT), pointing=V(0.3, 1, 0), pole=V(0, -1, 0.8))
)
STEADIED = build_pose(HEAD_ON_ARM, right_arm=HAND_ON_FLOOR)
HAND_ON_HIP = Arm(
    reach=body_reach(
        "pelvis", 0.02, 0.095, 0.02, pointing=V(0.2, 0, -1), pole=V(-1, 0.3, 0.5)
    )
)

HEELS_TOGETHER = Reach(
    V(0, -0.045, 0.01), body_point="left_ankle", pole=V(1, 0, 0.05), is_ankle=True
)
CLAM = build_pose(
    HEAD_ON_ARM,
    left_leg=Leg(flexion=56, abduction=-4, knee=88, ankle=-10),
    right_leg=Leg(flexion=56, knee=88, ankle=-10, reach=HEELS_TOGETHER),
    right_arm=HAND_ON_HIP,
)
CLAM_OPEN = build_pose(
    CLAM,
    right_leg=Leg(
        flexion=56,
        knee=88,
        ankle=-10,
        reach=HEELS_TOGETHER._replace(pole=V(0.35, 0, 0.9)),
    ),
)

LINED_UP = Leg(flexion=-2, abduction=4, external_rotation=-10, knee=2, ankle=8)
BALANCED = Leg(flexion=45, abduction=-4, knee=80, ankle=-15)
LEG_DOWN = build_pose(STEADIED, right_leg=LINED_UP, left_leg=BALANCED)
LEG_UP = build_pose(LEG_DOWN, right_leg=LINED_UP._replace(abduction=27))

SLIGHTLY_BENT = Leg(flexion=24, abduction=-4, knee=46, ankle=-10)
BAND_DOWN = build_pose(STEADIED, right_leg=LINED_UP, left_leg=SLIGHTLY_BENT)
BAND_UP = build_pose(BAND_DOWN, right_leg=LINED_UP._replace(abduction=26))

LONG_TOP_LEG = Leg(abduction=-4, knee=1, ankle=-25)
BOTH_DOWN = build_pose(STEADIED, left_leg=LONG_TOP_LEG, right_leg=LONG_TOP_LEG)
BOTH_UP = build_pose(
    BOTH_DOWN,
    pelvis=Bend(side=-97),
    lumbar=Bend(side=13),
    left_leg=LONG_TOP_LEG._replace(abduction=-14),
    right_leg=LONG_TOP_LEG._replace(abduction=6),
)

SIDE_LYING_FIGURES = (
    Figure(
        name="clam",
        keyframes=paced_keyframes(CLAM, CLAM_OPEN, 3, 2),
        camera=FRONT_FROM_ABOVE,
        muscles=(Structure.GLUTEALS,),
        far_parts=LEFT_LIMBS,
        tracked_point="right_knee",
        tracked_offset=V(0, 0, -0.1),
        is_sided=True,
    ),
    *(
        Figure(
            name=name,
            keyframes=paced_keyframes(down, up, 4, hold),
            camera=TOWARDS_THE_FEET,
            muscles=(Structure.GLUTEALS,),
            props=props,
            far_parts=LEFT_LIMBS,
            tracked_point="right_ankle",
            tracked_offset=V(0, 0, -0.13),
            is_sided=True,
        )
        for name, down, up, hold, props in (
            ("side-leg-raise", LEG_DOWN, LEG_UP, 2, ()),
            ("side-leg-raise-loaded", BAND_DOWN, BAND_UP, 3, (LoopBand(),)),
        )
    ),
    Figure(
        name="side-lying-lift",
        keyframes=paced_keyframes(BOTH_DOWN, BOTH_UP, 4, 3),
        camera=SIDE_LYING_CAMERA,
        muscles=(Structure.QUADRATUS_LUMBORUM,),
        far_parts=LEFT_LIMBS,
        tracked_point="right_toe",
        is_sided=True,
    ),
)
