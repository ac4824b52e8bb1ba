"""In bed, in pregnancy, and the relaxation of the whole body."""

from exercises.figures.engine.figure import (
    BoxProp,
    Figure,
    HeldProp,
    Keyframe,
    Prop,
    PushArrow,
)
from exercises.figures.engine.geometry import AHEAD, Camera
from exercises.figures.engine.pose import (
    Arm,
    Bend,
    HipPosition,
    Leg,
    Pose,
    RestingPoint,
    build_pose,
)
from exercises.figures.poses.bases import (
    CROSSED_ARMS,
    HANDS_AND_KNEES,
    HANDS_ON_BELLY,
    KNEELING_ANKLE,
    LONGEST_HOLD_SHOWN,
    LYING,
    PAUSE,
    SITTING,
    V,
    body_reach,
    foot_reach,
    paced_keyframes,
    palm_reach,
    surface_reach,
)
from exercises.figures.poses.furniture import (
    CHAIR,
    build_wall,
)
from exercises.values.vocabulary import Structure

# In bed, on a mattress so low that the person is large.
MATTRESS_TOP = 0.15
BED: tuple[Prop, ...] = (
    BoxProp(V(0.06, 0.0, 0.045), V(1.16, 0.34, 0.05)),
    BoxProp(V(0.06, 0.0, MATTRESS_TOP - 0.04), V(1.14, 0.34, 0.08), "soft"),
)
BED_PILLOW = BoxProp(V(-0.4, 0, MATTRESS_TOP + 0.014), V(0.2, 0.28, 0.04), "soft")
IN_BED = build_pose(
    LYING,
    thorax=Bend(flexion=6),
    neck=Bend(flexion=8),
    root=RestingPoint("pelvis", MATTRESS_TOP),
    contacts=(),
)
HEEL_NEAR = build_pose(
    IN_BED,
    right_leg=Leg(flexion=46, knee=88, reach=foot_reach(0.26, 0.055, MATTRESS_TOP)),
)
HEEL_FAR = build_pose(
    IN_BED,
    right_leg=Leg(flexion=9, abduction=3, knee=18, ankle=-16),
)
LOOSE_LEGS = build_pose(
    IN_BED,
    legs=Leg(ankle=-25, abduction=5, external_rotation=22),
    arms=HANDS_ON_BELLY,
)
SQUEEZED = build_pose(
    LOOSE_LEGS,
    legs=Leg(ankle=-14, abduction=3, external_rotation=4),
    root=RestingPoint("pelvis", MATTRESS_TOP + 0.008),
)
FEET_DOWN = build_pose(IN_BED, legs=Leg(ankle=-42, abduction=4, external_rotation=6))
FEET_UP = build_pose(IN_BED, legs=Leg(ankle=16, abduction=4, external_rotation=6))


def rock_pose(lean: float, tip: float) -> Pose:
    """On hands and knees, the thighs leaning back this far from upright."""
    return build_pose(
        HANDS_AND_KNEES,
        pelvis=Bend(flexion=tip),
        legs=Leg(flexion=tip + lean, knee=90 + lean, ankle=KNEELING_ANKLE),
        arms=Arm(flexion=80, reach=palm_reach(0.41, 0.1)),
    )


# The back on a wall, the feet a foot's length from it.
WALL_SLACK = Leg(flexion=20, knee=36, reach=foot_reach(0.02, 0.06))


def wall_tilt_pose(roll: float) -> Pose:
    """The pelvis rolled back by these degrees under a still trunk."""
    return build_pose(
        pelvis=Bend(flexion=-roll),
        lumbar=Bend(flexion=roll),
        legs=WALL_SLACK,
        **CROSSED_ARMS,
        root=HipPosition(V(-0.085 + roll * 0.0008, 0, 0.49)),
    )


WALL_TILTED = wall_tilt_pose(22)
WALL_BEHIND = build_wall(
    min(
        -surface_reach(wall_tilt_pose(-12), "pelvis", V(-1, 0, 0)),
        -surface_reach(wall_tilt_pose(-12), "chest", V(-1, 0, 0)),
    )
)

# Half sitting against pillows, with a roll under the knees.
PROPPED = build_pose(
    pelvis=Bend(flexion=-50),
    lumbar=Bend(flexion=8),
    thorax=Bend(flexion=6),
    neck=Bend(flexion=4),
    legs=Leg(flexion=72, abduction=6, external_rotation=6, knee=58, ankle=-14),
    arms=Arm(
        reach=body_reach(
            "right_thigh", 0.055, 0.01, 0.03, pointing=V(1, 0, 0.2), pole=V(-1, -1, 0)
        )
    ),
    root=RestingPoint("pelvis", MATTRESS_TOP),
)
BACK_PILLOWS: tuple[Prop, ...] = (
    HeldProp(
        "waist", V(-0.22, 0, -0.07), V(-0.22, 0, 0.06), 0.07, "cushion", covers=()
    ),
    HeldProp("ribs", V(-0.12, 0, -0.16), V(-0.12, 0, 0.28), 0.055, "soft", covers=()),
)
KNEE_ROLL = BoxProp(V(0.22, 0, MATTRESS_TOP + 0.055), V(0.17, 0.3, 0.14), "soft")


