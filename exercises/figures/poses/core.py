"""Planks, side bridges and bird dogs."""

from typing import Any

from exercises.figures.engine.figure import Figure, Key
from exercises.figures.engine.geometry import AHEAD, UP, Camera, Vector
from exercises.figures.engine.pose import (
    Arm,
    Bend,
    Hips,
    Leg,
    Pose,
    Reach,
    Rest,
    Touch,
    posed,
)
from exercises.figures.poses.bases import (
    CROSSED_ARMS,
    HANDS_AND_KNEES,
    KNEELING_ANKLE,
    LEFT_HAND_ON_HIP,
    TABLE,
    V,
    foot,
    side_wall,
    table,
    wall,
)
from exercises.values.vocabulary import Structure

FRONT = Camera(80, 16)

PLANK = posed(
    turn=Bend(flex=82),
    legs=Leg(ankle=4, toes=66),
    arms=Arm(flex=82, elbow=90),
    root=Rest("right_elbow", hinge="right_toe"),
)
PLANK_START = posed(
    PLANK,
    turn=Bend(flex=88),
    lumbar=Bend(flex=-24),
    thorax=Bend(flex=-10),
    neck=Bend(flex=8),
    legs=Leg(flex=-6, knee=4, ankle=4, toes=70),
    arms=Arm(flex=51, elbow=90),
)
PLANK_KNEES = posed(
    PLANK,
    turn=Bend(flex=70),
    legs=Leg(knee=19, ankle=-62),
    arms=Arm(flex=70, elbow=90),
    root=Rest("right_elbow", hinge="right_knee"),
)
PLANK_KNEES_START = posed(
    PLANK_KNEES,
    turn=Bend(flex=82),
    lumbar=Bend(flex=-24),
    thorax=Bend(flex=-10),
    neck=Bend(flex=8),
    legs=Leg(flex=-10, knee=7, ankle=-60),
    arms=Arm(flex=42, elbow=90),
)
# The forearms stay where they lie on the wall, while the feet step back from it.
WALL_AHEAD = 0.198
FOREARMS_ON_WALL = Arm(
    flex=100,
    reach=Reach(V(WALL_AHEAD - 0.014, -0.096, 0.95), end=UP, pole=V(0.4, -0.2, -1)),
)


def plank_wall(lean: float, right_foot: float, left_foot: float, hips: Vector) -> Pose:
    return posed(
        turn=Bend(flex=lean),
        right_leg=Leg(flex=-2, knee=2, reach=foot(right_foot, 0.05)),
        left_leg=Leg(flex=-2, knee=2, reach=foot(left_foot, -0.05)),
        arms=FOREARMS_ON_WALL,
        root=Hips(hips),
    )


PLANK_WALL_START = plank_wall(4, -0.11, -0.11, V(-0.06, 0, 0.528))
PLANK_WALL_STEP = plank_wall(12, -0.3, -0.11, V(-0.09, 0, 0.485))
PLANK_WALL = plank_wall(20, -0.3, -0.3, V(-0.112, 0, 0.492))
PLANK_TABLE = posed(
    turn=Bend(flex=50),
    legs=Leg(ankle=8, toes=33),
    arms=Arm(flex=41, elbow=90),
    root=Rest("right_elbow", TABLE, hinge="right_ball"),
)
PLANK_TABLE_START = posed(
    PLANK_TABLE,
    legs=Leg(flex=34, knee=34, ankle=12, toes=42),
    arms=Arm(flex=54, elbow=90),
    turn=Bend(flex=54),
)

