"""Lying on the back: bridges, dead bugs, curl-ups, pelvis and hips."""

from typing import Any

from exercises.figures.engine.figure import (
    BoxProp,
    ClockFace,
    Figure,
    Keyframe,
    PushArrow,
)
from exercises.figures.engine.geometry import Camera, Vector
from exercises.figures.engine.pose import (
    Arm,
    Bend,
    Leg,
    Pose,
    Reach,
    RestingPoint,
    build_pose,
)
from exercises.figures.engine.sizes import BREATH_DEPTH
from exercises.figures.poses.bases import (
    ARMS_BESIDE,
    HANDS_ON_BELLY,
    HOOK_LYING,
    LONGEST_HOLD_SHOWN,
    LYING,
    PALM_DOWN,
    PAUSE,
    V,
    body_reach,
    foot_reach,
    held_stretch_keyframes,
    paced_keyframes,
)
from exercises.values.vocabulary import Structure

HANDS_ON_PELVIS = Arm(
    reach=body_reach(
        "pelvis", 0.06, 0.06, 0.03, pointing=V(1, 0.6, 0), pole=V(0, -1, -0.2)
    )
)
HANDS_UNDER_BACK = Arm(
    reach=body_reach(
        "waist", -0.052, 0.02, 0.0, pointing=V(0.2, 1, 0), pole=V(0, -1, 0.1)
    )
)

SHOULDERS_DOWN = RestingPoint("chest", x=-0.22)
BRIDGE_FEET = Leg(flexion=50, knee=100, reach=foot_reach(0.28, 0.055))
BRIDGE_START = build_pose(
    HOOK_LYING, root=SHOULDERS_DOWN, legs=BRIDGE_FEET, contacts=()
)
BRIDGE_TOP = build_pose(
    BRIDGE_START,
    pelvis=Bend(flexion=-118),
    thorax=Bend(flexion=14),
    neck=Bend(flexion=21),
    legs=Leg(flexion=0, knee=90, reach=foot_reach(0.28, 0.055)),
    arms=Arm(flexion=-19, abduction=10, elbow=2, hand_turn=PALM_DOWN),
)
BRIDGE_MARCH = build_pose(BRIDGE_TOP, arms=HANDS_ON_PELVIS)
LIFTED_FOOT = Leg(flexion=18, knee=96)
HALF_BRIDGE = build_pose(
    BRIDGE_START,
    pelvis=Bend(flexion=-106),
    lumbar=Bend(flexion=16),
    legs=Leg(flexion=30, knee=95, reach=foot_reach(0.28, 0.055)),
)
LEG_IN_LINE = Leg(flexion=0, knee=6, ankle=5)
SINGLE_START = build_pose(BRIDGE_START, left_leg=Leg(flexion=45, knee=6, ankle=5))
SINGLE_TOP = build_pose(BRIDGE_TOP, left_leg=LEG_IN_LINE)

TABLE_TOP = build_pose(LYING, legs=Leg(flexion=90, knee=90), arms=Arm(flexion=90))
TABLE_TOP_ARMS_DOWN = build_pose(TABLE_TOP, arms=ARMS_BESIDE)
LONG_LEG = Leg(flexion=10, knee=4, ankle=0)
DEAD_RIGHT = build_pose(TABLE_TOP, right_leg=LONG_LEG, left_arm=Arm(flexion=170))
DEAD_LEFT = build_pose(TABLE_TOP, left_leg=LONG_LEG, right_arm=Arm(flexion=170))
THIGH_UP = Leg(flexion=90, knee=90)

ONE_KNEE = build_pose(
    LYING,
    left_leg=Leg(
        flexion=50, knee=100, reach=Reach(V(0.24, 0.055, 0), pointing=V(1, 0, 0))
    ),
    arms=HANDS_UNDER_BACK,
)
CURLED_UP = build_pose(
    ONE_KNEE,
    lumbar=Bend(flexion=8),
    thorax=Bend(flexion=24),
    neck=Bend(flexion=8),
    contacts=(),
)
HEAD_UP = build_pose(
    ONE_KNEE, neck=Bend(flexion=30), thorax=Bend(flexion=8), contacts=()
)
ELBOWS_UP = HANDS_UNDER_BACK._replace(
    reach=body_reach(
        "waist", -0.052, 0.02, 0.0, pointing=V(0.2, 1, 0), pole=V(0, -1, 0.5)
    )
)


def belly_breath_pose(breath: float) -> Pose:
    """The hands ride on the belly, which rises by twice its depth of breath."""
    reach = body_reach(
        "ribs",
        0.05 + 2 * BREATH_DEPTH * breath,
        0.03,
        -0.05,
        pointing=V(0.35, 1, -0.05),
        pole=V(-0.5, -1, -0.25),
    )
    return build_pose(HOOK_LYING, arms=Arm(reach=reach), breath=breath)


