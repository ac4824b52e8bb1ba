"""From joint angles to joints: the body's segments, and how each turns the next."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from exercises.figures.engine.body_parts import (
    BOTH_SIDES,
    POINT_KINDS,
    side_sign,
)
from exercises.figures.engine.build import AVERAGE, Build
from exercises.figures.engine.geometry import Frame, Vector
from exercises.figures.engine.pose import Arm, Leg, Pose
from exercises.figures.engine.sizes import (
    ANKLE_HEIGHT,
    ANKLE_TO_BALL,
    ANKLE_TO_HEEL,
    FINGER_LENGTH,
    FOREARM_LENGTH,
    HEAD_HEIGHT,
    HIP_HALF_WIDTH,
    HIP_TO_PELVIS,
    LUMBAR_HALF_LENGTH,
    MASS_SHARES,
    NECK_LENGTH,
    PALM_LENGTH,
    PELVIS_HEIGHT,
    SHANK_LENGTH,
    SHOULDER_DROP,
    SHOULDER_HALF_WIDTH,
    SHOULDER_LIFT,
    SKIN_RADII,
    SURFACE_OFFSETS,
    THIGH_LENGTH,
    THORAX_HALF_LENGTH,
    TOE_LENGTH,
    UPPER_ARM_LENGTH,
    SurfaceOffset,
)
from exercises.values.vocabulary import Side

SKIN_OFFSETS: Mapping[str, SurfaceOffset] = {
    point: SURFACE_OFFSETS[kind]
    for point, kind in POINT_KINDS.items()
    if kind in SURFACE_OFFSETS
}
HEEL_RADIUS, BALL_RADIUS = SKIN_RADII["heel"], SKIN_RADII["ball"]
POINT_MASSES: Mapping[str, float] = {
    point: MASS_SHARES[kind]
    for point, kind in POINT_KINDS.items()
    if kind in MASS_SHARES
}


@dataclass(frozen=True, slots=True)
class Body:
    """Every named point, and the frame of the segment to which it belongs."""

    points: dict[str, Vector]
    frames: dict[str, Frame]
    breath: float = 0.0
    build: Build = AVERAGE

    def locate_offset(self, name: str, offset: Vector) -> Vector:
        """The position at `offset` from a point, in the frame of that point."""
        return self.points[name].plus(self.frames[name].to_world(offset))

    def moved_by(self, offset: Vector) -> "Body":
        points = {name: place.plus(offset) for name, place in self.points.items()}
        return Body(points, self.frames, self.breath, self.build)

    def with_build(self, build: Build) -> "Body":
        return replace(self, build=build)

    def surface_depth(self, name: str, direction: Vector) -> float:
        """From the point to its skin, in a unit direction."""
        local = self.frames[name].to_local(direction)
        skin = SKIN_OFFSETS[name]
        return Vector(
            local.x * skin.ahead, local.y * skin.side, local.z * skin.up
        ).length

    def surface_point(self, name: str, direction: Vector) -> Vector:
        return self.points[name].plus(direction, self.surface_depth(name, direction))

    def lowest_height(self, name: str) -> float:
        return self.surface_point(name, Vector(0, 0, -1)).z

    @property
    def centre_of_mass(self) -> Vector:
        total = Vector(0, 0, 0)
        for name, mass in POINT_MASSES.items():
            total = total.plus(self.points[name], mass)
        return total


class SkeletonBuilder:
    """Places points one after another, from the pelvis outwards."""

    def __init__(self, pose: Pose) -> None:
        self.points: dict[str, Vector] = {}
        self.frames: dict[str, Frame] = {}
        self.build_trunk(pose)
        for side in BOTH_SIDES:
            self.build_leg(side, pose.leg_on(side))
            self.build_arm(side, pose.arm_on(side))

    def place_point(
        self, name: str, frame: Frame, origin: Vector, *local: float
    ) -> Vector:
        self.frames[name] = frame
        self.points[name] = origin.plus(frame.to_world(Vector(*local)))
        return self.points[name]

    def build_trunk(self, pose: Pose) -> None:
        frame = Frame().bent_by(*pose.pelvis)
        root = self.place_point("root", frame, Vector(0, 0, 0), 0, 0, 0)
        self.place_point("pelvis", frame, root, 0, 0, HIP_TO_PELVIS)
        place = self.place_point("sacrum", frame, root, 0, 0, PELVIS_HEIGHT)
        spine = (
            ("waist", pose.lumbar, LUMBAR_HALF_LENGTH),
            ("ribs", pose.lumbar, LUMBAR_HALF_LENGTH),
            ("chest", pose.thorax, THORAX_HALF_LENGTH),
            ("collar", pose.thorax, THORAX_HALF_LENGTH),
        )
        for name, bend, length in spine:
            # Each part of the spine bends in two places, half of the angle in each.
            frame = frame.bent_by(bend.flexion / 2, bend.side / 2, bend.twist / 2)
            place = self.place_point(name, frame, place, 0, 0, length)
        flex, side, twist = pose.neck
        frame = frame.bent_by(flex / 2, side / 2, twist / 2)
        skull = self.place_point("skull", frame, place, 0, 0, NECK_LENGTH)
        frame = frame.bent_by(flex / 2, side / 2, twist / 2)
        self.place_point("head", frame, skull, 0.002, 0, HEAD_HEIGHT)
        self.place_point("jaw", frame, skull, 0.031, 0, 0.018)

    def build_leg(self, side: Side, leg: Leg) -> None:
        sign, name = side_sign(side), side.value
        pelvis = self.frames["root"]
        hip = self.place_point(
            f"{name}_hip", pelvis, self.points["root"], 0, sign * HIP_HALF_WIDTH, 0
        )
        frame = pelvis.bent_by(
            -leg.flexion, sign * leg.abduction, sign * leg.external_rotation
        )
        self.frames[f"{name}_femur"] = frame
        self.place_point(f"{name}_thigh", frame, hip, 0, 0, -THIGH_LENGTH * 0.45)
        knee = self.place_point(f"{name}_knee", frame, hip, 0, 0, -THIGH_LENGTH)
        frame = frame.bent_by(leg.knee, 0, 0)
        self.place_point(f"{name}_shin", frame, knee, 0, 0, -SHANK_LENGTH * 0.43)
        ankle = self.place_point(f"{name}_ankle", frame, knee, 0, 0, -SHANK_LENGTH)
        frame = frame.bent_by(-leg.ankle, sign * leg.foot_side, sign * leg.foot_turn)
        self.place_point(
            f"{name}_heel", frame, ankle, -ANKLE_TO_HEEL, 0, HEEL_RADIUS - ANKLE_HEIGHT
        )
        ball = self.place_point(
            f"{name}_ball", frame, ankle, ANKLE_TO_BALL, 0, BALL_RADIUS - ANKLE_HEIGHT
        )
        frame = frame.bent_by(-leg.toes, 0, 0)
        self.place_point(f"{name}_toe", frame, ball, TOE_LENGTH, 0, -0.002)

    def build_arm(self, side: Side, arm: Arm) -> None:
        sign, name = side_sign(side), side.value
        frame = self.frames["collar"]
        # Beyond about 60° the shoulder blade turns too and raises the shoulder.
        raised = (max(arm.flexion, arm.abduction) - 60) / 100
        lift = SHOULDER_LIFT * max(0.0, min(1.0, raised))
        place = (0.0, sign * (SHOULDER_HALF_WIDTH - lift / 2), lift - SHOULDER_DROP)
        shoulder = self.place_point(
            f"{name}_shoulder", frame, self.points["collar"], *place
        )
        frame = frame.bent_by(
            -arm.flexion, sign * arm.abduction, sign * arm.external_rotation
        )
        self.frames[f"{name}_humerus"] = frame
        self.place_point(
            f"{name}_upper_arm", frame, shoulder, 0, 0, -UPPER_ARM_LENGTH * 0.44
        )
        elbow = self.place_point(
            f"{name}_elbow", frame, shoulder, 0, 0, -UPPER_ARM_LENGTH
        )
        frame = frame.bent_by(-arm.elbow, 0, 0)
        self.place_point(f"{name}_forearm", frame, elbow, 0, 0, -FOREARM_LENGTH * 0.43)
        wrist = self.place_point(f"{name}_wrist", frame, elbow, 0, 0, -FOREARM_LENGTH)
        frame = frame.bent_by(-arm.wrist, sign * arm.hand_side, sign * arm.hand_turn)
        palm = self.place_point(f"{name}_palm", frame, wrist, 0, 0, -PALM_LENGTH)
        self.place_point(f"{name}_fingertip", frame, palm, 0, 0, -FINGER_LENGTH)
        self.place_point(f"{name}_thumb", frame, wrist, 0.035, -sign * 0.006, -0.045)


def assemble_body(pose: Pose) -> Body:
    """The body of a pose from its angles alone, hips at the origin."""
    builder = SkeletonBuilder(pose)
    return Body(builder.points, builder.frames, pose.breath)
