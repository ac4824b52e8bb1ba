"""Getting up, sitting, standing and lying through the day with a sore back."""

from exercises.figures.engine.figure import (
    BoxProp,
    Figure,
    Keyframe,
    Prop,
    RodProp,
)
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import (
    Arm,
    Bend,
    HipPosition,
    Leg,
    Reach,
    RestingPoint,
    build_pose,
    mirror_reach,
)
from exercises.figures.poses.bases import (
    HANDS_ON_BELLY,
    LYING,
    PALM_HEIGHT,
    SITTING,
    STANDING,
    V,
    body_reach,
    foot_reach,
    lifted_heel_reach,
    paced_keyframes,
    palm_reach,
    standing_pose,
    surface_reach,
)
from exercises.figures.poses.furniture import (
    BED_HEIGHT,
    CHAIR,
    SEAT_HEIGHT,
    build_bed,
    build_chair,
    build_table,
    build_wall,
)

AGAINST_WALL = build_pose(
    STANDING,
    root=HipPosition(V(-0.06, 0, 0.5)),
    legs=Leg(flexion=14, knee=18, reach=foot_reach(0.08, 0.07)),
    arms=Arm(flexion=2, abduction=10, elbow=14),
)

# At a table, one foot on a low box.
FOOT_BOX_HEIGHT = 0.075
HIGH_TABLE = 0.55
HANDS_ON_TABLE = Arm(flexion=40, reach=palm_reach(0.235, 0.1, HIGH_TABLE + PALM_HEIGHT))
ONE_FOOT_UP = standing_pose(
    0.525,
    over_x=-0.02,
    over_y=0.02,
    right_leg=Leg(flexion=36, knee=44, reach=foot_reach(0.11, 0.07, FOOT_BOX_HEIGHT)),
    left_leg=Leg(knee=3, reach=Reach(V(-0.04, 0.06, 0))),
    pelvis=Bend(flexion=3),
    neck=Bend(flexion=8),
    arms=HANDS_ON_TABLE,
)

# A small cushion in the hollow of the back.
SAT_BACK = RestingPoint("pelvis", SEAT_HEIGHT, x=-0.02)
ON_THIGHS = Arm(
    flexion=40,
    reach=body_reach("right_thigh", 0.05, 0.01, -0.1, pointing=V(1, 0, -0.2)),
)
SLUMPED = build_pose(
    SITTING,
    root=RestingPoint("pelvis", SEAT_HEIGHT, x=0.02),
    pelvis=Bend(flexion=-24),
    lumbar=Bend(flexion=24),
    thorax=Bend(flexion=26),
    neck=Bend(flexion=2),
    arms=ON_THIGHS,
)
SUPPORTED_UPRIGHT = build_pose(
    SITTING, root=SAT_BACK, pelvis=Bend(flexion=-4), arms=ON_THIGHS
)
HOLLOW_CUSHION = BoxProp(V(-0.085, 0, 0.36), V(0.075, 0.2, 0.12), "soft")

# A car seat, a wheel and a pedal, behind a windscreen.
CAR_SEAT: tuple[Prop, ...] = (
    BoxProp(V(0.03, 0, 0.09), V(0.24, 0.22, 0.13)),
    BoxProp(V(0.03, 0, 0.185), V(0.36, 0.26, 0.085), "soft"),
    RodProp(V(-0.2, 0, 0.52), V(-0.21, 0, 0.62), 0.01),
    RodProp(V(-0.13, 0, 0.25), V(-0.205, 0, 0.53), 0.036, "cushion"),
    RodProp(V(-0.205, 0, 0.62), V(-0.222, 0, 0.68), 0.028, "cushion"),
)
DASHBOARD: tuple[Prop, ...] = (
    RodProp(V(0.56, 0, 0.36), V(0.26, 0, 0.45), 0.012),
    RodProp(V(0.285, 0, 0.37), V(0.225, 0, 0.54), 0.013),
    RodProp(V(0.55, -0.08, 0.04), V(0.52, -0.08, 0.15), 0.012),
    RodProp(V(0.6, 0, 0.4), V(0.3, 0, 0.82), 0.009),
)
AT_THE_WHEEL = build_pose(
    pelvis=Bend(flexion=-17),
    neck=Bend(flexion=12),
    right_leg=Leg(
        flexion=80, knee=62, reach=foot_reach(0.43, 0.07, 0.05, V(1, 0, 0.7))
    ),
    left_leg=Leg(flexion=80, knee=62, reach=Reach(V(0.38, 0.07, 0.02))),
    arms=Arm(flexion=50, reach=palm_reach(0.235, 0.08, 0.47, V(0.4, 0.4, 1))),
    root=RestingPoint("pelvis", 0.23),
)

