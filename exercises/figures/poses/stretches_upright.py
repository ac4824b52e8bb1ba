"""Contract-relax stretches and their plain versions, seated and standing."""

from typing import Any

from exercises.figures.engine.body_parts import Limb
from exercises.figures.engine.figure import Figure, Prop, PushArrow
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import (
    Arm,
    BalancedStance,
    Bend,
    HipPosition,
    Leg,
    Pose,
    Reach,
    build_pose,
)
from exercises.figures.engine.sizes import PUSH_CLEAR_GAP
from exercises.figures.poses.bases import (
    FROM_INSIDE,
    SITTING,
    STANDING,
    V,
    body_reach,
    contract_relax_keyframes,
    foot_reach,
    held_stretch_keyframes,
    lifted_heel_reach,
    palm_reach,
    standing_pose,
    surface_reach,
)
from exercises.figures.poses.furniture import (
    CHAIR,
    SEAT_HEIGHT,
    build_chair,
    build_table,
    build_wall,
)
from exercises.values.vocabulary import Structure

# Standing, one leg behind.
LUNGE_FEET: dict[str, Any] = {
    "right_leg": Leg(
        flexion=-10, knee=5, toes=44, reach=lifted_heel_reach(-0.31, 0.05, 42)
    ),
    "left_leg": Leg(flexion=20, knee=20, reach=Reach(V(0.17, 0.05, 0))),
}
HOLDING_CHAIR = Arm(flexion=60, reach=palm_reach(0.29, 0.1, 0.56))
LUNGE = standing_pose(0.48, over_x=-0.01, **LUNGE_FEET, arms=HOLDING_CHAIR)
LUNGE_DEEPER = standing_pose(
    0.432, over_x=0.035, **LUNGE_FEET, arms=HOLDING_CHAIR, pelvis=Bend(flexion=-2)
)
PALMS_ON_WALL = Arm(
    flexion=80, reach=palm_reach(0.295, 0.11, 0.79, pointing=V(0, 0, 1))
)
WALL_LUNGE = standing_pose(0.48, over_x=-0.01, **LUNGE_FEET, arms=PALMS_ON_WALL)
WALL_LUNGE_DEEPER = standing_pose(
    0.432, over_x=0.035, **LUNGE_FEET, arms=PALMS_ON_WALL, pelvis=Bend(flexion=-2)
)

# Ankle on the other knee.
CROSSED_UPRIGHT = Reach(
    V(0.058, 0.03, 0.045), body_point="left_knee", pole=V(1, -1, 0.35), is_ankle=True
)
SEATED_FOUR = build_pose(
    SITTING,
    right_leg=Leg(flexion=80, reach=CROSSED_UPRIGHT),
    right_arm=Arm(reach=body_reach("right_shin", 0.03, 0.02, 0.06)),
    left_arm=Arm(
        reach=body_reach(
            "right_shin",
            0.035,
            0.0,
            -0.05,
            pointing=V(0.5, -0.8, -0.3),
            pole=V(-0.4, 1, -0.6),
        )
    ),
)


def seated_four_lean_pose(tip: float, **changes: Any) -> Pose:
    return build_pose(SEATED_FOUR, pelvis=Bend(flexion=tip), **changes)


STANDING_FOUR = standing_pose(
    0.5,
    over_x=0.03,
    over_y=0.05,
    left_leg=Leg(flexion=10, knee=10, reach=Reach(V(0, 0.05, 0))),
    right_leg=Leg(flexion=60, reach=CROSSED_UPRIGHT._replace(pole=V(0.6, -1, 0.5))),
    arms=Arm(flexion=50, reach=palm_reach(0.34, 0.13, 0.514)),
    pelvis=Bend(flexion=29),
)
STANDING_FOUR_DEEPER = build_pose(
    STANDING_FOUR,
    pelvis=Bend(flexion=42),
    root=BalancedStance(0.42, 0.03, 0.05),
)

