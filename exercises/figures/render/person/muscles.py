"""Where a muscle shows on the body: three points along it, and its width."""

from collections.abc import Collection, Mapping, Sequence
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
from exercises.figures.engine.geometry import Camera, PagePoint, Vector
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.bellies import (
    BellyAxis,
    Stretch,
    fit_belly,
    is_cut_in_two,
    measure_hidden_share,
)
from exercises.figures.render.person.observation import PersonView, outline_part
from exercises.values.vocabulary import Side, Structure

WHOLE = Stretch(0.0, 1.0)
STRETCHES = (WHOLE, Stretch(0.0, 0.6), Stretch(0.4, 1.0))
# Of what is left out, and for being cut in two, against what is hidden.
SHORTNESS_LOSS, CUT_LOSS = 0.25, 0.5


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
        MuscleAnchor("waist", 0.02, 0.03, -0.05),
        MuscleAnchor("hip", 0.036, 0.0, 0.0),
        MuscleAnchor("thigh", 0.018, 0.0, 0.025),
        0.018,
    ),
    Structure.RECTUS_FEMORIS: MuscleShape(
        MuscleAnchor("hip", 0.036, 0, -0.05),
        MuscleAnchor("thigh", 0.03, 0, 0),
        MuscleAnchor("knee", 0.02, 0, 0.03),
    ),
    Structure.QUADRICEPS: MuscleShape(
        MuscleAnchor("hip", 0.036, 0, -0.04),
        MuscleAnchor("thigh", 0.028, 0.01, -0.02),
        MuscleAnchor("knee", 0.02, 0, 0.02),
    ),
    Structure.PIRIFORMIS: MuscleShape(
        MuscleAnchor("pelvis", -0.05, 0.005, -0.018),
        MuscleAnchor("hip", -0.042, 0.015, -0.006),
        MuscleAnchor("thigh", -0.005, 0.035, 0.075),
        0.018,
    ),
    Structure.GLUTEALS: MuscleShape(
        MuscleAnchor("pelvis", -0.05, 0.035, -0.02),
        MuscleAnchor("hip", -0.046, 0.012, -0.02),
        MuscleAnchor("thigh", -0.018, 0.022, 0.015),
        0.019,
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
        0.015,
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
        0.016,
    ),
    Structure.THORACIC_SPINE: MuscleShape(
        MuscleAnchor("ribs", -0.035, 0, 0.01),
        MuscleAnchor("chest", -0.035, 0, 0.01),
        MuscleAnchor("collar", -0.03, 0, 0.0),
        0.016,
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
        0.013,
    ),
    Structure.NECK: MuscleShape(
        MuscleAnchor("collar", -0.02, 0.01, 0.02),
        MuscleAnchor("skull", -0.02, 0.01, -0.03),
        MuscleAnchor("skull", -0.02, 0.01, 0.0),
        0.016,
    ),
}


class DrawnMuscle(NamedTuple):
    """A muscle of one side, and the stretch of it that is drawn."""

    structure: Structure
    side: Side
    stretch: Stretch = WHOLE

    @property
    def shape(self) -> MuscleShape:
        return MUSCLE_SHAPES[self.structure]

    def locate_axis(self, camera: Camera, body: Body) -> BellyAxis:
        places = (anchor.locate_on_body(body, self.side) for anchor in self.shape[:3])
        whole = BellyAxis(*map(camera.project_to_page, places))
        return whole.cut_to(self.stretch)

    def locate_bones(self, camera: Camera, body: Body) -> BellyAxis:
        places = (anchor.locate_bone(body, self.side) for anchor in self.shape[:3])
        return BellyAxis(*map(camera.project_to_page, places))


def choose_stretch(
    view: PersonView,
    bodies: Sequence[Body],
    muscle: DrawnMuscle,
    covers: Collection[BodyPart],
) -> DrawnMuscle:
    """Where it is not cut in two by an arm before it, in all poses of a figure."""

    def measure_loss(tried: DrawnMuscle) -> float:
        start, end = tried.stretch
        loss = SHORTNESS_LOSS * (1 - end + start)
        for body in bodies:
            belly = outline_muscle(view, body, tried)
            nearer = [run for part in covers for run in outline_part(view, part, body)]
            hidden = measure_hidden_share(belly, nearer)
            loss += (hidden + CUT_LOSS * is_cut_in_two(belly, nearer)) / len(bodies)
        return loss

    return min(
        (muscle._replace(stretch=stretch) for stretch in STRETCHES), key=measure_loss
    )


def draw_muscle(
    pen: PathPen, view: PersonView, body: Body, muscle: DrawnMuscle
) -> None:
    pen.draw_spline(outline_muscle(view, body, muscle))


def outline_muscle(
    view: PersonView, body: Body, muscle: DrawnMuscle
) -> list[PagePoint]:
    """A belly along the muscle, nowhere wider than what it belongs to."""
    home = list_home_parts(muscle.structure, muscle.side)
    return fit_belly(
        muscle.locate_axis(view.camera, body),
        muscle.locate_bones(view.camera, body),
        muscle.shape.width,
        [run for part in home for run in outline_part(view, part, body)],
    )


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
