"""Strength standing up: hinges, squats, steps, carrying and walking."""

from typing import Any

from exercises.figures.figure import Box, Cord, Figure, Held, Key, Prop
from exercises.figures.geometry import Camera
from exercises.figures.pose import (
    Arm,
    Bend,
    Leg,
    Pose,
    Reach,
    Rest,
    Stance,
    flipped,
    posed,
)
from exercises.figures.poses.bases import (
    CHAIR,
    CROSSED_ARMS,
    SEAT,
    SITTING,
    STEP_HEIGHT,
    V,
    chair,
    foot,
    heel_up,
    on,
    skin_at,
    standing,
    wall,
)
from exercises.vocabulary import Structure

GLUTEALS = (Structure.GLUTEALS,)
THIGHS = (Structure.QUADRICEPS, Structure.GLUTEALS)
FEET = Leg(flex=10, knee=10, reach=foot(-0.03, 0.065))

HINGED = standing(
    0.49, turn=Bend(flex=52), neck=Bend(flex=-12), legs=FEET, arms=Arm(flex=52)
)
TALL = standing(legs=FEET)
HIPS_CREASED = Arm(
    reach=on("right_hip", 0.055, 0.02, 0.0, end=V(0.8, 0.5, -0.4), pole=V(-0.6, -1, 0))
)
HINGE_WALL = posed(HINGED, arms=HIPS_CREASED)
STICK_ARMS: dict[str, Any] = {
    "right_arm": Arm(
        reach=on("sacrum", -0.066, 0.0, 0.0, end=V(-0.1, 1, -0.2), pole=V(-0.8, -1, 0))
    ),
    "left_arm": Arm(reach=Reach(V(-0.06, -0.01, 0.065), of="skull", pole=V(0, 1, 0.4))),
}
STICK = Held("chest", V(-0.072, 0, -0.27), V(-0.072, 0, 0.26), 0.007)
WEIGHT_ARMS = Arm(flex=4, abd=-6, elbow=4)
WEIGHT_DOWN = posed(HINGED, arms=Arm(flex=42, abd=-6, elbow=2))
WEIGHT = Held("right_palm", V(0.0, 0.035, -0.055), V(0.0, 0.075, -0.055), 0.032, "prop")

RISING = standing(0.36, over_x=0.02, turn=Bend(flex=42), neck=Bend(flex=-8))


def chair_rise(seat: float) -> tuple[Key, ...]:
    """Sit, lean, stand tall on feet that stay where they are."""
    legs = Leg(flex=88, knee=88, reach=foot(0.2, 0.07))
    sit = posed(SITTING, legs=legs, root=Rest("pelvis", seat), **CROSSED_ARMS)
    lean = posed(sit, turn=Bend(flex=38), neck=Bend(flex=-10))
    stand = standing(
        0.525, over_x=0.23, legs=legs._replace(flex=6, knee=6), **CROSSED_ARMS
    )
    return (
        Key(sit, 1.2, 0.5),
        Key(lean, 1, 0.1),
        Key(stand, 1.4, 0.8),
        Key(lean, 1.6, 0.1),
    )


SQUAT_ARMS = Arm(flex=86)
SQUAT_FEET = Leg(flex=6, knee=6, reach=foot(0.2, 0.075))
SQUAT_UP = standing(0.525, over_x=0.23, legs=SQUAT_FEET, arms=Arm(flex=60))
SQUAT_DOWN = standing(
    0.305,
    over_x=0.23,
    legs=SQUAT_FEET._replace(flex=80, knee=80),
    arms=Arm(flex=110),
    turn=Bend(flex=38),
    neck=Bend(flex=-10),
)

ON_STEP = foot(0.1, 0.055, STEP_HEIGHT)
STEP_START = standing(
    0.522,
    over_x=0.0,
    right_leg=Leg(flex=40, knee=50, reach=ON_STEP),
    left_leg=Leg(knee=4, reach=Reach(V(-0.14, 0.055, 0))),
    turn=Bend(flex=4),
)
STEP_TOP = standing(
    0.527 + STEP_HEIGHT,
    over_x=0.13,
    right_leg=Leg(flex=6, knee=6, reach=ON_STEP),
    left_leg=Leg(flex=2, knee=8, reach=Reach(V(0.1, 0.055, STEP_HEIGHT))),
)


