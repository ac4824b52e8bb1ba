"""Hip hinges: the trunk bows from the hips with a straight back."""

from typing import Any

from exercises.figures.engine.figure import Bag, Figure, Held, Key
from exercises.figures.engine.geometry import Vector
from exercises.figures.engine.pose import Arm, Bend, Leg, Pose, Reach
from exercises.figures.poses.bases import V, foot, on, skin_at, standing, wall
from exercises.values.vocabulary import Structure

SOFT_KNEES = Leg(flex=10, knee=12, reach=foot(-0.03, 0.06))


def tall(**changes: Any) -> Pose:
    return standing(0.523, legs=SOFT_KNEES, **changes)


def bowed(tip: float, **changes: Any) -> Pose:
    # Balance takes the hips back as the trunk bows.
    return standing(0.508, legs=SOFT_KNEES, turn=Bend(flex=tip), **changes)


HANDS_IN_FOLD: dict[str, Any] = {
    "arms": Arm(
        reach=on(
            "right_hip", 0.056, 0.015, 0.01, end=V(0.5, 0.7, -0.5), pole=V(-0.6, -1, 0)
        )
    )
}
TO_WALL = bowed(46, neck=Bend(flex=-6), **HANDS_IN_FOLD)

# The stick lies in the frame of the chest, from under the seat to over the head.
STICK = Held("chest", V(-0.083, 0, -0.3), V(-0.06, 0, 0.34), 0.008)


def hands_on_stick(tip: float) -> dict[str, Any]:
    def tipped(x: float, y: float, z: float) -> Vector:
        return V(x, y, z).turned(V(0, 1, 0), tip)

    behind_waist = Reach(
        V(-0.077, -0.012, 0.03),
        of="waist",
        end=tipped(-0.1, 1, 0.35),
        pole=tipped(-1, -0.8, 0),
    )
    behind_neck = Reach(
        V(-0.072, 0.012, 0.05),
        of="collar",
        end=tipped(0, -0.4, -1),
        pole=tipped(-0.2, 1, 0.8),
    )
    return {"right_arm": Arm(reach=behind_waist), "left_arm": Arm(reach=behind_neck)}


def holding(x: float, z: float) -> dict[str, Any]:
    # One bag, whose two handles meet before the legs.
    grip = Reach(V(x, -0.02, z), end=V(0.1, 0.2, -1), pole=V(-1, -0.4, 0))
    return {"arms": Arm(reach=grip)}


AT_THIGHS = tall(**holding(0.08, 0.43))
AT_KNEES = bowed(52, neck=Bend(flex=-10), **holding(0.09, 0.322))

FIGURES = (
    Figure(
        name="hinge-wall",
        keys=(Key(tall(**HANDS_IN_FOLD), 1.6, 0.6), Key(TO_WALL, 1.8, 0.8)),
        muscles=(Structure.GLUTEALS,),
        props=(wall(-skin_at(TO_WALL, "pelvis", V(-1, 0, 0))),),
        tracked="head",
        tracked_offset=V(0.1, 0, 0.02),
    ),
    Figure(
        name="hinge-stick",
        keys=(
            Key(tall(**hands_on_stick(0)), 1.6, 0.6),
            Key(bowed(48, **hands_on_stick(48)), 1.8, 0.8),
        ),
        muscles=(Structure.GLUTEALS,),
        props=(STICK,),
        tracked="head",
    ),
    Figure(
        name="hinge-weight",
        keys=(Key(AT_THIGHS, 1.6, 0.6), Key(AT_KNEES, 1.8, 0.8)),
        muscles=(Structure.GLUTEALS,),
        props=(Bag("right", V(0.1, 0.06, 0.09)),),
        tracked="head",
    ),
)
