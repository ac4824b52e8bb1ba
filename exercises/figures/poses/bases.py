"""Starting positions and furniture that figures share. Sizes are in statures."""

from math import radians, sin
from typing import Any

from exercises.figures.engine.figure import Box, Key, Prop, Rod
from exercises.figures.engine.geometry import AHEAD, Vector
from exercises.figures.engine.pose import (
    Arm,
    Bend,
    Leg,
    Pose,
    Reach,
    Rest,
    Stance,
    Touch,
    mirrored,
    posed,
)
from exercises.figures.engine.skeleton import BALL_AHEAD
from exercises.figures.engine.solve import solve

V = Vector

SEAT = 0.245
BED = 0.34
TABLE = 0.43
STEP_HEIGHT = 0.1
KNEELING_ANKLE = -65
PALM_HEIGHT = 0.014


# Hands and feet are given for the right side, so that outwards is y < 0.
def foot(x: float, y: float, z: float = 0.0, end: Vector | None = None) -> Reach:
    return Reach(V(x, -y, z), end=end or AHEAD)


def palm(
    x: float, y: float, z: float = PALM_HEIGHT, end: Vector | None = None
) -> Reach:
    return Reach(V(x, -y, z), end=end or AHEAD)


def on(
    point: str,
    ahead: float = 0.0,
    out: float = 0.0,
    up: float = 0.0,
    end: Vector | None = None,
    pole: Vector | None = None,
) -> Reach:
    return Reach(V(ahead, -out, up), of=point, end=end, pole=pole)


HANGING = Arm(flex=-3, abd=7, elbow=12)

STANDING = posed(
    legs=Leg(flex=2, knee=3, reach=foot(-0.03, 0.055)),
    arms=HANGING,
    root=Stance(0.527),
)
HANDS_ON_HIPS = Arm(
    reach=on("pelvis", 0.035, 0.085, 0.045, end=V(1, 0.9, -0.5), pole=V(-0.6, -1, 0))
)
LEFT_HAND_ON_HIP = Arm(reach=mirrored(HANDS_ON_HIPS.reach))

SITTING = posed(
    legs=Leg(flex=88, knee=88, reach=foot(0.235, 0.065)),
    arms=Arm(
        flex=30, elbow=60, reach=on("right_thigh", 0.05, 0.01, -0.04, end=V(1, 0, -0.1))
    ),
    root=Rest("pelvis", SEAT),
)
# Hands on the opposite shoulders, elbows ahead.
CROSSED_ARMS: dict[str, Any] = {
    "right_arm": Arm(
        flex=50, reach=on("left_shoulder", 0.04, 0.01, 0.0, pole=V(1, -0.6, -1))
    ),
    "left_arm": Arm(
        flex=50, reach=on("right_shoulder", 0.045, 0.01, -0.02, pole=V(1, 0.6, -1))
    ),
}


def chair(
    x: float = 0.0, facing: int = 1, seat: float = SEAT, y: float = 0.0
) -> tuple[Prop, ...]:
    """A chair whose sitter has the hips at x and y and looks ahead (1) or back (-1)."""

    def rod(along: float, out: float, low: float, tilt: float, high: float) -> Rod:
        start, end = x + facing * along, x + facing * (along + tilt)
        return Rod(V(start, y + out, low), V(end, y + out, high), 0.011)

    return (
        rod(-0.11, 0.12, 0, -0.03, 0.54),
        rod(0.17, 0.12, 0, 0, seat - 0.02),
        Box(V(x - facing * 0.137, y, 0.475), V(0.016, 0.24, 0.13)),
        rod(-0.11, -0.12, 0, -0.03, 0.54),
        rod(0.17, -0.12, 0, 0, seat - 0.02),
        Box(V(x + facing * 0.03, y, seat - 0.014), V(0.3, 0.26, 0.028)),
    )


CHAIR = chair()

ARMS_BESIDE = Arm(flex=-8, abd=14)
ON_BACK = (Touch("chest"), Touch("head"))
LYING = posed(
    turn=Bend(flex=-90),
    legs=Leg(ankle=-25, abd=4, out=8),
    arms=ARMS_BESIDE,
    root=Rest("pelvis"),
    touches=ON_BACK,
)
HOOK_LYING = posed(LYING, legs=Leg(flex=50, knee=100, reach=foot(0.24, 0.055)))