SLEEPER = build_pose(
    LYING,
    root=RestingPoint("pelvis", BED_HEIGHT),
    neck=Bend(flexion=14),
    legs=Leg(flexion=25, abduction=3, knee=50, ankle=-30),
    arms=HANDS_ON_BELLY,
    contacts=(),
)
BED_PROPS: tuple[Prop, ...] = (
    *build_bed(-0.6, 0.62),
    BoxProp(V(-0.42, 0, BED_HEIGHT + 0.03), V(0.2, 0.24, 0.06), "soft"),
    BoxProp(V(0.2, 0, BED_HEIGHT + 0.035), V(0.15, 0.26, 0.07), "soft"),
)

# The foot comes up to the hands.
FOOT_ON_STOOL = Leg(flexion=92, knee=80, reach=foot_reach(0.29, 0.06, 0.1))
OTHER_FOOT = Leg(flexion=88, knee=90, reach=Reach(V(0.2, 0.08, 0)))
BEFORE_THE_SHOE = build_pose(SITTING, right_leg=FOOT_ON_STOOL, left_leg=OTHER_FOOT)
AT_THE_SHOE = build_pose(
    BEFORE_THE_SHOE,
    pelvis=Bend(flexion=30),
    lumbar=Bend(flexion=12),
    thorax=Bend(flexion=10),
    right_arm=Arm(
        flexion=60, reach=Reach(V(0.325, -0.1, 0.175), pointing=V(0.8, 0.5, -0.6))
    ),
    left_arm=Arm(
        flexion=60, reach=Reach(V(0.315, -0.03, 0.175), pointing=V(0.8, -0.5, -0.6))
    ),
)
STOOL = BoxProp(V(0.33, -0.06, 0.05), V(0.24, 0.17, 0.1))

# On a bed, rolling over as one piece.
ON_BED_ON_BACK = build_pose(
    pelvis=Bend(flexion=-90),
    neck=Bend(flexion=10),
    legs=Leg(flexion=60, knee=104, ankle=-14),
    arms=Arm(flexion=70, abduction=-10, elbow=70),
    root=HipPosition(V(0, 0, BED_HEIGHT + 0.07)),
)
ON_BED_ON_SIDE = build_pose(
    ON_BED_ON_BACK,
    pelvis=Bend(flexion=-90, twist=-82),
    root=HipPosition(V(0, 0, BED_HEIGHT + 0.095)),
)
BED_WITH_PILLOW: tuple[Prop, ...] = (
    *build_bed(-0.6, 0.5, 0.46),
    BoxProp(V(-0.42, 0, BED_HEIGHT + 0.03), V(0.2, 0.32, 0.06), "soft"),
)

# A chair to push on, from one knee to the feet, with the toes tucked under.
CHAIR_AHEAD = build_chair(0.46, -1)
HANDS_ON_SEAT = Arm(flexion=70, reach=palm_reach(0.35, 0.1, SEAT_HEIGHT + PALM_HEIGHT))
ONE_FOOT_FORWARD = build_pose(
    pelvis=Bend(flexion=40),
    neck=Bend(flexion=-10),
    right_leg=Leg(flexion=120, knee=100, reach=foot_reach(0.14, 0.06)),
    left_leg=Leg(flexion=40, knee=109, ankle=10, toes=72),
    arms=HANDS_ON_SEAT,
    root=RestingPoint("left_knee"),
)
PUSHING_UP = standing_pose(
    0.43,
    over_x=0.12,
    right_leg=Leg(flexion=70, knee=50, reach=foot_reach(0.14, 0.06)),
    left_leg=Leg(
        flexion=20,
        knee=20,
        toes=48,
        reach=mirror_reach(lifted_heel_reach(-0.16, 0.06, 40)),
    ),
    pelvis=Bend(flexion=60),
    neck=Bend(flexion=-18),
    arms=HANDS_ON_SEAT,
)

