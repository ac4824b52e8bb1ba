"""Joint angles to joints: the body's segments, their sizes and their turning.

Lengths are fractions of stature after Winter, Biomechanics and Motor Control of
Human Movement (4th ed., 2009), figure 4.1; the shares of mass after its table 4.1.
"""

from dataclasses import dataclass
from typing import NamedTuple

from exercises.figures.engine.geometry import Frame, Vector
from exercises.figures.engine.pose import Arm, Leg, Pose

THIGH = 0.245
SHANK = 0.246
ANKLE_HEIGHT = 0.039
HEEL_BACK = 0.022
BALL_AHEAD = 0.075
TOES = 0.038
UPPER_ARM = 0.186
FOREARM = 0.146
PALM = 0.052
FINGERS = 0.056
HIP_HALF_WIDTH = 0.05
SHOULDER_HALF_WIDTH = 0.103
PELVIS = 0.068
LUMBAR_HALF = 0.055
THORAX_HALF = 0.055
NECK = 0.07
HEAD = 0.055

SIDES = ("right", "left")


class Flesh(NamedTuple):
    """How far the surface lies from a point: ahead, to the side, up or down."""

    ahead: float
    side: float
    up: float


def ball(radius: float) -> Flesh:
    return Flesh(radius, radius, radius)


FLESH = {
    "pelvis": Flesh(0.06, 0.088, 0.078),
    "waist": Flesh(0.052, 0.072, 0.05),
    "ribs": Flesh(0.06, 0.09, 0.06),
    "chest": Flesh(0.06, 0.098, 0.05),
    "head": Flesh(0.058, 0.05, 0.064),
    "hip": ball(0.05),
    "knee": ball(0.034),
    "shin": ball(0.03),
    "thigh": ball(0.042),
    "ankle": ball(0.02),
    "heel": ball(0.017),
    "ball": ball(0.013),
    "toe": ball(0.011),
    "shoulder": ball(0.036),
    "elbow": ball(0.024),
    "forearm": ball(0.022),
    "wrist": ball(0.016),
    "palm": ball(0.014),
    "fingertip": ball(0.009),
}

# Of one side where there are two: head, trunk and both sides add up to 1.
MASS = {
    "pelvis": 0.142,
    "waist": 0.139,
    "chest": 0.216,
    "head": 0.081,
    "thigh": 0.100,
    "shin": 0.0465,
    "ball": 0.0145,
    "upper_arm": 0.028,
    "forearm": 0.016,
    "palm": 0.006,
}


def plain(name: str) -> str:
    return name.removeprefix("right_").removeprefix("left_")


@dataclass(frozen=True, slots=True)
class Body:
    """Every named point, and the frame of the segment it belongs to."""

    points: dict[str, Vector]
    frames: dict[str, Frame]
    breath: float = 0.0

    def moved(self, by: Vector) -> "Body":
        points = {name: place.plus(by) for name, place in self.points.items()}
        return Body(points, self.frames, self.breath)

    def depth_towards(self, name: str, direction: Vector) -> float:
        """From the point to its skin, in a unit direction."""
        local = self.frames[name].local(direction)
        flesh = FLESH[plain(name)]
        return Vector(
            local.x * flesh.ahead, local.y * flesh.side, local.z * flesh.up
        ).length

    def skin(self, name: str, direction: Vector) -> Vector:
        return self.points[name].plus(direction, self.depth_towards(name, direction))

    def lowest(self, name: str) -> float:
        return self.skin(name, Vector(0, 0, -1)).z

    @property
    def centre_of_mass(self) -> Vector:
        total = Vector(0, 0, 0)
        for name, place in self.points.items():
            total = total.plus(place, MASS.get(plain(name), 0.0))
        return total


def side_sign(side: str) -> int:
    return 1 if side == "left" else -1


