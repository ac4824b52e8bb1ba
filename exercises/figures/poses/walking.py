"""Walking, with empty hands, with bags and against a band."""

from typing import Any

from exercises.figures.engine.figure import Bag, Band, Figure, Key, Push
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import (
    Arm,
    Bend,
    Leg,
    Pose,
    Reach,
    Rest,
    Stance,
    flipped,
    mirrored,
    posed,
)
from exercises.figures.poses.bases import (
    CHAIR,
    HANDS_ON_HIPS,
    SEAT,
    SITTING,
    V,
    foot,
    heel_up,
    standing,
)
from exercises.values.vocabulary import Structure

TRACK = 0.04
WALKER = Camera(18, 7)
ONWARDS = Push("chest", V(1, 0, 0), V(0.26, 0, 0.06))


def cycle(
    *,
    step: float,
    swing: float,
    elbow: float,
    heel: float,
    tip: float,
    seconds: float,
    **changes: Any,
) -> tuple[Key, ...]:
    """Two steps on the spot: heel strike and mid-stance, right and then left.

    `step` is half the length of a step in statures. In degrees, `swing` is how far an
    arm goes to and fro, and `heel` how far the hindmost heel is lifted to push off.
    """
    strike = standing(
        0.53 - step * step * 1.05,
        over_x=step * 0.1,
        turn=Bend(flex=tip),
        neck=Bend(flex=-tip),
        right_leg=Leg(flex=20, knee=4, reach=heel_first(step)),
        left_leg=Leg(
            flex=-12, knee=10, toes=heel, reach=mirrored(heel_up(-step, TRACK, heel))
        ),
        right_arm=Arm(flex=-swing + tip, abd=7, elbow=elbow),
        left_arm=Arm(flex=swing + tip, abd=7, elbow=elbow + 10),
    )
    passing = standing(
        0.529,
        over_x=-0.02,
        turn=Bend(flex=tip),
        neck=Bend(flex=-tip),
        right_leg=Leg(flex=4, knee=6, reach=foot(-0.03, TRACK)),
        left_leg=Leg(flex=18 + step * 50, knee=50 + step * 90, ankle=2),
        arms=Arm(flex=tip, abd=7, elbow=elbow),
    )
    poses = (strike, passing, flipped(strike), flipped(passing))
    return tuple(Key(posed(pose, **changes), seconds / 4, 0) for pose in poses)


def heel_first(step: float) -> Reach:
    # A longer step lifts the toes higher.
    return Reach(V(step, -TRACK, 0.005), end=V(1, 0, step * 1.6))


EASY = cycle(step=0.1, swing=14, elbow=14, heel=18, tip=0, seconds=1.9)
STEADY = cycle(step=0.16, swing=26, elbow=20, heel=26, tip=0, seconds=1.5)
BRISK = cycle(step=0.18, swing=34, elbow=82, heel=42, tip=4, seconds=1.1)

CARRYING = Arm(flex=1, abd=10, elbow=3)
ONE_BAG = cycle(
    step=0.11, swing=18, elbow=14, heel=18, tip=0, seconds=2, left_arm=CARRYING
)
TWO_BAGS = cycle(
    step=0.085, swing=0, elbow=0, heel=14, tip=0, seconds=1.3, arms=CARRYING
)
BAGS = (Bag("right"), Bag("left"))

# Feet on two rails, knees soft and pressed out against the band.
RAIL = 0.12
SOFT = Leg(flex=30, knee=40, reach=foot(0, RAIL, end=V(1, -0.15, 0)))
BANDED = standing(
    0.492, legs=SOFT, turn=Bend(flex=16), neck=Bend(flex=-10), arms=HANDS_ON_HIPS
)


