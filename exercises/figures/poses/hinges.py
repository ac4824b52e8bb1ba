"""Hip hinges: the trunk bends from the hips with a straight back."""

from typing import Any

from exercises.figures.engine.body_parts import Limb, Trunk
from exercises.figures.engine.figure import CarriedBag, Figure, HeldProp
from exercises.figures.engine.geometry import Camera, Vector
from exercises.figures.engine.pose import Arm, Bend, Leg, Pose, Reach
from exercises.figures.poses.bases import (
    V,
    body_reach,
    foot_reach,
    paced_keyframes,
    standing_pose,
    surface_reach,
)
from exercises.figures.poses.furniture import (
    build_wall,
)
from exercises.values.vocabulary import Side, Structure

HINGE_CAMERA = Camera(20, 9)
SOFT_KNEES = Leg(flexion=10, knee=12, reach=foot_reach(-0.03, 0.06))


def upright_pose(**changes: Any) -> Pose:
    return standing_pose(0.523, legs=SOFT_KNEES, **changes)


def hip_hinge_pose(tip: float, **changes: Any) -> Pose:
    # Balance moves the hips back as the trunk bends.
    return standing_pose(0.508, legs=SOFT_KNEES, pelvis=Bend(flexion=tip), **changes)


HANDS_IN_FOLD: dict[str, Any] = {
    "arms": Arm(
        reach=body_reach(
            "right_hip",
            0.056,
            0.015,
            0.01,
            pointing=V(0.5, 0.7, -0.5),
            pole=V(-0.6, -1, 0),
        )
    )
}
TO_WALL = hip_hinge_pose(46, neck=Bend(flexion=-6), **HANDS_IN_FOLD)

# The stick is in the frame of the chest, from below the seat to above the head.
STICK = HeldProp(
    "chest",
    V(-0.083, 0, -0.3),
    V(-0.06, 0, 0.34),
    0.008,
    covers=(Limb.LEFT_ARM, Trunk.TRUNK),
)


def stick_grip_arms(tip: float) -> dict[str, Any]:
    def tilt_vector(x: float, y: float, z: float) -> Vector:
        return V(x, y, z).rotated_around(V(0, 1, 0), tip)

    behind_waist = Reach(
        V(-0.077, -0.012, 0.03),
        body_point="waist",
        pointing=tilt_vector(-0.1, 1, 0.35),
        pole=tilt_vector(-1, -0.8, 0),
    )
    behind_neck = Reach(
        V(-0.072, 0.012, 0.05),
        body_point="collar",
        pointing=tilt_vector(0, -0.4, -1),
        pole=tilt_vector(-0.2, 1, 0.8),
    )
    return {"right_arm": Arm(reach=behind_waist), "left_arm": Arm(reach=behind_neck)}


def bag_grip_arms(x: float, z: float) -> dict[str, Any]:
    # One bag, whose two handles meet in front of the legs.
    grip = Reach(V(x, -0.02, z), pointing=V(0.1, 0.2, -1), pole=V(-1, -0.4, 0))
    return {"arms": Arm(reach=grip)}


AT_THIGHS = upright_pose(**bag_grip_arms(0.08, 0.43))
AT_KNEES = hip_hinge_pose(52, neck=Bend(flexion=-10), **bag_grip_arms(0.09, 0.322))

HINGE_FIGURES = (
    Figure(
        name="hinge-wall",
        keyframes=paced_keyframes(upright_pose(**HANDS_IN_FOLD), TO_WALL, 4),
        camera=HINGE_CAMERA,
        muscles=(Structure.GLUTEALS,),
        props=build_wall(-surface_reach(TO_WALL, "pelvis", V(-1, 0, 0))),
        tracked_point="head",
        tracked_offset=V(0, 0, 0.12),
    ),
    Figure(
        name="hinge-stick",
        keyframes=paced_keyframes(
            upright_pose(**stick_grip_arms(0)),
            hip_hinge_pose(48, **stick_grip_arms(48)),
            5,
        ),
        camera=HINGE_CAMERA,
        muscles=(Structure.GLUTEALS,),
        props=(STICK,),
        tracked_point="head",
        tracked_offset=V(0, 0, 0.12),
    ),
    Figure(
        name="hinge-weight",
        keyframes=paced_keyframes(AT_THIGHS, AT_KNEES, 5),
        camera=HINGE_CAMERA,
        muscles=(Structure.GLUTEALS,),
        props=(CarriedBag(Side.RIGHT, V(0.1, 0.06, 0.09)),),
        tracked_point="head",
        tracked_offset=V(0, 0, 0.12),
    ),
)
