"""Moving self-tests; the drawn scales have a module of their own."""

from exercises.figures.engine.body_parts import Limb
from exercises.figures.engine.figure import Figure, Keyframe
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import Arm, Bend, Leg, build_pose, mirror_pose
from exercises.figures.poses.bases import (
    ARMS_BESIDE,
    CROSSED_ARMS,
    HOOK_LYING,
    LYING,
    SITTING,
    UPRIGHT_FROM_THE_FRONT,
    V,
    foot_reach,
    standing_pose,
)
from exercises.figures.poses.furniture import (
    CHAIR,
    WALL_SEEN_FROM_THE_FRONT,
)
from exercises.figures.poses.mobility_upright import FACING_AHEAD, TURNED
from exercises.figures.poses.prone import LOW_CAMERA, PRESS_START, PRESS_TOP
from exercises.figures.poses.selftests_scales import (
    FOUR_CAMERA,
    HOLDING_THE_SEAT,
    SEATED_CAMERA,
    TURN_CAMERA,
    belt_leg_raise_pose,
    figure_four_pose,
    hip_rotation_pose,
    seated_knee_pose,
    straight_leg_raise_pose,
    supine_knee_pose,
)
from exercises.figures.poses.stretches_lying import STRAP_CORD
from exercises.figures.poses.stretches_sideways import BACK_TO_WALL, SLID
from exercises.figures.poses.supine import HANDS_ON_PELVIS
from exercises.values.vocabulary import Structure

HAMSTRINGS = (Structure.HAMSTRINGS,)
ARM_HANGING = Arm(abduction=6, elbow=4)
SEATED_ARMS_HANGING = Arm(abduction=16, elbow=6)
SEATED_TALL = build_pose(SITTING, arms=SEATED_ARMS_HANGING)

TWO_LEGS = standing_pose(
    legs=Leg(flexion=10, knee=10, reach=foot_reach(-0.03, 0.065)), **CROSSED_ARMS
)
ONE_LEG = standing_pose(
    over_y=-0.05,
    right_leg=Leg(knee=2, reach=foot_reach(-0.03, 0.05)),
    left_leg=Leg(flexion=48, knee=84, ankle=0),
    **CROSSED_ARMS,
)
BENT_DOWN = standing_pose(
    0.522,
    pelvis=Bend(flexion=72),
    lumbar=Bend(flexion=36),
    thorax=Bend(flexion=26),
    neck=Bend(flexion=16),
    legs=Leg(knee=2, reach=foot_reach(-0.03, 0.055)),
    arms=Arm(flexion=132, elbow=2),
)

