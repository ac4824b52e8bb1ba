"""Planks, side bridges and bird dogs."""

from typing import Any

from exercises.figures.engine.body_parts import Limb, Trunk
from exercises.figures.engine.figure import Figure, Keyframe
from exercises.figures.engine.geometry import AHEAD, UPWARDS, Camera, Vector
from exercises.figures.engine.pose import (
    Arm,
    Bend,
    BendPlane,
    HipPosition,
    Leg,
    Pose,
    Reach,
    RestingPoint,
    SurfaceContact,
    build_pose,
)
from exercises.figures.poses.bases import (
    FROM_INSIDE,
    HANDS_AND_KNEES,
    KNEELING_ANKLE,
    LEFT_HAND_ON_HIP,
    LONGEST_HOLD_SHOWN,
    PALM_DOWN,
    PALM_HEIGHT,
    PAUSE,
    V,
    foot_reach,
    paced_keyframes,
)
from exercises.figures.poses.furniture import (
    TABLE_HEIGHT,
    build_side_wall,
    build_table,
    build_wall,
)
from exercises.values.vocabulary import Structure

SIDE_BRIDGE_CAMERA = Camera(80, 12)

PLANK = build_pose(
    pelvis=Bend(flexion=82),
    legs=Leg(ankle=4, toes=66),
    arms=Arm(flexion=82, elbow=90, hand_turn=PALM_DOWN),
    root=RestingPoint("right_elbow", hinge="right_toe"),
)
PLANK_START = build_pose(
    PLANK,
    pelvis=Bend(flexion=88),
    lumbar=Bend(flexion=-24),
    thorax=Bend(flexion=-10),
    neck=Bend(flexion=8),
    legs=Leg(flexion=-6, knee=4, ankle=4, toes=70),
    arms=Arm(flexion=51, elbow=90, hand_turn=PALM_DOWN),
)
PLANK_KNEES = build_pose(
    PLANK,
    pelvis=Bend(flexion=70),
    legs=Leg(knee=19, ankle=-62),
    arms=Arm(flexion=70, elbow=90, hand_turn=PALM_DOWN),
    root=RestingPoint("right_elbow", hinge="right_knee"),
)
PLANK_KNEES_START = build_pose(
    PLANK_KNEES,
    pelvis=Bend(flexion=82),
    lumbar=Bend(flexion=-24),
    thorax=Bend(flexion=-10),
    neck=Bend(flexion=8),
    legs=Leg(flexion=-10, knee=7, ankle=-60),
    arms=Arm(flexion=42, elbow=90, hand_turn=PALM_DOWN),
)
# The forearms stay where they lie on the wall, while the feet step back from it.
WALL_AHEAD = 0.198
FOREARMS_ON_WALL = Arm(
    flexion=100,
    reach=Reach(
        V(WALL_AHEAD - PALM_HEIGHT, -0.096, 0.95),
        pointing=UPWARDS,
        pole=V(0.4, -0.2, -1),
    ),
)


def wall_plank_pose(
    lean: float, right_foot: float, left_foot: float, hips: Vector
) -> Pose:
    return build_pose(
        pelvis=Bend(flexion=lean),
        right_leg=Leg(flexion=-2, knee=2, reach=foot_reach(right_foot, 0.05)),
        left_leg=Leg(flexion=-2, knee=2, reach=foot_reach(left_foot, -0.05)),
        arms=FOREARMS_ON_WALL,
        root=HipPosition(hips),
    )


PLANK_WALL_START = wall_plank_pose(4, -0.11, -0.11, V(-0.06, 0, 0.528))
PLANK_WALL_STEP = wall_plank_pose(12, -0.3, -0.11, V(-0.09, 0, 0.485))
PLANK_WALL = wall_plank_pose(20, -0.3, -0.3, V(-0.112, 0, 0.492))
PLANK_TABLE = build_pose(
    pelvis=Bend(flexion=50),
    legs=Leg(ankle=8, toes=33),
    arms=Arm(flexion=41, elbow=90, hand_turn=PALM_DOWN),
    root=RestingPoint("right_elbow", TABLE_HEIGHT, hinge="right_ball"),
)
PLANK_TABLE_START = build_pose(
    PLANK_TABLE,
    legs=Leg(flexion=34, knee=34, ankle=12, toes=42),
    arms=Arm(flexion=54, elbow=90, hand_turn=PALM_DOWN),
    pelvis=Bend(flexion=54),
)

