"""Lying face down: at rest, on the elbows, press-ups and lifts."""

from exercises.figures.engine.figure import BoxProp, Figure, Keyframe
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import (
    Arm,
    Bend,
    Leg,
    RestingPoint,
    SurfaceContact,
    build_pose,
)
from exercises.figures.poses.bases import ON_FRONT, V, paced_keyframes, palm_reach
from exercises.values.vocabulary import Structure

LOW_CAMERA = Camera(8, 4)

SLACK_LEGS = Leg(flexion=4, abduction=7, external_rotation=10, knee=3, ankle=-65)
FLAT = build_pose(ON_FRONT, legs=SLACK_LEGS, contacts=(SurfaceContact("chest"),))

PRESS_HANDS = palm_reach(0.3, 0.19)._replace(pole=V(-1, -0.4, 2))
PRESS_START = build_pose(FLAT, arms=Arm(reach=PRESS_HANDS))
PRESS_TOP = build_pose(
    PRESS_START,
    pelvis=Bend(flexion=60),
    lumbar=Bend(flexion=-27),
    thorax=Bend(flexion=-28),
    neck=Bend(flexion=0),
    legs=SLACK_LEGS._replace(flexion=-28),
    contacts=(),
)

FOREARMS = palm_reach(0.42, 0.13)
ELBOWS_START = build_pose(
    FLAT, arms=Arm(flexion=75, reach=FOREARMS._replace(pole=V(-0.3, -1, 0.4)))
)
ON_ELBOWS = build_pose(
    ELBOWS_START,
    pelvis=Bend(flexion=76),
    lumbar=Bend(flexion=-26),
    thorax=Bend(flexion=-12),
    neck=Bend(flexion=14),
    legs=SLACK_LEGS._replace(flexion=-11),
    arms=Arm(flexion=60, reach=FOREARMS._replace(pole=V(-1, -0.5, -0.4))),
    contacts=(SurfaceContact("right_elbow"), SurfaceContact("left_elbow")),
)

PILLOW_HEIGHT = 0.024
BELLY_PILLOW = BoxProp(V(0, 0, 0.013), V(0.17, 0.34, 0.026), "soft")
OVER_PILLOW = build_pose(
    FLAT,
    pelvis=Bend(flexion=92),
    lumbar=Bend(flexion=3),
    legs=SLACK_LEGS._replace(flexion=8),
    root=RestingPoint("waist", PILLOW_HEIGHT),
    contacts=(),
)
FOREHEAD_ON_HANDS = build_pose(
    OVER_PILLOW,
    lumbar=Bend(flexion=0),
    thorax=Bend(flexion=-4),
    neck=Bend(flexion=-2),
    legs=SLACK_LEGS._replace(flexion=9, abduction=12, external_rotation=28, ankle=-66),
    arms=Arm(
        flexion=150,
        reach=palm_reach(0.315, 0.02, 0.02, pointing=V(0.3, 1, 0))._replace(
            pole=V(0.2, -1, 0.1)
        ),
    ),
)

PALMS_UP = Arm(abduction=8, external_rotation=-80)
LIFT_START = build_pose(
    OVER_PILLOW, neck=Bend(flexion=-6), arms=PALMS_UP._replace(flexion=10)
)
CHEST_LIFTED = build_pose(
    LIFT_START,
    lumbar=Bend(flexion=-12),
    thorax=Bend(flexion=-18),
    neck=Bend(flexion=12),
    arms=PALMS_UP._replace(flexion=-14),
)

PRONE_FIGURES = (
    Figure(
        name="press-up",
        is_coarse=True,
        keyframes=paced_keyframes(PRESS_START, PRESS_TOP, 4, 1),
        camera=LOW_CAMERA,
        muscles=(Structure.LUMBAR_SPINE,),
        tracked_point="head",
        tracked_offset=V(0, 0, 0.12),
    ),
    Figure(
        name="prone-on-elbows",
        keyframes=paced_keyframes(ELBOWS_START, ON_ELBOWS, 5, 30),
        camera=LOW_CAMERA,
        muscles=(Structure.LUMBAR_SPINE,),
        tracked_point="head",
        tracked_offset=V(0, 0, 0.12),
    ),
    Figure(
        name="prone-rest",
        keyframes=(Keyframe(FOREHEAD_ON_HANDS),),
        camera=Camera(10, 18),
        muscles=(Structure.LUMBAR_SPINE,),
        props=(BELLY_PILLOW,),
    ),
    Figure(
        name="prone-lift",
        keyframes=paced_keyframes(LIFT_START, CHEST_LIFTED, 3, 5),
        camera=Camera(10, 14),
        muscles=(Structure.SPINAL_EXTENSORS,),
        props=(BELLY_PILLOW,),
        tracked_point="head",
        tracked_offset=V(0, 0, 0.13),
    ),
)
