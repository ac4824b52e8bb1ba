"""Spine, hips, ankles and nerves moved to and fro, seated and standing."""

from exercises.figures.engine.figure import Figure, Key
from exercises.figures.engine.geometry import AHEAD, UP, Camera
from exercises.figures.engine.pose import (
    Arm,
    Bend,
    Hips,
    Leg,
    Pose,
    Reach,
    Rest,
    Stance,
    posed,
)
from exercises.figures.poses.bases import (
    CHAIR,
    HANDS_ON_HIPS,
    LEFT_HAND_ON_HIP,
    SEAT,
    SITTING,
    V,
    chair,
    foot,
    heel_up,
    on,
    palm,
    side_wall,
    skin_at,
    standing,
    wall,
)
from exercises.values.vocabulary import Structure


# Seated.
def turned_to_the_right(lumbar: float, thorax: float, neck: float) -> Pose:
    def laid_on(point: str, to_left: int, ahead: float) -> Arm:
        fingers, elbow = V(-0.7, to_left, 0.5), V(1, -0.5 * to_left, -1)
        return Arm(
            flex=50,
            reach=on(
                point,
                ahead,
                0.025 * to_left,
                0.0,
                # The arms turn with the chest.
                end=fingers.turned(UP, -lumbar - thorax),
                pole=elbow.turned(UP, -lumbar - thorax),
            ),
        )

    return posed(
        SITTING,
        lumbar=Bend(twist=-lumbar),
        thorax=Bend(twist=-thorax),
        neck=Bend(twist=-neck),
        right_arm=laid_on("left_shoulder", 1, 0.045),
        left_arm=laid_on("right_shoulder", -1, 0.06),
    )


FACING_AHEAD = turned_to_the_right(0, 0, 0)
TURNED = turned_to_the_right(8, 44, 24)


def rolled_on_the_seat(tip: float, lumbar: float, thorax: float, neck: float) -> Pose:
    return posed(
        SITTING,
        turn=Bend(flex=tip),
        lumbar=Bend(flex=lumbar),
        thorax=Bend(flex=thorax),
        neck=Bend(flex=neck),
        arms=HANDS_ON_HIPS,
    )


SLUMPED = rolled_on_the_seat(-24, 42, 24, -14)
TALL = rolled_on_the_seat(8, -14, -2, 4)

BEHIND_NECK = on("skull", -0.005, 0.05, 0.01, end=V(-1, 0.6, -0.5))
AGAINST_THE_BACK = posed(
    SITTING,
    arms=Arm(flex=110, reach=BEHIND_NECK._replace(pole=V(1, 0, 0.55))),
    root=Rest("pelvis", SEAT, x=-0.06),
)
OVER_THE_BACK = posed(
    AGAINST_THE_BACK,
    lumbar=Bend(flex=-3),
    thorax=Bend(flex=-29),
    arms=Arm(
        flex=110, reach=BEHIND_NECK._replace(end=V(-0.7, 0.6, -1), pole=V(0.6, 0, 1))
    ),
)

BESIDE_THE_SEAT = Arm(
    reach=on("pelvis", 0.05, 0.125, -0.04, end=V(0.6, 0, -1), pole=V(-0.4, -1, 0))
)
FOOT_BACK = posed(
    SITTING,
    right_leg=Leg(flex=86, knee=100, ankle=10),
    arms=BESIDE_THE_SEAT,
    neck=Bend(flex=34),
    root=Rest("pelvis", SEAT, x=-0.05),
)
FOOT_FORWARD = posed(
    FOOT_BACK,
    right_leg=Leg(flex=86, knee=16, ankle=10),
    neck=Bend(flex=-28),
)

# Standing.
HANDS_ON_BACK = Arm(
    flex=-20,
    reach=on("pelvis", -0.062, 0.045, 0.03, end=V(0.3, 0.1, -1), pole=V(-0.8, -1, 1.2)),
)
UPRIGHT = standing(arms=HANDS_ON_BACK)
BENT_BACK = standing(
    arms=HANDS_ON_BACK,
    turn=Bend(flex=-12),
    lumbar=Bend(flex=-22),
    thorax=Bend(flex=-10),
    neck=Bend(flex=22),
)

CIRCLE_CHAIR = chair(0.12, y=0.3)
HAND_ON_CHAIR = Arm(
    flex=20, reach=Reach(V(0.0, 0.21, 0.553), end=AHEAD, pole=V(-1, 0.4, 0))
)


def hips_at(ahead: float, left: float) -> Pose:
    return posed(
        legs=Leg(flex=10, knee=10, reach=foot(-0.03, 0.07)),
        # The trunk leans the other way, so that the head nearly stays.
        turn=Bend(flex=-80 * ahead, side=80 * left),
        lumbar=Bend(flex=-80 * ahead, side=80 * left),
        right_arm=HANDS_ON_HIPS,
        left_arm=HAND_ON_CHAIR,
        root=Hips(V(ahead, left, 0.515)),
    )


