"""Getting up, a trolley, balance beside a hold, and strength while seated."""

from exercises.figures.engine.body_parts import Limb, LimbHalf
from exercises.figures.engine.figure import (
    BoxProp,
    Figure,
    Keyframe,
    Prop,
    PushArrow,
    RodProp,
    WheelProp,
)
from exercises.figures.engine.geometry import AHEAD, Camera
from exercises.figures.engine.pose import (
    Arm,
    Bend,
    Leg,
    Pose,
    Reach,
    RestingPoint,
    build_pose,
    mirror_pose,
)
from exercises.figures.poses.bases import (
    CROSSED_ARMS,
    HANGING,
    LONGEST_HOLD_SHOWN,
    ON_LEFT_SIDE,
    PALM_HEIGHT,
    PAUSE,
    SITTING,
    V,
    body_reach,
    foot_reach,
    paced_keyframes,
    palm_reach,
    standing_pose,
)
from exercises.figures.poses.furniture import (
    CHAIR,
    SEAT_HEIGHT,
    WORKTOP_HEIGHT,
    build_worktop,
)
from exercises.figures.poses.walking import ONWARDS, WALKER_CAMERA, gait_cycle
from exercises.values.vocabulary import Structure

# A low bed, so that the feet reach the floor; its edge is under the thighs.
LOW_BED: tuple[Prop, ...] = (
    BoxProp(V(-0.11, 0.1, 0.09), V(0.4, 1.3, 0.16)),
    BoxProp(V(-0.09, 0.1, SEAT_HEIGHT - 0.04), V(0.4, 1.3, 0.08), "soft"),
)
PILLOW = BoxProp(V(-0.02, 0.46, SEAT_HEIGHT + 0.025), V(0.2, 0.19, 0.05), "soft")
ON_THE_EDGE = build_pose(
    ON_LEFT_SIDE,
    neck=Bend(side=-8),
    legs=Leg(flexion=72, knee=82),
    right_arm=Arm(
        flexion=60,
        reach=Reach(
            V(0.09, 0.24, SEAT_HEIGHT + PALM_HEIGHT),
            pointing=V(0.4, 1, 0),
            pole=V(0.6, -1, 0.4),
        ),
    ),
    root=RestingPoint("left_hip", SEAT_HEIGHT),
)
UP_ON_THE_EDGE = build_pose(
    SITTING,
    legs=Leg(flexion=88, knee=88, reach=foot_reach(0.235, 0.06)),
    arms=Arm(
        flexion=5,
        reach=body_reach(
            "pelvis", 0.0, 0.17, -0.04, pointing=V(0.8, -0.5, -0.3), pole=V(-1, -0.5, 0)
        ),
    ),
    root=RestingPoint("pelvis", SEAT_HEIGHT),
)

HANDLE = V(0.24, 0, 0.56)
TROLLEY: tuple[Prop, ...] = (
    *(RodProp(V(0.29, y, 0.05), V(0.26, y, HANDLE.z), 0.009) for y in (0.1, -0.1)),
    *(RodProp(V(0.29, y, 0.06), V(0.6, y, 0.06), 0.009) for y in (0.1, -0.1)),
    *(RodProp(V(0.55, y, 0.06), V(0.5, y, 0.27), 0.009) for y in (0.1, -0.1)),
    BoxProp(V(0.45, 0, 0.35), V(0.32, 0.21, 0.19)),
    BoxProp(V(0.45, 0, 0.455), V(0.36, 0.25, 0.022)),
    RodProp(V(0.26, 0.12, HANDLE.z), V(0.26, -0.12, HANDLE.z), 0.013),
    *(
        WheelProp(V(x, y, 0.032), 0.032, "prop")
        for x in (0.3, 0.59)
        for y in (0.1, -0.1)
    ),
)
ON_THE_HANDLE = Arm(
    flexion=40,
    elbow=40,
    reach=palm_reach(0.25, 0.08, HANDLE.z + 0.02)._replace(pole=V(-1, -0.6, -0.6)),
)
LEANING_WALK = gait_cycle(
    step=0.1,
    swing=0,
    elbow=30,
    heel=16,
    tip=0,
    seconds=2,
    lumbar=Bend(flexion=12),
    thorax=Bend(flexion=12),
    neck=Bend(flexion=-16),
    arms=ON_THE_HANDLE,
)

# The worktop is on the left, and its top is touched.
WORKTOP = build_worktop(0.2, 0.02)
HAND_ON_WORKTOP = Arm(
    flexion=20,
    reach=Reach(
        V(0.05, 0.22, WORKTOP_HEIGHT + PALM_HEIGHT), pointing=AHEAD, pole=V(-1, 0.6, 0)
    ),
)
FEET_SIDE_BY_SIDE = standing_pose(
    legs=Leg(flexion=2, knee=3, reach=foot_reach(-0.03, 0.04)),
    right_arm=HANGING,
    left_arm=HAND_ON_WORKTOP,
)
SHORT_STRIDE = standing_pose(
    0.523,
    right_leg=Leg(flexion=10, knee=6, reach=foot_reach(0.06, 0.07)),
    left_leg=Leg(flexion=-6, knee=5, reach=Reach(V(-0.08, 0.05, 0))),
    right_arm=HANGING,
    left_arm=HAND_ON_WORKTOP,
)
HEEL_TO_TOE = standing_pose(
    0.52,
    over_x=0.05,
    right_leg=Leg(flexion=12, knee=6, reach=foot_reach(0.1, 0.005)),
    left_leg=Leg(flexion=-8, knee=6, reach=Reach(V(-0.05, 0.005, 0))),
    right_arm=HANGING,
    left_arm=HAND_ON_WORKTOP,
)
ON_ONE_LEG = standing_pose(
    over_y=-0.04,
    right_leg=Leg(knee=2, reach=foot_reach(-0.03, 0.045)),
    left_leg=Leg(flexion=58, knee=84, ankle=0),
    right_arm=HANGING,
    left_arm=HAND_ON_WORKTOP,
)


