"""Where a muscle shows on the body: three points along it, and its width."""

from collections.abc import Mapping
from typing import NamedTuple

from exercises.figures.engine.body_parts import locate_on_side, side_sign
from exercises.figures.engine.geometry import Camera, Vector
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.shapes import draw_lens
from exercises.values.vocabulary import Side, Structure


class MuscleAnchor(NamedTuple):
    """A position in the frame of a body point on its own side; `out` is outwards."""

    point: str
    ahead: float = 0.0
    out: float = 0.0
    up: float = 0.0

    def locate_on_body(self, body: Body, side: Side) -> Vector:
        offset = Vector(self.ahead, side_sign(side) * self.out, self.up)
        return body.locate_offset(locate_on_side(self.point, side), offset)


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
        MuscleAnchor("pelvis", -0.045, 0.015, 0.01),
        MuscleAnchor("hip", -0.05, 0.0, 0.008),
        MuscleAnchor("hip", -0.01, 0.045, 0.0),
        0.02,
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
        MuscleAnchor("ribs", -0.03, 0.0, 0.0),
        MuscleAnchor("ribs", 0.0, 0.0, 0.03),
        MuscleAnchor("ribs", 0.05, 0.0, 0.0),
        0.016,
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
        MuscleAnchor("hip", 0, 0.02, 0.03),
        MuscleAnchor("hip", 0.01, 0.03, 0),
        MuscleAnchor("hip", 0, 0.02, -0.03),
        0.03,
    ),
    Structure.PELVIS: MuscleShape(
        MuscleAnchor("pelvis", -0.04, 0.02, -0.01),
        MuscleAnchor("pelvis", -0.045, 0.02, 0.02),
        MuscleAnchor("pelvis", -0.02, 0.02, 0.05),
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
    pen: PathPen, camera: Camera, body: Body, structure: Structure, side: Side
) -> None:
    shape = MUSCLE_SHAPES[structure]
    start, middle, end = (
        camera.project_to_page(anchor.locate_on_body(body, side))
        for anchor in (shape.start, shape.middle, shape.end)
    )
    draw_lens(pen, start, middle, end, shape.width)
