"""Balance with both hands on a worktop, rising with the hands, and on a chair."""

from exercises.figures.engine.body_parts import BodyPart, Limb, Trunk
from exercises.figures.engine.figure import (
    BoxProp,
    Figure,
    Keyframe,
    Prop,
    RodProp,
)
from exercises.figures.engine.geometry import AHEAD, Camera
from exercises.figures.engine.pose import (
    Arm,
    BalancedStance,
    Bend,
    Leg,
    Pose,
    Reach,
    build_pose,
    mirror_pose,
)
from exercises.figures.poses.bases import (
    FEET_UNDER_KNEES,
    HANGING,
    MIDDLE_OF_FEET,
    PALM_HEIGHT,
    PAUSE,
    SITTING,
    STANDING_HIP_HEIGHT,
    V,
    body_reach,
    foot_reach,
    lifted_heel_reach,
    paced_keyframes,
    palm_reach,
    standing_pose,
)
from exercises.figures.poses.furniture import (
    CHAIR,
    SEAT_HEIGHT,
    WORKTOP_THICKNESS,
)
from exercises.values.vocabulary import Structure

# The worktop is ahead, and both hands lie on it.
EDGE_AHEAD = 0.14
HOLD_HEIGHT = 0.535  # of a kitchen worktop, to a woman of average height


def build_worktop_ahead(width: float) -> tuple[Prop, ...]:
    """A slab on a cupboard that stands back from its edge."""
    top = HOLD_HEIGHT - WORKTOP_THICKNESS
    return (
        BoxProp(V(EDGE_AHEAD + 0.13, 0, top / 2), V(0.18, width - 0.04, top), "wall"),
        BoxProp(
            V(EDGE_AHEAD + 0.12, 0, top + WORKTOP_THICKNESS / 2),
            V(0.24, width, WORKTOP_THICKNESS),
        ),
    )


# A knee has room under it.
NARROW_TABLE: tuple[Prop, ...] = (
    *(
        RodProp(
            V(EDGE_AHEAD + along, y, 0),
            V(EDGE_AHEAD + along, y, HOLD_HEIGHT - 0.03),
            0.012,
        )
        for along in (0.02, 0.22)
        for y in (0.17, -0.17)
    ),
    BoxProp(V(EDGE_AHEAD + 0.12, 0, HOLD_HEIGHT - 0.014), V(0.25, 0.4, 0.028)),
)
HANDS_AHEAD = Arm(
    flexion=30,
    elbow=50,
    reach=palm_reach(EDGE_AHEAD + 0.045, 0.11, HOLD_HEIGHT + PALM_HEIGHT)._replace(
        pole=V(-1, -0.5, -0.3)
    ),
)
HEELS_DOWN = standing_pose(
    over_x=-0.02,
    legs=Leg(flexion=2, knee=3, reach=foot_reach(-0.06, 0.05)),
    arms=HANDS_AHEAD,
)
HEELS_UP = build_pose(
    HEELS_DOWN,
    legs=Leg(flexion=2, knee=3, toes=34, reach=lifted_heel_reach(-0.06, 0.05, 34)),
    root=BalancedStance(STANDING_HIP_HEIGHT + 0.036, 0.0),
)

BOTH_FEET = standing_pose(
    legs=Leg(flexion=2, knee=3, reach=foot_reach(-0.04, 0.05)), arms=HANDS_AHEAD
)
KNEE_UP = build_pose(
    BOTH_FEET,
    right_leg=Leg(flexion=70, knee=80, ankle=4),
    root=BalancedStance(0.528, -0.01, 0.03),
)

# Along the worktop, from the middle of the feet to the middle of the hands.
HALF_STEP = 0.1


def side_step_pose(right: float, left: float, lifted: float = 0.0) -> Pose:
    """Each foot this far to the left of the middle; hands go with them."""
    middle = (right + left) / 2

    def reach_hand(out: float) -> Arm:
        target = V(EDGE_AHEAD + 0.05, middle + out, HOLD_HEIGHT + PALM_HEIGHT)
        return Arm(
            flexion=30, reach=Reach(target, pointing=AHEAD, pole=V(-1, out * 6, -0.3))
        )

    return standing_pose(
        0.522,
        over_y=middle,
        right_leg=Leg(reach=Reach(V(-0.04, right, 0), pointing=AHEAD)),
        left_leg=Leg(reach=Reach(V(-0.04, left, lifted), pointing=AHEAD)),
        right_arm=reach_hand(-0.11),
        left_arm=reach_hand(0.11),
    )


ON_THE_RIGHT = side_step_pose(-HALF_STEP - 0.045, -HALF_STEP + 0.045)
STRIDING = side_step_pose(-HALF_STEP - 0.045, HALF_STEP + 0.045)

# An armchair to push up from.
ARMREST_HEIGHT = 0.375
ARMREST_OUT = 0.135


def build_armrest(side: int, covers: tuple[BodyPart, ...] = ()) -> tuple[RodProp, ...]:
    y = side * ARMREST_OUT
    return (
        RodProp(
            V(-0.125, y, ARMREST_HEIGHT - 0.014),
            V(0.15, y, ARMREST_HEIGHT - 0.014),
            0.014,
            covers=covers,
        ),
        RodProp(
            V(0.13, y, SEAT_HEIGHT - 0.02),
            V(0.13, y, ARMREST_HEIGHT - 0.02),
            0.011,
            covers=covers,
        ),
    )


