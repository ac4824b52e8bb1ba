"""The sizes of the body and its drawing, in statures unless stated otherwise.

Lengths of the segments after Winter, Biomechanics and Motor Control of Human Movement
(4th ed., 2009), figure 4.1; the shares of mass after its table 4.1.
"""

from collections.abc import Mapping
from typing import NamedTuple

# The skeleton.
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
HIP_TO_PELVIS = 0.03
SHOULDER_HALF_WIDTH = 0.103
SHOULDER_DROP = 0.012  # below the collar
SHOULDER_LIFT = 0.03  # at most, as the arm is raised overhead
PELVIS_HEIGHT = 0.068
LUMBAR_HALF_LENGTH = 0.055
THORAX_HALF_LENGTH = 0.055
NECK_LENGTH = 0.07
HEAD_HEIGHT = 0.055


# How thick a limb is at a point where it may rest on things.
SKIN_RADII: Mapping[str, float] = {
    "hip": 0.05,
    "knee": 0.034,
    "ankle": 0.02,
    "heel": 0.017,
    "ball": 0.013,
    "toe": 0.011,
    "shoulder": 0.036,
    "elbow": 0.024,
    "wrist": 0.016,
    "palm": 0.014,
    "fingertip": 0.009,
}


class SurfaceOffset(NamedTuple):
    """How far the skin is from a point: ahead, to the side, up or down."""

    ahead: float
    side: float
    up: float


def equal_offset(radius: float) -> SurfaceOffset:
    return SurfaceOffset(radius, radius, radius)


SURFACE_OFFSETS: Mapping[str, SurfaceOffset] = {
    "pelvis": SurfaceOffset(0.06, 0.088, 0.078),
    "waist": SurfaceOffset(0.052, 0.072, 0.05),
    "ribs": SurfaceOffset(0.06, 0.09, 0.06),
    "chest": SurfaceOffset(0.06, 0.098, 0.05),
    "head": SurfaceOffset(0.058, 0.05, 0.064),
    # Half-way along a limb, where muscle rounds it.
    "thigh": equal_offset(0.042),
    "shin": equal_offset(0.03),
    "forearm": equal_offset(0.022),
    **{name: equal_offset(radius) for name, radius in SKIN_RADII.items()},
}

# For one side of a pair: head, trunk and both sides add up to 1.
MASS_SHARES: Mapping[str, float] = {
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

# The foot widens from the ankle; its ball and its outer edge lie beside its axis.
INSTEP_RADIUS = 0.021
FOOT_HALF_WIDTH = 0.015


class TrunkSection(NamedTuple):
    """A cross-section of the trunk, in the frame of a point.

    `up` and `ahead` locate its centre; `width` and `depth` are the semi-axes of its
    ellipse.
    """

    point: str
    up: float
    ahead: float
    width: float
    depth: float


TRUNK_SECTIONS = (
    TrunkSection("root", -0.066, -0.002, 0.04, 0.024),
    TrunkSection("root", -0.03, -0.01, 0.09, 0.064),
    TrunkSection("pelvis", 0.026, -0.01, 0.092, 0.063),
    TrunkSection("waist", -0.002, 0.001, 0.07, 0.05),
    TrunkSection("ribs", 0.008, 0.006, 0.083, 0.06),
    TrunkSection("chest", 0.012, 0.008, 0.102, 0.067),
    TrunkSection("collar", -0.026, 0.002, 0.118, 0.06),
    TrunkSection("collar", 0.014, -0.006, 0.09, 0.04),
    TrunkSection("collar", 0.04, 0.0, 0.03, 0.026),
)
BREATHING_POINTS = ("waist", "ribs")
BREATH_DEPTH = 0.014  # how far a full breath lifts the belly
RIB_WIDENING = 0.02  # and how far it widens the lowest ribs, to each side

NECK_RADII = 0.04, 0.029  # at the collar, at the skull

# Props.
ROD_RADIUS = 0.01
CORD_RADIUS = 0.008
HELD_PROP_RADIUS = 0.03
LOOP_BAND_RADIUS = 0.012
LOOP_BAND_ABOVE_KNEE = 0.055
LOOP_BAND_REACH = 0.036  # from the bone to the skin
STRAP_WRAP = 0.016  # from the bone to the sole and to its edges
BAG_HANDLE_RADIUS = 0.007
BAG_HANDLE_LENGTH = 0.07
# Of the bag's length, to each side of its middle: at its rim, and in the fist.
BAG_HANDLE_SPREAD = 0.3
BAG_HANDLE_GRIP = 0.1
BAG_ROUNDING = 0.02
FIST_BELOW_PALM = 0.012

# Arrows.
MIN_MOVEMENT = 0.03  # a smaller movement gets no arrow
MIN_ARROW_LENGTH = 0.09  # a shorter one would be all barbs
MIN_CIRCLE_RADIUS = 0.125
PUSH_ARROW_LENGTH = 0.13
PUSH_ARROW_GAP = 0.05  # beyond the point, so that the limb does not hide the tip
PUSH_CLEAR_GAP = 0.17  # so far beyond it that the whole arrow is beside the limb
ARROW_GAP = 0.04  # between the arrow and the skin of what moves
BARB_LENGTH = 0.038
BARB_HALF_WIDTH = 0.0155

# The ring that fills while a position is held.
RING_RADIUS = 0.042
RING_GAP = 0.03

# The pale shape where a movement began.
LEAST_GHOST_MOVEMENT = 0.15  # of what moves less, only a stub would be seen

# Ground and points to press.
NEAR_FLOOR_HEIGHT = 0.13
GROUND_MARGIN = 0.035
ACUPOINT_RADIUS = 0.011
CROP_MARGIN = 0.09
HAND_LENGTH = 0.5  # the drawn length of the hand

# The page, in its own units per stature.
STILL_SCALE = 150
MOVING_SCALE = 300
COARSE_SCALE = 200  # shorter numbers, for a cycle that would weigh too much
BODY_MAP_SCALE = 240
FIGURE_PADDING = 0.035
BODY_MAP_PADDING = 10  # units of the page
CLOSE_UP_SIZE = (144, 108)  # width and height, units of the page
