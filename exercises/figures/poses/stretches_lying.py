"""Contract-relax stretches and their twins, lying, kneeling and half-kneeling."""

from typing import Any

from exercises.figures.engine.figure import Box, Cord, Figure, Held, Key, Push
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import Arm, Bend, Leg, Pose, Reach, Rest, posed
from exercises.figures.poses.bases import (
    ARMS_BESIDE,
    BED,
    HALF_KNEELING,
    HANDS_ON_HIPS,
    HOOK_LYING,
    KNEELING_ANKLE,
    LYING,
    ON_LEFT_SIDE,
    V,
    bed,
    contract_relax,
    eased_in,
    on,
    wall,
)
from exercises.values.vocabulary import Structure

PILLOW = Box(V(0.03, 0.41, 0.02), V(0.17, 0.15, 0.04), "soft")
LOOSE: dict[str, Any] = {"touches": ()}

KNEELING = posed(
    HALF_KNEELING,
    right_arm=HANDS_ON_HIPS,
    left_arm=Arm(reach=Reach(V(0.05, 0, 0.03), of="left_knee")),
    left_leg=Leg(flex=88, knee=88, reach=Reach(V(0.29, 0.065, 0))),
)
KNEELING_DEEPER = posed(
    KNEELING,
    turn=Bend(flex=-5),
    right_leg=Leg(flex=-29, knee=66, ankle=KNEELING_ANKLE),
)

HUGGED = Leg(flex=118, abd=4, knee=122)
HUGGING = Arm(reach=Reach(V(0.035, -0.01, 0.06), of="left_shin", end=V(0.3, -1, 0.4)))
BED_EDGE = posed(
    LYING,
    right_leg=Leg(flex=-4, knee=62, ankle=-20),
    left_leg=HUGGED,
    right_arm=Arm(reach=on("right_thigh", 0.058, 0.0, 0.06)),
    left_arm=HUGGING,
    root=Rest("pelvis", BED, x=-0.09),
    **LOOSE,
)
BED_EDGE_DEEPER = posed(BED_EDGE, right_leg=Leg(flex=-20, knee=70, ankle=-20))
COUCH = bed(-0.66, -0.02)

SIDE_QUAD = posed(
    ON_LEFT_SIDE,
    right_leg=Leg(flex=-4, knee=140, ankle=-40),
    left_leg=Leg(flex=85, knee=90),
    right_arm=Arm(flex=-40, reach=on("right_ankle", 0.03, 0.0, 0.02)),
    left_arm=Arm(flex=62, abd=-3, elbow=50),
    neck=Bend(side=0),
)
SIDE_QUAD_DEEPER = posed(SIDE_QUAD, right_leg=Leg(flex=-20, knee=128, ankle=-40))

CROSSED = Reach(
    V(0.058, 0.02, 0.04), of="left_knee", pole=V(-0.8, -1, 1.2), is_ankle=True
)
FIGURE_FOUR = posed(
    LYING,
    left_leg=Leg(flex=84, knee=92),
    right_leg=Leg(flex=60, out=40, reach=CROSSED),
    arms=Arm(reach=Reach(V(-0.05, 0.0, 0.02), of="left_thigh")),
    left_arm=Arm(reach=Reach(V(-0.05, 0.0, 0.05), of="left_thigh", pole=V(0, 1, 0.2))),
    **LOOSE,
)
FIGURE_FOUR_DEEPER = posed(
    FIGURE_FOUR, left_leg=Leg(flex=102, knee=100), neck=Bend(flex=6)
)
ON_WALL = posed(
    FIGURE_FOUR,
    left_leg=Leg(flex=74, knee=74, ankle=0),
    arms=ARMS_BESIDE,
)
WALL_DEEPER = posed(
    ON_WALL,
    right_leg=Leg(flex=60, out=40, reach=CROSSED._replace(pole=V(-0.2, -1, 1.2))),
)

TO_SHOULDER = posed(
    HOOK_LYING,
    right_leg=Leg(flex=92, abd=-6, knee=95),
    right_arm=Arm(reach=on("right_thigh", -0.045, 0.02, -0.04)),
    left_arm=Arm(reach=on("right_thigh", -0.02, -0.045, -0.06)),
    **LOOSE,
)
TO_SHOULDER_DEEPER = posed(
    TO_SHOULDER, right_leg=Leg(flex=116, abd=-20, knee=110), neck=Bend(flex=4)
)
SHIN_HELD: dict[str, Any] = {
    "left_leg": LYING.left_leg,
    "right_arm": Arm(reach=on("right_shin", 0.035, 0.01, 0.09)),
    "left_arm": Arm(reach=on("right_shin", 0.03, -0.02, 0.075)),
}
SHIN_HOLD = posed(TO_SHOULDER, **SHIN_HELD, right_leg=Leg(flex=100, abd=-8, knee=112))
SHIN_HOLD_DEEPER = posed(TO_SHOULDER_DEEPER, **SHIN_HELD)

