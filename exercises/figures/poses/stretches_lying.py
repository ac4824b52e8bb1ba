"""Contract-relax stretches and their plain versions: lying, kneeling, half-kneeling."""

from typing import Any

from exercises.figures.engine.body_parts import Limb, Trunk
from exercises.figures.engine.figure import (
    BoxProp,
    CordProp,
    Figure,
    HeldProp,
    Keyframe,
    PushArrow,
)
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import (
    Arm,
    Bend,
    Leg,
    Pose,
    Reach,
    RestingPoint,
    build_pose,
)
from exercises.figures.engine.sizes import PUSH_CLEAR_GAP
from exercises.figures.poses.bases import (
    ARMS_BESIDE,
    HALF_KNEELING,
    HANDS_ON_HIPS,
    HOOK_LYING,
    KNEELING_ANKLE,
    LEFT_LIMBS,
    LYING,
    ON_LEFT_SIDE,
    PALM_HEIGHT,
    V,
    body_reach,
    contract_relax_keyframes,
    held_stretch_keyframes,
)
from exercises.figures.poses.furniture import (
    BED_HEIGHT,
    build_bed,
    build_bed_across,
    build_door_post,
    build_wall_face,
)
from exercises.values.vocabulary import Structure

SIDE_PILLOW = BoxProp(V(-0.01, 0.43, 0.05), V(0.19, 0.17, 0.1), "soft")

KNEELING = build_pose(
    HALF_KNEELING,
    right_arm=HANDS_ON_HIPS,
    left_arm=Arm(reach=Reach(V(0.05, 0, 0.03), body_point="left_knee")),
    left_leg=Leg(flexion=88, knee=88, reach=Reach(V(0.29, 0.065, 0))),
)
KNEELING_DEEPER = build_pose(
    KNEELING,
    pelvis=Bend(flexion=-5),
    right_leg=Leg(flexion=-29, knee=66, ankle=KNEELING_ANKLE),
)

HUGGED = Leg(flexion=118, abduction=4, knee=122)
HUGGING = Arm(
    reach=Reach(V(0.035, -0.01, 0.06), body_point="left_shin", pointing=V(0.3, -1, 0.4))
)
BED_EDGE = build_pose(
    LYING,
    right_leg=Leg(flexion=-4, knee=62, ankle=-20),
    left_leg=HUGGED,
    right_arm=Arm(
        reach=body_reach("right_thigh", 0.056, 0.01, 0.07, pole=V(0, -1, -1))
    ),
    left_arm=HUGGING,
    root=RestingPoint("pelvis", BED_HEIGHT, x=-0.09),
    contacts=(),
)
BED_EDGE_DEEPER = build_pose(BED_EDGE, right_leg=Leg(flexion=-20, knee=70, ankle=-20))
COUCH = build_bed(-0.66, -0.02)

SIDE_QUAD = build_pose(
    ON_LEFT_SIDE,
    right_leg=Leg(flexion=-4, knee=140, ankle=-40),
    left_leg=Leg(flexion=85, knee=90),
    right_arm=Arm(flexion=-40, reach=body_reach("right_ankle", 0.03, 0.0, 0.02)),
    left_arm=Arm(flexion=150, elbow=118),
    neck=Bend(side=-4),
)
SIDE_QUAD_DEEPER = build_pose(
    SIDE_QUAD, right_leg=Leg(flexion=-20, knee=128, ankle=-40)
)

CROSSED_LYING = Reach(
    V(0.058, 0.02, 0.05), body_point="left_knee", pole=V(-0.3, -1, 0), is_ankle=True
)
FIGURE_FOUR = build_pose(
    LYING,
    left_leg=Leg(flexion=84, knee=92),
    right_leg=Leg(flexion=60, external_rotation=40, reach=CROSSED_LYING),
    arms=Arm(
        reach=Reach(V(-0.05, 0.0, 0.02), body_point="left_thigh", pole=V(-0.3, -1, 0.6))
    ),
    left_arm=Arm(
        reach=Reach(V(-0.05, 0.0, 0.05), body_point="left_thigh", pole=V(0, 1, 0.2))
    ),
    contacts=(),
)
FIGURE_FOUR_DEEPER = build_pose(
    FIGURE_FOUR, left_leg=Leg(flexion=102, knee=100), neck=Bend(flexion=6)
)
FOOT_ON_WALL = build_pose(
    FIGURE_FOUR,
    left_leg=Leg(flexion=74, knee=74, ankle=0),
    arms=ARMS_BESIDE,
)
FOOT_ON_WALL_DEEPER = build_pose(
    FOOT_ON_WALL,
    right_leg=Leg(
        flexion=60,
        external_rotation=40,
        reach=CROSSED_LYING._replace(pole=V(0.02, -1, -0.1)),
    ),
)