def resting_breath_pose(breath: float) -> Pose:
    return build_pose(
        IN_BED,
        legs=Leg(flexion=24, abduction=7, external_rotation=14, knee=38, ankle=-20),
        arms=Arm(flexion=-6, abduction=24, external_rotation=60, elbow=8),
        breath=breath,
    )


REST_ROLL = BoxProp(V(0.24, 0, MATTRESS_TOP + 0.03), V(0.14, 0.3, 0.09), "soft")

# Tense and let go, seated.
LET_GO = build_pose(
    SITTING,
    neck=Bend(flexion=6),
    legs=Leg(flexion=88, abduction=4, knee=88, reach=foot_reach(0.235, 0.075)),
)
FISTS = build_pose(
    LET_GO,
    neck=Bend(flexion=-2),
    arms=Arm(flexion=16, abduction=16, external_rotation=-4, elbow=112),
)
# What a fist closes on.
ROLLED_SOCKS = tuple(
    HeldProp(f"{side}_palm", radius=0.016, css_class="soft", covers=())
    for side in ("right", "left")
)


def belly_hand_pose(breath: float) -> Pose:
    """One hand on the belly, the other in the lap."""
    belly = body_reach(
        "waist",
        0.062 + 0.02 * breath,
        0.0,
        -0.055,
        pointing=V(0.1, 1, 0.15),
        pole=V(-0.3, -1, -0.2),
    )
    return build_pose(
        SITTING,
        pelvis=Bend(flexion=-8),
        lumbar=Bend(flexion=4),
        right_arm=Arm(reach=belly),
        breath=breath,
    )


BED_AND_RELAXATION_FIGURES = (
    Figure(
        name="heel-slides",
        keyframes=paced_keyframes(HEEL_FAR, HEEL_NEAR, 5),
        camera=Camera(12, 12),
        muscles=(Structure.HAMSTRINGS,),
        props=(*BED, BED_PILLOW),
        tracked_point="right_heel",
        is_sided=True,
    ),
    Figure(
        name="buttock-squeeze",
        keyframes=(
            Keyframe(LOOSE_LEGS, 2, PAUSE),
            Keyframe(SQUEEZED, 1.6, LONGEST_HOLD_SHOWN, is_push=True),
        ),
        camera=Camera(44, 46),
        muscles=(Structure.GLUTEALS,),
        is_bilateral=True,
        push=PushArrow("right_hip", V(0, 1, 0), V(-0.01, -0.1, -0.02)),
        moves_apart=True,
        tracked_point="pelvis",
        props=(*BED, BED_PILLOW),
    ),
    Figure(
        name="ankle-pumps",
        keyframes=paced_keyframes(FEET_DOWN, FEET_UP, 2),
        camera=Camera(14, 14),
        muscles=(Structure.CALVES,),
        props=(*BED, BED_PILLOW),
        tracked_point="right_toe",
    ),
    Figure(
        name="all-fours-rock",
        keyframes=paced_keyframes(rock_pose(-4, 77), rock_pose(42, 82), 6),
        muscles=(Structure.LUMBAR_SPINE,),
        tracked_point="pelvis",
        tracked_offset=V(-0.16, 0, 0),
    ),
    Figure(
        name="wall-pelvic-tilt",
        keyframes=paced_keyframes(wall_tilt_pose(-12), WALL_TILTED, 4, 4),
        camera=Camera(8, 6),
        muscles=(Structure.LUMBAR_SPINE,),
        props=WALL_BEHIND,
        tracked_point="pelvis",
        tracked_offset=V(0.15, 0, -0.06),
        crop_points=("head", "right_knee"),
    ),
    Figure(
        name="half-sitting-rest",
        keyframes=(Keyframe(PROPPED),),
        camera=Camera(12, 12),
        props=(*BED, KNEE_ROLL, *BACK_PILLOWS),
    ),
    Figure(
        name="body-scan",
        keyframes=(
            Keyframe(resting_breath_pose(0), 3, 0.2),
            Keyframe(resting_breath_pose(1), 3, 0.2),
        ),
        camera=Camera(6, 20),
        muscles=(
            Structure.CALVES,
            Structure.QUADRICEPS,
            Structure.ABDOMINALS,
            Structure.SHOULDERS,
        ),
        push=PushArrow("waist", V(-1, 0, 0), V(0.13, 0, -0.14)),
        props=(*BED, BED_PILLOW, REST_ROLL),
        tracked_point="pelvis",
    ),
    Figure(
        name="muscle-relaxation",
        keyframes=(
            Keyframe(LET_GO, 2, LONGEST_HOLD_SHOWN),
            Keyframe(FISTS, 1.4, LONGEST_HOLD_SHOWN, is_push=True),
        ),
        camera=Camera(36, 8),
        muscles=(Structure.SHOULDERS, Structure.GRIP),
        props=(*CHAIR, *ROLLED_SOCKS),
        tracked_point="right_palm",
    ),
    Figure(
        name="long-out-breath",
        keyframes=(
            Keyframe(belly_hand_pose(1.2), 4, 0.2),
            Keyframe(belly_hand_pose(-0.3), 6, 0.2, is_push=True),
        ),
        camera=Camera(46, 7),
        push=PushArrow("head", AHEAD, V(0.172, 0, -0.05), is_breath=True),
        crop_points=("head", "pelvis", "right_knee", "left_knee"),
        muscles=(Structure.DIAPHRAGM,),
        props=CHAIR,
        tracked_point="waist",
    ),
)
