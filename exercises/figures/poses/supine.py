"""Bridges, dead bugs, curl-ups and the pelvis and hips, lying on the back."""

from typing import Any

from exercises.figures.engine.figure import Box, Figure, Key, Push
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import Arm, Bend, Leg, Pose, Reach, Rest, posed
from exercises.figures.poses.bases import ARMS_BESIDE, HOOK_LYING, LYING, V, foot, on
from exercises.values.vocabulary import Structure

FROM_THE_FEET = Camera(52, 25)
LOOSE: dict[str, Any] = {"touches": ()}
HANDS_ON_BELLY = Arm(
    reach=on("waist", 0.062, 0.02, 0.0, end=V(0, 1, 0), pole=V(0.2, -1, -0.15))
)
HANDS_ON_PELVIS = Arm(
    reach=on("pelvis", 0.06, 0.06, 0.03, end=V(1, 0.6, 0), pole=V(0, -1, -0.2))
)
HANDS_UNDER_BACK = Arm(
    reach=on("waist", -0.052, 0.02, 0.0, end=V(0.2, 1, 0), pole=V(0, -1, 0.1))
)

SHOULDERS_DOWN = Rest("chest", x=-0.22)
BRIDGE_FEET = Leg(flex=50, knee=100, reach=foot(0.28, 0.055))
BRIDGE_START = posed(HOOK_LYING, root=SHOULDERS_DOWN, legs=BRIDGE_FEET, touches=())
BRIDGE_TOP = posed(
    BRIDGE_START,
    turn=Bend(flex=-118),
    thorax=Bend(flex=14),
    neck=Bend(flex=21),
    legs=Leg(flex=0, knee=90, reach=foot(0.28, 0.055)),
    arms=Arm(flex=-19, abd=10, elbow=2),
)
BRIDGE_MARCH = posed(BRIDGE_TOP, arms=HANDS_ON_PELVIS)
HALF_BRIDGE = posed(
    BRIDGE_START,
    turn=Bend(flex=-106),
    lumbar=Bend(flex=16),
    legs=Leg(flex=30, knee=95, reach=foot(0.28, 0.055)),
)
LEG_IN_LINE = Leg(flex=0, knee=6, ankle=5)
SINGLE_START = posed(BRIDGE_START, left_leg=Leg(flex=45, knee=6, ankle=5))
SINGLE_TOP = posed(BRIDGE_TOP, left_leg=LEG_IN_LINE)

TABLE_TOP = posed(LYING, legs=Leg(flex=90, knee=90), arms=Arm(flex=90))
TABLE_TOP_ARMS_DOWN = posed(TABLE_TOP, arms=ARMS_BESIDE)
LONG_LEG = Leg(flex=10, knee=4, ankle=0)
DEAD_RIGHT = posed(TABLE_TOP, right_leg=LONG_LEG, left_arm=Arm(flex=170))
DEAD_LEFT = posed(TABLE_TOP, left_leg=LONG_LEG, right_arm=Arm(flex=170))
THIGH_UP = Leg(flex=90, knee=90)

ONE_KNEE = posed(
    LYING,
    left_leg=Leg(flex=50, knee=100, reach=Reach(V(0.24, 0.055, 0), end=V(1, 0, 0))),
    arms=HANDS_UNDER_BACK,
)
CURLED = posed(
    ONE_KNEE, lumbar=Bend(flex=8), thorax=Bend(flex=24), neck=Bend(flex=8), **LOOSE
)
HEAD_UP = posed(ONE_KNEE, neck=Bend(flex=24), thorax=Bend(flex=4), **LOOSE)
ELBOWS_UP = HANDS_UNDER_BACK._replace(
    reach=on("waist", -0.052, 0.02, 0.0, end=V(0.2, 1, 0), pole=V(0, -1, 0.5))
)

FEELING_THE_BELLY = posed(HOOK_LYING, arms=HANDS_ON_BELLY)
TILT_HANDS = posed(HOOK_LYING, arms=HANDS_ON_PELVIS, root=Rest("chest", x=-0.22))


def tilted(flex: float, side: float = 0.0) -> Pose:
    """The pelvis rolled back (+) or forward on a quiet trunk, or to one side."""
    return posed(
        TILT_HANDS,
        turn=Bend(flex=-90 - flex, twist=side),
        lumbar=Bend(flex=flex, twist=-side),
        legs=Leg(flex=50, knee=100, reach=foot(0.26, 0.055)),
    )


