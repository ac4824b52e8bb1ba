"""Lifting with a sore back, and carrying."""

from typing import Any

from exercises.figures.engine.body_parts import Limb, Trunk
from exercises.figures.engine.figure import (
    CarriedBag,
    Figure,
    HeldProp,
    Keyframe,
)
from exercises.figures.engine.geometry import AHEAD, Camera
from exercises.figures.engine.pose import (
    Arm,
    Bend,
    Leg,
    Reach,
)
from exercises.figures.poses.bases import (
    PALM_HEIGHT,
    V,
    body_reach,
    foot_reach,
    lifted_heel_reach,
    standing_pose,
)
from exercises.figures.poses.furniture import (
    WORKTOP_HEIGHT,
    build_worktop,
)
from exercises.figures.poses.hinges import bag_grip_arms
from exercises.figures.poses.walking import ONWARDS, WALKER_CAMERA, gait_cycle
from exercises.values.vocabulary import Side, Structure

# A bag between the feet, its handles in both hands.
LIFTED_BAG = CarriedBag(Side.RIGHT, V(0.17, 0.13, 0.13))
FEET_APART = Leg(
    flexion=8, knee=10, reach=foot_reach(-0.03, 0.11, pointing=V(1, -0.35, 0))
)
UP_WITH_BAG = standing_pose(
    0.518, over_x=0.0, legs=FEET_APART, **bag_grip_arms(0.09, 0.435)
)
DOWN_TO_BAG = standing_pose(
    0.305,
    over_x=0.02,
    legs=FEET_APART._replace(flexion=96, abduction=14, knee=104),
    pelvis=Bend(flexion=46),
    neck=Bend(flexion=-16),
    **bag_grip_arms(0.13, 0.21),
)

# One knee goes down beside the bag; the other foot stays flat in front.
STRIDE: dict[str, Any] = {
    "left_leg": Leg(flexion=30, knee=30, reach=Reach(V(0.17, 0.06, 0))),
}
UP_IN_STRIDE = standing_pose(
    0.488,
    over_x=0.02,
    right_leg=Leg(
        flexion=-10, knee=8, toes=40, reach=lifted_heel_reach(-0.2, 0.06, 40)
    ),
    **STRIDE,
    **bag_grip_arms(0.1, 0.4),
)
ONE_KNEE_DOWN = standing_pose(
    0.285,
    over_x=0.02,
    right_leg=Leg(
        flexion=10, knee=90, toes=68, reach=lifted_heel_reach(-0.2, 0.06, 68)
    ),
    **STRIDE,
    pelvis=Bend(flexion=24),
    neck=Bend(flexion=-8),
    **bag_grip_arms(0.12, 0.21),
)

# One hand on a worktop, the leg on the other side goes up behind.
# A plain counter: doors would be hidden behind the legs.
CUPBOARD_PIECES = build_worktop(0.2, 0.1)
WORKTOP_BESIDE = (CUPBOARD_PIECES[1], CUPBOARD_PIECES[-1])
ON_WORKTOP = Arm(
    flexion=40,
    reach=Reach(
        V(0.185, 0.22, WORKTOP_HEIGHT + PALM_HEIGHT), pointing=AHEAD, pole=V(-1, 0.6, 0)
    ),
)
STANDING_LEG = Leg(flexion=4, knee=6, reach=Reach(V(-0.03, 0.03, 0)))
LIGHT_THING = HeldProp("right_palm", V(0.0, 0, -0.035), None, 0.028, "soft")
UPRIGHT_BESIDE_WORKTOP = standing_pose(
    0.525,
    over_y=0.02,
    left_leg=STANDING_LEG,
    right_leg=Leg(
        flexion=0, knee=16, toes=30, reach=lifted_heel_reach(-0.08, 0.05, 30)
    ),
    left_arm=ON_WORKTOP,
    right_arm=Arm(flexion=6, abduction=8, elbow=14),
)
BENT_OVER_LEG = standing_pose(
    0.465,
    over_x=0.02,
    over_y=0.03,
    left_leg=STANDING_LEG._replace(flexion=90, knee=34),
    right_leg=Leg(flexion=4, knee=28, ankle=10, toes=10),
    pelvis=Bend(flexion=72),
    lumbar=Bend(flexion=6),
    thorax=Bend(flexion=6),
    neck=Bend(flexion=-10),
    left_arm=ON_WORKTOP,
    right_arm=Arm(
        flexion=80, reach=Reach(V(0.2, -0.07, 0.145), pointing=V(0.1, 0, -1))
    ),
)

HUGGED = HeldProp(
    "waist",
    V(0.14, 0, -0.045),
    V(0.14, 0, 0.025),
    0.085,
    "soft",
    covers=(Trunk.TRUNK, Limb.LEFT_ARM),
)
ROUND_THE_LOAD = Arm(
    flexion=20,
    reach=body_reach(
        "waist", 0.2, 0.02, -0.06, pointing=V(0.3, 1, 0.2), pole=V(0.7, -1, -0.6)
    ),
)
CARRYING_CLOSE = gait_cycle(
    step=0.09, swing=0, elbow=0, heel=15, tip=0, seconds=2, arms=ROUND_THE_LOAD
)

LIFTING_FIGURES = (
    Figure(
        name="lift-knees-bent",
        keyframes=(Keyframe(UP_WITH_BAG, 2.5, 0.6), Keyframe(DOWN_TO_BAG, 2.5, 0.4)),
        camera=Camera(27, 4),
        muscles=(Structure.GLUTEALS,),
        props=(LIFTED_BAG,),
        tracked_point="head",
        tracked_offset=V(0, 0, 0.15),
        is_coarse=True,
    ),
    Figure(
        name="lift-one-knee",
        keyframes=(Keyframe(UP_IN_STRIDE, 2.5, 0.6), Keyframe(ONE_KNEE_DOWN, 2.5, 0.4)),
        muscles=(Structure.QUADRICEPS,),
        props=(LIFTED_BAG,),
        tracked_point="head",
        tracked_offset=V(0.12, 0, 0),
        is_sided=True,
    ),
    Figure(
        name="lift-leg-behind",
        camera=Camera(13, 8),
        keyframes=(
            Keyframe(UPRIGHT_BESIDE_WORKTOP, 2, 0.6),
            Keyframe(BENT_OVER_LEG, 2, 0.4),
        ),
        muscles=(Structure.HAMSTRINGS,),
        props=(*WORKTOP_BESIDE, LIGHT_THING),
        tracked_point="right_toe",
        is_coarse=True,
        is_sided=True,
    ),
    Figure(
        name="carry-close",
        keyframes=CARRYING_CLOSE,
        camera=WALKER_CAMERA,
        muscles=(Structure.SPINAL_EXTENSORS,),
        props=(HUGGED,),
        push=ONWARDS,
        tracked_point="head",
    ),
)
