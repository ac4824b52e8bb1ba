"""Points to press and lines to rub, marked on the body.

Locations after the WHO Standard Acupuncture Point Locations in the Western Pacific
Region (2008); one body inch (cun) is taken as 0.0135 of stature.
"""

from exercises.figures.engine.figure import (
    AcupointMap,
    Furniture,
    HandMap,
    SkinPoint,
)
from exercises.figures.engine.geometry import Camera, PagePoint, Vector
from exercises.figures.engine.pose import Leg, Pose, build_pose, mirror_reach
from exercises.figures.poses.bases import (
    BODY_MAP_POSE,
    CROSSED_ARMS,
    EIGHTHS_OF_CIRCLE,
    FROM_BEHIND,
    FROM_THE_FRONT,
    SITTING,
    foot_reach,
)
from exercises.figures.poses.furniture import CHAIR

OUTER = Camera(0, 0)
KNEE_CREASE = tuple(
    SkinPoint("right_knee", Vector(-0.034, y, z))
    for y, z in ((-0.028, 0.006), (0, 0), (0.028, 0.006))
)
# The tendons of the thigh's hamstrings, on both sides of the hollow of the knee.
KNEE_CORDS = tuple(
    tuple(SkinPoint("right_knee", Vector(-0.034, y, z)) for z in (0.075, 0.022))
    for y in (-0.019, 0.019)
)
# An oval before the bent knee.
KNEECAP = tuple(
    SkinPoint("right_shin", Vector(0.036, 0.026 * across, 0.116 + 0.032 * up))
    for up, across in (*EIGHTHS_OF_CIRCLE, EIGHTHS_OF_CIRCLE[0])
)
TAILBONE = SkinPoint("root", Vector(-0.062, 0, 0.008))
# Its most prominent place is a little below the joint.
KNOB_OF_THE_HIP = SkinPoint("right_hip", Vector(-0.02, 0.042, -0.018))
LONG_BONES = tuple(
    tuple(PagePoint(x, y) for x, y in bone)
    for bone in (
        ((-0.055, -0.08), (-0.125, -0.44)),
        ((-0.015, -0.07), (-0.032, -0.47)),
        ((0.025, -0.07), (0.057, -0.45)),
        ((0.06, -0.08), (0.14, -0.41)),
    )
)
NAVEL = SkinPoint("sacrum", Vector(0.05, 0, 0.01))


def mirrored_lines(
    *line: tuple[str, float, float],
) -> tuple[tuple[SkinPoint, ...], ...]:
    """A line over body points, outwards and up from them, and its mirror image."""
    return tuple(
        tuple(SkinPoint(point, Vector(0, sign * out, up)) for point, out, up in line)
        for sign in (1, -1)
    )


HIP_BONES = mirrored_lines(
    *(("sacrum", 0.024, -0.014), ("sacrum", 0.042, 0.002), ("sacrum", 0.06, 0.004)),
    *(("sacrum", 0.076, -0.004), ("sacrum", 0.086, -0.02)),
)
LAST_RIBS = mirrored_lines(("ribs", 0.02, -0.014), ("ribs", 0.06, -0.036))
RIB_ARCH = mirrored_lines(
    ("chest", 0.008, -0.058), ("ribs", 0.034, -0.03), ("ribs", 0.066, -0.05)
)
BREASTBONE = tuple(SkinPoint("chest", Vector(0, 0, z)) for z in (0.05, -0.055))
CALF_BELLIES = tuple(
    SkinPoint("right_shin", Vector(-0.03, y, z))
    for y, z in (
        *((-0.025, -0.02), (-0.014, -0.052), (0, -0.016)),
        *((0.014, -0.052), (0.025, -0.02)),
    )
)
CALF_CLEFT = tuple(SkinPoint("right_shin", Vector(-0.03, 0, z)) for z in (0.06, 0.0))


SPINE = tuple(SkinPoint(point, Vector(-0.05, 0, 0)) for point in ("collar", "sacrum"))
# What distinguishes back from front: the lines below and between the buttocks.
BUTTOCKS = (
    tuple(SkinPoint("root", Vector(-0.06, 0, z)) for z in (0.02, -0.05)),
    *mirrored_lines(
        *(("root", 0.006, -0.054), ("root", 0.014, -0.078)),
        *(("root", 0.045, -0.082), ("root", 0.075, -0.064)),
    ),
)
# The arms are out of the way of the hips.
ARMS_AWAY = build_pose(BODY_MAP_POSE, **CROSSED_ARMS)
# The other knee is aside, so that the near one stands free.
SITTING_APART = build_pose(
    SITTING,
    left_leg=Leg(
        flexion=88,
        abduction=20,
        knee=88,
        reach=mirror_reach(foot_reach(0.2, 0.16)),
    ),
)

TRUNK_CROP = (
    "head",
    "root",
    "right_hip",
    "left_hip",
    "right_shoulder",
    "left_shoulder",
)


def mirrored_skin_points(
    ahead: float, outwards: float, up: float, point: str
) -> tuple[SkinPoint, SkinPoint]:
    """The same point on both sides of the spine or belly."""
    return (
        SkinPoint(point, Vector(ahead, outwards, up)),
        SkinPoint(point, Vector(ahead, -outwards, up)),
    )


