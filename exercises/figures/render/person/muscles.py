"""Where a muscle shows on the body: three points along it, and its width."""

from collections.abc import Mapping, Sequence
from math import pi, sin
from typing import NamedTuple

from exercises.figures.engine.body_parts import (
    ARM_POINTS,
    LEG_POINTS,
    MIDLINE_POINTS,
    BodyPart,
    LimbKind,
    Trunk,
    find_limb,
    locate_on_side,
    side_sign,
)
from exercises.figures.engine.geometry import PagePoint, Vector, control_point_through
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.layers import PersonView, outline_part
from exercises.values.vocabulary import Side, Structure

# Along the belly, from one end to the other.
BELLY_SHARES = (0.04, 0.27, 0.5, 0.73, 0.96)
SKIN_MARGIN = 0.008
PULL_STEPS, HALVINGS = 6, 4


class MuscleAnchor(NamedTuple):
    """A position in the frame of a body point on its own side; `out` is outwards."""

    point: str
    ahead: float = 0.0
    out: float = 0.0
    up: float = 0.0

    def locate_on_body(self, body: Body, side: Side) -> Vector:
        offset = Vector(self.ahead, side_sign(side) * self.out, self.up)
        return body.locate_offset(locate_on_side(self.point, side), offset)

    def locate_bone(self, body: Body, side: Side) -> Vector:
        return body.points[locate_on_side(self.point, side)]


class MuscleShape(NamedTuple):
    start: MuscleAnchor
    middle: MuscleAnchor
    end: MuscleAnchor
    width: float = 0.022


