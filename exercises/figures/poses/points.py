"""Points to press and lines to rub, marked on the body they lie on.

Places after the WHO Standard Acupuncture Point Locations in the Western Pacific
Region (2008); one body inch (cun) is taken as 0.0135 of stature.
"""

from exercises.figures.engine.figure import Figure, Key, Mark
from exercises.figures.engine.geometry import Camera, Vector
from exercises.figures.engine.pose import Arm, Leg, posed
from exercises.figures.poses.bases import STANDING, foot
from exercises.figures.render.acupoints import midline

MAP = Key(
    posed(
        STANDING,
        legs=Leg(knee=2, reach=foot(-0.03, 0.075)),
        arms=Arm(flex=0, abd=16, elbow=6),
    )
)
FRONT = Camera(90, 0)
BACK = Camera(-90, 0)
OUTER = Camera(-12, 0)
KNEE_CREASE = tuple(
    Mark("right_knee", Vector(-0.034, y, z))
    for y, z in ((-0.022, 0.005), (0, 0), (0.022, 0.005))
)
TAILBONE = Mark("root", Vector(-0.062, 0, 0.015))
KNOB_OF_THE_HIP = Mark("right_hip", Vector(-0.02, 0.042, -0.004))
LONG_BONES = tuple(
    tuple(Mark("", Vector(x, 0, y)) for x, y in bone)
    for bone in (
        ((-0.055, -0.08), (-0.125, -0.44)),
        ((-0.015, -0.07), (-0.032, -0.47)),
        ((0.025, -0.07), (0.057, -0.45)),
        ((0.06, -0.08), (0.14, -0.41)),
    )
)
NAVEL = Mark("sacrum", Vector(0.05, 0, 0.01))


def on_both_sides(*line: tuple[str, float, float]) -> tuple[tuple[Mark, ...], ...]:
    """A line over body points, outwards and up from them, and its mirror image."""
    return tuple(
        tuple(Mark(point, Vector(0, sign * out, up)) for point, out, up in line)
        for sign in (1, -1)
    )


HIP_BONES = on_both_sides(
    *(("sacrum", 0.024, -0.014), ("sacrum", 0.042, 0.002), ("sacrum", 0.06, 0.004)),
    *(("sacrum", 0.076, -0.004), ("sacrum", 0.086, -0.02)),
)
LAST_RIBS = on_both_sides(("ribs", 0.02, -0.014), ("ribs", 0.06, -0.036))
RIB_ARCH = on_both_sides(
    ("chest", 0.008, -0.058), ("ribs", 0.034, -0.03), ("ribs", 0.066, -0.05)
)
BREASTBONE = tuple(Mark("chest", Vector(0, 0, z)) for z in (0.05, -0.055))
CALF_BELLIES = tuple(
    Mark("right_shin", Vector(0, y, z))
    for y, z in ((-0.03, 0.0), (0, -0.017), (0.03, 0.0))
)


SPINE = tuple(Mark(point, Vector(-0.05, 0, 0)) for point in ("collar", "sacrum"))
# What tells the back from the front: the lines below and between the buttocks.
BUTTOCKS = (
    tuple(Mark("root", Vector(-0.06, 0, z)) for z in (0.02, -0.05)),
    *on_both_sides(
        ("root", 0.014, -0.066), ("root", 0.05, -0.072), ("root", 0.08, -0.06)
    ),
)

TRUNK = ("collar", "root", "right_hip", "left_hip", "right_shoulder", "left_shoulder")


def point(
    name: str,
    marks: tuple[Mark, ...],
    camera: Camera,
    crop: tuple[str, ...],
    *,
    guides: tuple[tuple[Mark, ...], ...] = (),
    knobs: tuple[Mark, ...] = (),
    is_sided: bool = True,
) -> Figure:
    return Figure(
        name=name,
        keys=(MAP,),
        camera=camera,
        marks=marks,
        crop=crop,
        guides=guides,
        knobs=knobs,
        is_sided=is_sided,
        is_map=True,
    )


def on_hand(name: str, *places: tuple[float, float]) -> Figure:
    """Points on the back of the hand, in hand lengths."""
    return Figure(
        name=name,
        keys=(MAP,),
        marks=tuple(Mark("", Vector(x, 0, y)) for x, y in places),
        guides=LONG_BONES,
        is_sided=True,
        is_hand=True,
    )


FIGURES = (
    point(
        "point-bl23",
        midline(-0.05, 0.021, -0.009, "waist"),
        BACK,
        TRUNK,
        guides=(SPINE, *BUTTOCKS, *HIP_BONES),
        is_sided=False,
    ),
    point(
        "point-bl25",
        midline(-0.05, 0.021, 0.002, "sacrum"),
        BACK,
        TRUNK,
        guides=(SPINE, *BUTTOCKS, *HIP_BONES),
        is_sided=False,
    ),
    point(
        "point-bl40",
        (Mark("right_knee", Vector(-0.034, 0, 0)),),
        BACK,
        ("right_thigh", "right_shin"),
        guides=(KNEE_CREASE,),
    ),
    point(
        "point-bl57",
        (Mark("right_shin", Vector(-0.03, 0, -0.017)),),
        BACK,
        ("right_knee", "right_heel"),
        guides=(CALF_BELLIES,),
    ),
    point(
        "point-gb30",
        (Mark("right_hip", Vector(-0.034, 0.0113, 0.0023)),),
        Camera(-56, 4),
        ("waist", "right_thigh", "left_hip"),
        guides=((KNOB_OF_THE_HIP, TAILBONE),),
        knobs=(KNOB_OF_THE_HIP,),
    ),
    point(
        "point-gb34",
        (Mark("right_knee", Vector(0.014, 0.026, -0.042)),),
        Camera(12, 0),
        ("right_knee", "right_ankle", "right_toe"),
        knobs=(Mark("right_knee", Vector(-0.008, 0.026, -0.02)),),
    ),
    point(
        "point-bl60",
        (Mark("right_ankle", Vector(-0.0225, 0.018, 0.002)),),
        OUTER,
        ("right_ankle", "right_toe"),
        knobs=(Mark("right_ankle", Vector(0.003, 0.018, 0.0)),),
    ),
    on_hand("point-li4", (-0.148, -0.275)),
    on_hand("point-ex-ue7", (-0.055, -0.25), (0.075, -0.25)),
    point(
        "reflex-pubic",
        midline(0.06, 0.021, -0.002, "root"),
        FRONT,
        TRUNK,
        knobs=(NAVEL,),
        is_sided=False,
    ),
    point(
        "reflex-navel",
        (Mark("waist", Vector(0.05, -0.024, -0.022)),),
        FRONT,
        TRUNK,
        knobs=(NAVEL,),
    ),
    point(
        "reflex-ribs",
        tuple(
            Mark("chest", Vector(0.06, -0.022 - 0.006 * n, -0.008 - 0.028 * n))
            for n in range(4)
        ),
        FRONT,
        TRUNK,
        guides=(BREASTBONE, *RIB_ARCH),
        knobs=(NAVEL,),
    ),
    point(
        "reflex-waist",
        midline(-0.05, 0.024, -0.012, "waist"),
        BACK,
        TRUNK,
        guides=(SPINE, *BUTTOCKS, *HIP_BONES, *LAST_RIBS),
        is_sided=False,
    ),
    point(
        "reflex-hip",
        tuple(
            Mark("right_thigh", Vector(0.0, 0.042, 0.07 - 0.035 * n)) for n in range(5)
        ),
        Camera(62, 0),
        ("waist", "right_knee", "left_hip"),
    ),
)
