"""Contract-relax stretches and their twins, seated and standing."""

from typing import Any

from exercises.figures.engine.figure import Figure, Prop, Push
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import (
    Arm,
    Bend,
    Hips,
    Leg,
    Pose,
    Reach,
    Stance,
    posed,
)
from exercises.figures.poses.bases import (
    CHAIR,
    SEAT,
    SITTING,
    STANDING,
    V,
    chair,
    contract_relax,
    eased_in,
    foot,
    heel_up,
    on,
    palm,
    skin_at,
    standing,
    table,
    wall,
)
from exercises.values.vocabulary import Structure

OBLIQUE = Camera(40, 12)

# Standing, one leg behind.
LUNGE_FEET: dict[str, Any] = {
    "right_leg": Leg(flex=-10, knee=5, toes=44, reach=heel_up(-0.31, 0.05, 42)),
    "left_leg": Leg(flex=20, knee=20, reach=Reach(V(0.17, 0.05, 0))),
}
HOLDING_CHAIR = Arm(flex=60, reach=palm(0.29, 0.1, 0.56))
LUNGE = standing(0.48, over_x=-0.01, **LUNGE_FEET, arms=HOLDING_CHAIR)
LUNGE_DEEPER = standing(
    0.432, over_x=0.035, **LUNGE_FEET, arms=HOLDING_CHAIR, turn=Bend(flex=-2)
)
ON_WALL = Arm(flex=80, reach=palm(0.295, 0.11, 0.79, end=V(0, 0, 1)))
WALL_LUNGE = standing(0.48, over_x=-0.01, **LUNGE_FEET, arms=ON_WALL)
WALL_LUNGE_DEEPER = standing(
    0.432, over_x=0.035, **LUNGE_FEET, arms=ON_WALL, turn=Bend(flex=-2)
)

# Ankle on the other knee.
CROSSED = Reach(
    V(0.058, 0.03, 0.045), of="left_knee", pole=V(1, -1, 0.35), is_ankle=True
)
SEATED_FOUR = posed(
    SITTING,
    right_leg=Leg(flex=80, reach=CROSSED),
    right_arm=Arm(reach=on("right_shin", 0.03, 0.02, 0.06)),
    left_arm=Arm(reach=on("right_shin", 0.035, 0.0, -0.03)),
)


def leaning(tip: float, **changes: Any) -> Pose:
    return posed(SEATED_FOUR, turn=Bend(flex=tip), **changes)


STANDING_FOUR = standing(
    0.5,
    over_x=0.03,
    over_y=0.05,
    left_leg=Leg(flex=10, knee=10, reach=Reach(V(0, 0.05, 0))),
    right_leg=Leg(flex=60, reach=CROSSED._replace(pole=V(1, -0.8, 0.2))),
    arms=Arm(flex=50, reach=palm(0.34, 0.13, 0.514)),
    turn=Bend(flex=29),
)
STANDING_FOUR_DEEPER = posed(
    STANDING_FOUR,
    turn=Bend(flex=42),
    root=Stance(0.42, 0.03, 0.05),
)

# Gluteals.
KNEE_OVER = posed(
    SITTING,
    right_leg=Leg(flex=100, abd=-16, out=6, knee=80),
    right_arm=Arm(reach=on("right_knee", 0.02, 0.03, 0.04)),
    left_arm=Arm(reach=on("right_knee", 0.045, 0.01, 0.02)),
)
KNEE_OVER_DEEPER = posed(
    KNEE_OVER, right_leg=Leg(flex=112, abd=-26, out=10, knee=86), turn=Bend(flex=2)
)
HAND_BEHIND: dict[str, Any] = {
    "right_arm": Arm(
        flex=-30,
        reach=Reach(
            V(-0.09, -0.1, SEAT + 0.03), end=V(-0.6, -0.1, -0.8), pole=V(-1, 0, 0)
        ),
    ),
}
FOOT_ON_SEAT = standing(
    0.52,
    over_x=0.06,
    over_y=0.03,
    left_leg=Leg(knee=4, reach=Reach(V(-0.03, 0.05, 0))),
    right_leg=Leg(flex=80, knee=70, reach=foot(0.27, 0.05, SEAT)),
    arms=Arm(reach=on("right_knee", 0.035, 0.01, 0.04)),
    left_arm=Arm(reach=on("right_knee", 0.04, -0.02, 0.05)),
)
FOOT_ON_SEAT_DEEPER = posed(
    FOOT_ON_SEAT, turn=Bend(flex=34), neck=Bend(flex=-8), lumbar=Bend(flex=4)
)

# Hamstring.
HEEL_FORWARD = Leg(
    flex=70, knee=5, reach=Reach(V(0.425, -0.06, 0.011), end=V(0.8, 0, 0.6))
)
LEG_FORWARD = posed(
    SITTING,
    right_leg=HEEL_FORWARD,
    arms=Arm(reach=on("left_thigh", 0.05, -0.01, 0.0)),
    right_arm=Arm(reach=on("right_thigh", 0.05, 0.01, 0.0)),
    turn=Bend(flex=6),
)
HANDS_IN_CREASES = Arm(
    reach=on("right_hip", 0.058, 0.02, 0.0, end=V(0.7, 0.6, -0.5), pole=V(-0.7, -1, 0))
)
CREASES = posed(LEG_FORWARD, arms=HANDS_IN_CREASES)

