"""Nerves that glide, and muscles that let go on a ball or a roller."""

from typing import Any

from exercises.figures.engine.body_parts import Limb, LimbHalf
from exercises.figures.engine.figure import (
    BoxProp,
    Figure,
    HeldProp,
    Keyframe,
    Prop,
    RodProp,
    WheelProp,
)
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import (
    Arm,
    Bend,
    HipPosition,
    Leg,
    Pose,
    Reach,
    build_pose,
)
from exercises.figures.poses.bases import (
    CROSSED_ARMS,
    HOOK_LYING,
    LEFT_LIMBS,
    LYING,
    ON_LEFT_SIDE,
    V,
    body_reach,
    foot_reach,
    paced_keyframes,
)
from exercises.figures.poses.furniture import build_wall
from exercises.figures.poses.rest import HEAD_PILLOW
from exercises.values.vocabulary import Structure

# On the back, the hands behind the thigh.
BEHIND_THIGH: dict[str, Any] = {
    "right_arm": Arm(
        reach=body_reach(
            "right_thigh",
            -0.04,
            0.03,
            -0.055,
            pointing=V(0.9, 0.5, 0.2),
            pole=V(-1, -1, -0.6),
        )
    ),
    "left_arm": Arm(
        reach=body_reach(
            "right_thigh",
            -0.045,
            -0.03,
            -0.05,
            pointing=V(0.9, -0.5, 0.2),
            pole=V(-1, 1, -0.6),
        )
    ),
}
FLAT_PILLOW = BoxProp(V(-0.5, 0, 0.02), V(0.15, 0.24, 0.04), "soft")
SLIDER_BENT = build_pose(
    HOOK_LYING,
    **BEHIND_THIGH,
    right_leg=Leg(flexion=91, knee=92, ankle=20),
    neck=Bend(flexion=6),
    contacts=(),
)
SLIDER_STRAIGHT = build_pose(SLIDER_BENT, right_leg=Leg(flexion=91, knee=34, ankle=-35))
TENSIONER_BENT = build_pose(
    SLIDER_BENT,
    right_leg=Leg(flexion=89, knee=84, ankle=0),
    left_leg=LYING.left_leg,
)
TENSIONER_STRAIGHT = build_pose(
    TENSIONER_BENT, right_leg=Leg(flexion=89, knee=14, ankle=24)
)

# On the side, the sore leg on top.
HIGH_SIDE_CAMERA = Camera(112, 32)
LEG_PILLOW = BoxProp(V(0.27, -0.2, 0.045), V(0.27, 0.36, 0.09), "soft")
SIDE_ARMS: dict[str, Any] = {
    "right_arm": Arm(
        flexion=50,
        reach=Reach(V(0.25, 0.2, 0.015), pointing=V(1, 0.3, 0), pole=V(0.6, -1, 0.2)),
    ),
    "left_arm": Arm(flexion=62, abduction=-3, elbow=50),
}
SIDE_BENT = build_pose(
    ON_LEFT_SIDE,
    **SIDE_ARMS,
    neck=Bend(side=-10),
    left_leg=Leg(flexion=36, knee=95, ankle=-20),
    right_leg=Leg(flexion=70, abduction=0, knee=95, ankle=15),
)
SIDE_STRAIGHT = build_pose(
    SIDE_BENT, right_leg=Leg(flexion=70, abduction=0, knee=30, ankle=-35)
)
HALF_CURLED = build_pose(
    ON_LEFT_SIDE,
    **SIDE_ARMS,
    neck=Bend(side=-10),
    lumbar=Bend(flexion=10, side=8),
    left_leg=Leg(flexion=24, knee=44, ankle=-15),
    right_leg=Leg(flexion=80, abduction=0, knee=82, ankle=-10),
)

# Sitting on the floor, leaning back on the hands, a ball under the right buttock.
BALL_RADIUS = 0.028


def ball_sit_pose(x: float) -> Pose:
    return build_pose(
        pelvis=Bend(flexion=-40),
        lumbar=Bend(flexion=8),
        thorax=Bend(flexion=6),
        neck=Bend(flexion=22),
        right_leg=Leg(flexion=70, knee=90, reach=foot_reach(0.33, 0.08)),
        left_leg=Leg(flexion=70, knee=90, reach=Reach(V(0.33, 0.06, 0))),
        arms=Arm(
            flexion=-30,
            reach=Reach(V(-0.28, -0.15, 0.014), pointing=V(-1, -0.4, 0)),
        ),
        root=HipPosition(V(x, 0, 0.102)),
    )


BALL_SIT_BACK, BALL_SIT_AHEAD = ball_sit_pose(-0.02), ball_sit_pose(0.03)
FLOOR_BALL = HeldProp(
    "pelvis", V(-0.048, -0.06, -0.087), radius=BALL_RADIUS, css_class="cord", covers=()
)

# With the back to a wall, a ball between.
WALL_HEIGHT = 0.97
GLUTEAL_WALL = build_wall(-0.168, WALL_HEIGHT)
BACK_WALL = build_wall(-0.155, WALL_HEIGHT)
WALL_BALL = HeldProp(
    "pelvis", V(-0.09, -0.05, -0.01), radius=BALL_RADIUS, css_class="cord", covers=()
)
HIGH_BALL = HeldProp(
    "chest", V(-0.077, -0.05, 0.0), radius=BALL_RADIUS, css_class="cord", covers=()
)


