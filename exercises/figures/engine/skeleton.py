"""Joint angles to joints: the body's segments, their sizes and their turning.

Lengths are fractions of stature after Winter, Biomechanics and Motor Control of
Human Movement (4th ed., 2009), figure 4.1; the shares of mass after its table 4.1.
"""

from dataclasses import dataclass
from typing import NamedTuple

from exercises.figures.engine.geometry import Frame, Vector
from exercises.figures.engine.pose import Arm, Leg, Pose

THIGH_LENGTH = 0.245
SHANK_LENGTH = 0.246
ANKLE_HEIGHT = 0.039
ANKLE_TO_HEEL = 0.022
ANKLE_TO_BALL = 0.075
TOE_LENGTH = 0.038
UPPER_ARM_LENGTH = 0.186
FOREARM_LENGTH = 0.146
PALM_LENGTH = 0.052
FINGER_LENGTH = 0.056
HIP_HALF_WIDTH = 0.05
SHOULDER_HALF_WIDTH = 0.103
PELVIS_HEIGHT = 0.068
LUMBAR_HALF_LENGTH = 0.055
THORAX_HALF_LENGTH = 0.055
NECK_LENGTH = 0.07
HEAD_HEIGHT = 0.055

SIDE_NAMES = ("right", "left")


class SurfaceOffset(NamedTuple):
    """How far the surface lies from a point: ahead, to the side, up or down."""

    ahead: float
    side: float
    up: float


def equal_offset(radius: float) -> SurfaceOffset:
    return SurfaceOffset(radius, radius, radius)


SURFACE_OFFSETS = {
    "pelvis": SurfaceOffset(0.06, 0.088, 0.078),
    "waist": SurfaceOffset(0.052, 0.072, 0.05),
    "ribs": SurfaceOffset(0.06, 0.09, 0.06),
    "chest": SurfaceOffset(0.06, 0.098, 0.05),
    "head": SurfaceOffset(0.058, 0.05, 0.064),
    "hip": equal_offset(0.05),
    "knee": equal_offset(0.034),
    "shin": equal_offset(0.03),
    "thigh": equal_offset(0.042),
    "ankle": equal_offset(0.02),
    "heel": equal_offset(0.017),
    "ball": equal_offset(0.013),
    "toe": equal_offset(0.011),
    "shoulder": equal_offset(0.036),
    "elbow": equal_offset(0.024),
    "forearm": equal_offset(0.022),
    "wrist": equal_offset(0.016),
    "palm": equal_offset(0.014),
    "fingertip": equal_offset(0.009),
}