# Back extensors.
CURLED = posed(
    SITTING,
    legs=Leg(flex=88, abd=14, knee=88, reach=foot(0.225, 0.13)),
    turn=Bend(flex=22),
    lumbar=Bend(flex=28),
    thorax=Bend(flex=30),
    neck=Bend(flex=18),
    arms=Arm(reach=on("right_thigh", -0.05, 0.0, -0.06, end=V(0.2, 0.9, -0.4))),
)
CURLED_DEEPER = posed(
    CURLED,
    turn=Bend(flex=38),
    lumbar=Bend(flex=38),
    thorax=Bend(flex=36),
    neck=Bend(flex=26),
)
HANGING_OVER = posed(
    CURLED_DEEPER,
    arms=Arm(reach=on("right_shin", 0.035, 0.01, -0.09, pole=V(-0.4, -1, 0.2))),
)
ROUNDED = posed(
    STANDING,
    turn=Bend(flex=36),
    lumbar=Bend(flex=30),
    thorax=Bend(flex=28),
    neck=Bend(flex=16),
    legs=Leg(flex=70, knee=50, reach=foot(0.12, 0.07)),
    arms=Arm(reach=on("right_knee", -0.04, 0.0, 0.08)),
    root=Hips(V(0, 0, 0.44)),
)
ROUNDED_DEEPER = posed(
    ROUNDED,
    turn=Bend(flex=46),
    lumbar=Bend(flex=40),
    thorax=Bend(flex=40),
    neck=Bend(flex=28),
)


def moving_pair(
    name: str,
    start: Pose,
    deeper: Pose,
    hold_start: Pose,
    hold_end: Pose,
    *,
    props: tuple[Prop, ...],
    push: Push,
    hold_props: tuple[Prop, ...] | None = None,
    **fields: Any,
) -> tuple[Figure, Figure]:
    return (
        Figure(
            name=name,
            keys=contract_relax(start, deeper),
            push=push,
            props=props,
            **fields,
        ),
        Figure(
            name=f"{name}-hold",
            keys=eased_in(hold_start, hold_end),
            props=props if hold_props is None else hold_props,
            **fields,
        ),
    )


FIGURES = (
    *moving_pair(
        "hip-flexor-standing",
        LUNGE,
        LUNGE_DEEPER,
        WALL_LUNGE,
        WALL_LUNGE_DEEPER,
        props=chair(0.42),
        hold_props=(wall(skin_at(WALL_LUNGE, "right_palm", V(1, 0, 0))),),
        muscles=(Structure.HIP_FLEXOR,),
        push=Push("right_toe", V(1, 0, 0), V(-0.04, 0, 0.05)),
        tracked="pelvis",
        tracked_offset=V(-0.15, 0, 0),
        is_sided=True,
    ),
    *moving_pair(
        "piriformis-seated",
        leaning(4),
        leaning(28, neck=Bend(flex=-8)),
        leaning(4),
        leaning(32, neck=Bend(flex=-6)),
        props=CHAIR,
        camera=OBLIQUE,
        muscles=(Structure.PIRIFORMIS,),
        push=Push("right_ankle", V(0, 0, -1), V(0, 0, 0.03)),
        tracked="head",
        is_sided=True,
    ),
    Figure(
        name="piriformis-standing",
        keys=contract_relax(STANDING_FOUR, STANDING_FOUR_DEEPER),
        camera=Camera(28, 12),
        props=table(0.22, 0.5),
        muscles=(Structure.PIRIFORMIS,),
        push=Push("right_ankle", V(-0.2, 0, -1), V(0, 0, 0.03)),
        tracked="pelvis",
        tracked_offset=V(-0.13, 0, 0),
        is_sided=True,
    ),
    *moving_pair(
        "gluteals-seated",
        KNEE_OVER,
        KNEE_OVER_DEEPER,
        posed(KNEE_OVER, **HAND_BEHIND),
        posed(KNEE_OVER_DEEPER, **HAND_BEHIND),
        props=CHAIR,
        camera=Camera(68, 12),
        muscles=(Structure.GLUTEALS,),
        push=Push("right_knee", V(0.3, -1, 0)),
        tracked="right_knee",
        far="left_leg",
        last=("right_leg", "left_arm", "right_arm"),
        is_sided=True,
    ),
    Figure(
        name="gluteals-standing",
        keys=contract_relax(FOOT_ON_SEAT, FOOT_ON_SEAT_DEEPER),
        props=(wall(0.515), *chair(0.32, -1)),
        muscles=(Structure.GLUTEALS,),
        push=Push("right_ankle", V(0, 0, -1), V(0.02, 0, 0.05)),
        tracked="head",
        is_sided=True,
    ),
    *moving_pair(
        "hamstring-seated",
        LEG_FORWARD,
        posed(LEG_FORWARD, turn=Bend(flex=32), neck=Bend(flex=-10)),
        CREASES,
        posed(CREASES, turn=Bend(flex=34), neck=Bend(flex=-10)),
        props=CHAIR,
        muscles=(Structure.HAMSTRINGS,),
        push=Push("right_heel", V(0, 0, -1), V(0, 0, 0.04)),
        tracked="head",
        is_sided=True,
    ),
    *moving_pair(
        "spinal-extensors-seated",
        CURLED,
        CURLED_DEEPER,
        posed(
            CURLED,
            arms=Arm(reach=on("right_shin", 0.035, 0.01, 0.03, pole=V(-0.4, -1, 0.2))),
        ),
        HANGING_OVER,
        props=CHAIR,
        muscles=(Structure.SPINAL_EXTENSORS,),
        push=Push("chest", V(-0.5, 0, 1), V(-0.06, 0, 0)),
        tracked="head",
    ),
    Figure(
        name="spinal-extensors-standing",
        keys=contract_relax(ROUNDED, ROUNDED_DEEPER),
        props=(wall(-skin_at(ROUNDED, "pelvis", V(-1, 0, 0))),),
        muscles=(Structure.SPINAL_EXTENSORS,),
        push=Push("chest", V(-0.3, 0, 1), V(-0.06, 0, 0)),
        tracked="head",
    ),
)
