"""The outline of each structure on the body map, for its right half.

The areas of one view do not overlap, so that each can be seen and tapped; only the
piriformis lies on the gluteals, and the nerve of the leg on the hamstrings, as they lie
within them.
"""

from collections.abc import Mapping
from typing import NamedTuple

from exercises.values.vocabulary import Structure


class RegionCorner(NamedTuple):
    """The distance outwards and up from a body point on its own side."""

    point: str
    out: float
    up: float


RegionOutline = tuple[RegionCorner, ...]

REGION_OUTLINES: Mapping[Structure, RegionOutline] = {
    # From behind.
    Structure.SPINAL_EXTENSORS: (
        *(RegionCorner("sacrum", 0.006, -0.008), RegionCorner("sacrum", 0.034, 0.002)),
        *(RegionCorner("waist", 0.038, 0.0), RegionCorner("ribs", 0.038, 0.0)),
        *(RegionCorner("collar", 0.032, -0.025), RegionCorner("collar", 0.006, -0.015)),
    ),
    Structure.QUADRATUS_LUMBORUM: (
        *(RegionCorner("sacrum", 0.04, -0.006), RegionCorner("sacrum", 0.086, 0.0)),
        *(RegionCorner("waist", 0.07, 0.015), RegionCorner("ribs", 0.082, 0.004)),
        RegionCorner("ribs", 0.042, 0.004),
    ),
    Structure.LATISSIMUS: (
        *(RegionCorner("ribs", 0.042, 0.006), RegionCorner("ribs", 0.086, 0.008)),
        *(RegionCorner("chest", 0.1, 0.01), RegionCorner("collar", 0.11, -0.04)),
        *(RegionCorner("collar", 0.08, -0.022), RegionCorner("chest", 0.044, 0.01)),
    ),
    Structure.GLUTEALS: (
        *(RegionCorner("pelvis", 0.006, 0.025), RegionCorner("pelvis", 0.05, 0.042)),
        *(RegionCorner("pelvis", 0.088, 0.02), RegionCorner("hip", 0.046, -0.02)),
        *(RegionCorner("hip", 0.04, -0.062), RegionCorner("hip", 0.0, -0.07)),
        *(RegionCorner("hip", -0.034, -0.06), RegionCorner("root", 0.006, -0.03)),
    ),
    Structure.PIRIFORMIS: (
        *(RegionCorner("pelvis", 0.008, -0.016), RegionCorner("pelvis", 0.012, 0.016)),
        *(RegionCorner("pelvis", 0.05, 0.006), RegionCorner("hip", 0.042, 0.016)),
        *(RegionCorner("hip", 0.044, -0.016), RegionCorner("hip", 0.004, -0.012)),
    ),
    Structure.HAMSTRINGS: (
        *(RegionCorner("hip", -0.038, -0.076), RegionCorner("hip", 0.044, -0.074)),
        *(RegionCorner("thigh", 0.044, -0.01), RegionCorner("knee", 0.03, 0.004)),
        *(
            RegionCorner("knee", -0.032, 0.004),
            RegionCorner("thigh", -0.044, -0.01),
        ),
    ),
    Structure.SCIATIC_NERVE: (
        *(RegionCorner("hip", -0.004, -0.05), RegionCorner("hip", 0.008, -0.05)),
        *(RegionCorner("knee", 0.008, 0.01), RegionCorner("knee", -0.004, 0.01)),
    ),
    Structure.CALVES: (
        *(RegionCorner("knee", -0.024, -0.03), RegionCorner("knee", 0.024, -0.03)),
        *(RegionCorner("shin", 0.032, 0.01), RegionCorner("ankle", 0.014, 0.08)),
        *(RegionCorner("ankle", -0.014, 0.08), RegionCorner("shin", -0.032, 0.01)),
    ),
    Structure.LUMBAR_SPINE: (
        *(RegionCorner("sacrum", -0.002, -0.008), RegionCorner("sacrum", 0.04, -0.004)),
        *(RegionCorner("waist", 0.042, 0.0), RegionCorner("ribs", 0.042, -0.01)),
        RegionCorner("ribs", -0.002, -0.01),
    ),
    Structure.THORACIC_SPINE: (
        *(RegionCorner("ribs", -0.002, 0.006), RegionCorner("ribs", 0.042, 0.006)),
        *(RegionCorner("chest", 0.044, 0.0), RegionCorner("collar", 0.038, -0.02)),
        RegionCorner("collar", -0.002, -0.02),
    ),
    Structure.PELVIS: (
        *(
            RegionCorner("sacrum", -0.002, -0.008),
            RegionCorner("sacrum", 0.046, -0.004),
        ),
        *(RegionCorner("pelvis", 0.034, 0.0), RegionCorner("root", -0.002, -0.012)),
    ),
    Structure.NECK: (
        *(RegionCorner("collar", -0.002, 0.0), RegionCorner("collar", 0.044, 0.004)),
        *(RegionCorner("skull", 0.026, -0.03), RegionCorner("skull", 0.026, 0.005)),
        RegionCorner("skull", -0.002, 0.005),
    ),
    # From the front.
    Structure.CHEST: (
        *(RegionCorner("chest", 0.005, -0.006), RegionCorner("chest", 0.06, -0.016)),
        *(RegionCorner("chest", 0.096, 0.012), RegionCorner("collar", 0.078, -0.012)),
        RegionCorner("collar", 0.005, -0.018),
    ),
    Structure.DIAPHRAGM: (
        *(RegionCorner("ribs", 0.004, 0.008), RegionCorner("ribs", 0.004, 0.044)),
        *(RegionCorner("ribs", 0.06, 0.036), RegionCorner("ribs", 0.082, 0.014)),
        *(RegionCorner("ribs", 0.078, -0.008), RegionCorner("ribs", 0.046, -0.002)),
    ),
    Structure.ABDOMINALS: (
        *(RegionCorner("waist", 0.004, -0.01), RegionCorner("waist", 0.036, -0.01)),
        *(RegionCorner("ribs", 0.042, -0.012), RegionCorner("ribs", 0.004, 0.0)),
    ),
    Structure.OBLIQUES: (
        *(RegionCorner("sacrum", 0.042, 0.004), RegionCorner("sacrum", 0.09, -0.016)),
        *(RegionCorner("waist", 0.072, 0.0), RegionCorner("ribs", 0.084, -0.014)),
        *(RegionCorner("ribs", 0.044, -0.01), RegionCorner("waist", 0.04, -0.008)),
    ),
    Structure.DEEP_CORE: (
        *(RegionCorner("root", 0.004, 0.018), RegionCorner("pelvis", 0.026, 0.006)),
        *(RegionCorner("waist", 0.038, -0.018), RegionCorner("waist", 0.004, -0.018)),
    ),
    Structure.HIP_FLEXOR: (
        *(RegionCorner("sacrum", 0.044, -0.006), RegionCorner("sacrum", 0.076, -0.026)),
        *(RegionCorner("hip", 0.03, 0.0), RegionCorner("hip", 0.01, -0.058)),
        *(RegionCorner("hip", -0.016, -0.058), RegionCorner("pelvis", 0.03, -0.008)),
    ),
    Structure.RECTUS_FEMORIS: (
        *(RegionCorner("hip", -0.016, -0.062), RegionCorner("hip", 0.016, -0.062)),
        *(RegionCorner("thigh", 0.022, -0.01), RegionCorner("knee", 0.016, 0.0)),
        *(RegionCorner("knee", -0.016, 0.0), RegionCorner("thigh", -0.018, -0.01)),
    ),
    Structure.QUADRICEPS: (
        *(RegionCorner("hip", 0.018, -0.05), RegionCorner("hip", 0.048, -0.03)),
        *(RegionCorner("thigh", 0.058, -0.01), RegionCorner("knee", 0.042, 0.02)),
        *(RegionCorner("knee", 0.02, 0.006), RegionCorner("thigh", 0.026, -0.01)),
    ),
    Structure.ADDUCTORS: (
        *(RegionCorner("hip", -0.026, -0.046), RegionCorner("hip", -0.018, -0.075)),
        *(RegionCorner("thigh", -0.021, -0.01), RegionCorner("knee", -0.022, 0.02)),
        *(RegionCorner("thigh", -0.05, -0.02), RegionCorner("hip", -0.052, -0.06)),
    ),
    Structure.SHOULDERS: (
        *(
            RegionCorner("shoulder", -0.018, 0.024),
            RegionCorner("shoulder", 0.02, 0.028),
        ),
        *(
            RegionCorner("shoulder", 0.036, -0.01),
            RegionCorner("upper_arm", 0.022, 0.02),
        ),
        *(
            RegionCorner("upper_arm", -0.004, 0.01),
            RegionCorner("shoulder", -0.02, -0.03),
        ),
    ),
    Structure.GRIP: (
        *(RegionCorner("elbow", -0.02, -0.02), RegionCorner("elbow", 0.022, -0.02)),
        *(RegionCorner("wrist", 0.013, 0.02), RegionCorner("wrist", -0.013, 0.02)),
    ),
    Structure.HIP_JOINT: (
        *(RegionCorner("hip", 0.0, 0.034), RegionCorner("hip", 0.04, 0.0)),
        *(RegionCorner("hip", 0.0, -0.034), RegionCorner("hip", -0.04, 0.0)),
    ),
    Structure.ANKLE: (
        *(RegionCorner("ankle", 0.0, 0.026), RegionCorner("ankle", 0.026, 0.0)),
        *(RegionCorner("ankle", 0.0, -0.026), RegionCorner("ankle", -0.026, 0.0)),
    ),
}
