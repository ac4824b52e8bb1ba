"""Walking, with empty hands, with bags and against a band."""

from typing import Any

from exercises.figures.engine.figure import (
    CarriedBag,
    Figure,
    Keyframe,
    LoopBand,
    PushArrow,
)
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import (
    Arm,
    BalancedStance,
    Bend,
    Leg,
    Pose,
    Reach,
    RestingPoint,
    build_pose,
    mirror_pose,
    mirror_reach,
)
from exercises.figures.poses.bases import (
    FEET_BEFORE_SEAT,
    FEET_UNDER_KNEES,
    HANDS_ON_HIPS,
    MIDDLE_OF_FEET,
    SITTING,
    V,
    foot_reach,
    lifted_heel_reach,
    standing_pose,
)
from exercises.figures.poses.furniture import (
    CHAIR,
    SEAT_HEIGHT,
)
from exercises.values.vocabulary import Side, Structure

TRACK = 0.04
WALKER_CAMERA = Camera(14, 7)
ONWARDS = PushArrow("chest", V(1, 0, 0), V(0.28, 0, 0.14))


def gait_cycle(
    *,
    step: float,
    swing: float,
    elbow: float,
    heel: float,
    tip: float,
    seconds: float,
    **changes: Any,
) -> tuple[Keyframe, ...]:
    """Two steps on the spot: heel strike and mid-stance, right and then left.

    `step` is half the length of a step in statures. In degrees, `swing` is how far an
    arm swings, and `heel` how far the rear heel is raised to push off.
    """
    strike = standing_pose(
        0.53 - step * step * 1.05,
        over_x=step * 0.1,
        pelvis=Bend(flexion=tip),
        neck=Bend(flexion=-tip),
        right_leg=Leg(flexion=20, knee=4, reach=heel_strike_reach(step)),
        left_leg=Leg(
            flexion=-12,
            knee=10,
            toes=heel,
            reach=mirror_reach(lifted_heel_reach(-step, TRACK, heel)),
        ),
        right_arm=Arm(flexion=-swing + tip, abduction=7, elbow=elbow),
        left_arm=Arm(flexion=swing + tip, abduction=7, elbow=elbow + 10),
    )
    passing = standing_pose(
        0.529,
        over_x=-0.02,
        pelvis=Bend(flexion=tip),
        neck=Bend(flexion=-tip),
        right_leg=Leg(flexion=4, knee=6, reach=foot_reach(-0.03, TRACK)),
        left_leg=Leg(flexion=18 + step * 50, knee=50 + step * 90, ankle=2),
        arms=Arm(flexion=tip, abduction=7, elbow=elbow),
    )
    poses = (strike, passing, mirror_pose(strike), mirror_pose(passing))
    return tuple(
        Keyframe(build_pose(pose, **changes), seconds / 4, 0) for pose in poses
    )


def heel_strike_reach(step: float) -> Reach:
    # A longer step raises the toes higher.
    return Reach(V(step, -TRACK, 0.005), pointing=V(1, 0, step * 1.6))


EASY = gait_cycle(step=0.1, swing=14, elbow=14, heel=18, tip=0, seconds=1.9)
STEADY = gait_cycle(step=0.16, swing=26, elbow=20, heel=26, tip=0, seconds=1.5)
BRISK = gait_cycle(step=0.18, swing=34, elbow=82, heel=42, tip=4, seconds=1.1)

CARRYING = Arm(flexion=1, abduction=10, elbow=3)
ONE_BAG = gait_cycle(
    step=0.11, swing=18, elbow=14, heel=18, tip=0, seconds=2, left_arm=CARRYING
)
TWO_BAGS = gait_cycle(
    step=0.085, swing=0, elbow=0, heel=14, tip=0, seconds=1.3, arms=CARRYING
)
BAGS = (CarriedBag(Side.RIGHT), CarriedBag(Side.LEFT))

# Feet on two rails, knees soft and pressed out against the band.
RAIL = 0.12
SOFT = Leg(flexion=30, knee=40, reach=foot_reach(0, RAIL, pointing=V(1, -0.15, 0)))
BANDED = standing_pose(
    0.492,
    legs=SOFT,
    pelvis=Bend(flexion=16),
    neck=Bend(flexion=-10),
    arms=HANDS_ON_HIPS,
)


