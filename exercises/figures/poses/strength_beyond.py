"""Strength beyond the basics: at a wall, with a band, from a sofa, a load in front."""

from exercises.figures.engine.body_parts import Limb, Trunk
from exercises.figures.engine.figure import (
    BoxProp,
    Figure,
    HeldProp,
    Prop,
    RodProp,
    TiedBand,
)
from exercises.figures.engine.geometry import AHEAD, Camera
from exercises.figures.engine.pose import (
    Arm,
    Bend,
    HipPosition,
    Leg,
    Pose,
    Reach,
    RestingPoint,
    build_pose,
    mirror_reach,
)
from exercises.figures.poses.bases import (
    HANGING,
    PALM_HEIGHT,
    V,
    body_reach,
    foot_reach,
    lifted_heel_reach,
    paced_keyframes,
    standing_pose,
    surface_reach,
)
from exercises.figures.poses.furniture import (
    WORKTOP_HEIGHT,
    build_wall,
    build_worktop,
)
from exercises.figures.poses.walking import WALKER_CAMERA, gait_cycle
from exercises.values.vocabulary import Structure


def wall_sit_pose(height: float, thigh: float) -> Pose:
    """The back on the wall, the feet well ahead."""
    return build_pose(
        legs=Leg(flexion=thigh, knee=thigh, reach=foot_reach(0.2, 0.065)),
        arms=Arm(flexion=4, abduction=10, elbow=8),
        root=HipPosition(V(-0.03, 0, height)),
    )


WALL_SIT = wall_sit_pose(0.305, 80)
AT_THE_WALL = wall_sit_pose(0.46, 30)
WALL_OF_SIT = build_wall(-surface_reach(WALL_SIT, "chest", V(-1, 0, 0)))

# The right leg ahead, the left hand on the worktop.
FRONT_FOOT, BACK_FOOT = 0.19, -0.27
WORKTOP_BESIDE = build_worktop(0.2, 0.02)
HAND_BESIDE = Arm(
    flexion=20,
    reach=Reach(
        V(0.08, 0.22, WORKTOP_HEIGHT + PALM_HEIGHT), pointing=AHEAD, pole=V(-1, 0.6, 0)
    ),
)


def split_squat_pose(height: float, heel: float, front: float) -> Pose:
    return standing_pose(
        height,
        over_x=0.01,
        right_leg=Leg(flexion=front, knee=front, reach=foot_reach(FRONT_FOOT, 0.05)),
        left_leg=Leg(
            flexion=-14,
            knee=front,
            toes=heel,
            reach=mirror_reach(lifted_heel_reach(BACK_FOOT, 0.05, heel)),
        ),
        right_arm=HANGING,
        left_arm=HAND_BESIDE,
    )


# A closed door with a handle, on which the band is tied.
HANDLE_HEIGHT = 0.62
DOOR_AHEAD = 0.62
DOOR: tuple[Prop, ...] = (
    BoxProp(V(DOOR_AHEAD + 0.015, 0.06, 0.5), V(0.03, 0.44, 1.0)),
    RodProp(
        V(DOOR_AHEAD - 0.035, -0.1, HANDLE_HEIGHT),
        V(DOOR_AHEAD - 0.035, 0.02, HANDLE_HEIGHT),
        0.011,
        "soft",
    ),
)
TIED_AHEAD = V(DOOR_AHEAD - 0.035, -0.04, HANDLE_HEIGHT)
BANDS_AHEAD = (
    TiedBand("left_palm", TIED_AHEAD, covers=()),
    TiedBand("right_palm", TIED_AHEAD, covers=(Trunk.TRUNK, Limb.LEFT_ARM)),
)
ROW_LEGS = Leg(flexion=12, knee=16, reach=foot_reach(-0.03, 0.07))


def row_pose(x: float, z: float, pole: tuple[float, float, float]) -> Pose:
    hand = Reach(V(x, -0.1, z), pointing=V(1, 0.1, 0), pole=V(*pole))
    return standing_pose(
        0.518, over_x=-0.01, legs=ROW_LEGS, arms=Arm(flexion=50, reach=hand)
    )


REACHING = row_pose(0.33, 0.7, (0, -0.4, -1))
ROWED = row_pose(0.12, 0.6, (-1, -0.3, -0.2))

# The door is on the right, and the band is pressed away from the chest.
DOOR_BESIDE: tuple[Prop, ...] = (BoxProp(V(0.04, -0.575, 0.5), V(0.4, 0.03, 1.0)),)
BAND_BESIDE = TiedBand("right_palm", V(0.1, -0.535, 0.7))