# Seen from the front, the right side below, the head to the left of the page.
SIDE_BRIDGE = posed(
    turn=Bend(side=74),
    right_leg=Leg(abd=2, ankle=10),
    left_leg=Leg(abd=-5, flex=4, ankle=10),
    right_arm=Arm(abd=76, elbow=88),
    left_arm=LEFT_HAND_ON_HIP,
    root=Rest("right_elbow", hinge="right_ankle", hinge_by="side"),
)
SIDE_LYING_UP = posed(
    SIDE_BRIDGE,
    turn=Bend(side=80),
    lumbar=Bend(side=-26),
    thorax=Bend(side=-22),
    neck=Bend(side=14),
    right_leg=Leg(abd=-8, ankle=10),
    left_leg=Leg(abd=-2, flex=4, ankle=10),
    right_arm=Arm(reach=Reach(V(0.16, -0.3, 0.014), end=AHEAD, pole=V(-0.6, -1, -0.2))),
    root=Rest("right_hip"),
)
BENT_KNEES: dict[str, Any] = {
    "right_leg": Leg(abd=2, knee=88, ankle=-60),
    "left_leg": Leg(abd=-5, knee=88, ankle=-60),
}
SIDE_KNEES = posed(
    SIDE_BRIDGE,
    **BENT_KNEES,
    left_arm=CROSSED_ARMS["left_arm"],
    turn=Bend(side=66),
    right_arm=Arm(abd=68, elbow=88),
    root=Rest("right_elbow", hinge="right_knee", hinge_by="side"),
)
SIDE_KNEES_START = posed(
    SIDE_LYING_UP,
    right_leg=Leg(flex=30, abd=-12, knee=88, ankle=-60),
    left_leg=Leg(flex=30, abd=-2, knee=88, ankle=-60),
    left_arm=CROSSED_ARMS["left_arm"],
)
# The feet half an arm's length from the wall, on which the forearm lies upright.
ON_THE_WALL = Arm(
    reach=Reach(V(0.02, -0.208, 0.95), end=V(0, 0, 1), pole=V(0.2, -1, -1))
)
SIDE_WALL = posed(
    turn=Bend(side=12),
    right_leg=Leg(reach=Reach(V(-0.03, 0.10, 0), end=AHEAD)),
    left_leg=Leg(reach=Reach(V(-0.03, 0.17, 0), end=AHEAD)),
    right_arm=ON_THE_WALL,
    left_arm=LEFT_HAND_ON_HIP,
    root=Hips(V(0, 0.03, 0.508)),
)
SIDE_WALL_START = posed(
    SIDE_WALL,
    turn=Bend(side=3),
    lumbar=Bend(side=-10),
    neck=Bend(side=4),
    root=Hips(V(0, -0.055, 0.49)),
)

BIRD_LEG = Leg(flex=-10, knee=2, ankle=-15)
FREE_RIGHT_KNEE: dict[str, Any] = {"root": Rest("left_knee"), "touches": ()}
BIRD_DOG = posed(
    HANDS_AND_KNEES, right_leg=BIRD_LEG, left_arm=Arm(flex=172), **FREE_RIGHT_KNEE
)
BIRD_ARM = posed(
    HANDS_AND_KNEES, right_arm=Arm(flex=172), root=Rest("left_knee"), touches=()
)
BIRD_SLIDE_START = posed(
    HANDS_AND_KNEES,
    right_leg=Leg(
        flex=77,
        ankle=KNEELING_ANKLE,
        toes=10,
        reach=Reach(V(-0.245, -0.05, 0.036), is_ankle=True),
    ),
    root=Rest("left_knee"),
    touches=(),
)
BIRD_SLIDING = posed(
    BIRD_SLIDE_START,
    right_leg=Leg(
        flex=40,
        ankle=-25,
        toes=50,
        reach=Reach(V(-0.35, -0.05, 0.094), is_ankle=True),
    ),
)
BIRD_SLIDE = posed(
    HANDS_AND_KNEES,
    right_leg=Leg(
        flex=8.5,
        ankle=4,
        toes=66,
        reach=Reach(V(-0.452, -0.05, 0.102), is_ankle=True),
    ),
    root=Rest("left_knee"),
    touches=(Touch("right_toe"),),
)


def square(lift: float, out: float) -> Key:
    """One corner of the small squares that hand and foot draw in the air."""
    return Key(
        posed(
            BIRD_DOG,
            right_leg=Leg(flex=-10 + lift, abd=out, knee=2, ankle=-15),
            left_arm=Arm(flex=172 - lift, abd=out),
        ),
        0.9,
        0.2,
    )