def stride(
    step: float, swing: float, elbow: float, lift: float, **changes: Any
) -> tuple[Key, ...]:
    """Walking on the spot: heel strike and passing, right then left."""
    strike = standing(
        0.527 - step * step * 0.9,
        right_leg=Leg(
            flex=20, knee=4, reach=Reach(V(step, -0.05, 0.006), end=V(1, 0, 0.22))
        ),
        left_leg=Leg(
            flex=-12,
            knee=10,
            toes=26,
            reach=Reach(
                V(-step - 0.04, 0.05, heel_up(0, 0, 26).at.z), end=heel_up(0, 0, 26).end
            ),
        ),
        right_arm=Arm(flex=-swing, abd=7, elbow=elbow),
        left_arm=Arm(flex=swing, abd=7, elbow=elbow + 8),
        over_x=-0.01,
        turn=Bend(flex=3),
    )
    passing = standing(
        0.527,
        right_leg=Leg(flex=4, knee=6, reach=foot(-0.04, 0.05)),
        left_leg=Leg(flex=lift + 8, knee=lift * 2 + 18, ankle=8, toes=10),
        arms=Arm(flex=0, abd=7, elbow=elbow),
        over_x=-0.01,
        turn=Bend(flex=3),
    )
    steps = (strike, passing, flipped(strike), flipped(passing))
    seconds = 0.16 + 0.07 / max(step, 0.1) * 1.6
    return tuple(Key(posed(pose, **changes), seconds / 2.5, 0.0) for pose in steps)


CARRYING = Arm(flex=-2, abd=9, elbow=2)
RIGHT_BAG: tuple[Prop, ...] = (
    Held("right_palm", V(0, 0, -0.05), V(0, 0, -0.14), 0.008, "prop"),
    Held("right_palm", V(0, 0, -0.15), V(0, 0, -0.2), 0.045, "prop"),
)
LEFT_BAG: tuple[Prop, ...] = (
    Held("left_palm", V(0, 0, -0.05), V(0, 0, -0.14), 0.008, "prop"),
    Held("left_palm", V(0, 0, -0.15), V(0, 0, -0.2), 0.045, "prop"),
)

SOFT = Leg(flex=24, abd=8, knee=32, reach=foot(-0.03, 0.1))
MONSTER = standing(0.5, legs=SOFT, turn=Bend(flex=14), arms=Arm(flex=20, elbow=60))


def monster_step(right: Reach, left: Reach, over_y: float) -> Pose:
    return posed(
        MONSTER,
        right_leg=SOFT._replace(reach=right),
        left_leg=SOFT._replace(reach=left),
        root=Stance(0.49, 0.0, over_y),
    )


def beside(x: float, y: float, z: float = 0.0) -> Reach:
    return Reach(V(x, y, z), pole=V(1, 0.2 if y > 0 else -0.2, 0))


ONE_LEG = standing(
    0.527,
    over_y=-0.05,
    over_x=0.0,
    right_leg=Leg(knee=2, reach=foot(-0.03, 0.05)),
    left_leg=Leg(flex=34, knee=72, ankle=10),
    arms=Arm(flex=4, abd=20, elbow=14),
)
BENT_DOWN = standing(
    0.522,
    turn=Bend(flex=72),
    lumbar=Bend(flex=36),
    thorax=Bend(flex=26),
    neck=Bend(flex=16),
    legs=Leg(knee=2, reach=foot(-0.03, 0.055)),
    arms=Arm(flex=132, elbow=2),
)

WALKS = (
    ("walking-short", stride(0.1, 14, 14, 20)),
    ("walking-steady", stride(0.15, 24, 18, 26)),
    ("walking-brisk", stride(0.19, 34, 74, 30)),
)