ON_FRONT = posed(
    turn=Bend(flex=90),
    legs=Leg(ankle=-60, abd=4),
    arms=ARMS_BESIDE,
    root=Rest("pelvis"),
)

HANDS_AND_KNEES = posed(
    turn=Bend(flex=77),
    legs=Leg(flex=77, knee=90, ankle=KNEELING_ANKLE),
    arms=Arm(flex=77, reach=palm(0.34, 0.1)),
    neck=Bend(flex=-8),
    root=Rest("right_knee"),
    touches=(Touch("left_knee"),),
)

HALF_KNEELING = posed(
    right_leg=Leg(knee=90, ankle=KNEELING_ANKLE),
    left_leg=Leg(flex=88, knee=88, reach=Reach(V(0.25, 0.065, 0))),
    root=Rest("right_knee"),
)

# The right side is on top; seen from the front the head lies to the right.
ON_LEFT_SIDE = posed(
    turn=Bend(side=-90),
    lumbar=Bend(side=8),
    thorax=Bend(side=5),
    neck=Bend(side=-6),
    legs=Leg(flex=40, knee=70),
    right_arm=Arm(flex=40, elbow=40),
    left_arm=Arm(flex=95, elbow=120),
    root=Rest("left_hip"),
)


def bed(left: float, right: float, width: float = 0.36) -> tuple[Prop, ...]:
    middle, length = (left + right) / 2, right - left
    return (
        Box(V(middle, 0, BED - 0.035), V(length, width, 0.07)),
        Rod(
            V(left + 0.04, -width / 2, 0), V(left + 0.04, -width / 2, BED - 0.05), 0.014
        ),
        Rod(
            V(right - 0.04, -width / 2, 0),
            V(right - 0.04, -width / 2, BED - 0.05),
            0.014,
        ),
    )


def wall(x: float, height: float = 1.06) -> Prop:
    # Its surface is at x, facing the person: behind them where x < 0.
    middle = x + (0.015 if x > 0 else -0.015)
    return Box(V(middle, 0, height / 2), V(0.03, 0.3, height), "wall")


def side_wall(y: float) -> Prop:
    # Its surface is at y, facing the person: to their left where y > 0.
    middle = y + (0.015 if y > 0 else -0.015)
    return Box(V(0, middle, 0.53), V(0.3, 0.03, 1.06), "wall")


def table(x: float, height: float = TABLE) -> tuple[Prop, ...]:
    return (
        Rod(V(x + 0.03, -0.16, 0), V(x + 0.03, -0.16, height - 0.02), 0.012),
        Rod(V(x + 0.37, -0.16, 0), V(x + 0.37, -0.16, height - 0.02), 0.012),
        Box(V(x + 0.2, 0, height - 0.014), V(0.4, 0.4, 0.028)),
    )


def skin_at(pose: Pose, point: str, direction: Vector) -> float:
    """How far the skin of a body point reaches in a direction, for a wall to meet."""
    return direction.dot(solve(pose).body.skin(point, direction))


def standing(
    height: float = 0.527, over_y: float = 0.0, over_x: float = 0.0, **changes: Any
) -> Pose:
    return posed(STANDING, root=Stance(height, over_x, over_y), **changes)


def heel_up(x: float, y: float, angle: float) -> Reach:
    toes = V(1, 0, 0).turned(V(0, 1, 0), angle)
    # The heel turns about the ball of the foot, which stays on the floor.
    return Reach(V(x, -y, BALL_AHEAD * sin(radians(angle))), end=toes)


def contract_relax(start: Pose, deeper: Pose) -> tuple[Key, ...]:
    return (
        Key(start, 1.8, 0.8),
        Key(start, 0.2, 2.4, is_push=True),
        Key(deeper, 1.8, 2.4),
    )


def eased_in(start: Pose, deeper: Pose) -> tuple[Key, ...]:
    return (Key(start, 2, 0.8), Key(deeper, 2.2, 3.5))