# Seen from the front, the right side below, the head on the left of the page.
SIDE_BRIDGE = build_pose(
    pelvis=Bend(side=74),
    right_leg=Leg(abduction=2, ankle=10),
    left_leg=Leg(abduction=-5, flexion=4, ankle=10),
    right_arm=Arm(abduction=76, external_rotation=-40, elbow=94),
    left_arm=LEFT_HAND_ON_HIP,
    root=RestingPoint("right_elbow", hinge="right_ankle", hinge_plane=BendPlane.SIDE),
)
SIDE_LYING_UP = build_pose(
    SIDE_BRIDGE,
    pelvis=Bend(side=80),
    lumbar=Bend(side=-26),
    thorax=Bend(side=-22),
    neck=Bend(side=14),
    right_leg=Leg(abduction=-8, ankle=10),
    left_leg=Leg(abduction=-2, flexion=4, ankle=10),
    right_arm=Arm(
        reach=Reach(V(0.16, -0.3, PALM_HEIGHT), pointing=AHEAD, pole=V(-0.6, -1, -0.2))
    ),
    root=RestingPoint("right_hip"),
)
BENT_KNEES: dict[str, Any] = {
    "right_leg": Leg(abduction=2, external_rotation=13, knee=66, ankle=-60),
    "left_leg": Leg(abduction=-5, external_rotation=-11, knee=66, ankle=-60),
}
SIDE_KNEES = build_pose(
    SIDE_BRIDGE,
    **BENT_KNEES,
    pelvis=Bend(side=66),
    right_arm=Arm(abduction=68, external_rotation=25, elbow=95),
    root=RestingPoint("right_elbow", hinge="right_knee", hinge_plane=BendPlane.SIDE),
)
SIDE_KNEES_START = build_pose(
    SIDE_LYING_UP,
    right_leg=Leg(flexion=24, abduction=-12, knee=72, ankle=-60),
    left_leg=Leg(flexion=24, abduction=-2, knee=72, ankle=-60),
)
# The feet half an arm's length from the wall, with the forearm upright against it.
ON_THE_WALL = Arm(
    reach=Reach(V(0.02, -0.208, 0.95), pointing=V(0, 0, 1), pole=V(0.2, -1, -1))
)
SIDE_WALL = build_pose(
    pelvis=Bend(side=12),
    right_leg=Leg(reach=Reach(V(-0.03, 0.10, 0), pointing=AHEAD)),
    left_leg=Leg(reach=Reach(V(-0.03, 0.17, 0), pointing=AHEAD)),
    right_arm=ON_THE_WALL,
    left_arm=LEFT_HAND_ON_HIP,
    root=HipPosition(V(0, 0.03, 0.508)),
)
SIDE_WALL_START = build_pose(
    SIDE_WALL,
    pelvis=Bend(side=3),
    lumbar=Bend(side=-10),
    neck=Bend(side=4),
    root=HipPosition(V(0, -0.055, 0.49)),
)

BIRD_LEG = Leg(flexion=-10, knee=2, ankle=-15)
FREE_RIGHT_KNEE: dict[str, Any] = {"root": RestingPoint("left_knee"), "contacts": ()}
BIRD_DOG = build_pose(
    HANDS_AND_KNEES, right_leg=BIRD_LEG, left_arm=Arm(flexion=172), **FREE_RIGHT_KNEE
)
BIRD_ARM = build_pose(
    HANDS_AND_KNEES,
    right_arm=Arm(flexion=172),
    root=RestingPoint("left_knee"),
    contacts=(),
)
BIRD_SLIDE_START = build_pose(
    HANDS_AND_KNEES,
    right_leg=Leg(
        flexion=77,
        ankle=KNEELING_ANKLE,
        toes=10,
        reach=Reach(V(-0.245, -0.05, 0.036), is_ankle=True),
    ),
    root=RestingPoint("left_knee"),
    contacts=(),
)
BIRD_SLIDING = build_pose(
    BIRD_SLIDE_START,
    right_leg=Leg(
        flexion=40,
        ankle=-25,
        toes=50,
        reach=Reach(V(-0.35, -0.05, 0.094), is_ankle=True),
    ),
)
BIRD_SLIDE = build_pose(
    HANDS_AND_KNEES,
    right_leg=Leg(
        flexion=8.5,
        ankle=4,
        toes=66,
        reach=Reach(V(-0.452, -0.05, 0.102), is_ankle=True),
    ),
    root=RestingPoint("left_knee"),
    contacts=(SurfaceContact("right_toe"),),
)


def square_corner_keyframe(lower: float, out: float) -> Keyframe:
    """A corner of the small squares that hand and foot draw in the air."""
    return Keyframe(
        build_pose(
            BIRD_DOG,
            right_leg=Leg(flexion=-10 + lower, abduction=out, knee=2, ankle=-15),
            left_arm=Arm(flexion=172 - lower, abduction=out),
        ),
        2.4,
        0.3,
    )