def build_acupoint_map(
    name: str,
    acupoints: tuple[SkinPoint, ...],
    camera: Camera,
    crop_points: tuple[str, ...],
    *,
    guide_lines: tuple[tuple[SkinPoint, ...], ...] = (),
    landmarks: tuple[SkinPoint, ...] = (),
    is_sided: bool = True,
    pose: Pose = BODY_MAP_POSE,
    furniture: tuple[Furniture, ...] = (),
) -> AcupointMap:
    return AcupointMap(
        name=name,
        pose=pose,
        camera=camera,
        acupoints=acupoints,
        crop_points=crop_points,
        guide_lines=guide_lines,
        landmarks=landmarks,
        furniture=furniture,
        is_sided=is_sided,
    )


def build_hand_map(name: str, *acupoints: PagePoint) -> HandMap:
    return HandMap(
        name=name, acupoints=acupoints, guide_lines=LONG_BONES, is_sided=True
    )


ACUPOINT_MAPS = (
    build_acupoint_map(
        "point-bl23",
        mirrored_skin_points(-0.05, 0.021, -0.009, "waist"),
        FROM_BEHIND,
        TRUNK_CROP,
        guide_lines=(SPINE, *BUTTOCKS, *HIP_BONES),
        is_sided=False,
    ),
    build_acupoint_map(
        "point-bl25",
        mirrored_skin_points(-0.05, 0.021, 0.002, "sacrum"),
        FROM_BEHIND,
        TRUNK_CROP,
        guide_lines=(SPINE, *BUTTOCKS, *HIP_BONES),
        is_sided=False,
    ),
    build_acupoint_map(
        "point-bl40",
        (SkinPoint("right_knee", Vector(-0.034, 0, 0)),),
        FROM_BEHIND,
        ("right_thigh", "right_shin"),
        guide_lines=(KNEE_CREASE, *KNEE_CORDS),
    ),
    build_acupoint_map(
        "point-bl57",
        (SkinPoint("right_shin", Vector(-0.03, 0, -0.017)),),
        FROM_BEHIND,
        ("right_thigh", "right_heel"),
        guide_lines=(CALF_BELLIES, CALF_CLEFT),
    ),
    build_acupoint_map(
        "point-gb30",
        (SkinPoint("right_hip", Vector(-0.034, 0.0113, -0.0093)),),
        Camera(-66, 4),
        ("head", "right_thigh", "left_hip"),
        pose=ARMS_AWAY,
        guide_lines=((KNOB_OF_THE_HIP, TAILBONE), *BUTTOCKS),
        landmarks=(KNOB_OF_THE_HIP,),
    ),
    build_acupoint_map(
        "point-gb34",
        (SkinPoint("right_shin", Vector(0.014, 0.026, 0.064)),),
        Camera(34, 6),
        ("pelvis", "right_toe", "left_toe"),
        pose=SITTING_APART,
        furniture=CHAIR,
        guide_lines=(KNEECAP,),
        landmarks=(SkinPoint("right_shin", Vector(-0.008, 0.026, 0.086)),),
    ),
    build_acupoint_map(
        "point-bl60",
        (SkinPoint("right_ankle", Vector(-0.012, 0.018, 0.002)),),
        OUTER,
        ("right_shin", "right_toe", "right_heel"),
        landmarks=(SkinPoint("right_ankle", Vector(0.012, 0.018, 0.002)),),
    ),
    build_hand_map("point-li4", PagePoint(-0.148, -0.275)),
    build_hand_map("point-ex-ue7", PagePoint(-0.055, -0.25), PagePoint(0.075, -0.25)),
    build_acupoint_map(
        "reflex-pubic",
        mirrored_skin_points(0.06, 0.021, -0.002, "root"),
        FROM_THE_FRONT,
        TRUNK_CROP,
        guide_lines=(BREASTBONE, *RIB_ARCH),
        landmarks=(NAVEL,),
        is_sided=False,
    ),
    build_acupoint_map(
        "reflex-navel",
        (SkinPoint("waist", Vector(0.05, -0.024, -0.022)),),
        FROM_THE_FRONT,
        TRUNK_CROP,
        guide_lines=(BREASTBONE, *RIB_ARCH),
        landmarks=(NAVEL,),
    ),
    build_acupoint_map(
        "reflex-ribs",
        tuple(
            SkinPoint("chest", Vector(0.06, -0.022 - 0.006 * n, -0.008 - 0.028 * n))
            for n in range(4)
        ),
        FROM_THE_FRONT,
        TRUNK_CROP,
        guide_lines=(BREASTBONE, *RIB_ARCH),
        landmarks=(NAVEL,),
    ),
    build_acupoint_map(
        "reflex-waist",
        mirrored_skin_points(-0.05, 0.024, -0.012, "waist"),
        FROM_BEHIND,
        TRUNK_CROP,
        guide_lines=(SPINE, *BUTTOCKS, *HIP_BONES, *LAST_RIBS),
        is_sided=False,
    ),
    build_acupoint_map(
        "reflex-hip",
        tuple(
            SkinPoint("right_thigh", Vector(0.0, 0.042, 0.07 - 0.035 * n))
            for n in range(5)
        ),
        Camera(62, 0),
        ("waist", "right_knee", "left_hip"),
    ),
)