SELF_TEST_FIGURES = (
    Figure(
        name="test-one-leg-stance",
        keyframes=(Keyframe(TWO_LEGS), Keyframe(ONE_LEG, 1.4, 3)),
        camera=Camera(64, 8),
        tracked_point="left_knee",
        tracked_offset=V(0, 0.09, 0),
        far_parts=(),
        is_sided=True,
    ),
    Figure(
        name="test-fingertip-floor",
        keyframes=(
            # The hands before the thighs, so that the back is free.
            Keyframe(standing_pose(arms=Arm(flexion=16, abduction=5, elbow=8))),
            Keyframe(BENT_DOWN, 2.2, 2),
        ),
        muscles=(Structure.HAMSTRINGS, Structure.SPINAL_EXTENSORS),
        tracked_point="head",
        tracked_offset=V(0, 0, 0.13),
    ),
    Figure(
        name="test-side-bend",
        keyframes=(
            Keyframe(build_pose(BACK_TO_WALL, arms=ARM_HANGING)),
            Keyframe(
                mirror_pose(build_pose(SLID, right_arm=Arm(abduction=-18, elbow=4))),
                2,
                2,
            ),
        ),
        camera=UPRIGHT_FROM_THE_FRONT,
        props=WALL_SEEN_FROM_THE_FRONT,
        tracked_point="right_fingertip",
        is_sided=True,
    ),
    Figure(
        name="test-side-bend-seated",
        keyframes=(
            Keyframe(SEATED_TALL),
            Keyframe(
                build_pose(
                    SEATED_TALL,
                    lumbar=Bend(side=18),
                    thorax=Bend(side=18),
                    neck=Bend(side=6),
                    right_arm=Arm(abduction=34, elbow=4),
                    left_arm=Arm(abduction=-18, elbow=6),
                ),
                2,
                2,
            ),
        ),
        camera=Camera(84, 22),
        props=CHAIR,
        tracked_point="right_fingertip",
        is_sided=True,
    ),
    Figure(
        name="test-press-up",
        is_coarse=True,
        keyframes=(Keyframe(PRESS_START), Keyframe(PRESS_TOP, 1.8, 1.2)),
        camera=LOW_CAMERA,
        muscles=(Structure.LUMBAR_SPINE,),
        tracked_point="head",
        tracked_offset=V(0, 0, 0.12),
    ),
    Figure(
        name="test-knee-extension",
        keyframes=(
            Keyframe(supine_knee_pose(90)),
            Keyframe(supine_knee_pose(18), 2, 2),
        ),
        muscles=HAMSTRINGS,
        frontmost_parts=(Limb.RIGHT_LEG, Limb.RIGHT_ARM),
        tracked_point="right_toe",
        is_sided=True,
    ),
    Figure(
        name="test-knee-extension-seated",
        keyframes=(
            Keyframe(seated_knee_pose(84)),
            Keyframe(seated_knee_pose(18), 2, 2),
        ),
        muscles=HAMSTRINGS,
        props=CHAIR,
        tracked_point="right_toe",
        is_sided=True,
    ),
    Figure(
        name="test-straight-leg-raise",
        keyframes=(
            Keyframe(belt_leg_raise_pose(20)),
            Keyframe(belt_leg_raise_pose(76), 2.4, 1.5),
        ),
        muscles=HAMSTRINGS,
        props=(STRAP_CORD,),
        tracked_point="right_toe",
        is_sided=True,
    ),
    Figure(
        name="test-active-straight-leg-raise",
        keyframes=(
            Keyframe(straight_leg_raise_pose(2)),
            Keyframe(straight_leg_raise_pose(20), 1.6, 2),
        ),
        muscles=(Structure.PELVIS,),
        is_sided=True,
    ),
    Figure(
        name="test-active-straight-leg-raise-squeezed",
        keyframes=(
            Keyframe(build_pose(straight_leg_raise_pose(2), arms=HANDS_ON_PELVIS)),
            Keyframe(
                build_pose(straight_leg_raise_pose(20), arms=HANDS_ON_PELVIS), 1.6, 2
            ),
        ),
        muscles=(Structure.PELVIS,),
        tracked_point="right_toe",
        is_sided=True,
    ),
    Figure(
        name="test-leg-length",
        camera=Camera(50, 24),
        keyframes=(
            Keyframe(HOOK_LYING),
            Keyframe(build_pose(LYING, arms=ARMS_BESIDE), 2, 2),
        ),
        tracked_point="right_heel",
        tracked_offset=V(0, -0.09, 0),
    ),
    Figure(
        name="test-trunk-rotation",
        keyframes=(Keyframe(FACING_AHEAD), Keyframe(TURNED, 1.8, 1.5)),
        camera=TURN_CAMERA,
        props=CHAIR,
        tracked_point="collar",
        tracked_offset=V(0.18, 0, 0.31),
        far_parts=(Limb.RIGHT_ARM,),
        is_sided=True,
    ),
    Figure(
        name="test-figure-four",
        keyframes=(
            Keyframe(build_pose(SITTING, arms=HOLDING_THE_SEAT)),
            Keyframe(figure_four_pose(0.35), 2, 2),
        ),
        camera=FOUR_CAMERA,
        muscles=(Structure.PIRIFORMIS,),
        props=CHAIR,
        tracked_point="right_toe",
        is_sided=True,
    ),
    Figure(
        name="test-hip-rotation",
        keyframes=(
            Keyframe(hip_rotation_pose(0)),
            Keyframe(hip_rotation_pose(36), 1.6, 1.5),
        ),
        camera=SEATED_CAMERA,
        muscles=(Structure.HIP_JOINT,),
        props=CHAIR,
        is_sided=True,
    ),
)