class Builder:
    """Places points one after the other, from the pelvis outwards."""

    def __init__(self, pose: Pose) -> None:
        self.points: dict[str, Vector] = {}
        self.frames: dict[str, Frame] = {}
        self.trunk(pose)
        for side in SIDES:
            self.leg(side, getattr(pose, f"{side}_leg"))
            self.arm(side, getattr(pose, f"{side}_arm"))

    def place(self, name: str, frame: Frame, origin: Vector, *local: float) -> Vector:
        self.frames[name] = frame
        self.points[name] = origin.plus(frame.world(Vector(*local)))
        return self.points[name]

    def trunk(self, pose: Pose) -> None:
        frame = Frame().bent(*pose.turn)
        root = self.place("root", frame, Vector(0, 0, 0), 0, 0, 0)
        self.place("pelvis", frame, root, 0, 0, 0.03)
        place = self.place("sacrum", frame, root, 0, 0, PELVIS)
        spine = (
            ("waist", pose.lumbar, LUMBAR_HALF),
            ("ribs", pose.lumbar, LUMBAR_HALF),
            ("chest", pose.thorax, THORAX_HALF),
            ("collar", pose.thorax, THORAX_HALF),
        )
        for name, bend, length in spine:
            # A stretch of the spine bends in two places, half the way in each.
            frame = frame.bent(bend.flex / 2, bend.side / 2, bend.twist / 2)
            place = self.place(name, frame, place, 0, 0, length)
        flex, side, twist = pose.neck
        frame = frame.bent(flex / 2, side / 2, twist / 2)
        skull = self.place("skull", frame, place, 0, 0, NECK)
        frame = frame.bent(flex / 2, side / 2, twist / 2)
        self.place("head", frame, skull, 0.002, 0, HEAD)
        self.place("jaw", frame, skull, 0.031, 0, 0.018)

    def leg(self, side: str, leg: Leg) -> None:
        sign = side_sign(side)
        pelvis = self.frames["root"]
        hip = self.place(
            f"{side}_hip", pelvis, self.points["root"], 0, sign * HIP_HALF_WIDTH, 0
        )
        frame = pelvis.bent(-leg.flex, sign * leg.abd, sign * leg.out)
        self.frames[f"{side}_femur"] = frame
        self.place(f"{side}_thigh", frame, hip, 0, 0, -THIGH * 0.45)
        knee = self.place(f"{side}_knee", frame, hip, 0, 0, -THIGH)
        frame = frame.bent(leg.knee, 0, 0)
        self.place(f"{side}_shin", frame, knee, 0, 0, -SHANK * 0.43)
        ankle = self.place(f"{side}_ankle", frame, knee, 0, 0, -SHANK)
        frame = frame.bent(-leg.ankle, sign * leg.foot_side, sign * leg.foot_turn)
        self.place(f"{side}_heel", frame, ankle, -HEEL_BACK, 0, 0.017 - ANKLE_HEIGHT)
        ball = self.place(
            f"{side}_ball", frame, ankle, BALL_AHEAD, 0, 0.013 - ANKLE_HEIGHT
        )
        frame = frame.bent(-leg.toes, 0, 0)
        self.place(f"{side}_toe", frame, ball, TOES, 0, -0.002)

    def arm(self, side: str, arm: Arm) -> None:
        sign = side_sign(side)
        frame = self.frames["collar"]
        # Beyond some 60° the shoulder blade turns along and lifts the shoulder.
        lift = 0.03 * max(0.0, min(1.0, (max(arm.flex, arm.abd) - 60) / 100))
        place = (0.0, sign * (SHOULDER_HALF_WIDTH - lift / 2), lift - 0.012)
        shoulder = self.place(f"{side}_shoulder", frame, self.points["collar"], *place)
        frame = frame.bent(-arm.flex, sign * arm.abd, sign * arm.out)
        self.frames[f"{side}_humerus"] = frame
        self.place(f"{side}_upper_arm", frame, shoulder, 0, 0, -UPPER_ARM * 0.44)
        elbow = self.place(f"{side}_elbow", frame, shoulder, 0, 0, -UPPER_ARM)
        frame = frame.bent(-arm.elbow, 0, 0)
        self.place(f"{side}_forearm", frame, elbow, 0, 0, -FOREARM * 0.43)
        wrist = self.place(f"{side}_wrist", frame, elbow, 0, 0, -FOREARM)
        frame = frame.bent(-arm.wrist, sign * arm.hand_side, sign * arm.hand_turn)
        palm = self.place(f"{side}_palm", frame, wrist, 0, 0, -PALM)
        self.place(f"{side}_fingertip", frame, palm, 0, 0, -FINGERS)
        self.place(f"{side}_thumb", frame, wrist, 0.035, -sign * 0.006, -0.045)


def assemble(pose: Pose) -> Body:
    """The body of a pose by its angles alone, hips at the origin."""
    builder = Builder(pose)
    return Body(builder.points, builder.frames, pose.breath)
