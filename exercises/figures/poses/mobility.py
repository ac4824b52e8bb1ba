"""Mobility of the spine and hips: kneeling, curled up and lying on the side."""

from exercises.figures.engine.body_parts import Limb
from exercises.figures.engine.figure import BoxProp, Figure
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import (
    Arm,
    Bend,
    Leg,
    Pose,
    RestingPoint,
    SurfaceContact,
    build_pose,
)
from exercises.figures.poses.bases import (
    HANDS_AND_KNEES,
    KNEELING_ANKLE,
    LEFT_LIMBS,
    LYING,
    ON_LEFT_SIDE,
    V,
    body_reach,
    paced_keyframes,
    palm_reach,
)
from exercises.values.vocabulary import Structure


def cat_camel_pose(tip: float, lumbar: float, thorax: float, neck: float) -> Pose:
    return build_pose(
        HANDS_AND_KNEES,
        pelvis=Bend(flexion=tip),
        lumbar=Bend(flexion=lumbar),
        thorax=Bend(flexion=thorax),
        neck=Bend(flexion=neck),
        # The thighs stay upright, whatever the spine does.
        legs=Leg(flexion=tip, knee=90, ankle=KNEELING_ANKLE),
        arms=Arm(flexion=77, reach=palm_reach(0.3, 0.1)),
    )


CAT = cat_camel_pose(38, 44, 34, 30)
CAMEL = cat_camel_pose(98, -27, -14, -30)

ON_HEELS = Leg(abduction=16, knee=156, ankle=KNEELING_ANKLE)
SITTING_BACK = build_pose(
    pelvis=Bend(flexion=8),
    legs=ON_HEELS._replace(flexion=74),
    arms=Arm(
        flexion=30,
        reach=palm_reach(0.0, 0.11, 0.1, pointing=V(1, 0, -0.3))._replace(
            pole=V(-0.2, -1, -0.3)
        ),
    ),
    root=RestingPoint("right_knee"),
    contacts=(SurfaceContact("left_knee"),),
)
CHILD = build_pose(
    SITTING_BACK,
    pelvis=Bend(flexion=62),
    lumbar=Bend(flexion=36),
    thorax=Bend(flexion=22),
    neck=Bend(flexion=-4),
    legs=ON_HEELS._replace(flexion=128),
    arms=Arm(reach=palm_reach(0.4, 0.12)._replace(pole=V(0, -1, 0.6))),
    contacts=(SurfaceContact("left_knee"), SurfaceContact("head")),
)

BOOK_PILLOW = BoxProp(V(-0.04, 0.41, 0.045), V(0.24, 0.18, 0.09), "soft")
BOOK_CLOSED = build_pose(
    ON_LEFT_SIDE,
    root=RestingPoint("left_hip"),
    lumbar=Bend(side=8),
    thorax=Bend(side=5),
    neck=Bend(side=-10),
    legs=Leg(flexion=88, knee=88, ankle=-10),
    right_arm=Arm(flexion=88, abduction=-24),
    left_arm=Arm(flexion=88),
)
BOOK_OPEN = build_pose(
    BOOK_CLOSED,
    pelvis=Bend(side=-90, twist=-12),
    lumbar=Bend(side=8, twist=-19),
    thorax=Bend(side=5, twist=-45),
    neck=Bend(side=-6, twist=8),
    right_arm=Arm(flexion=88, abduction=96),
    left_arm=Arm(flexion=88, abduction=64),
)

HUG_FAR = build_pose(
    LYING,
    legs=Leg(flexion=96, abduction=6, knee=100),
    arms=Arm(
        reach=body_reach(
            "right_knee",
            0.045,
            0.012,
            0.0,
            pointing=V(1, 0.3, 0.4),
            pole=V(0, -1, -0.7),
        )
    ),
)
HUG_NEAR = build_pose(
    HUG_FAR,
    pelvis=Bend(flexion=-98),
    lumbar=Bend(flexion=8),
    legs=Leg(flexion=124, abduction=10, knee=128),
)

MOBILITY_FIGURES = (
    Figure(
        name="cat-camel",
        keyframes=paced_keyframes(CAMEL, CAT, 8),
        muscles=(Structure.LUMBAR_SPINE, Structure.THORACIC_SPINE),
        tracked_point="waist",
        tracked_offset=V(-0.19, 0, 0),
    ),
    Figure(
        name="childs-pose",
        camera=Camera(12, 20),
        keyframes=paced_keyframes(SITTING_BACK, CHILD, 5, 20),
        muscles=(Structure.LUMBAR_SPINE,),
        tracked_point="head",
        tracked_offset=V(0, 0, 0.12),
    ),
    Figure(
        name="open-book",
        is_coarse=True,
        keyframes=paced_keyframes(BOOK_CLOSED, BOOK_OPEN, 6, 2),
        camera=Camera(112, 34),
        muscles=(Structure.CHEST,),
        props=(BOOK_PILLOW,),
        far_parts=LEFT_LIMBS,
        tracked_point="right_fingertip",
        is_sided=True,
    ),
    Figure(
        name="knee-hug",
        frontmost_parts=(Limb.RIGHT_ARM,),
        keyframes=paced_keyframes(HUG_FAR, HUG_NEAR, 4, 5),
        camera=Camera(22, 12),
        muscles=(Structure.LUMBAR_SPINE,),
    ),
)
