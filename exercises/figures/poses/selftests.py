"""Self-tests in motion; the drawn scales are beside them."""

from exercises.figures.engine.figure import Box, Figure, Key
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import Arm, Bend, Leg, flipped, posed
from exercises.figures.poses.bases import (
    ARMS_BESIDE,
    CHAIR,
    CROSSED_ARMS,
    HOOK_LYING,
    LYING,
    SITTING,
    V,
    foot,
    standing,
)
from exercises.figures.poses.mobility_upright import FACING_AHEAD, TURNED
from exercises.figures.poses.prone import LOW, PRESS_START, PRESS_TOP
from exercises.figures.poses.selftests_scales import (
    FOUR_CAMERA,
    HOLDING_THE_SEAT,
    SEATED_CAMERA,
    TURN_CAMERA,
    foot_out,
    knee_short_of_straight,
    raised,
    raised_by_belt,
    seated_knee_short_of_straight,
    shin_at,
)
from exercises.figures.poses.stretches_lying import STRAP_CORD
from exercises.figures.poses.stretches_sideways import BACK_TO_WALL, SLID
from exercises.figures.poses.supine import HANDS_ON_PELVIS
from exercises.values.vocabulary import Structure

HAMSTRINGS = (Structure.HAMSTRINGS,)
ARM_HANGING = Arm(abd=6, elbow=4)
SEATED_ARMS_HANGING = Arm(abd=16, elbow=6)
SEATED_TALL = posed(SITTING, arms=SEATED_ARMS_HANGING)

TWO_LEGS = standing(
    legs=Leg(flex=10, knee=10, reach=foot(-0.03, 0.065)), **CROSSED_ARMS
)
ONE_LEG = standing(
    over_y=-0.05,
    right_leg=Leg(knee=2, reach=foot(-0.03, 0.05)),
    left_leg=Leg(flex=34, knee=72, ankle=10),
    **CROSSED_ARMS,
)
BENT_DOWN = standing(
    0.522,
    turn=Bend(flex=72),
    lumbar=Bend(flex=36),
    thorax=Bend(flex=26),
    neck=Bend(flex=16),
    legs=Leg(knee=2, reach=foot(-0.03, 0.055)),
    arms=Arm(flex=132, elbow=2),
)

FIGURES = (
    Figure(
        name="test-one-leg-stance",
        keys=(Key(TWO_LEGS), Key(ONE_LEG, 1.4, 3)),
        camera=Camera(64, 8),
        tracked="left_toe",
        far="",
        is_sided=True,
    ),
    Figure(
        name="test-fingertip-floor",
        keys=(Key(standing()), Key(BENT_DOWN, 2.2, 2)),
        muscles=(Structure.HAMSTRINGS, Structure.SPINAL_EXTENSORS),
        tracked="right_fingertip",
    ),
    Figure(
        name="test-side-bend",
        keys=(
            Key(posed(BACK_TO_WALL, arms=ARM_HANGING)),
            Key(flipped(posed(SLID, right_arm=Arm(abd=-18, elbow=4))), 2, 2),
        ),
        camera=Camera(90, 6),
        props=(Box(V(-0.12, 0, 0.56), V(0.02, 0.7, 1.12), "mat"),),
        tracked="right_fingertip",
        is_sided=True,
    ),
    Figure(
        name="test-side-bend-seated",
        keys=(
            Key(SEATED_TALL),
            Key(
                posed(
                    SEATED_TALL,
                    lumbar=Bend(side=18),
                    thorax=Bend(side=18),
                    neck=Bend(side=6),
                    right_arm=Arm(abd=34, elbow=4),
                    left_arm=Arm(abd=-18, elbow=6),
                ),
                2,
                2,
            ),
        ),
        camera=Camera(90, 8),
        props=CHAIR,
        tracked="right_fingertip",
        is_sided=True,
    ),
    Figure(
        name="test-press-up",
        keys=(Key(PRESS_START), Key(PRESS_TOP, 1.8, 1.2)),
        camera=LOW,
        muscles=(Structure.LUMBAR_SPINE,),
        tracked="head",
    ),
    Figure(
        name="test-knee-extension",
        keys=(Key(knee_short_of_straight(90)), Key(knee_short_of_straight(18), 2, 2)),
        muscles=HAMSTRINGS,
        tracked="right_toe",
        is_sided=True,
    ),
    Figure(
        name="test-knee-extension-seated",
        keys=(
            Key(seated_knee_short_of_straight(84)),
            Key(seated_knee_short_of_straight(18), 2, 2),
        ),
        muscles=HAMSTRINGS,
        props=CHAIR,
        tracked="right_toe",
        is_sided=True,
    ),
    Figure(
        name="test-straight-leg-raise",
        keys=(Key(raised_by_belt(20)), Key(raised_by_belt(76), 2.4, 1.5)),
        muscles=HAMSTRINGS,
        props=(STRAP_CORD,),
        tracked="right_toe",
        is_sided=True,
    ),
    Figure(
        name="test-active-straight-leg-raise",
        keys=(Key(raised(2)), Key(raised(20), 1.6, 2)),
        muscles=(Structure.PELVIS,),
        is_sided=True,
    ),
    Figure(
        name="test-active-straight-leg-raise-squeezed",
        keys=(
            Key(posed(raised(2), arms=HANDS_ON_PELVIS)),
            Key(posed(raised(20), arms=HANDS_ON_PELVIS), 1.6, 2),
        ),
        muscles=(Structure.PELVIS,),
        tracked="right_toe",
        is_sided=True,
    ),
    Figure(
        name="test-leg-length",
        keys=(Key(HOOK_LYING), Key(posed(LYING, arms=ARMS_BESIDE), 2, 2)),
        tracked="right_heel",
        tracked_offset=V(0, 0, 0.05),
    ),
    Figure(
        name="test-trunk-rotation",
        keys=(Key(FACING_AHEAD), Key(TURNED, 1.8, 1.5)),
        camera=TURN_CAMERA,
        props=CHAIR,
        tracked="left_elbow",
        far="right_arm",
        is_sided=True,
    ),
    Figure(
        name="test-figure-four",
        keys=(Key(posed(SITTING, arms=HOLDING_THE_SEAT)), Key(shin_at(0.35), 2, 2)),
        camera=FOUR_CAMERA,
        muscles=(Structure.PIRIFORMIS,),
        props=CHAIR,
        tracked="right_toe",
        is_sided=True,
    ),
    Figure(
        name="test-hip-rotation",
        keys=(Key(foot_out(0)), Key(foot_out(36), 1.6, 1.5)),
        camera=SEATED_CAMERA,
        muscles=(Structure.HIP_JOINT,),
        props=CHAIR,
        is_sided=True,
    ),
)
