"""Starting positions and furniture that figures share; sizes are in statures."""

from math import cos, radians, sin, tau
from typing import Any

from exercises.figures.engine.body_parts import Limb
from exercises.figures.engine.figure import Keyframe
from exercises.figures.engine.geometry import AHEAD, Camera, Vector
from exercises.figures.engine.pose import (
    Arm,
    BalancedStance,
    Bend,
    Leg,
    Pose,
    Reach,
    RestingPoint,
    SurfaceContact,
    build_pose,
    mirror_reach,
)
from exercises.figures.engine.sizes import ANKLE_TO_BALL, SKIN_RADII
from exercises.figures.engine.solve import solve_pose
from exercises.figures.poses.furniture import SEAT_HEIGHT

V = Vector

KNEELING_ANKLE = -65
PALM_HEIGHT = SKIN_RADII["palm"]
STANDING_HIP_HEIGHT = 0.527
# In seconds: how long a hold is shown at most, and the pause between two moves.
LONGEST_HOLD_SHOWN = 4.0
PAUSE = 0.4
# Cosines and sines; with fewer positions a circle would have corners.
EIGHTHS_OF_CIRCLE = tuple(
    (cos(eighth * tau / 8), sin(eighth * tau / 8)) for eighth in range(8)
)

FROM_THE_FRONT = Camera(90)
FROM_BEHIND = Camera(-90)
# A wall ahead of the person is seen from the person's side.
FROM_INSIDE = Camera(-16, 6)
UPRIGHT_FROM_THE_FRONT = Camera(90, 6)
FRONT_FROM_ABOVE = Camera(84, 22)
LEFT_LIMBS = (Limb.LEFT_LEG, Limb.LEFT_ARM)


# Hands and feet are given for the right side, so that outwards is y < 0.
def foot_reach(
    x: float, y: float, z: float = 0.0, pointing: Vector | None = None
) -> Reach:
    return Reach(V(x, -y, z), pointing=pointing or AHEAD)


def palm_reach(
    x: float, y: float, z: float = PALM_HEIGHT, pointing: Vector | None = None
) -> Reach:
    return Reach(V(x, -y, z), pointing=pointing or AHEAD)


def body_reach(
    point: str,
    ahead: float = 0.0,
    outwards: float = 0.0,
    up: float = 0.0,
    pointing: Vector | None = None,
    pole: Vector | None = None,
) -> Reach:
    return Reach(
        V(ahead, -outwards, up), body_point=point, pointing=pointing, pole=pole
    )


HANGING = Arm(flexion=-3, abduction=7, elbow=12)

STANDING = build_pose(
    legs=Leg(flexion=2, knee=3, reach=foot_reach(-0.03, 0.055)),
    arms=HANGING,
    root=BalancedStance(STANDING_HIP_HEIGHT),
)
# The body on which structures and acupoints are shown.
BODY_MAP_POSE = build_pose(
    STANDING,
    legs=Leg(knee=2, reach=foot_reach(-0.03, 0.06)),
    arms=Arm(flexion=0, abduction=16, elbow=6),
)
HANDS_ON_HIPS = Arm(
    reach=body_reach(
        "pelvis", 0.035, 0.085, 0.045, pointing=V(1, 0.9, -0.5), pole=V(-0.6, -1, 0)
    )
)
LEFT_HAND_ON_HIP = Arm(reach=mirror_reach(HANDS_ON_HIPS.reach))

SITTING = build_pose(
    legs=Leg(flexion=88, knee=88, reach=foot_reach(0.235, 0.065)),
    arms=Arm(
        flexion=30,
        elbow=60,
        reach=body_reach("right_thigh", 0.05, 0.01, -0.04, pointing=V(1, 0, -0.1)),
    ),
    root=RestingPoint("pelvis", SEAT_HEIGHT),
)
# The feet drawn back beneath the knees, ready to stand up.
FEET_BEFORE_SEAT = 0.195
FEET_UNDER_KNEES = Leg(flexion=88, knee=88, reach=foot_reach(FEET_BEFORE_SEAT, 0.06))
MIDDLE_OF_FEET = FEET_BEFORE_SEAT + 0.04
# Hands on the opposite shoulders, elbows ahead.
CROSSED_ARMS: dict[str, Any] = {
    "right_arm": Arm(
        flexion=50,
        reach=body_reach(
            "left_shoulder",
            0.04,
            0.01,
            0.0,
            pointing=V(-0.5, 0.6, 0.6),
            pole=V(1, -0.6, -1),
        ),
    ),
    "left_arm": Arm(
        flexion=50,
        reach=body_reach(
            "right_shoulder",
            0.045,
            0.01,
            -0.02,
            pointing=V(-0.5, -0.6, 0.6),
            pole=V(1, 0.6, -1),
        ),
    ),
}