def rolled(lean: float, feet: float, pelvis: float) -> Pose:
    """Both knees leant to the left (+), each foot this far from the middle."""
    pole = V(0.2, lean, 1.0 - 0.45 * abs(lean))
    return posed(
        HOOK_LYING,
        turn=Bend(flex=-90, twist=pelvis * lean),
        lumbar=Bend(twist=-0.4 * pelvis * lean),
        thorax=Bend(twist=-0.6 * pelvis * lean),
        right_leg=Leg(flex=50, knee=100, reach=Reach(V(0.25, -feet, 0), pole=pole)),
        left_leg=Leg(flex=50, knee=100, reach=Reach(V(0.25, feet, 0), pole=pole)),
        arms=Arm(abd=78, flex=-4),
        root=Rest("chest", x=-0.22),
    )


HUG_FAR = posed(
    LYING,
    legs=Leg(flex=96, abd=6, knee=100),
    arms=Arm(reach=on("right_knee", 0.045, 0.0, 0.0)),
)
HUG_NEAR = posed(
    HUG_FAR,
    turn=Bend(flex=-98),
    lumbar=Bend(flex=8),
    legs=Leg(flex=124, abd=10, knee=128),
)
BUTTERFLY = Leg(flex=50, knee=100, reach=Reach(V(0.2, -0.03, 0.0), pole=V(0, -0.15, 1)))

# The arrow above the hips, and the one beside the head, where nothing hides them.
HIPS_MOVE: dict[str, Any] = {"tracked": "pelvis", "tracked_offset": V(0.13, 0, 0.03)}
ABOVE_THE_BELLY = V(0.13, 0, 0)

