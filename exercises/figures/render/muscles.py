"""Where a muscle shows on the body: three points along it, and its width."""

from typing import NamedTuple

from exercises.figures.engine.geometry import Vector
from exercises.values.vocabulary import Structure


class Anchor(NamedTuple):
    """A place in the frame of a body point; y is outwards. A `*` is the side."""

    point: str
    ahead: float = 0.0
    out: float = 0.0
    up: float = 0.0

    def vector(self, sign: int) -> Vector:
        return Vector(self.ahead, sign * self.out, self.up)


class Belly(NamedTuple):
    start: Anchor
    middle: Anchor
    end: Anchor
    width: float = 0.022


MUSCLES = {
    Structure.HIP_FLEXOR: Belly(
        Anchor("waist", 0.014, 0.03, -0.03),
        Anchor("*_hip", 0.036, 0.0, 0.012),
        Anchor("*_thigh", 0.014, 0.0, 0.034),
    ),
    Structure.RECTUS_FEMORIS: Belly(
        Anchor("*_hip", 0.036, 0, -0.01),
        Anchor("*_thigh", 0.03, 0, 0),
        Anchor("*_knee", 0.02, 0, 0.03),
    ),
    Structure.QUADRICEPS: Belly(
        Anchor("*_hip", 0.036, 0, -0.04),
        Anchor("*_thigh", 0.028, 0.01, -0.02),
        Anchor("*_knee", 0.02, 0, 0.02),
    ),
    Structure.PIRIFORMIS: Belly(
        Anchor("pelvis", -0.045, 0.015, 0.01),
        Anchor("*_hip", -0.05, 0.0, 0.008),
        Anchor("*_hip", -0.01, 0.045, 0.0),
        0.02,
    ),
    Structure.GLUTEALS: Belly(
        Anchor("pelvis", -0.048, 0.035, 0.03),
        Anchor("*_hip", -0.05, 0.01, -0.01),
        Anchor("*_thigh", -0.03, 0.02, 0.06),
        0.034,
    ),
    Structure.QUADRATUS_LUMBORUM: Belly(
        Anchor("sacrum", -0.025, 0.05, 0.0),
        Anchor("waist", -0.025, 0.05, 0.01),
        Anchor("ribs", -0.025, 0.045, 0.02),
        0.024,
    ),
    Structure.HAMSTRINGS: Belly(
        Anchor("*_hip", -0.038, 0, -0.04),
        Anchor("*_thigh", -0.03, 0, -0.01),
        Anchor("*_knee", -0.018, 0, 0.01),
        0.024,
    ),
    Structure.SPINAL_EXTENSORS: Belly(
        Anchor("sacrum", -0.045, 0.025, -0.02),
        Anchor("ribs", -0.038, 0.025, -0.01),
        Anchor("collar", -0.035, 0.025, -0.02),
        0.02,
    ),
    Structure.ADDUCTORS: Belly(
        Anchor("*_hip", 0.01, -0.035, -0.03),
        Anchor("*_thigh", 0.01, -0.022, -0.0),
        Anchor("*_knee", 0.0, -0.02, 0.03),
        0.022,
    ),
    Structure.CALVES: Belly(
        Anchor("*_knee", -0.02, 0, -0.02),
        Anchor("*_shin", -0.03, 0, 0.02),
        Anchor("*_ankle", -0.006, 0, 0.06),
    ),
    Structure.ABDOMINALS: Belly(
        Anchor("pelvis", 0.045, 0.02, 0.0),
        Anchor("waist", 0.042, 0.02, 0.02),
        Anchor("chest", 0.05, 0.02, -0.02),
        0.02,
    ),
    Structure.OBLIQUES: Belly(
        Anchor("pelvis", 0.02, 0.07, 0.02),
        Anchor("waist", 0.015, 0.06, 0.02),
        Anchor("ribs", 0.0, 0.066, 0.04),
        0.026,
    ),
    Structure.DEEP_CORE: Belly(
        Anchor("pelvis", 0.03, 0.02, 0.01),
        Anchor("waist", 0.034, 0.02, 0.0),
        Anchor("ribs", 0.036, 0.02, 0.02),
        0.03,
    ),
    Structure.DIAPHRAGM: Belly(
        Anchor("ribs", -0.03, 0.0, 0.0),
        Anchor("ribs", 0.0, 0.0, 0.03),
        Anchor("ribs", 0.05, 0.0, 0.0),
        0.016,
    ),
    Structure.LATISSIMUS: Belly(
        Anchor("waist", -0.03, 0.05, 0.0),
        Anchor("chest", -0.03, 0.07, -0.03),
        Anchor("collar", -0.01, 0.09, -0.03),
        0.024,
    ),
    Structure.CHEST: Belly(
        Anchor("chest", 0.05, 0.02, 0.02),
        Anchor("chest", 0.055, 0.05, 0.03),
        Anchor("collar", 0.02, 0.09, -0.02),
    ),
    Structure.SHOULDERS: Belly(
        Anchor("*_shoulder", 0, 0.01, 0.025),
        Anchor("*_shoulder", 0, 0.03, -0.02),
        Anchor("*_upper_arm", 0, 0.015, 0.02),
    ),
    Structure.GRIP: Belly(
        Anchor("*_elbow", 0, 0, -0.01),
        Anchor("*_forearm", 0.008, 0, 0.01),
        Anchor("*_wrist", 0, 0, 0.03),
        0.014,
    ),
    Structure.LUMBAR_SPINE: Belly(
        Anchor("pelvis", -0.04, 0, 0.02),
        Anchor("waist", -0.03, 0, 0.0),
        Anchor("ribs", -0.035, 0, 0.03),
        0.02,
    ),
    Structure.THORACIC_SPINE: Belly(
        Anchor("ribs", -0.035, 0, 0.01),
        Anchor("chest", -0.035, 0, 0.01),
        Anchor("collar", -0.03, 0, 0.0),
        0.02,
    ),
    Structure.HIP_JOINT: Belly(
        Anchor("*_hip", 0, 0.02, 0.03),
        Anchor("*_hip", 0.01, 0.03, 0),
        Anchor("*_hip", 0, 0.02, -0.03),
        0.03,
    ),
    Structure.PELVIS: Belly(
        Anchor("pelvis", -0.04, 0.02, -0.01),
        Anchor("pelvis", -0.045, 0.02, 0.02),
        Anchor("pelvis", -0.02, 0.02, 0.05),
    ),
    Structure.ANKLE: Belly(
        Anchor("*_ankle", 0, 0.01, 0.03),
        Anchor("*_ankle", 0.01, 0.01, 0),
        Anchor("*_ankle", 0.01, 0.01, -0.02),
    ),
    Structure.NECK: Belly(
        Anchor("collar", -0.02, 0.01, 0.02),
        Anchor("skull", -0.02, 0.01, -0.03),
        Anchor("skull", -0.02, 0.01, 0.0),
        0.016,
    ),
}