MUSCLE_SHAPES: Mapping[Structure, MuscleShape] = {
    Structure.HIP_FLEXOR: MuscleShape(
        MuscleAnchor("waist", 0.014, 0.03, -0.03),
        MuscleAnchor("hip", 0.036, 0.0, 0.012),
        MuscleAnchor("thigh", 0.014, 0.0, 0.034),
    ),
    Structure.RECTUS_FEMORIS: MuscleShape(
        MuscleAnchor("hip", 0.036, 0, -0.01),
        MuscleAnchor("thigh", 0.03, 0, 0),
        MuscleAnchor("knee", 0.02, 0, 0.03),
    ),
    Structure.QUADRICEPS: MuscleShape(
        MuscleAnchor("hip", 0.036, 0, -0.04),
        MuscleAnchor("thigh", 0.028, 0.01, -0.02),
        MuscleAnchor("knee", 0.02, 0, 0.02),
    ),
    Structure.PIRIFORMIS: MuscleShape(
        MuscleAnchor("pelvis", -0.045, 0.005, 0.02),
        MuscleAnchor("hip", -0.04, 0.015, 0.005),
        MuscleAnchor("thigh", -0.005, 0.04, 0.085),
        0.024,
    ),
    Structure.GLUTEALS: MuscleShape(
        MuscleAnchor("pelvis", -0.048, 0.035, 0.03),
        MuscleAnchor("hip", -0.05, 0.01, -0.01),
        MuscleAnchor("thigh", -0.03, 0.02, 0.06),
        0.034,
    ),
    Structure.QUADRATUS_LUMBORUM: MuscleShape(
        MuscleAnchor("sacrum", -0.025, 0.05, 0.0),
        MuscleAnchor("waist", -0.025, 0.05, 0.01),
        MuscleAnchor("ribs", -0.025, 0.045, 0.02),
        0.024,
    ),
    Structure.HAMSTRINGS: MuscleShape(
        MuscleAnchor("hip", -0.038, 0, -0.04),
        MuscleAnchor("thigh", -0.03, 0, -0.01),
        MuscleAnchor("knee", -0.018, 0, 0.01),
        0.024,
    ),
    Structure.SCIATIC_NERVE: MuscleShape(
        MuscleAnchor("hip", -0.034, 0, -0.03),
        MuscleAnchor("thigh", -0.026, 0, -0.01),
        MuscleAnchor("knee", -0.016, 0, 0.01),
        0.01,
    ),
    Structure.SPINAL_EXTENSORS: MuscleShape(
        MuscleAnchor("sacrum", -0.045, 0.025, -0.02),
        MuscleAnchor("ribs", -0.038, 0.025, -0.01),
        MuscleAnchor("collar", -0.035, 0.025, -0.02),
        0.02,
    ),
    Structure.ADDUCTORS: MuscleShape(
        MuscleAnchor("hip", 0.01, -0.035, -0.03),
        MuscleAnchor("thigh", 0.01, -0.022, -0.0),
        MuscleAnchor("knee", 0.0, -0.02, 0.03),
        0.022,
    ),
    Structure.CALVES: MuscleShape(
        MuscleAnchor("knee", -0.02, 0, -0.02),
        MuscleAnchor("shin", -0.03, 0, 0.02),
        MuscleAnchor("ankle", -0.006, 0, 0.06),
    ),
    Structure.ABDOMINALS: MuscleShape(
        MuscleAnchor("pelvis", 0.045, 0.02, 0.0),
        MuscleAnchor("waist", 0.042, 0.02, 0.02),
        MuscleAnchor("chest", 0.05, 0.02, -0.02),
        0.02,
    ),
    Structure.OBLIQUES: MuscleShape(
        MuscleAnchor("pelvis", 0.02, 0.07, 0.02),
        MuscleAnchor("waist", 0.015, 0.06, 0.02),
        MuscleAnchor("ribs", 0.0, 0.066, 0.04),
        0.026,
    ),
    Structure.DEEP_CORE: MuscleShape(
        MuscleAnchor("pelvis", 0.03, 0.02, 0.01),
        MuscleAnchor("waist", 0.034, 0.02, 0.0),
        MuscleAnchor("ribs", 0.036, 0.02, 0.02),
        0.03,
    ),
    Structure.DIAPHRAGM: MuscleShape(
        MuscleAnchor("ribs", -0.035, 0.055, -0.012),
        MuscleAnchor("ribs", 0.03, 0.0, 0.03),
        MuscleAnchor("ribs", 0.045, -0.05, -0.012),
        0.014,
    ),
    Structure.LATISSIMUS: MuscleShape(
        MuscleAnchor("waist", -0.03, 0.05, 0.0),
        MuscleAnchor("chest", -0.03, 0.07, -0.03),
        MuscleAnchor("collar", -0.01, 0.09, -0.03),
        0.024,
    ),
    Structure.CHEST: MuscleShape(
        MuscleAnchor("chest", 0.05, 0.02, 0.02),
        MuscleAnchor("chest", 0.055, 0.05, 0.03),
        MuscleAnchor("collar", 0.02, 0.09, -0.02),
    ),
    Structure.SHOULDERS: MuscleShape(
        MuscleAnchor("shoulder", 0, 0.01, 0.025),
        MuscleAnchor("shoulder", 0, 0.03, -0.02),
        MuscleAnchor("upper_arm", 0, 0.015, 0.02),
    ),
    Structure.GRIP: MuscleShape(
        MuscleAnchor("elbow", 0, 0, -0.01),
        MuscleAnchor("forearm", 0.008, 0, 0.01),
        MuscleAnchor("wrist", 0, 0, 0.03),
        0.014,
    ),
    Structure.LUMBAR_SPINE: MuscleShape(
        MuscleAnchor("pelvis", -0.04, 0, 0.02),
        MuscleAnchor("waist", -0.03, 0, 0.0),
        MuscleAnchor("ribs", -0.035, 0, 0.03),
        0.02,
    ),
    Structure.THORACIC_SPINE: MuscleShape(
        MuscleAnchor("ribs", -0.035, 0, 0.01),
        MuscleAnchor("chest", -0.035, 0, 0.01),
        MuscleAnchor("collar", -0.03, 0, 0.0),
        0.02,
    ),
    Structure.HIP_JOINT: MuscleShape(
        MuscleAnchor("hip", 0, 0.02, 0.045),
        MuscleAnchor("hip", 0.01, 0.025, -0.01),
        MuscleAnchor("thigh", 0.005, 0.015, 0.05),
        0.028,
    ),
    Structure.PELVIS: MuscleShape(
        MuscleAnchor("pelvis", -0.03, 0.03, -0.04),
        MuscleAnchor("pelvis", -0.04, 0.03, 0.005),
        MuscleAnchor("pelvis", -0.015, 0.03, 0.055),
        0.026,
    ),
    Structure.ANKLE: MuscleShape(
        MuscleAnchor("ankle", 0, 0.01, 0.03),
        MuscleAnchor("ankle", 0.01, 0.01, 0),
        MuscleAnchor("ankle", 0.01, 0.01, -0.02),
    ),
    Structure.NECK: MuscleShape(
        MuscleAnchor("collar", -0.02, 0.01, 0.02),
        MuscleAnchor("skull", -0.02, 0.01, -0.03),
        MuscleAnchor("skull", -0.02, 0.01, 0.0),
        0.016,
    ),
}