# Gluteals.
KNEE_OVER = build_pose(
    SITTING,
    right_leg=Leg(flexion=100, abduction=-16, external_rotation=6, knee=80),
    right_arm=Arm(
        reach=body_reach(
            "right_thigh", 0.04, 0.03, -0.02, pointing=V(1, 0.3, 0), pole=V(-1, -0.6, 0)
        )
    ),
    left_arm=Arm(
        reach=body_reach("right_knee", 0.045, 0.01, 0.0, pointing=V(0.5, -0.8, -0.4))
    ),
)
KNEE_OVER_DEEPER = build_pose(
    KNEE_OVER,
    right_leg=Leg(flexion=112, abduction=-26, external_rotation=10, knee=86),
    pelvis=Bend(flexion=2),
)
HAND_BEHIND: dict[str, Any] = {
    "right_arm": Arm(
        flexion=-30,
        reach=Reach(
            V(-0.09, -0.1, SEAT_HEIGHT + 0.03),
            pointing=V(-0.6, -0.1, -0.8),
            pole=V(-1, 0, 0),
        ),
    ),
}
FOOT_ON_SEAT = standing_pose(
    0.52,
    over_x=0.06,
    over_y=0.03,
    left_leg=Leg(knee=4, reach=Reach(V(-0.03, 0.05, 0))),
    right_leg=Leg(flexion=80, knee=70, reach=foot_reach(0.27, 0.05, SEAT_HEIGHT)),
    arms=Arm(reach=body_reach("right_knee", 0.035, 0.01, 0.04)),
    left_arm=Arm(reach=body_reach("right_knee", 0.04, -0.02, 0.05)),
)
FOOT_ON_SEAT_DEEPER = build_pose(
    FOOT_ON_SEAT, pelvis=Bend(flexion=34), neck=Bend(flexion=-8), lumbar=Bend(flexion=4)
)

# Hamstring.
HEEL_FORWARD = Leg(
    flexion=70, knee=5, reach=Reach(V(0.425, -0.06, 0.011), pointing=V(0.8, 0, 0.6))
)
LEG_FORWARD = build_pose(
    SITTING,
    right_leg=HEEL_FORWARD,
    arms=Arm(reach=body_reach("left_thigh", 0.05, -0.01, 0.0)),
    right_arm=Arm(reach=body_reach("right_thigh", 0.05, 0.01, 0.0)),
    pelvis=Bend(flexion=6),
)
HANDS_IN_CREASES = Arm(
    reach=body_reach(
        "right_hip", 0.058, 0.02, 0.0, pointing=V(0.7, 0.6, -0.5), pole=V(-0.7, -1, 0)
    )
)
CREASES = build_pose(LEG_FORWARD, arms=HANDS_IN_CREASES)

# Back extensors.
CURLED_FORWARD = build_pose(
    SITTING,
    legs=Leg(flexion=88, abduction=14, knee=88, reach=foot_reach(0.225, 0.13)),
    pelvis=Bend(flexion=22),
    lumbar=Bend(flexion=28),
    thorax=Bend(flexion=30),
    neck=Bend(flexion=18),
    arms=Arm(
        reach=body_reach("right_thigh", -0.05, 0.0, -0.06, pointing=V(0.2, 0.9, -0.4))
    ),
)
CURLED_FORWARD_DEEPER = build_pose(
    CURLED_FORWARD,
    pelvis=Bend(flexion=38),
    lumbar=Bend(flexion=38),
    thorax=Bend(flexion=36),
    neck=Bend(flexion=26),
)
HANGING_OVER = build_pose(
    CURLED_FORWARD_DEEPER,
    arms=Arm(reach=body_reach("right_shin", 0.035, 0.01, -0.09, pole=V(-0.4, -1, 0.2))),
)
ROUNDED = build_pose(
    STANDING,
    pelvis=Bend(flexion=36),
    lumbar=Bend(flexion=30),
    thorax=Bend(flexion=28),
    neck=Bend(flexion=16),
    legs=Leg(flexion=70, knee=50, reach=foot_reach(0.12, 0.07)),
    arms=Arm(reach=body_reach("right_knee", -0.04, 0.0, 0.08)),
    root=HipPosition(V(0, 0, 0.44)),
)
ROUNDED_DEEPER = build_pose(
    ROUNDED,
    pelvis=Bend(flexion=46),
    lumbar=Bend(flexion=40),
    thorax=Bend(flexion=40),
    neck=Bend(flexion=28),
)


def build_mobility_pair(
    name: str,
    start: Pose,
    deeper: Pose,
    hold_start: Pose,
    hold_end: Pose,
    *,
    props: tuple[Prop, ...],
    push: PushArrow,
    hold_props: tuple[Prop, ...] | None = None,
    **fields: Any,
) -> tuple[Figure, Figure]:
    return (
        Figure(
            name=name,
            keyframes=contract_relax_keyframes(start, deeper),
            push=push,
            props=props,
            **fields,
        ),
        Figure(
            name=f"{name}-hold",
            keyframes=held_stretch_keyframes(hold_start, hold_end),
            props=props if hold_props is None else hold_props,
            **fields,
        ),
    )


