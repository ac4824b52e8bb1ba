"""Cycling, walking in water and by the watch, forward bends, more press-ups."""

from typing import Any

from exercises.figures.engine.body_parts import WHOLE_BODY
from exercises.figures.engine.figure import (
    BoxProp,
    Figure,
    HeldProp,
    Keyframe,
    Prop,
    PushArrow,
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
    EIGHTHS_OF_CIRCLE,
    PAUSE,
    SITTING,
    V,
    body_reach,
    foot_reach,
    paced_keyframes,
    palm_reach,
    standing_pose,
)
from exercises.figures.poses.furniture import CHAIR
from exercises.figures.poses.prone import LOW_CAMERA, PRESS_START, PRESS_TOP
from exercises.figures.poses.walking import ONWARDS, WALKER_CAMERA, gait_cycle
from exercises.values.vocabulary import Structure

# A bike: the saddle under the hips at x = 0, and the pedals round their axle.
AXLE = V(0.15, 0, 0.165)
CRANK, FOOT_BEHIND_PEDAL, PEDAL_OUT = 0.09, 0.06, 0.055
SADDLE_HIPS = V(0, 0, 0.565)
GRIPS = V(0.4, 0, 0.68)


def pedal_reach(cosine: float, sine: float, out: float) -> Reach:
    place = AXLE.plus(V(CRANK * cosine - FOOT_BEHIND_PEDAL, out, CRANK * sine))
    return Reach(place, pointing=V(1, 0, -0.25), pole=V(1, 0, 0.3))


def cycling_pose(cosine: float, sine: float, **upper_body: Any) -> Pose:
    return build_pose(
        right_leg=Leg(flexion=60, knee=70, reach=pedal_reach(cosine, sine, -PEDAL_OUT)),
        left_leg=Leg(flexion=60, knee=70, reach=pedal_reach(-cosine, -sine, PEDAL_OUT)),
        root=HipPosition(SADDLE_HIPS),
        **upper_body,
    )


def cycling_keyframes(seconds: float, **upper_body: Any) -> tuple[Keyframe, ...]:
    """The pedals go round ahead, from the top down."""
    return tuple(
        Keyframe(cycling_pose(sine, cosine, **upper_body), seconds / 8, 0)
        for cosine, sine in EIGHTHS_OF_CIRCLE
    )


