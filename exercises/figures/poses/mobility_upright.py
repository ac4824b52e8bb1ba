"""Mobility of spine, hips, ankles and nerves, seated and standing."""

from exercises.figures.engine.body_parts import WHOLE_BODY, Limb
from exercises.figures.engine.figure import Figure, Keyframe
from exercises.figures.engine.geometry import AHEAD, UPWARDS, Camera
from exercises.figures.engine.pose import (
    Arm,
    BalancedStance,
    Bend,
    HipPosition,
    Leg,
    Pose,
    Reach,
    RestingPoint,
    build_pose,
)
from exercises.figures.poses.bases import (
    EIGHTHS_OF_CIRCLE,
    FROM_INSIDE,
    HANDS_ON_HIPS,
    LEFT_HAND_ON_HIP,
    SITTING,
    V,
    body_reach,
    foot_reach,
    lifted_heel_reach,
    paced_keyframes,
    palm_reach,
    standing_pose,
    surface_reach,
)
from exercises.figures.poses.furniture import (
    CHAIR,
    SEAT_HEIGHT,
    build_chair,
    build_side_wall,
    build_wall,
)
from exercises.values.vocabulary import Structure


# Seated.
def right_rotation_pose(lumbar: float, thorax: float, neck: float) -> Pose:
    def crossed_arm(point: str, to_left: int, ahead: float) -> Arm:
        fingers, elbow = V(-0.7, to_left, 0.5), V(1, -0.5 * to_left, -1)
        return Arm(
            flexion=50,
            reach=body_reach(
                point,
                ahead,
                0.025 * to_left,
                0.0,
                # The arms turn with the chest.
                pointing=fingers.rotated_around(UPWARDS, -lumbar - thorax),
                pole=elbow.rotated_around(UPWARDS, -lumbar - thorax),
            ),
        )

    return build_pose(
        SITTING,
        lumbar=Bend(twist=-lumbar),
        thorax=Bend(twist=-thorax),
        neck=Bend(twist=-neck),
        right_arm=crossed_arm("left_shoulder", 1, 0.045),
        left_arm=crossed_arm("right_shoulder", -1, 0.06),
    )


FACING_AHEAD = right_rotation_pose(0, 0, 0)
TURNED = right_rotation_pose(8, 44, 24)


# The elbows behind the waist, which is seen to round and to grow long.
HANDS_ON_HIP_BONES = Arm(
    reach=body_reach(
        "pelvis", 0.05, 0.075, 0.05, pointing=V(0.7, 0.8, -0.5), pole=V(-0.4, -1, 0.3)
    )
)


def seated_pelvic_roll_pose(
    tip: float, lumbar: float, thorax: float, neck: float
) -> Pose:
    return build_pose(
        SITTING,
        pelvis=Bend(flexion=tip),
        lumbar=Bend(flexion=lumbar),
        thorax=Bend(flexion=thorax),
        neck=Bend(flexion=neck),
        legs=Leg(flexion=88, knee=88, reach=foot_reach(0.27, 0.065)),
        arms=HANDS_ON_HIP_BONES,
        root=RestingPoint("pelvis", SEAT_HEIGHT, x=0.05),
    )


SLUMPED = seated_pelvic_roll_pose(-28, 46, 10, -16)
TALL = seated_pelvic_roll_pose(17, -27, 4, 4)

BEHIND_NECK = body_reach("skull", -0.005, 0.05, 0.01, pointing=V(-1, 0.6, -0.5))
AGAINST_THE_BACK = build_pose(
    SITTING,
    arms=Arm(flexion=110, reach=BEHIND_NECK._replace(pole=V(1, -0.8, 0.45))),
    root=RestingPoint("pelvis", SEAT_HEIGHT, x=-0.06),
)
OVER_THE_BACK = build_pose(
    AGAINST_THE_BACK,
    lumbar=Bend(flexion=-3),
    thorax=Bend(flexion=-29),
    arms=Arm(
        flexion=110,
        reach=BEHIND_NECK._replace(pointing=V(-0.7, 0.6, -1), pole=V(0.6, -0.8, 1)),
    ),
)

BESIDE_THE_SEAT = Arm(
    reach=body_reach(
        "pelvis", 0.05, 0.125, -0.04, pointing=V(0.6, 0, -1), pole=V(-0.4, -1, 0)
    )
)
FOOT_BACK = build_pose(
    SITTING,
    right_leg=Leg(flexion=87, knee=100, ankle=10),
    arms=BESIDE_THE_SEAT,
    neck=Bend(flexion=34),
    root=RestingPoint("pelvis", SEAT_HEIGHT, x=-0.05),
)
FOOT_FORWARD = build_pose(
    FOOT_BACK,
    right_leg=Leg(flexion=87, knee=16, ankle=10),
    neck=Bend(flexion=-28),
)

# Standing.
HANDS_ON_BACK = Arm(
    flexion=-20,
    reach=body_reach(
        "pelvis", -0.062, 0.045, 0.03, pointing=V(0.3, 0.1, -1), pole=V(-0.8, -1, 1.2)
    ),
)
UPRIGHT = standing_pose(arms=HANDS_ON_BACK)
BENT_BACK = standing_pose(
    arms=HANDS_ON_BACK,
    pelvis=Bend(flexion=-12),
    lumbar=Bend(flexion=-22),
    thorax=Bend(flexion=-10),
    neck=Bend(flexion=22),
)

CIRCLE_CHAIR = build_chair(0.12, y=0.3)
HAND_ON_CHAIR = Arm(
    flexion=20, reach=Reach(V(0.0, 0.21, 0.553), pointing=AHEAD, pole=V(-1, 0.4, 0))
)