UPRIGHT_STRETCH_FIGURES = (
    *build_mobility_pair(
        "hip-flexor-standing",
        LUNGE,
        LUNGE_DEEPER,
        WALL_LUNGE,
        WALL_LUNGE_DEEPER,
        camera=FROM_INSIDE,
        props=build_chair(0.42),
        hold_props=build_wall(surface_reach(WALL_LUNGE, "right_palm", V(1, 0, 0))),
        muscles=(Structure.HIP_FLEXOR,),
        push=PushArrow("right_toe", V(1, 0, 0), gap=PUSH_CLEAR_GAP),
        tracked_point="pelvis",
        tracked_offset=V(-0.15, 0, 0),
        is_sided=True,
    ),
    *build_mobility_pair(
        "piriformis-seated",
        seated_four_lean_pose(4),
        seated_four_lean_pose(28, neck=Bend(flexion=-8)),
        seated_four_lean_pose(4),
        seated_four_lean_pose(32, neck=Bend(flexion=-6)),
        props=CHAIR,
        camera=Camera(34, 10),
        frontmost_parts=(Limb.RIGHT_LEG, Limb.LEFT_ARM),
        muscles=(Structure.PIRIFORMIS,),
        push=PushArrow("right_ankle", V(0, 0, -1), V(0.05, 0, 0), PUSH_CLEAR_GAP),
        tracked_point="head",
        tracked_offset=V(0, 0, 0.13),
        is_sided=True,
    ),
    Figure(
        name="piriformis-standing",
        keyframes=contract_relax_keyframes(STANDING_FOUR, STANDING_FOUR_DEEPER),
        camera=Camera(10, 8),
        props=build_table(0.24, 0.5),
        muscles=(Structure.PIRIFORMIS,),
        push=PushArrow("right_ankle", V(-0.2, 0, -1), V(0.04, 0, 0), PUSH_CLEAR_GAP),
        tracked_point="pelvis",
        tracked_offset=V(-0.13, 0, 0),
        is_sided=True,
    ),
    *build_mobility_pair(
        "gluteals-seated",
        KNEE_OVER,
        KNEE_OVER_DEEPER,
        build_pose(KNEE_OVER, **HAND_BEHIND),
        build_pose(KNEE_OVER_DEEPER, **HAND_BEHIND),
        props=CHAIR,
        camera=Camera(34, 11),
        muscles=(Structure.GLUTEALS,),
        push=PushArrow("right_knee", V(-0.15, -1, -0.3), V(0, -0.02, -0.07)),
        tracked_point="right_knee",
        tracked_offset=V(0, 0, -0.1),
        far_parts=(Limb.LEFT_LEG,),
        frontmost_parts=(Limb.RIGHT_LEG, Limb.LEFT_ARM, Limb.RIGHT_ARM),
        is_sided=True,
    ),
    Figure(
        name="gluteals-standing",
        keyframes=contract_relax_keyframes(FOOT_ON_SEAT, FOOT_ON_SEAT_DEEPER),
        camera=FROM_INSIDE,
        props=(*build_wall(0.515), *build_chair(0.32, -1)),
        muscles=(Structure.GLUTEALS,),
        push=PushArrow("right_ankle", V(0, 0, -1), V(0.09, 0, 0.04)),
        tracked_point="head",
        tracked_offset=V(0, 0, 0.12),
        is_sided=True,
    ),
    *build_mobility_pair(
        "hamstring-seated",
        LEG_FORWARD,
        build_pose(LEG_FORWARD, pelvis=Bend(flexion=32), neck=Bend(flexion=-10)),
        CREASES,
        build_pose(CREASES, pelvis=Bend(flexion=34), neck=Bend(flexion=-10)),
        props=CHAIR,
        muscles=(Structure.HAMSTRINGS,),
        push=PushArrow("right_heel", V(0, 0, -1), V(0, 0, 0.04)),
        tracked_point="head",
        tracked_offset=V(0, 0, 0.12),
        is_sided=True,
    ),
    *build_mobility_pair(
        "spinal-extensors-seated",
        CURLED_FORWARD,
        CURLED_FORWARD_DEEPER,
        build_pose(
            CURLED_FORWARD,
            arms=Arm(
                reach=body_reach("right_shin", 0.035, 0.01, 0.03, pole=V(-0.4, -1, 0.2))
            ),
        ),
        HANGING_OVER,
        props=CHAIR,
        muscles=(Structure.SPINAL_EXTENSORS,),
        push=PushArrow("chest", V(-0.5, 0, 1), V(-0.06, 0, 0), PUSH_CLEAR_GAP),
        tracked_point="head",
        tracked_offset=V(0.0, 0, 0.11),
    ),
    Figure(
        name="spinal-extensors-standing",
        keyframes=contract_relax_keyframes(ROUNDED, ROUNDED_DEEPER),
        props=build_wall(-surface_reach(ROUNDED, "pelvis", V(-1, 0, 0)), 0.8),
        muscles=(Structure.SPINAL_EXTENSORS,),
        push=PushArrow("chest", V(-0.3, 0, 1), V(-0.06, 0, 0), PUSH_CLEAR_GAP),
        tracked_point="head",
        tracked_offset=V(0.0, 0, 0.11),
    ),
)