STRAP = posed(
    HOOK_LYING,
    right_leg=Leg(flex=58, knee=14, ankle=5),
    arms=Arm(elbow=90, reach=on("chest", 0.19, 0.05, -0.02)),
    **LOOSE,
)
STRAP_DEEPER = posed(
    STRAP,
    right_leg=Leg(flex=78, knee=8, ankle=5),
    arms=Arm(elbow=90, reach=on("chest", 0.16, 0.05, 0.02)),
)
STRAP_CORD = Cord(("right_palm", "right_ball", "left_palm"))
ELBOWS_DOWN: dict[str, Any] = {"arms": Arm(flex=-4, abd=20, elbow=92)}

HEEL_ON_FRAME = Reach(V(0.2, -0.04, 0.42), end=V(-0.5, 0, 0.86), pole=V(-0.5, 0, 1))
DOORWAY = posed(
    LYING,
    right_leg=Leg(flex=70, knee=20, reach=HEEL_ON_FRAME),
    **LOOSE,
)
DOORWAY_DEEPER = posed(
    DOORWAY,
    right_leg=Leg(
        flex=70, knee=20, reach=HEEL_ON_FRAME._replace(at=V(0.2, -0.04, 0.53))
    ),
)

HANG = posed(
    ON_LEFT_SIDE,
    turn=Bend(side=-75),
    lumbar=Bend(side=-6),
    thorax=Bend(side=-2),
    right_leg=Leg(flex=38, abd=-14, knee=2),
    left_leg=Leg(flex=40, abd=-12, knee=75),
    right_arm=Arm(
        reach=Reach(V(0.06, 0.22, BED + 0.014), end=V(1, 0.1, 0), pole=V(0, -0.4, 1))
    ),
    left_arm=Arm(flex=160, elbow=100),
    root=Rest("left_hip", BED),
)
HANG_DEEPER = posed(
    HANG, lumbar=Bend(side=-12), right_leg=Leg(flex=38, abd=-32, knee=2)
)
LONG = posed(
    ON_LEFT_SIDE,
    turn=Bend(side=-78),
    lumbar=Bend(side=-5),
    thorax=Bend(side=0),
    right_leg=Leg(flex=-4, abd=0, knee=2, ankle=-10),
    left_leg=Leg(flex=40, abd=-11, knee=80),
    right_arm=Arm(flex=120, abd=10, elbow=40),
    left_arm=Arm(flex=165, elbow=112),
)
LONG_DEEPER = posed(
    LONG,
    lumbar=Bend(side=-9),
    thorax=Bend(side=-1),
    right_leg=Leg(flex=-4, abd=-3, knee=2, ankle=10),
    right_arm=Arm(flex=172, abd=0, elbow=4),
)
WAIST_CUSHION = Held("waist", V(0, 0.09, -0.03), V(0, 0.09, 0.05), 0.04, "soft")
SIDE_VIEW = Camera(84, 20)
AT_HER_FEET = Camera(40, 28)
OBLIQUE = Camera(36, 20)
FROM_ABOVE = Camera(76, 42)


def pair(
    name: str, start: Pose, deeper: Pose, push: Push, **fields: Any
) -> tuple[Figure, Figure]:
    return (
        Figure(
            name=name,
            keys=contract_relax(start, deeper),
            push=push,
            is_sided=True,
            **fields,
        ),
        Figure(
            name=f"{name}-hold",
            keys=eased_in(start, deeper),
            is_sided=True,
            **fields,
        ),
    )