FIGURES = (
    Figure(
        name="plank-wall",
        keys=(
            Key(PLANK_WALL_START),
            Key(PLANK_WALL_STEP, 0.8, 0.2),
            Key(PLANK_WALL, 0.8, 3),
            Key(PLANK_WALL_STEP, 0.8, 0.2),
        ),
        muscles=(Structure.ABDOMINALS,),
        props=(wall(WALL_AHEAD),),
        tracked="right_heel",
        tracked_offset=V(0, 0, 0.03),
    ),
    Figure(
        name="plank-table",
        keys=(Key(PLANK_TABLE_START), Key(PLANK_TABLE, 1.6, 3)),
        muscles=(Structure.ABDOMINALS,),
        props=table(-0.07),
        tracked="right_knee",
        tracked_offset=V(-0.1, 0, 0),
    ),
    Figure(
        name="plank-knees",
        keys=(Key(PLANK_KNEES_START), Key(PLANK_KNEES, 1.6, 3)),
        muscles=(Structure.ABDOMINALS,),
        tracked="pelvis",
        tracked_offset=V(-0.17, 0, 0),
    ),
    Figure(
        name="plank-toes",
        keys=(Key(PLANK_START), Key(PLANK, 1.6, 3)),
        muscles=(Structure.ABDOMINALS,),
        tracked="pelvis",
        tracked_offset=V(-0.17, 0, 0),
    ),
    Figure(
        name="test-plank",
        keys=(Key(PLANK_START), Key(PLANK, 1.6, 4)),
        muscles=(Structure.ABDOMINALS,),
        tracked="pelvis",
        tracked_offset=V(-0.17, 0, 0),
    ),
    *(
        Figure(
            name=name,
            keys=(Key(start), Key(end, 1.6, 2.5)),
            camera=camera,
            muscles=(Structure.OBLIQUES,),
            far="left_leg",
            last=("trunk", "right_leg", "right_arm", "left_arm"),
            tracked="pelvis",
            tracked_offset=V(0, -0.13, 0),
            is_sided=True,
        )
        for name, start, end, camera in (
            ("side-bridge-knees", SIDE_KNEES_START, SIDE_KNEES, Camera(118, 18)),
            ("side-bridge-feet", SIDE_LYING_UP, SIDE_BRIDGE, FRONT),
            ("test-side-bridge", SIDE_LYING_UP, SIDE_BRIDGE, FRONT),
        )
    ),
    Figure(
        name="side-bridge-wall",
        keys=(Key(SIDE_WALL_START), Key(SIDE_WALL, 1.6, 2.5)),
        camera=Camera(80, 6),
        muscles=(Structure.OBLIQUES,),
        props=(side_wall(-0.226),),
        tracked="pelvis",
        tracked_offset=V(0, -0.12, 0),
        is_sided=True,
    ),
    Figure(
        name="bird-dog-leg-slide",
        keys=(
            Key(BIRD_SLIDE_START, 1, 0.4),
            Key(BIRD_SLIDING, 1, 0),
            Key(BIRD_SLIDE, 1, 1),
            Key(BIRD_SLIDING, 1, 0),
        ),
        muscles=(Structure.SPINAL_EXTENSORS, Structure.GLUTEALS),
        tracked="right_knee",
        tracked_offset=V(0, 0, -0.03),
        is_sided=True,
    ),
    Figure(
        name="bird-dog-arm",
        keys=(Key(HANDS_AND_KNEES), Key(BIRD_ARM, 1.6, 2)),
        muscles=(Structure.SPINAL_EXTENSORS,),
        is_sided=True,
    ),
    Figure(
        name="bird-dog",
        keys=(Key(HANDS_AND_KNEES), Key(BIRD_DOG, 1.6, 2)),
        muscles=(Structure.SPINAL_EXTENSORS, Structure.GLUTEALS),
        is_sided=True,
    ),
    Figure(
        name="bird-dog-square",
        keys=(square(10, 12), square(10, 0), square(0, 0), square(0, 12)),
        camera=Camera(-44, 14),
        tracked="right_heel",
        tracked_offset=V(0, 0, -0.06),
        is_round=True,
        muscles=(Structure.SPINAL_EXTENSORS, Structure.GLUTEALS),
        is_sided=True,
    ),
)