def press_pose(ahead: float, elbows: float) -> Pose:
    """Both hands before the middle of the chest, one on the other."""
    hand = Reach(
        V(ahead, -0.012, 0.74), pointing=V(1, 0.25, 0.1), pole=V(-0.3, -1, elbows)
    )
    return standing_pose(
        0.515,
        over_x=-0.01,
        legs=Leg(flexion=14, abduction=6, knee=20, reach=foot_reach(-0.03, 0.1)),
        arms=Arm(flexion=50, reach=hand),
    )


# The shoulder blades on the edge of a sofa.
SOFA_HEIGHT = 0.25
SOFA: tuple[Prop, ...] = (
    BoxProp(V(-0.42, 0, 0.07), V(0.44, 0.56, 0.14)),
    BoxProp(V(-0.36, 0, SOFA_HEIGHT - 0.055), V(0.34, 0.54, 0.11), "soft"),
    BoxProp(V(-0.6, 0, 0.2), V(0.13, 0.56, 0.4), "soft"),
)
HANDS_ON_HIP_BONES = Arm(
    reach=body_reach(
        "pelvis", 0.06, 0.06, 0.03, pointing=V(1, 0.6, 0), pole=V(0, -1, -0.2)
    )
)


def thrust_pose(lean: float, thigh: float, neck: float) -> Pose:
    return build_pose(
        pelvis=Bend(flexion=-lean),
        thorax=Bend(flexion=6),
        neck=Bend(flexion=neck),
        legs=Leg(flexion=thigh, knee=90, reach=foot_reach(0.26, 0.065)),
        arms=HANDS_ON_HIP_BONES,
        root=RestingPoint("chest", SOFA_HEIGHT, x=-0.24),
    )


HUGGING = Arm(
    reach=body_reach(
        "chest", 0.2, 0.01, -0.11, pointing=V(0.4, 1, 0.3), pole=V(0.9, -1, -0.8)
    )
)
FRONT_CARRY = gait_cycle(
    step=0.09, swing=0, elbow=0, heel=14, tip=0, seconds=1.8, arms=HUGGING
)
SACK = HeldProp(
    "chest",
    V(0.13, 0, -0.11),
    V(0.13, 0, 0.04),
    0.062,
    "soft",
    covers=(Trunk.TRUNK, Limb.LEFT_ARM),
)

STRENGTH_BEYOND_FIGURES = (
    Figure(
        name="wall-sit",
        keyframes=paced_keyframes(AT_THE_WALL, WALL_SIT, 4, 20),
        camera=Camera(14, 6),
        muscles=(Structure.QUADRICEPS,),
        props=WALL_OF_SIT,
        tracked_point="head",
        tracked_offset=V(0.14, 0, 0),
    ),
    Figure(
        name="split-squat",
        keyframes=paced_keyframes(
            split_squat_pose(0.48, 34, 20), split_squat_pose(0.34, 56, 80), 5
        ),
        camera=Camera(10, 6),
        muscles=(Structure.QUADRICEPS,),
        props=WORKTOP_BESIDE,
        tracked_point="pelvis",
        tracked_offset=V(-0.16, 0, 0),
        is_sided=True,
    ),
    Figure(
        name="band-row",
        keyframes=paced_keyframes(REACHING, ROWED, 4, 1),
        camera=Camera(-22, 6),
        muscles=(Structure.LATISSIMUS,),
        props=(*DOOR, *BANDS_AHEAD),
        tracked_point="right_palm",
        tracked_offset=V(0, 0.09, 0),
    ),
    Figure(
        name="pallof-press",
        keyframes=paced_keyframes(press_pose(0.13, -0.5), press_pose(0.33, -0.9), 4, 3),
        camera=Camera(46, 14),
        muscles=(Structure.OBLIQUES,),
        props=(*DOOR_BESIDE, BAND_BESIDE),
        tracked_point="right_palm",
        tracked_offset=V(0, -0.15, 0),
        is_sided=True,
    ),
    Figure(
        name="hip-thrust",
        keyframes=paced_keyframes(thrust_pose(44, 60, 8), thrust_pose(92, 0, 24), 4, 2),
        muscles=(Structure.GLUTEALS,),
        props=SOFA,
        tracked_point="pelvis",
        tracked_offset=V(-0.17, 0, 0),
    ),
    Figure(
        name="front-carry",
        keyframes=FRONT_CARRY,
        camera=WALKER_CAMERA,
        muscles=(Structure.SPINAL_EXTENSORS,),
        props=(SACK,),
        is_coarse=True,
        tracked_point="head",
    ),
)