FIGURES = (
    Figure(
        name="bridge",
        keys=(Key(BRIDGE_START), Key(BRIDGE_TOP, 1.6, 1.6)),
        muscles=(Structure.GLUTEALS,),
        **HIPS_MOVE,
    ),
    Figure(
        name="bridge-march",
        keys=(
            Key(BRIDGE_MARCH, 1, 0.5),
            Key(posed(BRIDGE_MARCH, right_leg=Leg(flex=18, knee=96)), 1, 0.7),
            Key(BRIDGE_MARCH, 1, 0.5),
            Key(posed(BRIDGE_MARCH, left_leg=Leg(flex=18, knee=96)), 1, 0.7),
        ),
        muscles=(Structure.GLUTEALS,),
    ),
    *(
        Figure(
            name=name,
            keys=(Key(SINGLE_START), Key(SINGLE_TOP, 1.6, 2.5)),
            muscles=(Structure.GLUTEALS,),
            is_sided=True,
            **HIPS_MOVE,
        )
        for name in ("bridge-single-leg", "test-single-leg-bridge")
    ),
    Figure(
        name="segmental-bridge",
        keys=(
            Key(BRIDGE_START, 1.5, 0.6),
            Key(HALF_BRIDGE, 1.6, 0.1),
            Key(BRIDGE_TOP, 1.5, 1),
            Key(HALF_BRIDGE, 1.5, 0.1),
        ),
        muscles=(Structure.LUMBAR_SPINE,),
        **HIPS_MOVE,
    ),
    Figure(
        name="dead-bug-heel-taps",
        keys=(
            Key(HOOK_LYING, 1.2, 0.4),
            Key(posed(HOOK_LYING, right_leg=THIGH_UP), 1.2, 0.5),
            Key(HOOK_LYING, 1.2, 0.4),
            Key(posed(HOOK_LYING, left_leg=THIGH_UP), 1.2, 0.5),
        ),
        muscles=(Structure.DEEP_CORE,),
    ),
    Figure(
        name="dead-bug-legs",
        keys=(
            Key(TABLE_TOP_ARMS_DOWN, 1.3, 0.4),
            Key(posed(TABLE_TOP_ARMS_DOWN, right_leg=LONG_LEG), 1.3, 0.6),
            Key(TABLE_TOP_ARMS_DOWN, 1.3, 0.4),
            Key(posed(TABLE_TOP_ARMS_DOWN, left_leg=LONG_LEG), 1.3, 0.6),
        ),
        muscles=(Structure.DEEP_CORE,),
    ),
    Figure(
        name="dead-bug",
        keys=(
            Key(TABLE_TOP, 1.4, 0.4),
            Key(DEAD_RIGHT, 1.4, 0.6),
            Key(TABLE_TOP, 1.4, 0.4),
            Key(DEAD_LEFT, 1.4, 0.6),
        ),
        muscles=(Structure.DEEP_CORE,),
    ),
    *(
        Figure(
            name=name,
            keys=(Key(start), Key(end, 1.2, hold)),
            muscles=(Structure.ABDOMINALS,),
            tracked="head",
            tracked_offset=V(0, 0, 0.09),
        )
        for name, start, end, hold in (
            ("curl-up-head", ONE_KNEE, HEAD_UP, 1.5),
            ("curl-up", ONE_KNEE, CURLED, 1.5),
            (
                "curl-up-brace",
                posed(ONE_KNEE, arms=ELBOWS_UP),
                posed(CURLED, arms=ELBOWS_UP),
                3,
            ),
        )
    ),
    Figure(
        name="brace",
        keys=(
            Key(posed(TILT_HANDS, breath=0.9), 1.5, 0.5),
            Key(posed(TILT_HANDS, breath=0.0), 1.2, 2.5, is_push=True),
        ),
        push=Push("waist", V(0, 0, -1), ABOVE_THE_BELLY),
        muscles=(Structure.DEEP_CORE,),
    ),
    Figure(
        name="slow-breathing",
        keys=(
            Key(FEELING_THE_BELLY, 6, 0.2),
            Key(posed(FEELING_THE_BELLY, breath=1.6), 4, 0.2, is_push=True),
        ),
        push=Push("waist", V(0, 0, 1), ABOVE_THE_BELLY),
        muscles=(Structure.DIAPHRAGM,),
    ),
    Figure(
        name="pelvic-tilt",
        keys=(Key(tilted(-8), 1.6, 0.8), Key(tilted(18), 1.6, 0.8)),
        muscles=(Structure.LUMBAR_SPINE,),
        **HIPS_MOVE,
    ),
    Figure(
        name="pelvic-clock",
        keys=(
            Key(tilted(14), 1.2, 0.1),
            Key(tilted(0, 12), 1.2, 0.1),
            Key(tilted(-8), 1.2, 0.1),
            Key(tilted(0, -12), 1.2, 0.1),
        ),
        camera=Camera(34, 22),
        muscles=(Structure.LUMBAR_SPINE,),
        tracked="pelvis",
        tracked_offset=V(0.22, 0, 0),
        is_round=True,
    ),
    Figure(
        name="knee-rolls",
        keys=(
            Key(rolled(0, 0.035, 0), 1.4, 0.3),
            Key(rolled(1.02, 0.035, 16), 1.6, 0.8),
            Key(rolled(0, 0.035, 0), 1.4, 0.3),
            Key(rolled(-1.02, 0.035, 16), 1.6, 0.8),
        ),
        camera=FROM_THE_FEET,
        tracked="right_knee",
    ),
    Figure(
        name="windscreen-wipers",
        keys=(
            Key(rolled(0, 0.16, 0), 1.4, 0.3),
            Key(rolled(0.85, 0.16, 12), 1.6, 0.8),
            Key(rolled(0, 0.16, 0), 1.4, 0.3),
            Key(rolled(-0.85, 0.16, 12), 1.6, 0.8),
        ),
        camera=FROM_THE_FEET,
        tracked="right_knee",
    ),
    Figure(
        name="knee-hug",
        keys=(Key(HUG_FAR), Key(HUG_NEAR, 1.8, 2)),
        muscles=(Structure.LUMBAR_SPINE,),
    ),
    Figure(
        name="adductors-butterfly-hold",
        keys=(
            Key(posed(HOOK_LYING, legs=BUTTERFLY, arms=HANDS_ON_BELLY), 2),
            Key(
                posed(
                    HOOK_LYING,
                    legs=BUTTERFLY._replace(
                        reach=Reach(V(0.2, -0.03, 0.0), pole=V(0, -1, 0.42))
                    ),
                    arms=HANDS_ON_BELLY,
                ),
                2.2,
                3.5,
            ),
        ),
        camera=Camera(50, 25),
        props=tuple(
            Box(V(0.11, side * 0.24, 0.045), V(0.18, 0.11, 0.09), "soft")
            for side in (1, -1)
        ),
        muscles=(Structure.ADDUCTORS,),
        both_sides=True,
        far="",
    ),
    Figure(
        name="constructive-rest",
        keys=(
            Key(
                posed(
                    HOOK_LYING,
                    legs=Leg(
                        flex=50,
                        knee=100,
                        reach=Reach(V(0.22, -0.12, 0), pole=V(0, 0.42, 1)),
                    ),
                    arms=Arm(
                        reach=on(
                            "ribs",
                            0.066,
                            0.035,
                            0.0,
                            end=V(0, 1, 0),
                            pole=V(0, -0.6, -1),
                        )
                    ),
                )
            ),
        ),
        camera=Camera(32, 25),
    ),
)