def on_rails(right: float, left: float, lift: float, over_y: float) -> Pose:
    def at(x: float, y: float, z: float) -> Reach:
        return Reach(V(x, y, z), end=V(1, y, 0), pole=V(1, 2 * y, 0))

    return posed(
        BANDED,
        right_leg=SOFT._replace(reach=at(right, -RAIL, 0)),
        left_leg=SOFT._replace(reach=at(left, RAIL, lift)),
        root=Stance(0.485, (right + left) / 2 + 0.02, over_y),
    )


STEPPED = on_rails(0.08, -0.08, 0, 0)
STEPPING = on_rails(0, 0, 0.045, -0.05)
MONSTER = (STEPPED, STEPPING, flipped(STEPPED), flipped(STEPPING))

# Up from a chair and away from it, with the right foot first.
FEET = 0.195
STROLL = 0.12
UNDER_HER = Leg(flex=88, knee=88, reach=foot(FEET, 0.06))
SITTING_UP = posed(SITTING, legs=UNDER_HER, root=Rest("pelvis", SEAT))
BOWING = posed(SITTING_UP, turn=Bend(flex=40), neck=Bend(flex=-12))
UP = standing(0.526, over_x=FEET + 0.04, legs=UNDER_HER._replace(flex=4, knee=5))


def strolled(pose: Pose, x: float, height: float) -> Pose:
    return posed(
        pose,
        right_leg=_moved(pose.right_leg, x),
        left_leg=_moved(pose.left_leg, x),
        root=Stance(height, x),
    )


def _moved(leg: Leg, x: float) -> Leg:
    if leg.reach is None:
        return leg
    return leg._replace(reach=leg.reach._replace(at=leg.reach.at.plus(V(x, 0, 0))))


LOOSE = cycle(step=STROLL, swing=20, elbow=14, heel=22, tip=0, seconds=2)
LIFTED = strolled(LOOSE[3].pose, FEET + 0.03, 0.529)
AWAY = strolled(LOOSE[0].pose, FEET + STROLL, 0.515)

FIGURES = (
    *(
        Figure(
            name=name,
            keys=keys,
            camera=WALKER,
            push=ONWARDS,
            tracked="head",
        )
        for name, keys in (
            ("walking-short", EASY),
            ("walking-steady", STEADY),
            ("walking-brisk", BRISK),
        )
    ),
    Figure(
        name="walk-break",
        keys=(
            Key(SITTING_UP, 0, 0.6),
            Key(BOWING, 0.9, 0),
            Key(UP, 1, 0.7),
            Key(LIFTED, 0.6, 0),
            Key(AWAY, 0.6, 0.5),
        ),
        camera=WALKER,
        muscles=(Structure.LUMBAR_SPINE,),
        props=CHAIR,
        tracked="head",
    ),
    Figure(
        name="carry-one-bag",
        keys=ONE_BAG,
        camera=Camera(46, 7),
        muscles=(Structure.QUADRATUS_LUMBORUM,),
        props=(Bag("left"),),
        push=ONWARDS,
        tracked="head",
        is_sided=True,
    ),
    Figure(
        name="farmer-hold",
        keys=(
            Key(
                standing(
                    legs=Leg(flex=2, knee=3, reach=foot(-0.03, 0.06)), arms=CARRYING
                )
            ),
        ),
        camera=Camera(62, 7),
        muscles=(Structure.GRIP,),
        both_sides=True,
        props=BAGS,
        far="",
    ),
    Figure(
        name="farmer-walk",
        keys=TWO_BAGS,
        camera=Camera(40, 7),
        muscles=(Structure.GRIP,),
        props=BAGS,
        push=ONWARDS,
        tracked="head",
    ),
    Figure(
        name="monster-walk",
        keys=tuple(Key(pose, 0.7, 0) for pose in MONSTER),
        camera=Camera(62, 8),
        muscles=(Structure.GLUTEALS,),
        props=(Band(),),
        push=Push("root", V(1, 0.8, 0), V(0.25, 0.22, -0.36)),
        tracked="head",
        far="",
    ),
)