LEANING: dict[str, Any] = {
    "pelvis": Bend(flexion=26),
    "lumbar": Bend(flexion=16),
    "thorax": Bend(flexion=8),
    "neck": Bend(flexion=-24),
    "arms": Arm(flexion=60, reach=palm_reach(GRIPS.x, 0.09, GRIPS.z + 0.015)),
}
UPRIGHT_GRIPS = V(0.34, 0, 0.74)
UPRIGHT: dict[str, Any] = {
    "pelvis": Bend(flexion=10),
    "lumbar": Bend(flexion=4),
    "neck": Bend(flexion=-6),
    "arms": Arm(
        flexion=40, reach=palm_reach(UPRIGHT_GRIPS.x, 0.11, UPRIGHT_GRIPS.z + 0.015)
    ),
}
PEDALS = tuple(
    HeldProp(
        f"{side}_ball",
        V(-0.01, 0, -0.022),
        V(0.02, 0, -0.022),
        0.009,
        "cord",
        covers=(),
    )
    for side in ("right", "left")
)
FRAME_RADIUS = 0.012
SADDLE: tuple[Prop, ...] = (
    RodProp(V(0.06, 0, 0.3), V(0.0, 0, 0.49), FRAME_RADIUS),
    BoxProp(V(-0.0, 0, 0.497), V(0.15, 0.09, 0.026)),
)
EXERCISE_BIKE: tuple[Prop, ...] = (
    BoxProp(V(-0.12, 0, 0.015), V(0.05, 0.26, 0.03)),
    BoxProp(V(0.46, 0, 0.015), V(0.05, 0.26, 0.03)),
    RodProp(V(-0.12, 0, 0.035), V(0.46, 0, 0.035), 0.016),
    RodProp(V(0.1, 0, 0.04), V(0.06, 0, 0.3), 0.016),
    *SADDLE,
    WheelProp(V(0.33, 0, 0.2), 0.12),
    RodProp(V(0.4, 0, 0.04), V(0.37, 0, 0.64), 0.016),
    RodProp(V(0.37, 0, 0.64), GRIPS, FRAME_RADIUS),
    RodProp(V(GRIPS.x, 0.11, GRIPS.z), V(GRIPS.x, -0.11, GRIPS.z), FRAME_RADIUS),
    WheelProp(AXLE, 0.045),
)
WHEEL = 0.19
BICYCLE: tuple[Prop, ...] = (
    WheelProp(V(-0.12, 0, WHEEL), WHEEL),
    WheelProp(V(0.5, 0, WHEEL), WHEEL),
    RodProp(V(-0.12, 0, WHEEL), AXLE, FRAME_RADIUS),
    RodProp(V(-0.12, 0, WHEEL), V(0.05, 0, 0.4), FRAME_RADIUS),
    RodProp(AXLE, V(0.0, 0, 0.49), FRAME_RADIUS),
    RodProp(AXLE, V(0.4, 0, 0.42), FRAME_RADIUS),
    RodProp(V(0.06, 0, 0.37), V(0.38, 0, 0.5), FRAME_RADIUS),
    RodProp(V(0.5, 0, WHEEL), V(0.36, 0, 0.6), FRAME_RADIUS),
    RodProp(V(0.36, 0, 0.6), UPRIGHT_GRIPS, FRAME_RADIUS),
    RodProp(
        V(UPRIGHT_GRIPS.x, 0.13, UPRIGHT_GRIPS.z),
        V(UPRIGHT_GRIPS.x, -0.13, UPRIGHT_GRIPS.z),
        FRAME_RADIUS,
    ),
    BoxProp(V(-0.0, 0, 0.497), V(0.15, 0.09, 0.026)),
    WheelProp(AXLE, 0.045),
)

# Brisk and easy minutes, by the watch.
WATCHED = gait_cycle(
    step=0.17,
    swing=30,
    elbow=70,
    heel=36,
    tip=2,
    seconds=1.2,
    neck=Bend(flexion=24, twist=14),
    left_arm=Arm(
        flexion=50,
        reach=body_reach(
            "chest", 0.22, -0.04, 0.04, pointing=V(0.3, -1, 0.2), pole=V(0.2, 1, -0.6)
        ),
    ),
)
WATCH = HeldProp("left_wrist", V(-0.012, 0, 0.01), V(0.012, 0, 0.01), 0.017, "cord")

WADING = gait_cycle(step=0.13, swing=30, elbow=40, heel=20, tip=4, seconds=2.6)
WATER_HEIGHT = 0.66
POOL: tuple[Prop, ...] = (
    BoxProp(
        V(0.04, 0.06, WATER_HEIGHT / 2),
        V(0.86, 0.5, WATER_HEIGHT),
        "water",
        covers=WHOLE_BODY,
    ),
)

# Forward bends, sitting and standing.
WIDE_FEET = Leg(flexion=84, abduction=14, knee=88, reach=foot_reach(0.22, 0.14))
SIT_WIDE = build_pose(
    SITTING,
    legs=WIDE_FEET,
    arms=Arm(
        flexion=30,
        reach=body_reach("right_thigh", 0.05, 0.0, -0.06, pointing=V(1, 0, -0.1)),
    ),
)
FOLDED = build_pose(
    SIT_WIDE,
    pelvis=Bend(flexion=50),
    lumbar=Bend(flexion=46),
    thorax=Bend(flexion=34),
    neck=Bend(flexion=20),
    arms=Arm(flexion=70, reach=palm_reach(0.3, 0.05, 0.06, pointing=V(0.3, 0, -1))),
)
STAND_TALL = standing_pose(
    legs=Leg(flexion=2, knee=5, reach=foot_reach(-0.03, 0.075)),
    arms=Arm(reach=body_reach("right_thigh", 0.05, 0.01, 0.0, pointing=V(0, 0, -1))),
)
BENT_FORWARD = standing_pose(
    0.5,
    legs=Leg(flexion=30, knee=14, reach=foot_reach(-0.03, 0.075)),
    pelvis=Bend(flexion=62),
    lumbar=Bend(flexion=44),
    thorax=Bend(flexion=30),
    neck=Bend(flexion=14),
    arms=Arm(
        flexion=90,
        reach=body_reach("right_shin", 0.05, 0.0, -0.08, pointing=V(0, 0, -1)),
    ),
)