TO_SHOULDER = build_pose(
    HOOK_LYING,
    right_leg=Leg(flexion=92, abduction=-6, knee=95),
    right_arm=Arm(reach=body_reach("right_thigh", -0.045, 0.02, -0.04)),
    left_arm=Arm(reach=body_reach("right_thigh", -0.02, -0.045, -0.06)),
    contacts=(),
)
TO_SHOULDER_DEEPER = build_pose(
    TO_SHOULDER,
    right_leg=Leg(flexion=116, abduction=-20, knee=110),
    neck=Bend(flexion=4),
)
SHIN_HELD: dict[str, Any] = {
    "left_leg": LYING.left_leg,
    "right_arm": Arm(reach=body_reach("right_shin", 0.035, 0.01, 0.09)),
    "left_arm": Arm(reach=body_reach("right_shin", 0.03, -0.02, 0.075)),
}
SHIN_HOLD = build_pose(
    TO_SHOULDER, **SHIN_HELD, right_leg=Leg(flexion=100, abduction=-8, knee=112)
)
SHIN_HOLD_DEEPER = build_pose(TO_SHOULDER_DEEPER, **SHIN_HELD)

STRAP = build_pose(
    HOOK_LYING,
    right_leg=Leg(flexion=58, knee=14, ankle=5),
    arms=Arm(elbow=90, reach=body_reach("chest", 0.19, 0.05, -0.02)),
    contacts=(),
)
STRAP_DEEPER = build_pose(
    STRAP,
    right_leg=Leg(flexion=78, knee=8, ankle=5),
    arms=Arm(elbow=90, reach=body_reach("chest", 0.16, 0.05, 0.02)),
)
STRAP_CORD = CordProp(("right_palm", "right_ball", "left_palm"))
ELBOWS_DOWN: dict[str, Any] = {"arms": Arm(flexion=-4, abduction=20, elbow=92)}

HEEL_ON_FRAME = Reach(
    V(0.2, -0.04, 0.42), pointing=V(-0.5, 0, 0.86), pole=V(-0.5, 0, 1)
)
DOORWAY = build_pose(
    LYING,
    right_leg=Leg(flexion=70, knee=20, reach=HEEL_ON_FRAME),
    contacts=(),
)
DOORWAY_DEEPER = build_pose(
    DOORWAY,
    right_leg=Leg(
        flexion=70, knee=20, reach=HEEL_ON_FRAME._replace(target=V(0.2, -0.04, 0.53))
    ),
)

HANG = build_pose(
    ON_LEFT_SIDE,
    pelvis=Bend(side=-75),
    lumbar=Bend(side=-6),
    thorax=Bend(side=-2),
    right_leg=Leg(flexion=38, abduction=-14, knee=2),
    left_leg=Leg(flexion=40, abduction=-12, knee=75),
    right_arm=Arm(
        reach=Reach(
            V(0.12, 0.26, BED_HEIGHT + PALM_HEIGHT),
            pointing=V(1, 0.5, 0),
            pole=V(0, -0.4, 1),
        )
    ),
    left_arm=Arm(flexion=160, elbow=100),
    root=RestingPoint("left_hip", BED_HEIGHT),
)
HANG_DEEPER = build_pose(
    HANG, lumbar=Bend(side=-12), right_leg=Leg(flexion=38, abduction=-32, knee=2)
)
LONG_SIDE = build_pose(
    ON_LEFT_SIDE,
    pelvis=Bend(side=-78),
    lumbar=Bend(side=-5),
    thorax=Bend(side=0),
    right_leg=Leg(flexion=-4, abduction=0, knee=2, ankle=-10),
    left_leg=Leg(flexion=40, abduction=-11, knee=80),
    right_arm=Arm(flexion=120, abduction=10, elbow=40),
    left_arm=Arm(flexion=165, elbow=112),
)
LONG_SIDE_DEEPER = build_pose(
    LONG_SIDE,
    lumbar=Bend(side=-9),
    thorax=Bend(side=-1),
    right_leg=Leg(flexion=-4, abduction=-3, knee=2, ankle=10),
    right_arm=Arm(flexion=172, abduction=0, elbow=4),
)
WAIST_CUSHION = HeldProp(
    "waist", V(0, 0.1, -0.03), V(0, 0.1, 0.05), 0.036, "soft", covers=(Limb.LEFT_ARM,)
)
LYING_SIDE_CAMERA = Camera(84, 20)
HEAD_END_CAMERA = Camera(-22, 20)
FIGURE_FOUR_CAMERA = Camera(36, 14)
HIGH_SIDE_CAMERA = Camera(98, 24)