# Of one side where there are two: head, trunk and both sides add up to 1.
MASS_SHARES = {
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


def without_side(name: str) -> str:
    return name.removeprefix("right_").removeprefix("left_")


@dataclass(frozen=True, slots=True)
class Body:
    """Every named point, and the frame of the segment it belongs to."""

    points: dict[str, Vector]
    frames: dict[str, Frame]
    breath: float = 0.0

    def moved_by(self, offset: Vector) -> "Body":
        points = {name: place.plus(offset) for name, place in self.points.items()}
        return Body(points, self.frames, self.breath)

    def surface_depth(self, name: str, direction: Vector) -> float:
        """From the point to its skin, in a unit direction."""
        local = self.frames[name].to_local(direction)
        flesh = SURFACE_OFFSETS[without_side(name)]
        return Vector(
            local.x * flesh.ahead, local.y * flesh.side, local.z * flesh.up
        ).length

    def surface_point(self, name: str, direction: Vector) -> Vector:
        return self.points[name].plus(direction, self.surface_depth(name, direction))

    def lowest_height(self, name: str) -> float:
        return self.surface_point(name, Vector(0, 0, -1)).z

    @property
    def centre_of_mass(self) -> Vector:
        total = Vector(0, 0, 0)
        for name, place in self.points.items():
            total = total.plus(place, MASS_SHARES.get(without_side(name), 0.0))
        return total


def side_sign(side: str) -> int:
    return 1 if side == "left" else -1


class SkeletonBuilder:
    """Places points one after the other, from the pelvis outwards."""

    def __init__(self, pose: Pose) -> None:
        self.points: dict[str, Vector] = {}
        self.frames: dict[str, Frame] = {}
        self.build_trunk(pose)
        for side in SIDE_NAMES:
            self.build_leg(side, getattr(pose, f"{side}_leg"))
            self.build_arm(side, getattr(pose, f"{side}_arm"))

    def place_point(
        self, name: str, frame: Frame, origin: Vector, *local: float
    ) -> Vector:
        self.frames[name] = frame
        self.points[name] = origin.plus(frame.to_world(Vector(*local)))
        return self.points[name]

    def build_trunk(self, pose: Pose) -> None:
        frame = Frame().bent_by(*pose.pelvis)
        root = self.place_point("root", frame, Vector(0, 0, 0), 0, 0, 0)
        self.place_point("pelvis", frame, root, 0, 0, 0.03)
        place = self.place_point("sacrum", frame, root, 0, 0, PELVIS_HEIGHT)
        spine = (
            ("waist", pose.lumbar, LUMBAR_HALF_LENGTH),
            ("ribs", pose.lumbar, LUMBAR_HALF_LENGTH),
            ("chest", pose.thorax, THORAX_HALF_LENGTH),
            ("collar", pose.thorax, THORAX_HALF_LENGTH),
        )
        for name, bend, length in spine:
            # A stretch of the spine bends in two places, half the way in each.
            frame = frame.bent_by(bend.flexion / 2, bend.side / 2, bend.twist / 2)
            place = self.place_point(name, frame, place, 0, 0, length)
        flex, side, twist = pose.neck
        frame = frame.bent_by(flex / 2, side / 2, twist / 2)
        skull = self.place_point("skull", frame, place, 0, 0, NECK_LENGTH)
        frame = frame.bent_by(flex / 2, side / 2, twist / 2)
        self.place_point("head", frame, skull, 0.002, 0, HEAD_HEIGHT)
        self.place_point("jaw", frame, skull, 0.031, 0, 0.018)

    def build_leg(self, side: str, leg: Leg) -> None:
        sign = side_sign(side)
        pelvis = self.frames["root"]
        hip = self.place_point(
            f"{side}_hip", pelvis, self.points["root"], 0, sign * HIP_HALF_WIDTH, 0
        )
        frame = pelvis.bent_by(
            -leg.flexion, sign * leg.abduction, sign * leg.external_rotation
        )
        self.frames[f"{side}_femur"] = frame
        self.place_point(f"{side}_thigh", frame, hip, 0, 0, -THIGH_LENGTH * 0.45)
        knee = self.place_point(f"{side}_knee", frame, hip, 0, 0, -THIGH_LENGTH)
        frame = frame.bent_by(leg.knee, 0, 0)
        self.place_point(f"{side}_shin", frame, knee, 0, 0, -SHANK_LENGTH * 0.43)
        ankle = self.place_point(f"{side}_ankle", frame, knee, 0, 0, -SHANK_LENGTH)
        frame = frame.bent_by(-leg.ankle, sign * leg.foot_side, sign * leg.foot_turn)
        self.place_point(
            f"{side}_heel", frame, ankle, -ANKLE_TO_HEEL, 0, 0.017 - ANKLE_HEIGHT
        )
        ball = self.place_point(
            f"{side}_ball", frame, ankle, ANKLE_TO_BALL, 0, 0.013 - ANKLE_HEIGHT
        )
        frame = frame.bent_by(-leg.toes, 0, 0)
        self.place_point(f"{side}_toe", frame, ball, TOE_LENGTH, 0, -0.002)

    def build_arm(self, side: str, arm: Arm) -> None:
        sign = side_sign(side)
        frame = self.frames["collar"]
        # Beyond some 60° the shoulder blade turns along and lifts the shoulder.
        lift = 0.03 * max(0.0, min(1.0, (max(arm.flexion, arm.abduction) - 60) / 100))
        place = (0.0, sign * (SHOULDER_HALF_WIDTH - lift / 2), lift - 0.012)
        shoulder = self.place_point(
            f"{side}_shoulder", frame, self.points["collar"], *place
        )
        frame = frame.bent_by(
            -arm.flexion, sign * arm.abduction, sign * arm.external_rotation
        )
        self.frames[f"{side}_humerus"] = frame
        self.place_point(
            f"{side}_upper_arm", frame, shoulder, 0, 0, -UPPER_ARM_LENGTH * 0.44
        )
        elbow = self.place_point(
            f"{side}_elbow", frame, shoulder, 0, 0, -UPPER_ARM_LENGTH
        )
        frame = frame.bent_by(-arm.elbow, 0, 0)
        self.place_point(f"{side}_forearm", frame, elbow, 0, 0, -FOREARM_LENGTH * 0.43)
        wrist = self.place_point(f"{side}_wrist", frame, elbow, 0, 0, -FOREARM_LENGTH)
        frame = frame.bent_by(-arm.wrist, sign * arm.hand_side, sign * arm.hand_turn)
        palm = self.place_point(f"{side}_palm", frame, wrist, 0, 0, -PALM_LENGTH)
        self.place_point(f"{side}_fingertip", frame, palm, 0, 0, -FINGER_LENGTH)
        self.place_point(f"{side}_thumb", frame, wrist, 0.035, -sign * 0.006, -0.045)


def assemble_body(pose: Pose) -> Body:
    """The body of a pose by its angles alone, hips at the origin."""
    builder = SkeletonBuilder(pose)
    return Body(builder.points, builder.frames, pose.breath)