def draw_muscle(
    pen: PathPen, view: PersonView, body: Body, structure: Structure, side: Side
) -> None:
    """A belly along the muscle, nowhere wider than what it belongs to."""
    shape = MUSCLE_SHAPES[structure]
    outlines = [
        outline
        for part in list_home_parts(structure, side)
        for outline in outline_part(view, part, body)
    ]
    bones = [
        view.camera.project_to_page(anchor.locate_bone(body, side))
        for anchor in (shape.start, shape.middle, shape.end)
    ]
    axis = [
        view.camera.project_to_page(anchor.locate_on_body(body, side))
        for anchor in (shape.start, shape.middle, shape.end)
    ]
    pen.draw_spline(fit_belly(axis, bones, shape.width, outlines))


def list_home_parts(structure: Structure, side: Side) -> set[BodyPart]:
    """The parts on which it shows."""
    shape = MUSCLE_SHAPES[structure]
    parts: set[BodyPart] = set()
    for anchor in (shape.start, shape.middle, shape.end):
        if anchor.point in LEG_POINTS:
            parts.add(find_limb(side, LimbKind.LEG))
        if anchor.point in ARM_POINTS:
            parts.add(find_limb(side, LimbKind.ARM))
        if anchor.point in MIDLINE_POINTS or anchor.point == "hip":
            parts.add(Trunk.TRUNK)
    return parts


def fit_belly(
    axis: Sequence[PagePoint],
    bones: Sequence[PagePoint],
    width: float,
    outlines: Sequence[Sequence[PagePoint]],
) -> list[PagePoint]:
    """There along one side and back along the other, inside the outlines."""
    middles = pull_inside(
        [locate_on_curve(axis, share) for share in BELLY_SHARES],
        [locate_on_curve(bones, share) for share in BELLY_SHARES],
        outlines,
    )
    right, left = [], []
    before_and_after = zip(
        (middles[0], *middles), (*middles[1:], middles[-1]), strict=False
    )
    for share, middle, (before, after) in zip(
        BELLY_SHARES, middles, before_and_after, strict=True
    ):
        across = after.minus(before).unit.clockwise_normal
        reach = width * sin(pi * share)
        right.append(reach_inside(middle, across, reach, outlines))
        left.append(reach_inside(middle, across, -reach, outlines))
    return [*right, *left[::-1]]


def locate_on_curve(points: Sequence[PagePoint], share: float) -> PagePoint:
    start, middle, end = points
    control = control_point_through(start, middle, end)
    return (
        PagePoint(0, 0)
        .plus(start, (1 - share) ** 2)
        .plus(control, 2 * share * (1 - share))
        .plus(end, share**2)
    )


def pull_inside(
    places: Sequence[PagePoint],
    bones: Sequence[PagePoint],
    outlines: Sequence[Sequence[PagePoint]],
) -> Sequence[PagePoint]:
    """All of them as far towards the bones, until they are inside."""
    for step in range(PULL_STEPS):
        nearer = [
            place.plus(bone.minus(place), step / PULL_STEPS)
            for place, bone in zip(places, bones, strict=True)
        ]
        if all(is_inside_any(place, outlines) for place in nearer):
            return nearer
    return bones


def reach_inside(
    middle: PagePoint,
    across: PagePoint,
    reach: float,
    outlines: Sequence[Sequence[PagePoint]],
) -> PagePoint:
    """As far across as asked for, or to the skin."""
    margin = SKIN_MARGIN if reach > 0 else -SKIN_MARGIN
    inside, outside = 0.0, reach
    if is_inside_any(middle.plus(across, reach + margin), outlines):
        return middle.plus(across, reach)
    for _ in range(HALVINGS):
        tried = (inside + outside) / 2
        if is_inside_any(middle.plus(across, tried + margin), outlines):
            inside = tried
        else:
            outside = tried
    return middle.plus(across, inside)


def is_inside_any(place: PagePoint, outlines: Sequence[Sequence[PagePoint]]) -> bool:
    return any(is_inside(place, outline) for outline in outlines)


def is_inside(place: PagePoint, outline: Sequence[PagePoint]) -> bool:
    """By counting how often the outline winds round it."""
    winding = 0
    for start, end in zip(outline, [*outline[1:], outline[0]], strict=True):
        turn = (end.x - start.x) * (place.y - start.y) - (place.x - start.x) * (
            end.y - start.y
        )
        if start.y <= place.y < end.y and turn > 0:
            winding += 1
        elif end.y <= place.y < start.y and turn < 0:
            winding -= 1
    return winding != 0
