"""Spine and hips moved to and fro: kneeling and lying on the side."""

from exercises.figures.engine.figure import Box, Figure, Key
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import Arm, Bend, Leg, Pose, Rest, Touch, posed
from exercises.figures.poses.bases import (
    HANDS_AND_KNEES,
    KNEELING_ANKLE,
    ON_LEFT_SIDE,
    V,
    palm,
)
from exercises.values.vocabulary import Structure


def waved(tip: float, lumbar: float, thorax: float, neck: float) -> Pose:
    return posed(
        HANDS_AND_KNEES,
        turn=Bend(flex=tip),
        lumbar=Bend(flex=lumbar),
        thorax=Bend(flex=thorax),
        neck=Bend(flex=neck),
        # The thighs stay upright, whatever the spine does.
        legs=Leg(flex=tip, knee=90, ankle=KNEELING_ANKLE),
        arms=Arm(flex=77, reach=palm(0.3, 0.1)),
    )


CAT = waved(38, 44, 34, 30)
CAMEL = waved(98, -27, -14, -30)

ON_HEELS = Leg(abd=16, knee=156, ankle=KNEELING_ANKLE)
SITTING_BACK = posed(
    turn=Bend(flex=8),
    legs=ON_HEELS._replace(flex=74),
    arms=Arm(
        flex=30,
        reach=palm(-0.05, 0.11, 0.115, end=V(1, 0, -0.3))._replace(pole=V(-1, -0.5, 0)),
    ),
    root=Rest("right_knee"),
    touches=(Touch("left_knee"),),
)
CHILD = posed(
    SITTING_BACK,
    turn=Bend(flex=62),
    lumbar=Bend(flex=36),
    thorax=Bend(flex=22),
    neck=Bend(flex=-4),
    legs=ON_HEELS._replace(flex=128),
    arms=Arm(reach=palm(0.4, 0.12)._replace(pole=V(0, -1, 0.6))),
    touches=(Touch("left_knee"), Touch("head")),
)

PILLOW = Box(V(-0.01, 0.37, 0.02), V(0.17, 0.13, 0.04), "soft")
BOOK_CLOSED = posed(
    ON_LEFT_SIDE,
    root=Rest("left_hip"),
    lumbar=Bend(side=8),
    thorax=Bend(side=5),
    neck=Bend(side=-10),
    legs=Leg(flex=88, knee=88, ankle=-10),
    right_arm=Arm(flex=88, abd=-24),
    left_arm=Arm(flex=88),
)
BOOK_OPEN = posed(
    BOOK_CLOSED,
    turn=Bend(side=-90, twist=-6),
    lumbar=Bend(side=8, twist=-14),
    thorax=Bend(side=5, twist=-44),
    neck=Bend(side=-6, twist=-24),
    right_arm=Arm(flex=88, abd=112),
    left_arm=Arm(flex=88, abd=46),
)

FIGURES = (
    Figure(
        name="cat-camel",
        keys=(Key(CAMEL, 2, 0.4), Key(CAT, 2, 0.4)),
        muscles=(Structure.LUMBAR_SPINE, Structure.THORACIC_SPINE),
        tracked="waist",
        tracked_offset=V(-0.14, 0, 0),
    ),
    Figure(
        name="childs-pose",
        camera=Camera(12, 20),
        keys=(Key(SITTING_BACK, 2), Key(CHILD, 2.4, 3.5)),
        muscles=(Structure.LUMBAR_SPINE,),
        tracked="head",
    ),
    Figure(
        name="open-book",
        keys=(Key(BOOK_CLOSED, 2, 0.6), Key(BOOK_OPEN, 2.2, 1.5)),
        camera=Camera(112, 32),
        props=(PILLOW,),
        far="left_leg left_arm",
        tracked="right_elbow",
        is_sided=True,
    ),
)
