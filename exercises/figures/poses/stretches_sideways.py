"""Contract-relax stretches of the sides of the trunk and the inner thighs."""

from exercises.figures.engine.figure import Box, Figure, Push
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import (
    Arm,
    Bend,
    Hips,
    Leg,
    Reach,
    Rest,
    Stance,
    posed,
)
from exercises.figures.poses.bases import (
    CHAIR,
    SITTING,
    V,
    chair,
    contract_relax,
    eased_in,
    foot,
    on,
    palm,
    standing,
)
from exercises.values.vocabulary import Structure

FRONT = Camera(82, 8)
BACK = Camera(-72, 9)

# Quadratus lumborum: bent to the left, the right waist long.
OVERHEAD = Arm(flex=170, abd=-8, elbow=20)
FOREARM_ON_THIGH = Arm(
    reach=on(
        "left_thigh", 0.065, 0.0, -0.11, end=V(1, -0.1, -0.1), pole=V(-1, 0.1, -0.2)
    )
)
SEATED_BEND = posed(
    SITTING,
    turn=Bend(flex=6),
    lumbar=Bend(side=-16),
    thorax=Bend(flex=8, side=-16),
    neck=Bend(side=-6),
    right_arm=OVERHEAD,
    left_arm=FOREARM_ON_THIGH,
    legs=Leg(flex=88, abd=10, knee=88, reach=foot(0.23, 0.1)),
)
SEATED_BEND_DEEPER = posed(
    SEATED_BEND,
    lumbar=Bend(side=-22),
    thorax=Bend(flex=8, side=-22),
    neck=Bend(side=-10),
    right_arm=Arm(flex=175, abd=-16, elbow=16),
)
FRAME_Y = 0.285
FRAME_HAND = Arm(reach=Reach(V(0.0, FRAME_Y - 0.02, 1.03), pole=V(-0.1, -0.6, 1)))
SIDE_ON = standing(
    0.525,
    legs=Leg(knee=3, reach=foot(-0.03, 0.05)),
    lumbar=Bend(side=-8),
    thorax=Bend(side=-10),
    right_arm=FRAME_HAND,
    left_arm=Arm(reach=Reach(V(0.02, FRAME_Y - 0.02, 0.52))),
)
SIDE_ON_DEEPER = posed(
    SIDE_ON,
    turn=Bend(side=-14),
    lumbar=Bend(side=-14),
    thorax=Bend(side=-12),
    neck=Bend(side=4),
    root=Hips(V(0.0, -0.13, 0.498)),
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
    arms=Arm(reach=on("right_ankle", 0.03, 0.0, 0.05, pole=V(0.5, -1, -0.4))),
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


FIGURES = (
    Figure(
        name="quadratus-seated",
        keys=contract_relax(SEATED_BEND, SEATED_BEND_DEEPER),
        camera=Camera(64, 10),
        last=("left_arm",),
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
        name="adductors-butterfly",
        keys=contract_relax(FLOOR_BUTTERFLY, FLOOR_BUTTERFLY_DEEPER),
        camera=Camera(72, 14),
        props=(
            Box(V(-0.12, 0, 0.25), V(0.03, 0.5, 0.5), "wall"),
            Box(V(-0.02, 0, 0.025), V(0.24, 0.3, 0.05), "soft"),
        ),
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