# The forearm and the shoulder lean on the wall, the feet stand a step away from it.
LEANING_ARM = Arm(flex=4, abd=-2, elbow=95)


def leaning_sideways(left: float, tip: float, bend: float) -> Pose:
    """The hips this far left of the feet, the wall on the right; the chest upright."""
    return posed(
        legs=Leg(knee=2, reach=foot(-0.03, 0.05)),
        turn=Bend(side=tip),
        lumbar=Bend(side=bend),
        thorax=Bend(side=-0.5 * (tip + bend)),
        neck=Bend(side=-0.4 * (tip + bend)),
        right_arm=LEANING_ARM,
        left_arm=LEFT_HAND_ON_HIP,
        root=Hips(V(0.0, left, 0.512)),
    )


HIPS_OUT = leaning_sideways(-0.06, 15, 0)
HIPS_IN = leaning_sideways(-0.15, 4, -24)

AT_THE_WALL = Arm(
    flex=80,
    reach=palm(0.315, 0.1, 0.81, end=V(0, 0, 1))._replace(pole=V(-0.2, -0.5, -1)),
)
ROCK_BACK = standing(
    0.508,
    over_x=0.0,
    right_leg=Leg(flex=20, knee=20, reach=foot(0.1, 0.05)),
    left_leg=Leg(flex=-10, knee=6, reach=heel_up(-0.17, -0.05, 0)),
    arms=AT_THE_WALL,
)
ROCKED = posed(
    ROCK_BACK,
    left_leg=Leg(flex=-10, knee=6, toes=30, reach=heel_up(-0.17, -0.05, 30)),
    root=Stance(0.47, over_x=0.13),
)

FIGURES = (
    Figure(
        name="seated-rotation",
        keys=(Key(FACING_AHEAD, 1.8, 0.5), Key(TURNED, 1.8, 1.2)),
        camera=Camera(38, 16),
        far="left_leg",
        props=CHAIR,
        tracked="right_elbow",
        is_sided=True,
    ),
    Figure(
        name="seated-pelvic-tilt",
        keys=(Key(SLUMPED, 1.8, 0.5), Key(TALL, 1.8, 1)),
        muscles=(Structure.PELVIS, Structure.LUMBAR_SPINE),
        props=CHAIR,
        tracked="pelvis",
        tracked_offset=V(0.12, 0, 0.16),
    ),
    Figure(
        name="thoracic-extension-chair",
        keys=(Key(AGAINST_THE_BACK, 1.8, 0.5), Key(OVER_THE_BACK, 1.8, 1.2)),
        muscles=(Structure.THORACIC_SPINE,),
        props=CHAIR,
        tracked="right_elbow",
    ),
    Figure(
        name="nerve-glide-seated",
        keys=(Key(FOOT_BACK, 1.8, 0.2), Key(FOOT_FORWARD, 1.8, 0.2)),
        muscles=(Structure.HAMSTRINGS,),
        props=CHAIR,
        tracked="right_toe",
        is_sided=True,
    ),
    Figure(
        name="press-up-standing",
        keys=(Key(UPRIGHT, 1.8, 0.5), Key(BENT_BACK, 1.8, 1.5)),
        muscles=(Structure.LUMBAR_SPINE,),
        tracked="head",
    ),
    Figure(
        name="hip-circles",
        keys=(
            Key(hips_at(0, 0.07), 1, 0),
            Key(hips_at(0.06, 0), 1, 0),
            Key(hips_at(0, -0.07), 1, 0),
            Key(hips_at(-0.06, 0), 1, 0),
        ),
        camera=Camera(66, 16),
        muscles=(Structure.HIP_JOINT,),
        props=CIRCLE_CHAIR,
        tracked="pelvis",
        is_round=True,
    ),
    Figure(
        name="side-glide",
        keys=(Key(HIPS_OUT, 1.8, 0.5), Key(HIPS_IN, 1.8, 1.2)),
        camera=Camera(-84, 7),
        muscles=(Structure.LUMBAR_SPINE,),
        props=(side_wall(-skin_at(HIPS_OUT, "right_shoulder", V(0, -1, 0))),),
        tracked="pelvis",
        is_sided=True,
    ),
    Figure(
        name="ankle-rocks",
        keys=(Key(ROCK_BACK, 1.4, 0.3), Key(ROCKED, 1.4, 0.5)),
        muscles=(Structure.ANKLE,),
        props=(wall(skin_at(ROCK_BACK, "right_palm", AHEAD)),),
        tracked="right_knee",
        is_sided=True,
    ),
)