CORE_FIGURES = (
    Figure(
        name="plank-wall",
        keyframes=(
            Keyframe(PLANK_WALL_START),
            Keyframe(PLANK_WALL_STEP, 0.8, 0.2),
            Keyframe(PLANK_WALL, 0.8, LONGEST_HOLD_SHOWN),
            Keyframe(PLANK_WALL_STEP, 0.8, 0.2),
        ),
        muscles=(Structure.ABDOMINALS,),
        camera=FROM_INSIDE,
        props=build_wall(WALL_AHEAD),
        tracked_point="right_heel",
        tracked_offset=V(-0.04, -0.14, 0),
    ),
    Figure(
        name="plank-table",
        keyframes=paced_keyframes(PLANK_TABLE_START, PLANK_TABLE, 3.6, 10),
        muscles=(Structure.ABDOMINALS,),
        props=build_table(-0.07),
        tracked_point="right_knee",
        tracked_offset=V(-0.1, 0, 0),
    ),
    Figure(
        name="plank-knees",
        keyframes=paced_keyframes(PLANK_KNEES_START, PLANK_KNEES, 3.6, 10),
        muscles=(Structure.ABDOMINALS,),
        tracked_point="pelvis",
        tracked_offset=V(-0.17, 0, 0),
    ),
    Figure(
        name="plank-toes",
        keyframes=paced_keyframes(PLANK_START, PLANK, 3.6, 10),
        muscles=(Structure.ABDOMINALS,),
        tracked_point="pelvis",
        tracked_offset=V(-0.17, 0, 0),
    ),
    Figure(
        name="test-plank",
        keyframes=paced_keyframes(PLANK_START, PLANK, 3.6, 10),
        muscles=(Structure.ABDOMINALS,),
        tracked_point="pelvis",
        tracked_offset=V(-0.17, 0, 0),
    ),
    *(
        Figure(
            name=name,
            keyframes=paced_keyframes(start, end, 2.4, 8),
            camera=camera,
            muscles=(Structure.OBLIQUES,),
            far_parts=(Limb.LEFT_LEG,),
            frontmost_parts=(
                Trunk.TRUNK,
                Limb.RIGHT_LEG,
                Limb.RIGHT_ARM,
                Limb.LEFT_ARM,
            ),
            tracked_point="pelvis",
            tracked_offset=V(0, -0.13, 0),
            is_sided=True,
        )
        for name, start, end, camera in (
            ("side-bridge-knees", SIDE_KNEES_START, SIDE_KNEES, Camera(106, 18)),
            ("side-bridge-feet", SIDE_LYING_UP, SIDE_BRIDGE, SIDE_BRIDGE_CAMERA),
            ("test-side-bridge", SIDE_LYING_UP, SIDE_BRIDGE, SIDE_BRIDGE_CAMERA),
        )
    ),
    Figure(
        name="side-bridge-wall",
        keyframes=paced_keyframes(SIDE_WALL_START, SIDE_WALL, 2.4, 8),
        camera=Camera(99, 6),
        muscles=(Structure.OBLIQUES,),
        props=build_side_wall(-0.226),
        tracked_point="pelvis",
        tracked_offset=V(0, -0.12, 0),
        is_sided=True,
    ),
    Figure(
        name="bird-dog-leg-slide",
        keyframes=(
            Keyframe(BIRD_SLIDE_START, 1, PAUSE),
            Keyframe(BIRD_SLIDING, 0.8, 0),
            Keyframe(BIRD_SLIDE, 0.8, 3),
            Keyframe(BIRD_SLIDING, 1, 0),
        ),
        muscles=(Structure.SPINAL_EXTENSORS, Structure.GLUTEALS),
        tracked_point="right_heel",
        tracked_offset=V(-0.1, 0, 0),
        is_sided=True,
    ),
    Figure(
        name="bird-dog-arm",
        # The lifted arm would hide the face from beside or from ahead.
        camera=Camera(-30, 12),
        keyframes=paced_keyframes(HANDS_AND_KNEES, BIRD_ARM, 3, 5),
        muscles=(Structure.SPINAL_EXTENSORS,),
        is_sided=True,
    ),
    Figure(
        name="bird-dog",
        keyframes=paced_keyframes(HANDS_AND_KNEES, BIRD_DOG, 3, 6),
        muscles=(Structure.SPINAL_EXTENSORS, Structure.GLUTEALS),
        is_sided=True,
    ),
    Figure(
        name="bird-dog-square",
        keyframes=(
            # Up, out, down and in.
            square_corner_keyframe(10, 0),
            square_corner_keyframe(0, 0),
            square_corner_keyframe(0, 14),
            square_corner_keyframe(10, 14),
        ),
        camera=Camera(-14, 8),
        tracked_point="right_heel",
        tracked_offset=V(0, 0, -0.145),
        has_circular_arrow=True,
        muscles=(Structure.SPINAL_EXTENSORS, Structure.GLUTEALS),
        is_sided=True,
    ),
)