ARMCHAIR: tuple[Prop, ...] = (
    *CHAIR,
    *build_armrest(1),
    *build_armrest(-1, (Trunk.TRUNK, Limb.RIGHT_LEG)),
)
ON_THE_ARMRESTS = Arm(
    flexion=0,
    reach=palm_reach(0.1, ARMREST_OUT, ARMREST_HEIGHT + PALM_HEIGHT)._replace(
        pole=V(-1, -0.5, 0)
    ),
)
BEFORE_RISING = build_pose(SITTING, legs=FEET_UNDER_KNEES, arms=ON_THE_ARMRESTS)
LEANING = build_pose(BEFORE_RISING, pelvis=Bend(flexion=36), neck=Bend(flexion=-12))
PUSHED_UP = standing_pose(
    0.526,
    over_x=MIDDLE_OF_FEET,
    legs=FEET_UNDER_KNEES._replace(flexion=4, knee=5),
    arms=HANGING,
)

# Seated: the heels, then the toes.
HANDS_ON_SEAT = Arm(
    reach=body_reach(
        "pelvis", 0.05, 0.125, -0.04, pointing=V(0.6, 0, -1), pole=V(-0.4, -1, 0)
    )
)
SEATED_TALL = build_pose(
    SITTING, pelvis=Bend(flexion=4), lumbar=Bend(flexion=-6), arms=HANDS_ON_SEAT
)
TOES_UP = build_pose(
    SEATED_TALL,
    legs=Leg(
        flexion=88,
        knee=88,
        reach=Reach(V(0.235, -0.065, 0.008), pointing=V(1, 0, 0.42)),
    ),
)
HEELS_RAISED = build_pose(
    SEATED_TALL,
    legs=Leg(flexion=92, knee=94, toes=34, reach=lifted_heel_reach(0.235, 0.065, 34)),
)

# Seated: the right arm reaches over.
LEFT_HAND_ON_SEAT = Arm(
    reach=body_reach(
        "pelvis", 0.05, -0.16, -0.045, pointing=V(0.5, 0, -1), pole=V(-0.4, 1, 0)
    )
)
SEATED_OPEN = build_pose(
    SITTING,
    legs=Leg(flexion=88, abduction=10, knee=88, reach=foot_reach(0.23, 0.1)),
    left_arm=LEFT_HAND_ON_SEAT,
    right_arm=Arm(flexion=172, abduction=6, elbow=8),
)
REACHING_OVER = build_pose(
    SEATED_OPEN,
    lumbar=Bend(side=-14),
    thorax=Bend(side=-18),
    neck=Bend(side=-6),
    right_arm=Arm(flexion=168, abduction=-6, elbow=12),
)

BALANCE_FIGURES = (
    Figure(
        name="heel-raise",
        keyframes=paced_keyframes(HEELS_DOWN, HEELS_UP, 4, 2),
        muscles=(Structure.CALVES,),
        props=build_worktop_ahead(0.36),
        tracked_point="right_heel",
        tracked_offset=V(-0.05, 0, 0),
    ),
    Figure(
        name="standing-march",
        keyframes=(
            *paced_keyframes(BOTH_FEET, KNEE_UP, 3),
            *paced_keyframes(BOTH_FEET, mirror_pose(KNEE_UP), 3),
        ),
        muscles=(Structure.HIP_FLEXOR,),
        props=NARROW_TABLE,
        is_coarse=True,
        tracked_point="right_knee",
        tracked_offset=V(0.13, 0, -0.05),
        still_keyframe=1,
    ),
    Figure(
        name="side-steps",
        keyframes=(
            Keyframe(ON_THE_RIGHT, 1.6, PAUSE),
            Keyframe(STRIDING, 1.6, PAUSE),
            Keyframe(mirror_pose(ON_THE_RIGHT), 1.6, PAUSE),
            Keyframe(mirror_pose(STRIDING), 1.6, PAUSE),
        ),
        camera=Camera(-82, 12),
        muscles=(Structure.GLUTEALS,),
        is_bilateral=True,
        props=build_worktop_ahead(0.8),
        far_parts=(),
        tracked_point="left_heel",
        still_keyframe=1,
    ),
    Figure(
        name="sit-to-stand-hands",
        keyframes=(
            Keyframe(BEFORE_RISING, 0.9, 0.3),
            Keyframe(LEANING, 0.9, 0),
            Keyframe(PUSHED_UP, 1.2, 0.6),
            Keyframe(LEANING, 1.6, 0),
        ),
        muscles=(Structure.QUADRICEPS,),
        props=ARMCHAIR,
        tracked_point="head",
        tracked_offset=V(0.14, 0, 0.1),
        still_keyframe=1,
        is_coarse=True,
    ),
    Figure(
        name="seated-heel-toe",
        keyframes=paced_keyframes(TOES_UP, HEELS_RAISED, 3),
        camera=Camera(14, 10),
        muscles=(Structure.CALVES,),
        props=CHAIR,
        tracked_point="right_heel",
        tracked_offset=V(-0.06, 0, 0),
    ),
    Figure(
        name="seated-side-reach",
        keyframes=paced_keyframes(SEATED_OPEN, REACHING_OVER, 5, 2),
        camera=Camera(64, 9),
        muscles=(Structure.QUADRATUS_LUMBORUM,),
        props=CHAIR,
        frontmost_parts=(Limb.LEFT_ARM,),
        tracked_point="right_fingertip",
        is_sided=True,
    ),
)