FIGURES = (
    *pair(
        "hip-flexor-half-kneeling",
        KNEELING,
        KNEELING_DEEPER,
        muscles=(Structure.HIP_FLEXOR,),
        push=Push("right_knee", V(0.35, 0, -1)),
        tracked="pelvis",
        tracked_offset=V(-0.16, 0, 0.04),
    ),
    Figure(
        name="hip-flexor-bed-edge",
        keys=contract_relax(BED_EDGE, BED_EDGE_DEEPER),
        push=Push("right_knee", V(0, 0, 1), V(-0.1, 0, 0.02)),
        tracked="right_knee",
        tracked_offset=V(0.08, 0, 0.05),
        muscles=(Structure.HIP_FLEXOR,),
        props=COUCH,
        is_sided=True,
    ),
    Figure(
        name="test-thomas",
        keys=(
            Key(posed(BED_EDGE, right_leg=Leg(flex=60, knee=100))),
            Key(BED_EDGE, 2, 3),
        ),
        muscles=(Structure.HIP_FLEXOR,),
        props=COUCH,
        is_sided=True,
    ),
    Figure(
        name="hip-flexor-side-lying",
        keys=contract_relax(SIDE_QUAD, SIDE_QUAD_DEEPER),
        camera=FROM_ABOVE,
        push=Push("right_knee", V(1, 0, 0), V(0, 0, 0)),
        muscles=(Structure.HIP_FLEXOR, Structure.RECTUS_FEMORIS),
        props=(PILLOW,),
        far="left_leg left_arm",
        is_sided=True,
    ),
    Figure(
        name="piriformis-on-back",
        keys=contract_relax(FIGURE_FOUR, FIGURE_FOUR_DEEPER),
        camera=AT_HER_FEET,
        push=Push("right_ankle", V(1, 0, 0.2)),
        muscles=(Structure.PIRIFORMIS,),
        tracked="left_knee",
        is_sided=True,
    ),
    Figure(
        name="piriformis-on-back-hold",
        keys=eased_in(ON_WALL, WALL_DEEPER),
        camera=AT_HER_FEET,
        muscles=(Structure.PIRIFORMIS,),
        props=(wall(0.325, 0.6),),
        is_sided=True,
    ),
    Figure(
        name="gluteals-on-back",
        keys=contract_relax(TO_SHOULDER, TO_SHOULDER_DEEPER),
        camera=OBLIQUE,
        push=Push("right_knee", V(1, 0, 0.25)),
        tracked="right_knee",
        muscles=(Structure.GLUTEALS,),
        is_sided=True,
    ),
    Figure(
        name="gluteals-on-back-hold",
        keys=eased_in(SHIN_HOLD, SHIN_HOLD_DEEPER),
        camera=OBLIQUE,
        tracked="right_knee",
        muscles=(Structure.GLUTEALS,),
        is_sided=True,
    ),
    Figure(
        name="test-knee-to-chest",
        keys=(
            Key(posed(SHIN_HOLD, right_leg=Leg(flex=60, knee=95), arms=ARMS_BESIDE)),
            Key(posed(SHIN_HOLD, right_leg=Leg(flex=122, knee=118)), 2, 2),
        ),
        muscles=(Structure.GLUTEALS,),
        is_sided=True,
    ),
    Figure(
        name="hamstring-strap",
        keys=contract_relax(STRAP, STRAP_DEEPER),
        push=Push("right_ankle", V(0.85, 0, -0.5)),
        muscles=(Structure.HAMSTRINGS,),
        props=(STRAP_CORD,),
        is_sided=True,
    ),
    Figure(
        name="hamstring-strap-hold",
        keys=eased_in(posed(STRAP, **ELBOWS_DOWN), posed(STRAP_DEEPER, **ELBOWS_DOWN)),
        muscles=(Structure.HAMSTRINGS,),
        props=(STRAP_CORD,),
        is_sided=True,
    ),
    Figure(
        name="hamstring-doorway",
        keys=contract_relax(DOORWAY, DOORWAY_DEEPER),
        camera=Camera(10, 8),
        push=Push("right_heel", V(1, 0, -0.2)),
        muscles=(Structure.HAMSTRINGS,),
        props=(Box(V(0.232, -0.09, 0.36), V(0.03, 0.08, 0.72), "wall"),),
        last=("trunk", "right_leg", "right_arm"),
        is_sided=True,
    ),
    Figure(
        name="quadratus-side-lying",
        keys=contract_relax(HANG, HANG_DEEPER),
        camera=Camera(74, 30),
        push=Push("right_ankle", V(0, 0, 1)),
        muscles=(Structure.QUADRATUS_LUMBORUM,),
        props=(
            Box(V(-0.09, -0.02, BED - 0.035), V(0.34, 1.24, 0.07)),
            Box(V(-0.2, -0.58, 0.12), V(0.03, 0.03, 0.24)),
            Box(V(-0.2, 0.54, 0.12), V(0.03, 0.03, 0.24)),
            WAIST_CUSHION,
        ),
        far="left_leg left_arm",
        is_sided=True,
    ),
    Figure(
        name="quadratus-side-lying-hold",
        keys=eased_in(LONG, LONG_DEEPER),
        camera=SIDE_VIEW,
        muscles=(Structure.QUADRATUS_LUMBORUM,),
        props=(WAIST_CUSHION,),
        far="left_leg left_arm",
        is_sided=True,
    ),
)