def ball_wall_pose(height: float, knee: float, **changes: Any) -> Pose:
    return build_pose(
        legs=Leg(flexion=20, knee=knee, reach=foot_reach(0.1, 0.07)),
        **CROSSED_ARMS,
        root=HipPosition(V(-0.05, 0, height)),
        **changes,
    )


BALL_WALL_HIGH, BALL_WALL_LOW = ball_wall_pose(0.5, 20), ball_wall_pose(0.43, 50)

# The far forearm lies on the near upper arm.
ARMS_CROSSED_IN_FRONT = (Limb.RIGHT_ARM, LimbHalf(Limb.LEFT_ARM))

# Over a roller, the arms crossed.
ROLLER_RADIUS = 0.045


LYING_CROSSED: dict[str, Any] = {
    "right_arm": Arm(
        flexion=50,
        reach=body_reach(
            "left_shoulder",
            0.04,
            0.01,
            0.0,
            pointing=V(-0.6, 0.6, -0.5),
            pole=V(1, -0.6, 1),
        ),
    ),
    "left_arm": Arm(
        flexion=50,
        reach=body_reach(
            "right_shoulder",
            0.045,
            0.01,
            -0.02,
            pointing=V(-0.6, -0.6, -0.5),
            pole=V(1, 0.6, 1),
        ),
    ),
}


def roller_pose(x: float) -> Pose:
    return build_pose(
        pelvis=Bend(flexion=-98),
        lumbar=Bend(flexion=4),
        thorax=Bend(flexion=2),
        neck=Bend(flexion=20),
        legs=Leg(flexion=40, knee=90, reach=foot_reach(0.33, 0.06)),
        **LYING_CROSSED,
        root=HipPosition(V(x, 0, 0.12)),
    )


ROLLER_LOW, ROLLER_HIGH = roller_pose(0.06), roller_pose(-0.01)
FAR_END, NEAR_END = V(-0.2, 0.15, ROLLER_RADIUS), V(-0.2, -0.15, ROLLER_RADIUS)
ROLLER: tuple[Prop, ...] = (
    RodProp(FAR_END, NEAR_END, ROLLER_RADIUS),
    *(WheelProp(end, ROLLER_RADIUS, "prop") for end in (FAR_END, NEAR_END)),
)

NERVE_AND_RELEASE_FIGURES = (
    Figure(
        name="nerve-slider-lying",
        keyframes=paced_keyframes(SLIDER_BENT, SLIDER_STRAIGHT, 4),
        muscles=(Structure.SCIATIC_NERVE,),
        props=(FLAT_PILLOW,),
        frontmost_parts=(Limb.RIGHT_LEG, Limb.RIGHT_ARM),
        tracked_point="right_toe",
        is_sided=True,
    ),
    Figure(
        name="nerve-tensioner-lying",
        keyframes=paced_keyframes(TENSIONER_BENT, TENSIONER_STRAIGHT, 5),
        muscles=(Structure.SCIATIC_NERVE,),
        props=(FLAT_PILLOW,),
        frontmost_parts=(Limb.RIGHT_LEG, Limb.RIGHT_ARM),
        tracked_point="right_toe",
        is_sided=True,
    ),
    Figure(
        name="nerve-glide-side-lying",
        keyframes=paced_keyframes(SIDE_BENT, SIDE_STRAIGHT, 4),
        camera=HIGH_SIDE_CAMERA,
        muscles=(Structure.SCIATIC_NERVE,),
        props=(HEAD_PILLOW, LEG_PILLOW),
        far_parts=LEFT_LIMBS,
        tracked_point="right_toe",
        is_sided=True,
    ),
    Figure(
        name="leg-pain-rest",
        keyframes=(Keyframe(HALF_CURLED),),
        camera=HIGH_SIDE_CAMERA,
        props=(HEAD_PILLOW, LEG_PILLOW),
        far_parts=LEFT_LIMBS,
    ),
    Figure(
        name="ball-gluteals-floor",
        keyframes=paced_keyframes(BALL_SIT_BACK, BALL_SIT_AHEAD, 4),
        muscles=(Structure.GLUTEALS,),
        props=(FLOOR_BALL,),
        tracked_point="pelvis",
        tracked_offset=V(-0.14, 0, 0.0),
        is_sided=True,
    ),
    Figure(
        name="ball-gluteals-wall",
        keyframes=paced_keyframes(BALL_WALL_HIGH, BALL_WALL_LOW, 4),
        muscles=(Structure.GLUTEALS,),
        props=(*GLUTEAL_WALL, WALL_BALL),
        frontmost_parts=ARMS_CROSSED_IN_FRONT,
        tracked_point="head",
        tracked_offset=V(0.14, 0, 0),
        is_sided=True,
    ),
    Figure(
        name="ball-upper-back-wall",
        keyframes=paced_keyframes(BALL_WALL_HIGH, BALL_WALL_LOW, 4),
        muscles=(Structure.THORACIC_SPINE,),
        props=(*BACK_WALL, HIGH_BALL),
        frontmost_parts=ARMS_CROSSED_IN_FRONT,
        tracked_point="head",
        tracked_offset=V(0.14, 0, 0),
        is_sided=True,
    ),
    Figure(
        name="roller-upper-back",
        keyframes=paced_keyframes(ROLLER_LOW, ROLLER_HIGH, 4),
        muscles=(Structure.THORACIC_SPINE,),
        props=ROLLER,
        frontmost_parts=ARMS_CROSSED_IN_FRONT,
        tracked_point="pelvis",
        tracked_offset=V(0.13, 0, 0),
    ),
)