TILT_HANDS = build_pose(
    HOOK_LYING, arms=HANDS_ON_PELVIS, root=RestingPoint("chest", x=-0.22)
)
OPEN_ARMS = Arm(abduction=26, flexion=-6)
WIDE_ARMS = Arm(abduction=78, flexion=-4)
PALMS_UP = Arm(abduction=46, flexion=-6, hand_turn=60)


def pelvic_tilt_pose(flex: float, side: float = 0.0) -> Pose:
    """The pelvis rolled back (+) or forward under a still trunk, or to one side."""
    return build_pose(
        TILT_HANDS,
        pelvis=Bend(flexion=-90 - flex, twist=side),
        lumbar=Bend(flexion=flex, twist=-side),
        legs=Leg(flexion=50, knee=100, reach=foot_reach(0.26, 0.055)),
    )


def knee_roll_pose(lean: float, feet: float, pelvis: float) -> Pose:
    """Both knees leaning to the left (+), each foot this far from the middle."""
    pole = V(0.2, lean, 1.0 - 0.45 * abs(lean))
    return build_pose(
        HOOK_LYING,
        pelvis=Bend(flexion=-90, twist=pelvis * lean),
        lumbar=Bend(twist=-0.4 * pelvis * lean),
        thorax=Bend(twist=-0.6 * pelvis * lean),
        right_leg=Leg(flexion=50, knee=100, reach=Reach(V(0.25, -feet, 0), pole=pole)),
        left_leg=Leg(flexion=50, knee=100, reach=Reach(V(0.25, feet, 0), pole=pole)),
        arms=WIDE_ARMS,
        root=RestingPoint("chest", x=-0.22),
    )


def knees_together_pose(lean: float) -> Pose:
    return knee_roll_pose(lean, 0.035, 22 if lean else 0)


def wiper_pose(lean: float) -> Pose:
    """Both knees of wide feet leaning to the left (+), the buttocks on the ground."""
    return build_pose(knee_roll_pose(lean, 0.15, 0), arms=PALMS_UP)


def butterfly_pose(ankle: Vector, rise: float) -> Pose:
    """Sole to sole; the knees are this much higher than they are far out."""
    reach = Reach(ankle, pole=V(0, -1, rise), is_ankle=True)
    return build_pose(
        HOOK_LYING,
        legs=Leg(flexion=50, knee=100, ankle=-20, reach=reach),
        arms=HANDS_ON_BELLY,
    )


# So far from the side that each knee is seen.
LYING_CAMERA = Camera(22, 12)
# The arrows above the hips and beside the head, where nothing hides them.
HIPS_MOVE: dict[str, Any] = {
    "tracked_point": "pelvis",
    "tracked_offset": V(0.15, 0, 0.03),
}