def build_stretch_pair(
    name: str, start: Pose, deeper: Pose, push: PushArrow, **fields: Any
) -> tuple[Figure, Figure]:
    return (
        Figure(
            name=name,
            keyframes=contract_relax_keyframes(start, deeper),
            push=push,
            is_sided=True,
            **fields,
        ),
        Figure(
            name=f"{name}-hold",
            keyframes=held_stretch_keyframes(start, deeper),
            is_sided=True,
            **fields,
        ),
    )


LYING_STRETCH_FIGURES = (
    *build_stretch_pair(
        "hip-flexor-half-kneeling",
        KNEELING,
        KNEELING_DEEPER,
        muscles=(Structure.HIP_FLEXOR,),
        push=PushArrow("right_knee", V(0.35, 0, -1), V(0.09, 0, 0.06)),
        tracked_point="pelvis",
        tracked_offset=V(-0.16, 0, 0.04),
    ),
    Figure(
        name="hip-flexor-bed-edge",
        keyframes=contract_relax_keyframes(BED_EDGE, BED_EDGE_DEEPER),
        push=PushArrow("right_knee", V(0, 0, 1), V(-0.1, 0, 0.02)),
        tracked_point="right_knee",
        tracked_offset=V(0.08, 0, 0.05),
        muscles=(Structure.HIP_FLEXOR,),
        props=COUCH,
        frontmost_parts=(Limb.RIGHT_ARM,),
        is_sided=True,
    ),
    Figure(
        name="test-thomas",
        keyframes=(
            Keyframe(build_pose(BED_EDGE, right_leg=Leg(flexion=60, knee=100))),
            Keyframe(BED_EDGE, 2, 3),
        ),
        muscles=(Structure.HIP_FLEXOR,),
        props=COUCH,
        is_sided=True,
    ),
    Figure(
        name="hip-flexor-side-lying",
        keyframes=contract_relax_keyframes(SIDE_QUAD, SIDE_QUAD_DEEPER),
        camera=HIGH_SIDE_CAMERA,
        push=PushArrow("right_knee", V(1, 0, -0.5), gap=PUSH_CLEAR_GAP),
        muscles=(Structure.HIP_FLEXOR, Structure.RECTUS_FEMORIS),
        props=(SIDE_PILLOW,),
        frontmost_parts=(Limb.RIGHT_LEG, Limb.RIGHT_ARM),
        far_parts=LEFT_LIMBS,
        is_sided=True,
    ),
    Figure(
        name="piriformis-on-back",
        keyframes=contract_relax_keyframes(FIGURE_FOUR, FIGURE_FOUR_DEEPER),
        camera=FIGURE_FOUR_CAMERA,
        frontmost_parts=(
            Trunk.TRUNK,
            Limb.LEFT_ARM,
            Limb.RIGHT_ARM,
            Limb.LEFT_LEG,
            Limb.RIGHT_LEG,
        ),
        push=PushArrow("right_ankle", V(1, 0, 0.2), V(0.1, 0, 0.08)),
        muscles=(Structure.PIRIFORMIS,),
        tracked_point="left_knee",
        tracked_offset=V(0, 0, -0.1),
        is_sided=True,
    ),
    Figure(
        name="piriformis-on-back-hold",
        keyframes=held_stretch_keyframes(FOOT_ON_WALL, FOOT_ON_WALL_DEEPER),
        camera=FIGURE_FOUR_CAMERA,
        frontmost_parts=(Trunk.TRUNK, Limb.LEFT_LEG, Limb.RIGHT_LEG, Limb.RIGHT_ARM),
        muscles=(Structure.PIRIFORMIS,),
        props=(
            *build_wall_face(0.325, 0.13, 0.4, 0.5),
            BoxProp(V(0.34, 0.124, 0.25), V(0.03, 0.012, 0.5)),
        ),
        tracked_point="right_knee",
        tracked_offset=V(0, 0, -0.1),
        is_sided=True,
    ),
    Figure(
        name="gluteals-on-back",
        keyframes=contract_relax_keyframes(TO_SHOULDER, TO_SHOULDER_DEEPER),
        camera=HEAD_END_CAMERA,
        push=PushArrow("right_knee", V(1, 0, 0.25), V(0, 0, -0.09)),
        tracked_point="right_knee",
        tracked_offset=V(0, 0, -0.1),
        muscles=(Structure.GLUTEALS,),
        is_sided=True,
    ),
    Figure(
        name="gluteals-on-back-hold",
        keyframes=held_stretch_keyframes(SHIN_HOLD, SHIN_HOLD_DEEPER),
        camera=HEAD_END_CAMERA,
        tracked_point="right_knee",
        tracked_offset=V(0, 0, -0.1),
        muscles=(Structure.GLUTEALS,),
        is_sided=True,
    ),
    Figure(
        name="test-knee-to-chest",
        keyframes=(
            Keyframe(
                build_pose(
                    SHIN_HOLD, right_leg=Leg(flexion=60, knee=95), arms=ARMS_BESIDE
                )
            ),
            Keyframe(build_pose(SHIN_HOLD, right_leg=Leg(flexion=122, knee=118)), 2, 2),
        ),
        muscles=(Structure.GLUTEALS,),
        tracked_point="right_knee",
        tracked_offset=V(0, 0, -0.1),
        is_sided=True,
    ),
    Figure(
        name="hamstring-strap",
        keyframes=contract_relax_keyframes(STRAP, STRAP_DEEPER),
        push=PushArrow("right_ankle", V(0.85, 0, -0.5), gap=PUSH_CLEAR_GAP),
        muscles=(Structure.HAMSTRINGS,),
        props=(STRAP_CORD,),
        is_sided=True,
    ),
    Figure(
        name="hamstring-strap-hold",
        keyframes=held_stretch_keyframes(
            build_pose(STRAP, **ELBOWS_DOWN), build_pose(STRAP_DEEPER, **ELBOWS_DOWN)
        ),
        muscles=(Structure.HAMSTRINGS,),
        props=(STRAP_CORD,),
        is_sided=True,
    ),
    Figure(
        name="hamstring-doorway",
        keyframes=contract_relax_keyframes(DOORWAY, DOORWAY_DEEPER),
        camera=Camera(-14, 8),
        push=PushArrow("right_heel", V(1, 0, -0.2)),
        tracked_point="right_toe",
        tracked_offset=V(-0.04, 0, 0.1),
        muscles=(Structure.HAMSTRINGS,),
        props=build_door_post(0.217, -0.05),
        frontmost_parts=(Trunk.TRUNK, Limb.RIGHT_LEG, Limb.RIGHT_ARM),
        is_sided=True,
    ),
    Figure(
        name="quadratus-side-lying",
        keyframes=contract_relax_keyframes(HANG, HANG_DEEPER),
        camera=Camera(104, 17),
        push=PushArrow("right_ankle", V(0, 0, 1), gap=PUSH_CLEAR_GAP),
        muscles=(Structure.QUADRATUS_LUMBORUM,),
        props=(
            *build_bed_across(-0.64, 0.6, x=-0.09, width=0.34),
            WAIST_CUSHION,
        ),
        far_parts=LEFT_LIMBS,
        is_sided=True,
    ),
    Figure(
        name="quadratus-side-lying-hold",
        keyframes=held_stretch_keyframes(LONG_SIDE, LONG_SIDE_DEEPER),
        camera=LYING_SIDE_CAMERA,
        muscles=(Structure.QUADRATUS_LUMBORUM,),
        props=(WAIST_CUSHION,),
        far_parts=LEFT_LIMBS,
        is_sided=True,
    ),
)
