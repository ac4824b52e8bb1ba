"""Strength lying on the side, the working leg on top."""

from exercises.figures.engine.figure import Band, Figure, Key
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import Arm, Bend, Leg, Reach, posed
from exercises.figures.poses.bases import ON_LEFT_SIDE, V, on
from exercises.values.vocabulary import Structure

FRONT = Camera(86, 12)
FROM_ABOVE = Camera(84, 22)
FAR_BELOW = "left_leg left_arm"

HEAD_ON_ARM = posed(
    ON_LEFT_SIDE,
    lumbar=Bend(side=6),
    thorax=Bend(side=2),
    neck=Bend(side=-8),
    left_arm=Arm(flex=165, elbow=112),
)
HAND_ON_FLOOR = Arm(
    reach=Reach(V(0.2, 0.27, 0.014), end=V(0.3, 1, 0), pole=V(0, -1, 0.8))
)
STEADIED = posed(HEAD_ON_ARM, right_arm=HAND_ON_FLOOR)
HAND_ON_HIP = Arm(
    reach=on("pelvis", 0.02, 0.095, 0.02, end=V(0.2, 0, -1), pole=V(-1, 0.3, 0.5))
)

HEELS_TOGETHER = Reach(
    V(0, -0.045, 0.01), of="left_ankle", pole=V(1, 0, 0.05), is_ankle=True
)
CLAM = posed(
    HEAD_ON_ARM,
    left_leg=Leg(flex=56, abd=-4, knee=88, ankle=-10),
    right_leg=Leg(flex=56, knee=88, ankle=-10, reach=HEELS_TOGETHER),
    right_arm=HAND_ON_HIP,
)
CLAM_OPEN = posed(
    CLAM,
    right_leg=Leg(
        flex=56, knee=88, ankle=-10, reach=HEELS_TOGETHER._replace(pole=V(0.35, 0, 0.9))
    ),
)

LINED_UP = Leg(flex=-2, abd=4, out=-10, knee=2, ankle=8)
BALANCED = Leg(flex=45, abd=-4, knee=80, ankle=-15)
LEG_DOWN = posed(STEADIED, right_leg=LINED_UP, left_leg=BALANCED)
LEG_UP = posed(LEG_DOWN, right_leg=LINED_UP._replace(abd=27))

SLIGHTLY_BENT = Leg(flex=24, abd=-4, knee=46, ankle=-10)
BAND_DOWN = posed(STEADIED, right_leg=LINED_UP, left_leg=SLIGHTLY_BENT)
BAND_UP = posed(BAND_DOWN, right_leg=LINED_UP._replace(abd=26))

LONG = Leg(abd=-4, knee=1, ankle=-25)
BOTH_DOWN = posed(STEADIED, left_leg=LONG, right_leg=LONG)
BOTH_UP = posed(
    BOTH_DOWN,
    turn=Bend(side=-97),
    lumbar=Bend(side=13),
    left_leg=LONG._replace(abd=-8),
    right_leg=LONG._replace(abd=0),
)

FIGURES = (
    Figure(
        name="clam",
        keys=(Key(CLAM, 2, 0.6), Key(CLAM_OPEN, 1.6, 2)),
        camera=FROM_ABOVE,
        muscles=(Structure.GLUTEALS,),
        far=FAR_BELOW,
        tracked="right_knee",
        is_sided=True,
    ),
    *(
        Figure(
            name=name,
            keys=(Key(down, 3, 0.4), Key(up, 1.6, 2)),
            camera=FROM_ABOVE,
            muscles=(Structure.GLUTEALS,),
            props=props,
            far=FAR_BELOW,
            tracked="right_toe",
            is_sided=True,
        )
        for name, down, up, props in (
            ("side-leg-raise", LEG_DOWN, LEG_UP, ()),
            ("side-leg-raise-loaded", BAND_DOWN, BAND_UP, (Band(),)),
        )
    ),
    Figure(
        name="side-lying-lift",
        keys=(Key(BOTH_DOWN, 2, 1), Key(BOTH_UP, 1.6, 3)),
        camera=FRONT,
        muscles=(Structure.QUADRATUS_LUMBORUM,),
        far=FAR_BELOW,
        tracked="right_toe",
        is_sided=True,
    ),
)
