"""Strength on the side: clams, leg raises and lifts."""

from exercises.figures.figure import Cord, Figure, Held, Key
from exercises.figures.geometry import Camera
from exercises.figures.pose import Arm, Bend, Leg, posed
from exercises.figures.poses.bases import (
    ON_LEFT_SIDE,
    V,
    on,
)
from exercises.vocabulary import Structure

FRONT = Camera(90, 14)
BACK = Camera(-90, 14)
FAR_BELOW = "left_leg left_arm"
PILLOW = Held("head", V(0.0, 0.06, -0.045), V(0.0, 0.06, 0.04), 0.034, "soft")
TOP_HAND = Arm(
    reach=on("waist", 0.09, -0.02, -0.02, end=V(0.3, 0, -1), pole=V(0.6, 0, 1))
)
BELOW_HEAD = Arm(flex=140, elbow=70)

ON_SIDE = posed(
    ON_LEFT_SIDE,
    right_arm=Arm(flex=38, abd=-12, elbow=60),
    left_arm=BELOW_HEAD,
    neck=Bend(side=-10),
)
CLAM = posed(
    ON_SIDE,
    left_leg=Leg(flex=48, knee=88, ankle=-20),
    right_leg=Leg(flex=48, abd=0, knee=88, ankle=-20),
)
CLAM_OPEN = posed(CLAM, right_leg=Leg(flex=42, abd=36, out=34, knee=88, ankle=-20))
LEG_DOWN = posed(
    ON_SIDE,
    left_leg=Leg(flex=42, knee=80, ankle=-20),
    right_leg=Leg(flex=-2, abd=2, knee=2, ankle=5, out=-8),
)
LEG_UP = posed(LEG_DOWN, right_leg=Leg(flex=-2, abd=34, knee=2, ankle=5, out=-8))
BOTH_DOWN = posed(
    ON_SIDE,
    left_leg=Leg(abd=3, knee=2, ankle=-10),
    right_leg=Leg(abd=-3, knee=2, ankle=-10),
)
BOTH_UP = posed(
    BOTH_DOWN,
    lumbar=Bend(side=5),
    left_leg=Leg(abd=-15, knee=2, ankle=-10),
    right_leg=Leg(abd=15, knee=2, ankle=-10),
)
FIGURES = (
    Figure(
        name="clam",
        keys=(Key(CLAM), Key(CLAM_OPEN, 1.5, 1)),
        camera=Camera(90, 20),
        muscles=(Structure.GLUTEALS,),
        props=(PILLOW,),
        far=FAR_BELOW,
        tracked="right_knee",
        is_sided=True,
    ),
    Figure(
        name="side-leg-raise",
        keys=(Key(LEG_DOWN), Key(LEG_UP, 1.5, 1)),
        camera=FRONT,
        muscles=(Structure.GLUTEALS,),
        props=(PILLOW,),
        far=FAR_BELOW,
        is_sided=True,
    ),
    Figure(
        name="side-leg-raise-loaded",
        keys=(
            Key(posed(LEG_DOWN, left_leg=Leg(flex=12, knee=60, ankle=-20))),
            Key(posed(LEG_UP, left_leg=Leg(flex=12, knee=60, ankle=-20)), 1.5, 2),
        ),
        camera=FRONT,
        muscles=(Structure.GLUTEALS,),
        props=(PILLOW, Cord(("right_thigh", "left_thigh"), 0.014)),
        far=FAR_BELOW,
        is_sided=True,
    ),
    Figure(
        name="side-lying-lift",
        keys=(Key(BOTH_DOWN), Key(BOTH_UP, 1.4, 1)),
        camera=FRONT,
        muscles=(Structure.QUADRATUS_LUMBORUM,),
        props=(PILLOW,),
        far=FAR_BELOW,
        is_sided=True,
    ),
)