def hip_circle_pose(ahead: float, left: float) -> Pose:
    return build_pose(
        legs=Leg(flexion=10, knee=10, reach=foot_reach(-0.03, 0.07)),
        # The trunk leans the other way, so that the head hardly moves.
        pelvis=Bend(flexion=-80 * ahead, side=80 * left),
        lumbar=Bend(flexion=-80 * ahead, side=80 * left),
        right_arm=HANDS_ON_HIPS,
        left_arm=HAND_ON_CHAIR,
        root=HipPosition(V(ahead, left, 0.515)),
    )


# The forearm and shoulder lean on the wall; the feet are a step away from it.
LEANING_ARM = Arm(flexion=4, abduction=-2, elbow=95)


def side_glide_pose(left: float, tip: float, bend: float) -> Pose:
    """The hips this far left of the feet, the wall on the right; the chest upright."""
    return build_pose(
        legs=Leg(knee=2, reach=foot_reach(-0.03, 0.05)),
        pelvis=Bend(side=tip),
        lumbar=Bend(side=bend),
        thorax=Bend(side=-0.5 * (tip + bend)),
        neck=Bend(side=-0.4 * (tip + bend)),
        right_arm=LEANING_ARM,
        left_arm=LEFT_HAND_ON_HIP,
        root=HipPosition(V(0.0, left, 0.504)),
    )


HIPS_OUT = side_glide_pose(-0.035, 14, 14)
HIPS_IN = side_glide_pose(-0.16, 2, -26)

AT_THE_WALL = Arm(
    flexion=80,
    reach=palm_reach(0.315, 0.1, 0.81, pointing=V(0, 0, 1))._replace(
        pole=V(-0.2, -0.5, -1)
    ),
)
ROCK_BACK = standing_pose(
    0.508,
    over_x=0.0,
    right_leg=Leg(flexion=20, knee=20, reach=foot_reach(0.1, 0.05)),
    left_leg=Leg(flexion=-10, knee=6, reach=lifted_heel_reach(-0.17, -0.05, 0)),
    arms=AT_THE_WALL,
)
ROCKED = build_pose(
    ROCK_BACK,
    left_leg=Leg(
        flexion=-10, knee=6, toes=30, reach=lifted_heel_reach(-0.17, -0.05, 30)
    ),
    root=BalancedStance(0.47, over_x=0.13),
)

UPRIGHT_MOBILITY_FIGURES = (
    Figure(
        name="seated-rotation",
        keyframes=paced_keyframes(FACING_AHEAD, TURNED, 5, 1),
        camera=Camera(38, 16),
        muscles=(Structure.OBLIQUES,),
        far_parts=(Limb.LEFT_LEG,),
        props=CHAIR,
        tracked_point="collar",
        tracked_offset=V(0.18, 0, 0.31),
        is_sided=True,
    ),
    Figure(
        name="seated-pelvic-tilt",
        keyframes=paced_keyframes(SLUMPED, TALL, 4),
        muscles=(Structure.LUMBAR_SPINE,),
        props=CHAIR,
        camera=Camera(14, 8),
        tracked_point="sacrum",
        tracked_offset=V(0.17, 0, 0.02),
    ),
    Figure(
        name="thoracic-extension-chair",
        keyframes=paced_keyframes(AGAINST_THE_BACK, OVER_THE_BACK, 4, 1),
        camera=Camera(-30, 10),
        muscles=(Structure.THORACIC_SPINE,),
        props=build_chair(back_covers=WHOLE_BODY),
        tracked_point="head",
        tracked_offset=V(0, 0, 0.12),
    ),
    Figure(
        name="nerve-glide-seated",
        keyframes=paced_keyframes(FOOT_BACK, FOOT_FORWARD, 4),
        muscles=(Structure.SCIATIC_NERVE,),
        props=CHAIR,
        tracked_point="right_toe",
        is_sided=True,
    ),
    Figure(
        name="press-up-standing",
        keyframes=paced_keyframes(UPRIGHT, BENT_BACK, 4, 1),
        camera=Camera(22, 9),
        muscles=(Structure.LUMBAR_SPINE,),
        tracked_point="head",
        tracked_offset=V(0, 0, 0.12),
    ),
    Figure(
        name="hip-circles",
        is_coarse=True,
        keyframes=tuple(
            Keyframe(hip_circle_pose(0.06 * ahead, 0.07 * left), 0.625, 0)
            for left, ahead in EIGHTHS_OF_CIRCLE
        ),
        camera=Camera(64, 16),
        muscles=(Structure.HIP_JOINT,),
        props=CIRCLE_CHAIR,
        tracked_point="pelvis",
        tracked_offset=V(0, 0, -0.2),
        has_circular_arrow=True,
    ),
    Figure(
        name="side-glide",
        keyframes=paced_keyframes(HIPS_OUT, HIPS_IN, 4, 1),
        camera=Camera(-97, 7),
        muscles=(Structure.LUMBAR_SPINE,),
        props=build_side_wall(
            -surface_reach(HIPS_OUT, "right_shoulder", V(0, -1, 0)), seen_from=-1
        ),
        tracked_point="pelvis",
        tracked_offset=V(0, 0.2, 0),
        is_sided=True,
    ),
    Figure(
        name="ankle-rocks",
        keyframes=paced_keyframes(ROCK_BACK, ROCKED, 3),
        muscles=(Structure.ANKLE,),
        camera=FROM_INSIDE,
        props=build_wall(surface_reach(ROCK_BACK, "right_palm", AHEAD)),
        tracked_point="right_knee",
        tracked_offset=V(-0.1, 0, -0.03),
        is_sided=True,
    ),
)
