"""Lying on the front: at rest, on the elbows, press-ups and lifts."""

from exercises.figures.engine.figure import Box, Figure, Key
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import Arm, Bend, Leg, Rest, Touch, posed
from exercises.figures.poses.bases import ON_FRONT, V, palm
from exercises.values.vocabulary import Structure

LOW = Camera(8, 4)

SLACK_LEGS = Leg(flex=4, abd=7, out=10, knee=3, ankle=-65)
FLAT = posed(ON_FRONT, legs=SLACK_LEGS, touches=(Touch("chest"),))

PRESS_HANDS = palm(0.3, 0.19)._replace(pole=V(-1, -0.4, 2))
PRESS_START = posed(FLAT, arms=Arm(reach=PRESS_HANDS))
PRESS_TOP = posed(
    PRESS_START,
    turn=Bend(flex=60),
    lumbar=Bend(flex=-27),
    thorax=Bend(flex=-28),
    neck=Bend(flex=0),
    legs=SLACK_LEGS._replace(flex=-28),
    touches=(),
)

FOREARMS = palm(0.42, 0.13)
ELBOWS_START = posed(
    FLAT, arms=Arm(flex=75, reach=FOREARMS._replace(pole=V(-0.3, -1, 0.4)))
)
ON_ELBOWS = posed(
    ELBOWS_START,
    turn=Bend(flex=76),
    lumbar=Bend(flex=-26),
    thorax=Bend(flex=-12),
    neck=Bend(flex=14),
    legs=SLACK_LEGS._replace(flex=-11),
    arms=Arm(flex=60, reach=FOREARMS._replace(pole=V(-1, -0.5, -0.4))),
    touches=(Touch("right_elbow"), Touch("left_elbow")),
)

PILLOW_HEIGHT = 0.024
BELLY_PILLOW = Box(V(0, 0, 0.013), V(0.17, 0.34, 0.026), "soft")
OVER_PILLOW = posed(
    FLAT,
    turn=Bend(flex=92),
    lumbar=Bend(flex=3),
    legs=SLACK_LEGS._replace(flex=8),
    root=Rest("waist", PILLOW_HEIGHT),
    touches=(),
)
FOREHEAD_ON_HANDS = posed(
    OVER_PILLOW,
    lumbar=Bend(flex=0),
    thorax=Bend(flex=-4),
    neck=Bend(flex=-2),
    legs=SLACK_LEGS._replace(flex=9, abd=12, out=28, ankle=-66),
    arms=Arm(
        flex=150,
        reach=palm(0.315, 0.02, 0.02, end=V(0.3, 1, 0))._replace(pole=V(0.2, -1, 0.1)),
    ),
)

PALMS_UP = Arm(abd=8, out=-80)
LIFT_START = posed(OVER_PILLOW, neck=Bend(flex=-6), arms=PALMS_UP._replace(flex=10))
LIFTED = posed(
    LIFT_START,
    lumbar=Bend(flex=-8),
    thorax=Bend(flex=-10),
    neck=Bend(flex=8),
    arms=PALMS_UP._replace(flex=-5),
)

FIGURES = (
    Figure(
        name="press-up",
        keys=(Key(PRESS_START), Key(PRESS_TOP, 2, 1.2)),
        camera=LOW,
        muscles=(Structure.LUMBAR_SPINE,),
        tracked="head",
    ),
    Figure(
        name="prone-on-elbows",
        keys=(Key(ELBOWS_START), Key(ON_ELBOWS, 2, 4)),
        camera=LOW,
        muscles=(Structure.LUMBAR_SPINE,),
        tracked="head",
    ),
    Figure(
        name="prone-rest",
        keys=(Key(FOREHEAD_ON_HANDS),),
        camera=Camera(28, 22),
        muscles=(Structure.LUMBAR_SPINE,),
        props=(BELLY_PILLOW,),
    ),
    Figure(
        name="prone-lift",
        keys=(Key(LIFT_START), Key(LIFTED, 1.6, 2.5)),
        camera=LOW,
        muscles=(Structure.SPINAL_EXTENSORS,),
        props=(BELLY_PILLOW,),
        tracked="head",
        tracked_offset=V(0, 0, 0.09),
    ),
)