def rib_breath_pose(breath: float) -> Pose:
    """The hands are on the lowest ribs and move apart with them."""
    hands = body_reach(
        "chest",
        0.055,
        0.07 + 0.02 * breath,
        -0.08,
        pointing=V(0.3, 1, 0),
        pole=V(-0.1, -1, -0.5),
    )
    return build_pose(SITTING, arms=Arm(flexion=20, reach=hands), breath=breath)


SEATED_TALL = build_pose(SITTING, pelvis=Bend(flexion=4), lumbar=Bend(flexion=-6))
# The hands so far ahead that the pelvis stands free.
TALL_AND_STILL = build_pose(
    SITTING,
    arms=Arm(
        flexion=40,
        reach=body_reach("right_knee", 0.03, 0.01, 0.05, pointing=V(1, 0, -0.2)),
    ),
)
HOLDING_THE_SEAT = Arm(
    reach=body_reach(
        "pelvis", 0.05, 0.125, -0.04, pointing=V(0.6, 0, -1), pole=V(-0.4, -1, 0)
    )
)
MARCH_DOWN = build_pose(SEATED_TALL, arms=HOLDING_THE_SEAT)
MARCH_UP = build_pose(MARCH_DOWN, right_leg=Leg(flexion=108, knee=92, ankle=4))
FORWARD_ON_SEAT = RestingPoint("pelvis", SEAT_HEIGHT, x=0.06)
CROSSED_UPRIGHT = build_pose(
    SITTING,
    legs=Leg(flexion=88, knee=88, reach=foot_reach(0.28, 0.06)),
    root=FORWARD_ON_SEAT,
    **CROSSED_ARMS,
)
LEANT_BACK = build_pose(CROSSED_UPRIGHT, pelvis=Bend(flexion=-22), neck=Bend(flexion=8))

DAILY_FIGURES = (
    Figure(
        name="log-roll",
        is_coarse=True,
        keyframes=(
            Keyframe(ON_THE_EDGE, 3, 1.5),
            Keyframe(UP_ON_THE_EDGE, 3, 1.5),
        ),
        camera=Camera(62, 18),
        props=(*LOW_BED, PILLOW),
        tracked_point="head",
        tracked_offset=V(0, 0, 0.14),
    ),
    Figure(
        name="walk-leaning",
        keyframes=LEANING_WALK,
        camera=WALKER_CAMERA,
        muscles=(Structure.GLUTEALS,),
        props=TROLLEY,
        push=ONWARDS,
        tracked_point="head",
    ),
    Figure(
        name="tandem-stand",
        keyframes=(*paced_keyframes(SHORT_STRIDE, HEEL_TO_TOE, 4, 20),),
        camera=Camera(20, 16),
        muscles=(Structure.CALVES,),
        props=WORKTOP,
        tracked_point="right_toe",
        is_sided=True,
    ),
    Figure(
        name="one-leg-stand",
        keyframes=paced_keyframes(FEET_SIDE_BY_SIDE, ON_ONE_LEG, 4, 20),
        camera=Camera(62, 5),
        muscles=(Structure.CALVES, Structure.GLUTEALS),
        props=WORKTOP,
        tracked_point="left_knee",
        tracked_offset=V(0, 0.09, 0),
        far_parts=(),
        is_sided=True,
    ),
    Figure(
        name="pelvic-floor-lift",
        keyframes=(
            Keyframe(build_pose(TALL_AND_STILL, breath=1.0), 3.8, PAUSE),
            Keyframe(TALL_AND_STILL, 3.8, LONGEST_HOLD_SHOWN, is_push=True),
        ),
        push=PushArrow("pelvis", V(0, 0, 1), V(0.04, 0, -0.13)),
        muscles=(Structure.PELVIS,),
        props=CHAIR,
        crop_points=("head", "right_toe"),
    ),
    Figure(
        name="rib-breathing",
        keyframes=(
            Keyframe(rib_breath_pose(0), 5.4, 0.3),
            Keyframe(rib_breath_pose(1.4), 4, 0.3, is_push=True),
        ),
        camera=Camera(84, 8),
        push=PushArrow("chest", V(0, 1, 0), V(0.02, 0.15, -0.15)),
        moves_apart=True,
        muscles=(Structure.DIAPHRAGM,),
        props=CHAIR,
        far_parts=(),
    ),
    Figure(
        name="seated-march",
        keyframes=(
            *paced_keyframes(MARCH_DOWN, MARCH_UP, 3),
            *paced_keyframes(MARCH_DOWN, mirror_pose(MARCH_UP), 3),
        ),
        camera=Camera(24, 10),
        muscles=(Structure.HIP_FLEXOR,),
        props=CHAIR,
        tracked_point="right_knee",
        tracked_offset=V(0.02, 0, -0.12),
        still_keyframe=1,
    ),
    Figure(
        name="seated-lean-back",
        keyframes=paced_keyframes(CROSSED_UPRIGHT, LEANT_BACK, 4, 4),
        muscles=(Structure.ABDOMINALS,),
        props=CHAIR,
        frontmost_parts=(Limb.RIGHT_ARM, LimbHalf(Limb.LEFT_ARM)),
        tracked_point="head",
        tracked_offset=V(0, 0, 0.11),
    ),
)