# The press-up, with the hips aside, and with a sag at its top.
def shift_hips(pose: Pose) -> Pose:
    """The hips to the left; feet, chest and hands stay."""
    return build_pose(
        pose,
        pelvis=pose.pelvis._replace(side=-15),
        lumbar=Bend(flexion=0.9 * pose.lumbar.flexion, side=31),
        thorax=pose.thorax._replace(side=-8),
        neck=pose.neck._replace(side=-8),
        contacts=(),
    )


ASIDE_START, ASIDE_TOP = shift_hips(PRESS_START), shift_hips(PRESS_TOP)
BEFORE_SAG = build_pose(
    PRESS_TOP,
    lumbar=Bend(flexion=-16),
    thorax=Bend(flexion=-24),
)

PEDALS_AND_POOL_FIGURES = (
    *(
        Figure(
            name=name,
            is_coarse=True,
            keyframes=keys,
            camera=Camera(16, 8),
            muscles=(Structure.QUADRICEPS,),
            props=(*bike, *PEDALS),
        )
        for name, keys, bike in (
            ("cycling-easy", cycling_keyframes(1.4, **LEANING), EXERCISE_BIKE),
            ("cycling-steady", cycling_keyframes(1.2, **UPRIGHT), BICYCLE),
        )
    ),
    Figure(
        name="walking-intervals",
        is_coarse=True,
        keyframes=WATCHED,
        camera=Camera(30, 7),
        muscles=(Structure.GLUTEALS,),
        props=(WATCH,),
        push=ONWARDS,
        tracked_point="head",
    ),
    Figure(
        name="walking-in-water",
        is_coarse=True,
        keyframes=WADING,
        camera=WALKER_CAMERA,
        muscles=(Structure.GLUTEALS,),
        props=POOL,
        tracked_point="head",
    ),
    Figure(
        name="seated-forward-fold",
        is_coarse=True,
        keyframes=paced_keyframes(SIT_WIDE, FOLDED, 6, 2),
        muscles=(Structure.LUMBAR_SPINE,),
        props=CHAIR,
        tracked_point="head",
        tracked_offset=V(0.08, 0, 0.13),
    ),
    Figure(
        name="standing-forward-bend",
        keyframes=paced_keyframes(STAND_TALL, BENT_FORWARD, 6, 2),
        muscles=(Structure.LUMBAR_SPINE,),
        tracked_point="head",
        tracked_offset=V(0.08, 0, 0.13),
    ),
    Figure(
        name="press-up-hips-aside",
        is_coarse=True,
        keyframes=paced_keyframes(ASIDE_START, ASIDE_TOP, 4, 1),
        # The back is hidden when the chest is up, so it has no muscle to show.
        camera=Camera(58, 36),
        tracked_point="head",
        tracked_offset=V(0, 0.13, 0.06),
        is_sided=True,
    ),
    Figure(
        name="press-up-sag",
        is_coarse=True,
        keyframes=(
            Keyframe(PRESS_START, 2, PAUSE),
            Keyframe(BEFORE_SAG, 2, PAUSE),
            Keyframe(PRESS_TOP, 1, 2, is_push=True),
        ),
        camera=LOW_CAMERA,
        muscles=(Structure.LUMBAR_SPINE,),
        push=PushArrow("pelvis", V(0, 0, -1), V(-0.13, 0, 0.03)),
        tracked_point="right_ankle",
    ),
)
