"""The drawn positions of the picture scales, in the order of their options.

A position is drawn at the exact angle for which its option stands.
"""

from collections.abc import Iterable
from typing import Any

from exercises.figures.engine.body_parts import Limb, Trunk
from exercises.figures.engine.figure import (
    ALMOST_SIDE_ON,
    Figure,
    HeldProp,
    Keyframe,
    PushArrow,
    SkinPoint,
)
from exercises.figures.engine.geometry import AHEAD, UPWARDS, Camera
from exercises.figures.engine.pose import Arm, Bend, Leg, Pose, build_pose
from exercises.figures.poses.bases import LYING, SITTING, V, body_reach
from exercises.figures.poses.furniture import CHAIR
from exercises.figures.poses.mobility_upright import right_rotation_pose
from exercises.figures.poses.stretches_lying import BED_EDGE, COUCH, STRAP, STRAP_CORD
from exercises.figures.poses.stretches_upright import SEATED_FOUR

SEATED_CAMERA = Camera(86, 20)
TURN_CAMERA = Camera(76, 18)
FROM_ABOVE_AND_AHEAD = Camera(90, 40)
FOUR_CAMERA = Camera(48, 16)
STRAIGHT_AHEAD = HeldProp("pelvis", V(0.25, 0, 0), V(0.6, 0, 0), 0.006)
THIGH_HELD: dict[str, Any] = {
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
HOLDING_THE_SEAT = Arm(flexion=-8, abduction=12, elbow=25)
SITTING_HIGH = build_pose(SITTING, legs=Leg(flexion=88, abduction=2, knee=86))


def supine_knee_pose(degrees: float) -> Pose:
    return build_pose(
        LYING, right_leg=Leg(flexion=90, knee=degrees), contacts=(), **THIGH_HELD
    )


def seated_knee_pose(degrees: float) -> Pose:
    return build_pose(
        SITTING,
        right_leg=Leg(flexion=88, abduction=2, knee=degrees),
        arms=HOLDING_THE_SEAT,
    )


def straight_leg_raise_pose(degrees: float) -> Pose:
    return build_pose(LYING, right_leg=Leg(flexion=degrees, knee=2))


def belt_leg_raise_pose(degrees: float) -> Pose:
    return build_pose(
        straight_leg_raise_pose(degrees),
        right_arm=STRAP.right_arm,
        left_arm=STRAP.left_arm,
        contacts=(),
    )


def thomas_thigh_pose(degrees: float) -> Pose:
    # The shin hangs, however high the thigh is.
    return build_pose(
        BED_EDGE, right_leg=Leg(flexion=degrees, knee=75 + degrees, ankle=-20)
    )


def thomas_knee_pose(degrees: float) -> Pose:
    return build_pose(BED_EDGE, right_leg=Leg(flexion=0, knee=degrees, ankle=-20))


def knee_to_chest_pose(flex: float) -> Pose:
    return build_pose(
        LYING, right_leg=Leg(flexion=flex, knee=118), contacts=(), **THIGH_HELD
    )


def figure_four_pose(pole: float, tip: float = 0) -> Pose:
    """Ankle on the other knee, the working knee pointing this far up from level."""
    leg = SEATED_FOUR.right_leg
    reach = leg.reach
    return build_pose(
        SEATED_FOUR,
        pelvis=Bend(flexion=tip),
        arms=HOLDING_THE_SEAT,
        right_leg=leg._replace(reach=reach and reach._replace(pole=V(0.4, -1, pole))),
    )


def trunk_rotation_pose(degrees: float) -> Pose:
    return right_rotation_pose(degrees * 0.25, degrees * 0.75, degrees * 0.4)


def hip_rotation_pose(degrees: float) -> Pose:
    """The lower leg swung out, which turns the thigh inwards."""
    return build_pose(
        SITTING_HIGH,
        right_leg=Leg(flexion=88, abduction=2, external_rotation=-degrees, knee=86),
    )


def build_picture_scale(
    slug: str, poses: Iterable[Pose], camera: Camera = ALMOST_SIDE_ON, **fields: Any
) -> tuple[Figure, ...]:
    return tuple(
        Figure(
            name=f"test-{slug}-{number}",
            keyframes=(Keyframe(pose),),
            camera=camera,
            is_sided=True,
            **fields,
        )
        for number, pose in enumerate(poses, start=1)
    )


def build_rotation_scale(*turns: int) -> tuple[Figure, ...]:
    """The arrow follows the breastbone, away from the line straight ahead."""
    return tuple(
        Figure(
            name=f"test-trunk-rotation-{number}",
            keyframes=(Keyframe(trunk_rotation_pose(degrees)),),
            camera=FROM_ABOVE_AND_AHEAD,
            props=(*CHAIR, STRAIGHT_AHEAD),
            far_parts=(),
            frontmost_parts=(Trunk.TRUNK, Limb.LEFT_ARM, Limb.RIGHT_ARM),
            push=PushArrow(
                "chest", AHEAD.rotated_around(UPWARDS, -degrees), V(0.26, 0, 0)
            ),
            crop_points=(
                "head",
                "right_knee",
                "left_knee",
                "right_elbow",
                "left_elbow",
            ),
            is_sided=True,
        )
        for number, degrees in enumerate(turns, start=1)
    )


PICTURE_SCALE_FIGURES = (
    *build_rotation_scale(20, 30, 40, 50, 60),
    *build_picture_scale(
        "hip-rotation",
        [hip_rotation_pose(degrees) for degrees in (10, 20, 30, 40, 50)],
        SEATED_CAMERA,
        crop_points=("right_knee", "left_knee", "right_toe", "left_toe"),
        props=CHAIR,
    ),
    *build_picture_scale(
        "figure-four",
        [
            figure_four_pose(0.08),
            figure_four_pose(0.46),
            figure_four_pose(1.05),
            figure_four_pose(3, tip=-14),
        ],
        FOUR_CAMERA,
        crop_points=("pelvis", "waist", "right_knee", "left_knee", "right_toe"),
        props=CHAIR,
    ),
    *build_picture_scale(
        "knee-extension-seated",
        [seated_knee_pose(degrees) for degrees in (0, 10, 20, 30, 40)],
        crop_points=("pelvis", "right_ankle", "left_toe"),
        props=CHAIR,
    ),
    *build_picture_scale(
        "thomas",
        [thomas_thigh_pose(degrees) for degrees in (-10, 0, 10, 20)],
        props=COUCH,
        guide_lines=(
            (SkinPoint("pelvis", V(0, 0, 0.1)), SkinPoint("pelvis", V(0, 0, -0.42))),
        ),
        crop_points=("waist", "left_knee", "right_knee", "right_toe"),
    ),
    *build_picture_scale(
        "thomas-knee",
        [thomas_knee_pose(degrees) for degrees in (90, 75, 60, 45)],
        props=COUCH,
        crop_points=("waist", "left_knee", "right_knee", "right_toe"),
    ),
    *build_picture_scale(
        "knee-extension",
        [supine_knee_pose(degrees) for degrees in (0, 10, 20, 30, 40)],
        crop_points=("waist", "left_knee", "right_toe"),
        frontmost_parts=(Limb.RIGHT_LEG, Limb.RIGHT_ARM),
    ),
    *build_picture_scale(
        "straight-leg-raise",
        [belt_leg_raise_pose(degrees) for degrees in (30, 45, 60, 75, 90)],
        props=(STRAP_CORD,),
    ),
    *build_picture_scale(
        "knee-to-chest",
        [knee_to_chest_pose(flex) for flex in (124, 111, 98, 85)],
        crop_points=("chest", "left_hip", "right_knee", "right_toe"),
        frontmost_parts=(Limb.RIGHT_LEG, Limb.RIGHT_ARM),
    ),
)