FIGURES = (
    Figure(
        name="hinge-wall",
        keys=(Key(posed(TALL, arms=HIPS_CREASED)), Key(HINGE_WALL, 1.8, 0.8)),
        muscles=GLUTEALS,
        props=(wall(-skin_at(HINGE_WALL, "pelvis", V(-1, 0, 0))),),
        tracked="pelvis",
    ),
    Figure(
        name="hinge-stick",
        keys=(
            Key(posed(TALL, **STICK_ARMS)),
            Key(posed(HINGED, **STICK_ARMS), 1.8, 0.8),
        ),
        muscles=GLUTEALS,
        props=(STICK,),
        tracked="head",
    ),
    Figure(
        name="hinge-weight",
        keys=(Key(posed(TALL, arms=WEIGHT_ARMS)), Key(WEIGHT_DOWN, 1.8, 0.8)),
        muscles=GLUTEALS,
        props=(WEIGHT,),
        tracked="head",
    ),
    Figure(
        name="sit-to-stand-high",
        keys=chair_rise(SEAT + 0.05),
        muscles=THIGHS,
        props=(*CHAIR, Box(V(0.03, 0, SEAT + 0.025), V(0.28, 0.24, 0.05), "soft")),
        tracked="head",
    ),
    *(
        Figure(
            name=name,
            keys=chair_rise(SEAT),
            muscles=THIGHS,
            props=CHAIR,
            tracked="head",
        )
        for name in ("sit-to-stand", "test-sit-to-stand")
    ),
    Figure(
        name="squat-chair",
        keys=(Key(SQUAT_UP, 1.6, 0.6), Key(SQUAT_DOWN, 1.8, 0.5)),
        muscles=THIGHS,
        props=CHAIR,
        tracked="pelvis",
    ),
    Figure(
        name="step-up",
        keys=(Key(STEP_START), Key(STEP_TOP, 1.5, 0.8)),
        muscles=THIGHS,
        props=(Box(V(0.19, 0, STEP_HEIGHT / 2), V(0.32, 0.3, STEP_HEIGHT)),),
        tracked="head",
        is_sided=True,
    ),
    Figure(
        name="carry-one-bag",
        keys=stride(0.13, 20, 16, 24, right_arm=CARRYING),
        muscles=(Structure.QUADRATUS_LUMBORUM,),
        props=RIGHT_BAG,
        is_sided=True,
        tracked="right_toe",
    ),
    Figure(
        name="farmer-hold",
        keys=(Key(standing(legs=FEET, arms=CARRYING)),),
        camera=Camera(60, 7),
        muscles=(Structure.GRIP,),
        both_sides=True,
        props=(*RIGHT_BAG, *LEFT_BAG),
        far="",
    ),
    Figure(
        name="farmer-walk",
        keys=stride(0.1, 4, 2, 20, arms=CARRYING),
        muscles=(Structure.GRIP,),
        props=(*RIGHT_BAG, *LEFT_BAG),
        tracked="right_toe",
    ),
    *(
        Figure(name=name, keys=keys, muscles=GLUTEALS, tracked="left_toe")
        for name, keys in WALKS
    ),
    Figure(
        name="walk-break",
        keys=stride(0.12, 22, 14, 24),
        props=chair(-0.42, 1),
        tracked="left_toe",
    ),
    Figure(
        name="monster-walk",
        keys=(
            Key(monster_step(beside(-0.03, -0.09), beside(-0.03, 0.09), 0.0), 0.8, 0.3),
            Key(
                monster_step(beside(0.04, -0.17, 0.05), beside(-0.05, 0.09), 0.03),
                0.8,
                0.0,
            ),
            Key(
                monster_step(beside(0.06, -0.21), beside(-0.05, 0.09), -0.05), 0.8, 0.3
            ),
        ),
        camera=Camera(70, 8),
        muscles=GLUTEALS,
        both_sides=False,
        props=(Cord(("right_thigh", "left_thigh"), 0.012),),
        tracked="right_toe",
        far="",
    ),
    Figure(
        name="test-one-leg-stance",
        keys=(
            Key(standing(legs=FEET, arms=Arm(flex=4, abd=12, elbow=12))),
            Key(ONE_LEG, 1.4, 3),
        ),
        camera=Camera(64, 8),
        far="",
        is_sided=True,
    ),
    Figure(
        name="test-fingertip-floor",
        keys=(Key(standing()), Key(BENT_DOWN, 2.2, 2)),
        muscles=(Structure.HAMSTRINGS, Structure.SPINAL_EXTENSORS),
        tracked="right_fingertip",
    ),
)
