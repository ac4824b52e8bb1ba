"""Where each structure lies on the map of the body: the outline of its right half.

The areas of one view lie side by side, so that each can be seen and pressed; only
the piriformis lies on the gluteals, as it lies in them.
"""

from collections.abc import Iterator
from typing import NamedTuple

from exercises.values.vocabulary import Structure


class Corner(NamedTuple):
    """How far outwards and up from a body point; a `*` is the side."""

    point: str
    out: float
    up: float


OUTLINES = {
    # From behind.
    Structure.SPINAL_EXTENSORS: (
        *(Corner("sacrum", 0.006, -0.008), Corner("sacrum", 0.034, 0.002)),
        *(Corner("waist", 0.038, 0.0), Corner("ribs", 0.038, 0.0)),
        *(Corner("collar", 0.032, -0.025), Corner("collar", 0.006, -0.015)),
    ),
    Structure.QUADRATUS_LUMBORUM: (
        *(Corner("sacrum", 0.04, -0.006), Corner("sacrum", 0.086, 0.0)),
        *(Corner("waist", 0.07, 0.015), Corner("ribs", 0.082, 0.004)),
        Corner("ribs", 0.042, 0.004),
    ),
    Structure.LATISSIMUS: (
        *(Corner("ribs", 0.042, 0.006), Corner("ribs", 0.086, 0.008)),
        *(Corner("chest", 0.1, 0.01), Corner("collar", 0.11, -0.04)),
        *(Corner("collar", 0.08, -0.022), Corner("chest", 0.044, 0.01)),
    ),
    Structure.GLUTEALS: (
        *(Corner("pelvis", 0.006, 0.025), Corner("pelvis", 0.05, 0.042)),
        *(Corner("pelvis", 0.088, 0.02), Corner("*_hip", 0.046, -0.02)),
        *(Corner("*_hip", 0.04, -0.062), Corner("*_hip", 0.0, -0.07)),
        *(Corner("*_hip", -0.034, -0.06), Corner("root", 0.006, -0.03)),
    ),
    Structure.PIRIFORMIS: (
        *(Corner("pelvis", 0.008, -0.016), Corner("pelvis", 0.012, 0.016)),
        *(Corner("pelvis", 0.05, 0.006), Corner("*_hip", 0.042, 0.016)),
        *(Corner("*_hip", 0.044, -0.016), Corner("*_hip", 0.004, -0.012)),
    ),
    Structure.HAMSTRINGS: (
        *(Corner("*_hip", -0.038, -0.076), Corner("*_hip", 0.044, -0.074)),
        *(Corner("*_thigh", 0.044, -0.01), Corner("*_knee", 0.03, 0.004)),
        *(Corner("*_knee", -0.032, 0.004), Corner("*_thigh", -0.044, -0.01)),
    ),
    Structure.CALVES: (
        *(Corner("*_knee", -0.024, -0.03), Corner("*_knee", 0.024, -0.03)),
        *(Corner("*_shin", 0.032, 0.01), Corner("*_ankle", 0.014, 0.08)),
        *(Corner("*_ankle", -0.014, 0.08), Corner("*_shin", -0.032, 0.01)),
    ),
    Structure.LUMBAR_SPINE: (
        *(Corner("sacrum", -0.002, -0.008), Corner("sacrum", 0.04, -0.004)),
        *(Corner("waist", 0.042, 0.0), Corner("ribs", 0.042, -0.01)),
        Corner("ribs", -0.002, -0.01),
    ),
    Structure.THORACIC_SPINE: (
        *(Corner("ribs", -0.002, 0.006), Corner("ribs", 0.042, 0.006)),
        *(Corner("chest", 0.044, 0.0), Corner("collar", 0.038, -0.02)),
        Corner("collar", -0.002, -0.02),
    ),
    Structure.PELVIS: (
        *(Corner("sacrum", -0.002, -0.008), Corner("sacrum", 0.046, -0.004)),
        *(Corner("pelvis", 0.034, 0.0), Corner("root", -0.002, -0.012)),
    ),
    Structure.NECK: (
        *(Corner("collar", -0.002, 0.0), Corner("collar", 0.044, 0.004)),
        *(Corner("skull", 0.026, -0.03), Corner("skull", 0.026, 0.005)),
        Corner("skull", -0.002, 0.005),
    ),
    # From the front.
    Structure.CHEST: (
        *(Corner("chest", 0.005, -0.006), Corner("chest", 0.06, -0.016)),
        *(Corner("chest", 0.096, 0.012), Corner("collar", 0.078, -0.012)),
        Corner("collar", 0.005, -0.018),
    ),
    Structure.DIAPHRAGM: (
        *(Corner("ribs", 0.004, 0.008), Corner("ribs", 0.004, 0.044)),
        *(Corner("ribs", 0.06, 0.036), Corner("ribs", 0.082, 0.014)),
        *(Corner("ribs", 0.078, -0.008), Corner("ribs", 0.046, -0.002)),
    ),
    Structure.ABDOMINALS: (
        *(Corner("waist", 0.004, -0.01), Corner("waist", 0.036, -0.01)),
        *(Corner("ribs", 0.042, -0.012), Corner("ribs", 0.004, 0.0)),
    ),
    Structure.OBLIQUES: (
        *(Corner("sacrum", 0.042, 0.004), Corner("sacrum", 0.09, -0.016)),
        *(Corner("waist", 0.072, 0.0), Corner("ribs", 0.084, -0.014)),
        *(Corner("ribs", 0.044, -0.01), Corner("waist", 0.04, -0.008)),
    ),
    Structure.DEEP_CORE: (
        *(Corner("root", 0.004, 0.018), Corner("pelvis", 0.026, 0.006)),
        *(Corner("waist", 0.038, -0.018), Corner("waist", 0.004, -0.018)),
    ),
    Structure.HIP_FLEXOR: (
        *(Corner("sacrum", 0.044, -0.006), Corner("sacrum", 0.076, -0.026)),
        *(Corner("*_hip", 0.03, 0.0), Corner("*_hip", 0.01, -0.058)),
        *(Corner("*_hip", -0.016, -0.058), Corner("pelvis", 0.03, -0.008)),
    ),
    Structure.RECTUS_FEMORIS: (
        *(Corner("*_hip", -0.016, -0.062), Corner("*_hip", 0.016, -0.062)),
        *(Corner("*_thigh", 0.022, -0.01), Corner("*_knee", 0.016, 0.0)),
        *(Corner("*_knee", -0.016, 0.0), Corner("*_thigh", -0.018, -0.01)),
    ),
    Structure.QUADRICEPS: (
        *(Corner("*_hip", 0.018, -0.05), Corner("*_hip", 0.048, -0.03)),
        *(Corner("*_thigh", 0.058, -0.01), Corner("*_knee", 0.042, 0.02)),
        *(Corner("*_knee", 0.02, 0.006), Corner("*_thigh", 0.026, -0.01)),
    ),
    Structure.ADDUCTORS: (
        *(Corner("*_hip", -0.026, -0.046), Corner("*_hip", -0.018, -0.075)),
        *(Corner("*_thigh", -0.021, -0.01), Corner("*_knee", -0.022, 0.02)),
        *(Corner("*_thigh", -0.05, -0.02), Corner("*_hip", -0.052, -0.06)),
    ),
    Structure.SHOULDERS: (
        *(Corner("*_shoulder", -0.018, 0.024), Corner("*_shoulder", 0.02, 0.028)),
        *(Corner("*_shoulder", 0.036, -0.01), Corner("*_upper_arm", 0.022, 0.02)),
        *(Corner("*_upper_arm", -0.004, 0.01), Corner("*_shoulder", -0.02, -0.03)),
    ),
    Structure.GRIP: (
        *(Corner("*_elbow", -0.02, -0.02), Corner("*_elbow", 0.022, -0.02)),
        *(Corner("*_wrist", 0.013, 0.02), Corner("*_wrist", -0.013, 0.02)),
    ),
    Structure.HIP_JOINT: (
        *(Corner("*_hip", 0.0, 0.034), Corner("*_hip", 0.04, 0.0)),
        *(Corner("*_hip", 0.0, -0.034), Corner("*_hip", -0.04, 0.0)),
    ),
    Structure.ANKLE: (
        *(Corner("*_ankle", 0.0, 0.026), Corner("*_ankle", 0.026, 0.0)),
        *(Corner("*_ankle", 0.0, -0.026), Corner("*_ankle", -0.026, 0.0)),
    ),
}


def corners(structure: Structure, side: str) -> Iterator[Corner]:
    for corner in OUTLINES[structure]:
        yield corner._replace(point=corner.point.replace("*", side))