# Out of a car: first both legs together.
CAR_SEEN_FROM_THE_DOOR: tuple[Prop, ...] = (
    BoxProp(V(0.5, 0.05, 0.16), V(0.03, 0.4, 0.32)),
    BoxProp(V(0.47, 0.05, 0.36), V(0.1, 0.4, 0.08)),
    RodProp(V(0.335, 0, 0.39), V(0.275, 0, 0.55), 0.013),
    BoxProp(V(0.02, 0, 0.06), V(0.26, 0.22, 0.12)),
    BoxProp(V(0.02, 0, 0.175), V(0.34, 0.27, 0.11), "soft"),
    BoxProp(V(-0.16, 0, 0.4), V(0.08, 0.25, 0.36), "soft"),
    BoxProp(V(-0.16, 0, 0.63), V(0.06, 0.14, 0.09), "soft"),
)
IN_THE_CAR = build_pose(
    SITTING,
    pelvis=Bend(flexion=-6),
    legs=Leg(flexion=84, knee=70, reach=foot_reach(0.3, 0.05)),
    root=RestingPoint("pelvis", 0.23),
)
LEGS_OUT = build_pose(
    SITTING,
    pelvis=Bend(twist=-84),
    right_leg=Leg(
        flexion=88, knee=80, reach=Reach(V(-0.05, -0.27, 0), pointing=V(0.1, -1, 0))
    ),
    left_leg=Leg(
        flexion=88, knee=80, reach=Reach(V(0.07, -0.27, 0), pointing=V(0.1, -1, 0))
    ),
    arms=SITTING.right_arm._replace(
        reach=body_reach("right_thigh", 0.05, 0.01, -0.04, pointing=V(0, -1, -0.1))
    ),
    left_arm=SITTING.left_arm._replace(
        reach=Reach(
            V(0.05, -0.01, -0.04), body_point="left_thigh", pointing=V(0, -1, -0.1)
        )
    ),
    root=RestingPoint("pelvis", 0.23),
)

EVERYDAY_FIGURES = (
    Figure(
        name="wall-rest",
        keyframes=(Keyframe(AGAINST_WALL),),
        camera=Camera(16, 6),
        props=build_wall(-surface_reach(AGAINST_WALL, "pelvis", V(-1, 0, 0))),
    ),
    Figure(
        name="foot-on-step",
        keyframes=(Keyframe(ONE_FOOT_UP),),
        props=(
            *build_table(0.17, HIGH_TABLE),
            BoxProp(V(0.14, -0.05, FOOT_BOX_HEIGHT / 2), V(0.18, 0.2, FOOT_BOX_HEIGHT)),
        ),
        is_sided=True,
    ),
    Figure(
        name="sit-with-cushion",
        keyframes=paced_keyframes(SLUMPED, SUPPORTED_UPRIGHT, 6, 60),
        props=(*CHAIR, HOLLOW_CUSHION),
        tracked_point="head",
        tracked_offset=V(0, 0, 0.12),
    ),
    Figure(
        name="drive-seat",
        keyframes=(Keyframe(AT_THE_WHEEL),),
        props=(*CAR_SEAT, *DASHBOARD),
    ),
    Figure(
        name="sleep-on-back",
        keyframes=(Keyframe(SLEEPER),),
        camera=Camera(10, 16),
        props=BED_PROPS,
    ),
    Figure(
        name="shoe-on-stool",
        camera=Camera(9, 3),
        keyframes=paced_keyframes(BEFORE_THE_SHOE, AT_THE_SHOE, 6),
        props=(*CHAIR, STOOL),
        tracked_point="head",
        tracked_offset=V(0.1, 0, 0.1),
        is_sided=True,
    ),
    Figure(
        name="turn-in-bed",
        keyframes=paced_keyframes(ON_BED_ON_BACK, ON_BED_ON_SIDE, 8),
        camera=Camera(-22, 26),
        is_coarse=True,
        props=BED_WITH_PILLOW,
        tracked_point="right_knee",
    ),
    Figure(
        name="up-by-chair",
        keyframes=paced_keyframes(ONE_FOOT_FORWARD, PUSHING_UP, 8),
        props=CHAIR_AHEAD,
        tracked_point="pelvis",
        tracked_offset=V(-0.2, 0, 0.06),
        is_coarse=True,
    ),
    Figure(
        name="car-out",
        keyframes=paced_keyframes(IN_THE_CAR, LEGS_OUT, 8),
        camera=Camera(34, 12),
        is_coarse=True,
        props=CAR_SEEN_FROM_THE_DOOR,
        tracked_point="right_knee",
    ),
)