# The palms lie on the mat.
PALM_DOWN = -80
ARMS_BESIDE = Arm(flexion=-8, abduction=14, hand_turn=PALM_DOWN)
HANDS_ON_BELLY = Arm(
    reach=body_reach(
        "waist", 0.062, 0.02, 0.0, pointing=V(0, 1, 0), pole=V(0.2, -1, -0.15)
    )
)
ON_BACK = (SurfaceContact("chest"), SurfaceContact("head"))
LYING = build_pose(
    pelvis=Bend(flexion=-90),
    legs=Leg(ankle=-25, abduction=4, external_rotation=8),
    arms=ARMS_BESIDE,
    root=RestingPoint("pelvis"),
    contacts=ON_BACK,
)
HOOK_LYING = build_pose(
    LYING, legs=Leg(flexion=50, knee=100, reach=foot_reach(0.24, 0.055))
)

ON_FRONT = build_pose(
    pelvis=Bend(flexion=90),
    legs=Leg(ankle=-60, abduction=4),
    arms=ARMS_BESIDE,
    root=RestingPoint("pelvis"),
)

HANDS_AND_KNEES = build_pose(
    pelvis=Bend(flexion=77),
    legs=Leg(flexion=77, knee=90, ankle=KNEELING_ANKLE),
    arms=Arm(flexion=77, reach=palm_reach(0.34, 0.1)),
    neck=Bend(flexion=-8),
    root=RestingPoint("right_knee"),
    contacts=(SurfaceContact("left_knee"),),
)

HALF_KNEELING = build_pose(
    right_leg=Leg(knee=90, ankle=KNEELING_ANKLE),
    left_leg=Leg(flexion=88, knee=88, reach=Reach(V(0.25, 0.065, 0))),
    root=RestingPoint("right_knee"),
)

# The right side is on top; seen from the front, the head is on the right.
ON_LEFT_SIDE = build_pose(
    pelvis=Bend(side=-90),
    lumbar=Bend(side=8),
    thorax=Bend(side=5),
    neck=Bend(side=-6),
    legs=Leg(flexion=40, knee=70),
    right_arm=Arm(flexion=40, elbow=40),
    left_arm=Arm(flexion=95, elbow=120),
    root=RestingPoint("left_hip"),
)


def surface_reach(pose: Pose, point: str, direction: Vector) -> float:
    """How far the skin of a body point extends in a direction, for a wall to touch."""
    return direction.dot(solve_pose(pose).body.surface_point(point, direction))


def standing_pose(
    height: float = STANDING_HIP_HEIGHT,
    over_y: float = 0.0,
    over_x: float = 0.0,
    **changes: Any,
) -> Pose:
    return build_pose(STANDING, root=BalancedStance(height, over_x, over_y), **changes)


def lifted_heel_reach(x: float, y: float, angle: float) -> Reach:
    toes = V(1, 0, 0).rotated_around(V(0, 1, 0), angle)
    # The heel turns about the ball of the foot, which stays on the floor.
    return Reach(V(x, -y, ANKLE_TO_BALL * sin(radians(angle))), pointing=toes)


def paced_keyframes(
    start: Pose, end: Pose, move_seconds: float, hold_seconds: float = 0.0
) -> tuple[Keyframe, Keyframe]:
    """One repetition of a dose: the movement there and back, and the hold at its end.

    The short pauses are taken from the movement, and a long hold is cut short.
    """
    held = min(hold_seconds, LONGEST_HOLD_SHOWN) or PAUSE
    moving = move_seconds - (PAUSE if hold_seconds else 2 * PAUSE)
    return Keyframe(start, moving / 2, PAUSE), Keyframe(end, moving / 2, held)


def contract_relax_keyframes(start: Pose, deeper: Pose) -> tuple[Keyframe, ...]:
    return (
        Keyframe(start, 2, 0.8),
        Keyframe(start, 0.2, LONGEST_HOLD_SHOWN, is_push=True),
        Keyframe(deeper, 3, LONGEST_HOLD_SHOWN),
    )


def held_stretch_keyframes(start: Pose, deeper: Pose) -> tuple[Keyframe, ...]:
    return paced_keyframes(start, deeper, 5, LONGEST_HOLD_SHOWN)
