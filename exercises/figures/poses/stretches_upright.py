"""Contract-relax stretches and their twins, seated and standing."""

from typing import Any

from exercises.figures.figure import Box, Figure, Key, Prop, Push
from exercises.figures.geometry import Camera
from exercises.figures.pose import (
    Arm,
    Bend,
    Hips,
    Leg,
    Pose,
    Reach,
    Rest,
    Stance,
    mirrored,
    posed,
)
from exercises.figures.poses.bases import (
    CHAIR,
    HANDS_ON_HIPS,
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
from exercises.vocabulary import Structure

LEFT_HAND_ON_HIP = Arm(reach=mirrored(HANDS_ON_HIPS.reach))
OBLIQUE = Camera(40, 12)
FRONT = Camera(82, 8)
BACK = Camera(-72, 9)

# Standing, one leg behind.
LUNGE_FEET: dict[str, Any] = {
    "right_leg": Leg(flex=-10, knee=5, toes=32, reach=heel_up(-0.27, 0.05, 32)),
    "left_leg": Leg(flex=20, knee=20, reach=Reach(V(0.17, 0.05, 0))),
}
HOLDING_CHAIR = Arm(flex=60, reach=palm(0.335, 0.1, 0.56))
LUNGE = standing(0.495, over_x=-0.04, **LUNGE_FEET, arms=HOLDING_CHAIR)
LUNGE_DEEPER = standing(0.44, over_x=0.0, **LUNGE_FEET, arms=HOLDING_CHAIR)
ON_WALL = Arm(flex=80, reach=palm(0.42, 0.11, 0.76, end=V(0, 0, 1)))
WALL_LUNGE = standing(0.495, over_x=-0.03, **LUNGE_FEET, arms=ON_WALL)
WALL_LUNGE_DEEPER = standing(0.44, over_x=0.01, **LUNGE_FEET, arms=ON_WALL)

# Ankle on the other knee.
CROSSED = Reach(
    V(0.012, 0.0, 0.045), of="left_knee", end=V(0.3, 1, 0), pole=V(0.4, -1, 0.1)
)
SEATED_FOUR = posed(
    SITTING,
    right_leg=Leg(flex=80, reach=CROSSED),
    right_arm=Arm(reach=on("right_shin", 0.03, 0.02, 0.06)),
    left_arm=Arm(reach=on("right_shin", 0.035, 0.0, -0.03)),
)


def leaning(tip: float, **changes: Any) -> Pose:
    """The straight trunk tipped forwards from the hips on the seat."""
    return posed(SEATED_FOUR, turn=Bend(flex=tip), **changes)


STANDING_FOUR = standing(
    0.5,
    over_x=0.03,
    over_y=0.05,
    left_leg=Leg(flex=10, knee=10, reach=Reach(V(0, 0.05, 0))),
    right_leg=Leg(
        flex=60, reach=CROSSED._replace(at=V(0.035, 0, 0.055), pole=V(0.7, -1, 0))
    ),
    arms=Arm(flex=50, reach=palm(0.36, 0.12, 0.444)),
    turn=Bend(flex=22),
)
STANDING_FOUR_DEEPER = posed(
    STANDING_FOUR,
    turn=Bend(flex=50),
    root=Stance(0.4, 0.03, 0.05),
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
    flex=70, knee=5, reach=Reach(V(0.455, -0.06, 0.006), end=V(0.8, 0, 0.6))
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
    arms=Arm(reach=on("right_thigh", -0.05, 0.0, -0.06)),
)
CURLED_DEEPER = posed(
    CURLED,
    turn=Bend(flex=38),
    lumbar=Bend(flex=38),
    thorax=Bend(flex=36),
    neck=Bend(flex=26),
)
HANGING_OVER = posed(
    CURLED_DEEPER, arms=Arm(reach=on("right_shin", 0.035, 0.01, -0.02))
)
ROUNDED = posed(
    STANDING,
    turn=Bend(flex=36),
    lumbar=Bend(flex=30),
    thorax=Bend(flex=28),
    neck=Bend(flex=16),
    legs=Leg(flex=70, knee=50, reach=foot(0.12, 0.07)),
    arms=Arm(reach=on("right_knee", -0.04, 0.0, 0.02)),
    root=Hips(V(0, 0, 0.44)),
)
ROUNDED_DEEPER = posed(
    ROUNDED,
    turn=Bend(flex=46),
    lumbar=Bend(flex=40),
    thorax=Bend(flex=40),
    neck=Bend(flex=28),
)

# Quadratus lumborum: bent to the left, the right waist long.
OVERHEAD = Arm(flex=170, abd=-8, elbow=20)
SEATED_BEND = posed(
    SITTING,
    lumbar=Bend(side=-14),
    thorax=Bend(side=-12),
    neck=Bend(side=-6),
    right_arm=OVERHEAD,
    left_arm=Arm(reach=Reach(V(0.055, 0.02, 0.02), of="left_thigh")),
    legs=Leg(flex=88, abd=10, knee=88, reach=foot(0.23, 0.1)),
)
SEATED_BEND_DEEPER = posed(
    SEATED_BEND,
    lumbar=Bend(side=-22),
    thorax=Bend(side=-24),
    neck=Bend(side=-10),
    right_arm=Arm(flex=175, abd=-16, elbow=16),
)
FRAME_Y = 0.24
FRAME_HAND = Arm(
    reach=Reach(V(0.0, FRAME_Y - 0.02, 1.0), end=V(0, 0.3, 1), pole=V(0, -1, 0.4))
)
SIDE_ON = standing(
    0.525,
    legs=Leg(knee=3, reach=foot(-0.03, 0.05)),
    lumbar=Bend(side=-8),
    thorax=Bend(side=-10),
    right_arm=FRAME_HAND,
    left_arm=Arm(reach=Reach(V(0.02, FRAME_Y - 0.02, 0.62), end=V(0.2, 0.2, 1))),
)
SIDE_ON_DEEPER = posed(
    SIDE_ON,
    turn=Bend(side=-8),
    lumbar=Bend(side=-18),
    thorax=Bend(side=-18),
    neck=Bend(side=4),
    root=Hips(V(0.0, -0.07, 0.52)),
)
BACK_TO_WALL = standing(
    0.527,
    legs=Leg(knee=3, reach=foot(-0.03, 0.08)),
    right_arm=Arm(flex=175, elbow=5),
    left_arm=Arm(flex=-2, abd=6, elbow=4),
)
SLID = posed(
    BACK_TO_WALL,
    lumbar=Bend(side=-20),
    thorax=Bend(side=-18),
    neck=Bend(side=-8),
    left_arm=Arm(reach=Reach(V(0.01, 0.05, -0.04), of="left_thigh")),
)

# Inner thighs.
FLOOR_BUTTERFLY = posed(
    turn=Bend(flex=4),
    legs=Leg(
        flex=80, abd=40, knee=110, reach=Reach(V(0.2, -0.035, 0), pole=V(0.1, -1, 0.9))
    ),
    arms=Arm(reach=on("right_ankle", 0.03, 0.0, 0.05)),
    root=Rest("pelvis", 0.05),
)
FLOOR_BUTTERFLY_DEEPER = posed(
    FLOOR_BUTTERFLY,
    legs=Leg(
        flex=80, abd=40, knee=110, reach=Reach(V(0.2, -0.035, 0), pole=V(0.1, -1, 0.45))
    ),
)
STRADDLE = standing(
    0.475,
    legs=Leg(knee=6, reach=foot(-0.03, 0.22)),
    arms=Arm(flex=50, reach=palm(0.235, 0.1, 0.56)),
)
STRADDLE_DEEPER = posed(STRADDLE, root=Stance(0.43, over_y=0.1))


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
    """A stretch and its twin, which starts and ends in poses of its own."""
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
        props=chair(0.46),
        hold_props=(wall(skin_at(WALL_LUNGE, "right_palm", V(1, 0, 0))),),
        muscles=(Structure.HIP_FLEXOR,),
        push=Push("right_toe", V(1, 0, 0), V(-0.04, 0, 0.05)),
        tracked="pelvis",
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
        name="test-figure-four",
        keys=(Key(SITTING), Key(leaning(0), 2, 2)),
        camera=Camera(66, 12),
        muscles=(Structure.PIRIFORMIS,),
        props=CHAIR,
        is_sided=True,
    ),
    Figure(
        name="piriformis-standing",
        keys=contract_relax(STANDING_FOUR, STANDING_FOUR_DEEPER),
        camera=Camera(30, 8),
        props=table(0.3),
        muscles=(Structure.PIRIFORMIS,),
        push=Push("right_ankle", V(-0.2, 0, -1), V(0, 0, 0.03)),
        tracked="pelvis",
        is_sided=True,
    ),
    *moving_pair(
        "gluteals-seated",
        KNEE_OVER,
        KNEE_OVER_DEEPER,
        KNEE_OVER,
        KNEE_OVER_DEEPER,
        props=CHAIR,
        camera=OBLIQUE,
        muscles=(Structure.GLUTEALS,),
        push=Push("right_knee", V(0.3, -1, 0)),
        tracked="right_knee",
        is_sided=True,
    ),
    Figure(
        name="gluteals-standing",
        keys=contract_relax(FOOT_ON_SEAT, FOOT_ON_SEAT_DEEPER),
        props=chair(0.32, -1),
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
        CURLED,
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
    Figure(
        name="quadratus-seated",
        keys=contract_relax(SEATED_BEND, SEATED_BEND_DEEPER),
        camera=Camera(64, 10),
        props=CHAIR,
        muscles=(Structure.QUADRATUS_LUMBORUM,),
        push=Push("right_hip", V(0, 0, 1), V(0, -0.06, 0.0)),
        is_sided=True,
    ),
    Figure(
        name="quadratus-standing",
        keys=contract_relax(SIDE_ON, SIDE_ON_DEEPER),
        camera=FRONT,
        props=(Box(V(0, FRAME_Y + 0.02, 0.56), V(0.08, 0.03, 1.12), "wall"),),
        muscles=(Structure.QUADRATUS_LUMBORUM,),
        push=Push("chest", V(0, -1, 0.1), V(0, -0.06, 0)),
        tracked="pelvis",
        is_sided=True,
    ),
    Figure(
        name="quadratus-standing-hold",
        keys=eased_in(BACK_TO_WALL, SLID),
        camera=Camera(90, 6),
        props=(Box(V(-0.12, 0, 0.56), V(0.02, 0.7, 1.12), "mat"),),
        muscles=(Structure.QUADRATUS_LUMBORUM,),
        tracked="right_fingertip",
        is_sided=True,
    ),
    Figure(
        name="test-side-bend",
        keys=(
            Key(posed(BACK_TO_WALL, right_arm=Arm(abd=6, elbow=4))),
            Key(posed(SLID, right_arm=Arm(abd=6, elbow=4)), 2, 2),
        ),
        camera=Camera(90, 6),
        props=(Box(V(-0.12, 0, 0.56), V(0.02, 0.7, 1.12), "mat"),),
        muscles=(Structure.QUADRATUS_LUMBORUM,),
        tracked="left_fingertip",
        is_sided=True,
    ),
    Figure(
        name="adductors-butterfly",
        keys=contract_relax(FLOOR_BUTTERFLY, FLOOR_BUTTERFLY_DEEPER),
        camera=Camera(72, 14),
        props=(Box(V(-0.02, 0, 0.025), V(0.24, 0.3, 0.05), "soft"),),
        muscles=(Structure.ADDUCTORS,),
        both_sides=True,
        push=Push("right_knee", V(0, 0.3, 1), V(0, 0, 0)),
        far="",
    ),
    Figure(
        name="adductors-standing",
        keys=contract_relax(STRADDLE, STRADDLE_DEEPER),
        camera=BACK,
        props=chair(0.36),
        muscles=(Structure.ADDUCTORS,),
        push=Push("right_ankle", V(0, 1, 0)),
        tracked="pelvis",
        is_sided=True,
    ),
)