def monster_walk_pose(right: float, left: float, lift: float, over_y: float) -> Pose:
    def rail_reach(x: float, y: float, z: float) -> Reach:
        return Reach(V(x, y, z), pointing=V(1, y, 0), pole=V(1, 2 * y, 0))

    return build_pose(
        BANDED,
        right_leg=SOFT._replace(reach=rail_reach(right, -RAIL, 0)),
        left_leg=SOFT._replace(reach=rail_reach(left, RAIL, lift)),
        root=BalancedStance(0.485, (right + left) / 2 + 0.02, over_y),
    )


STEPPED = monster_walk_pose(0.08, -0.08, 0, 0)
STEPPING = monster_walk_pose(0, 0, 0.045, -0.05)
MONSTER = (STEPPED, STEPPING, mirror_pose(STEPPED), mirror_pose(STEPPING))

# Up from a chair and away from it, with the right foot first.
STROLL = 0.12
SITTING_UP = build_pose(
    SITTING, legs=FEET_UNDER_KNEES, root=RestingPoint("pelvis", SEAT_HEIGHT)
)
BOWING = build_pose(SITTING_UP, pelvis=Bend(flexion=40), neck=Bend(flexion=-12))
UP = standing_pose(
    0.526, over_x=MIDDLE_OF_FEET, legs=FEET_UNDER_KNEES._replace(flexion=4, knee=5)
)


def step_away_pose(pose: Pose, x: float, height: float) -> Pose:
    return build_pose(
        pose,
        right_leg=shift_leg(pose.right_leg, x),
        left_leg=shift_leg(pose.left_leg, x),
        root=BalancedStance(height, x),
    )


def shift_leg(leg: Leg, x: float) -> Leg:
    if leg.reach is None:
        return leg
    return leg._replace(
        reach=leg.reach._replace(target=leg.reach.target.plus(V(x, 0, 0)))
    )


LOOSE = gait_cycle(step=STROLL, swing=20, elbow=14, heel=22, tip=0, seconds=2)
FOOT_LIFTED = step_away_pose(LOOSE[3].pose, FEET_BEFORE_SEAT + 0.03, 0.529)
AWAY = step_away_pose(LOOSE[0].pose, FEET_BEFORE_SEAT + STROLL, 0.515)

WALKING_FIGURES = (
    *(
        Figure(
            name=name,
            is_coarse=True,
            keyframes=keys,
            camera=WALKER_CAMERA,
            muscles=(Structure.GLUTEALS,),
            push=ONWARDS,
            tracked_point="head",
        )
        for name, keys in (
            ("walking-short", EASY),
            ("walking-steady", STEADY),
            ("walking-brisk", BRISK),
        )
    ),
    Figure(
        name="walk-break",
        is_coarse=True,
        keyframes=(
            Keyframe(SITTING_UP, 0, 0.6),
            Keyframe(BOWING, 0.9, 0),
            Keyframe(UP, 1, 0.7),
            Keyframe(FOOT_LIFTED, 0.6, 0),
            Keyframe(AWAY, 0.6, 0.5),
        ),
        camera=WALKER_CAMERA,
        muscles=(Structure.LUMBAR_SPINE,),
        props=CHAIR,
        tracked_point="head",
        tracked_offset=V(-0.2, 0, 0.16),
    ),
    Figure(
        name="carry-one-bag",
        is_coarse=True,
        keyframes=ONE_BAG,
        camera=Camera(130, 7),
        muscles=(Structure.QUADRATUS_LUMBORUM,),
        props=(CarriedBag(Side.LEFT),),
        push=ONWARDS,
        tracked_point="head",
        is_sided=True,
    ),
    Figure(
        name="farmer-hold",
        keyframes=(
            Keyframe(
                standing_pose(
                    legs=Leg(flexion=2, knee=3, reach=foot_reach(-0.03, 0.06)),
                    arms=CARRYING,
                )
            ),
        ),
        camera=Camera(62, 7),
        muscles=(Structure.GRIP,),
        is_bilateral=True,
        props=BAGS,
        far_parts=(),
    ),
    Figure(
        name="farmer-walk",
        is_coarse=True,
        keyframes=TWO_BAGS,
        camera=Camera(40, 7),
        muscles=(Structure.GRIP,),
        props=BAGS,
        push=ONWARDS,
        tracked_point="head",
    ),
    Figure(
        name="monster-walk",
        keyframes=tuple(Keyframe(pose, 1.5, 0) for pose in MONSTER),
        camera=Camera(62, 8),
        muscles=(Structure.GLUTEALS,),
        props=(LoopBand(),),
        push=PushArrow("root", V(1, 0.8, 0), V(0.27, 0.3, -0.36)),
        tracked_point="head",
        far_parts=(),
    ),
)