SUPINE_FIGURES = (
    Figure(
        name="bridge",
        keyframes=paced_keyframes(BRIDGE_START, BRIDGE_TOP, 4, 2),
        muscles=(Structure.GLUTEALS,),
        **HIPS_MOVE,
    ),
    Figure(
        name="bridge-march",
        keyframes=(
            *paced_keyframes(
                BRIDGE_MARCH, build_pose(BRIDGE_MARCH, right_leg=LIFTED_FOOT), 3
            ),
            *paced_keyframes(
                BRIDGE_MARCH, build_pose(BRIDGE_MARCH, left_leg=LIFTED_FOOT), 3
            ),
        ),
        muscles=(Structure.GLUTEALS,),
    ),
    *(
        Figure(
            name=name,
            keyframes=paced_keyframes(SINGLE_START, SINGLE_TOP, 4, 3),
            muscles=(Structure.GLUTEALS,),
            is_sided=True,
            **HIPS_MOVE,
        )
        for name in ("bridge-single-leg", "test-single-leg-bridge")
    ),
    Figure(
        name="segmental-bridge",
        keyframes=(
            Keyframe(BRIDGE_START, 2, 0.6),
            Keyframe(HALF_BRIDGE, 2, 0.2),
            Keyframe(BRIDGE_TOP, 2, 1),
            Keyframe(HALF_BRIDGE, 2, 0.2),
        ),
        muscles=(Structure.LUMBAR_SPINE,),
        **HIPS_MOVE,
    ),
    Figure(
        name="dead-bug-heel-taps",
        keyframes=(
            *paced_keyframes(HOOK_LYING, build_pose(HOOK_LYING, right_leg=THIGH_UP), 3),
            *paced_keyframes(HOOK_LYING, build_pose(HOOK_LYING, left_leg=THIGH_UP), 3),
        ),
        muscles=(Structure.DEEP_CORE,),
    ),
    Figure(
        name="dead-bug-legs",
        keyframes=(
            *paced_keyframes(
                TABLE_TOP_ARMS_DOWN,
                build_pose(TABLE_TOP_ARMS_DOWN, right_leg=LONG_LEG),
                4,
            ),
            *paced_keyframes(
                TABLE_TOP_ARMS_DOWN,
                build_pose(TABLE_TOP_ARMS_DOWN, left_leg=LONG_LEG),
                4,
            ),
        ),
        muscles=(Structure.DEEP_CORE,),
        tracked_point="right_toe",
    ),
    Figure(
        name="dead-bug",
        keyframes=(
            *paced_keyframes(TABLE_TOP, DEAD_RIGHT, 4),
            *paced_keyframes(TABLE_TOP, DEAD_LEFT, 4),
        ),
        muscles=(Structure.DEEP_CORE,),
    ),
    *(
        Figure(
            name=name,
            keyframes=paced_keyframes(start, end, 3, 5),
            muscles=(Structure.ABDOMINALS,),
            tracked_point="head",
            tracked_offset=V(0, 0, 0.09),
        )
        for name, start, end in (
            ("curl-up-head", ONE_KNEE, HEAD_UP),
            ("curl-up", ONE_KNEE, CURLED_UP),
            (
                "curl-up-brace",
                build_pose(ONE_KNEE, arms=ELBOWS_UP),
                build_pose(CURLED_UP, arms=ELBOWS_UP),
            ),
        )
    ),
    Figure(
        name="brace",
        # The belly firms without sinking or rising: the arrow stands for a poke.
        keyframes=(
            Keyframe(TILT_HANDS, 0.4, PAUSE),
            Keyframe(build_pose(TILT_HANDS, breath=0.4), 1.1, 0),
            Keyframe(TILT_HANDS, 1.1, LONGEST_HOLD_SHOWN, is_push=True),
        ),
        camera=LYING_CAMERA,
        push=PushArrow("waist", V(0, 0, -1), V(0.12, 0, 0.03)),
        muscles=(Structure.DEEP_CORE,),
    ),
    Figure(
        name="slow-breathing",
        keyframes=(
            Keyframe(belly_breath_pose(-0.3), 5.8, 0.2),
            Keyframe(belly_breath_pose(1.2), 3.8, 0.2, is_push=True),
        ),
        camera=Camera(16, 12),
        push=PushArrow("ribs", V(0, 0, 1), V(0.2, 0, -0.045)),
        tracked_point="waist",
        muscles=(Structure.DIAPHRAGM,),
    ),
    Figure(
        name="pelvic-tilt",
        keyframes=paced_keyframes(pelvic_tilt_pose(-8), pelvic_tilt_pose(18), 4, 1),
        camera=LYING_CAMERA,
        muscles=(Structure.LUMBAR_SPINE,),
        **HIPS_MOVE,
    ),
    Figure(
        name="pelvic-clock",
        keyframes=tuple(
            Keyframe(build_pose(pelvic_tilt_pose(*hour), arms=OPEN_ARMS), 2, 0)
            for hour in ((18, 0), (0, 9), (-8, 0), (0, -9))
        ),
        camera=Camera(38, 40),
        muscles=(Structure.PELVIS,),
        props=(ClockFace("pelvis", V(0.075, 0, 0.05), 0.07),),
        tracked_point="pelvis",
        tracked_offset=V(0.075, 0, 0.05),
        still_keyframe=1,
        has_circular_arrow=True,
    ),
    Figure(
        name="knee-rolls",
        keyframes=(
            *paced_keyframes(knees_together_pose(0), knees_together_pose(1.02), 4, 1),
            *paced_keyframes(knees_together_pose(0), knees_together_pose(-1.02), 4, 1),
        ),
        camera=Camera(60, 34),
        muscles=(Structure.LUMBAR_SPINE,),
        tracked_point="right_knee",
        tracked_offset=V(0, 0, -0.12),
    ),
    Figure(
        name="windscreen-wipers",
        keyframes=(
            *paced_keyframes(wiper_pose(0), wiper_pose(0.75), 4),
            *paced_keyframes(wiper_pose(0), wiper_pose(-0.75), 4),
        ),
        camera=Camera(62, 30),
        muscles=(Structure.HIP_JOINT,),
        tracked_point="left_knee",
        tracked_offset=V(0, 0, -0.16),
    ),
    Figure(
        name="adductors-butterfly-hold",
        keyframes=held_stretch_keyframes(
            butterfly_pose(V(0.2, -0.03, 0.045), 1.5),
            butterfly_pose(V(0.2, -0.045, 0.036), 0.36),
        ),
        camera=Camera(90, 55),
        props=tuple(
            BoxProp(V(0.1, side * 0.27, 0.042), V(0.18, 0.15, 0.084), "soft")
            for side in (1, -1)
        ),
        moves_apart=True,
        tracked_point="right_knee",
        muscles=(Structure.ADDUCTORS,),
        is_bilateral=True,
        far_parts=(),
    ),
    Figure(
        name="constructive-rest",
        keyframes=(
            Keyframe(
                build_pose(
                    HOOK_LYING,
                    legs=Leg(
                        flexion=50,
                        knee=100,
                        reach=Reach(V(0.21, -0.13, 0), pole=V(0, 0.5, 1)),
                    ),
                    arms=Arm(
                        reach=body_reach(
                            "ribs",
                            0.064,
                            0.03,
                            0.0,
                            pointing=V(0, 1, 0),
                            pole=V(0.2, -1, -0.15),
                        )
                    ),
                )
            ),
        ),
        camera=Camera(18, 14),
    ),
)
