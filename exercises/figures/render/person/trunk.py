"""The trunk: hips in trousers, a shirt up to the shoulders, and the neck."""

from collections.abc import Iterable

from exercises.figures.engine.body_parts import side_sign
from exercises.figures.engine.geometry import Camera, PagePoint
from exercises.figures.engine.sizes import (
    BREATH_DEPTH,
    BREATHING_POINTS,
    RIB_WIDENING,
    TRUNK_SECTIONS,
    TrunkSection,
)
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.cross_sections import (
    CrossSection,
    SectionOnPage,
    project_section,
    trace_edges,
    wrap_sections,
)
from exercises.figures.render.person.limbs import LimbView, draw_shoulder
from exercises.values.vocabulary import Side

# The neckline lies lower in front.
NECK_SECTIONS = (
    TrunkSection("collar", 0.01, 0.008, 0.036, 0.031),
    TrunkSection("collar", 0.036, 0.0, 0.037, 0.034),
    TrunkSection("skull", 0.032, -0.008, 0.033, 0.036),
)
TOP_VIEW_ELEVATION = 60  # degrees; a camera above that looks along an upright spine
# The shirt hangs over the trousers' waistband.
HEM_SECTIONS = (
    TrunkSection("pelvis", -0.014, -0.008, 0.087, 0.058),
    TrunkSection("pelvis", 0.002, -0.008, 0.1, 0.073),
)
# As far up as the shirt hides them.
HIP_SECTIONS = (
    TrunkSection("root", -0.075, -0.006, 0.024, 0.046),
    TRUNK_SECTIONS[1],
    TrunkSection("pelvis", 0.052, -0.007, 0.088, 0.06),
)
BUTTOCK_SECTIONS = (
    TrunkSection("root", -0.07, -0.008, 0.085, 0.062),
    TrunkSection("pelvis", -0.012, -0.01, 0.09, 0.063),
)
NEAR_HIP_SECTIONS = (
    TrunkSection("root", -0.092, 0.0, 0.085, 0.052),
    *HIP_SECTIONS[1:],
)
# The middle of one half of a cross-section, as a share of its half width.
HALF_ASIDE = 0.45
SHIRT_SECTIONS = (
    *HEM_SECTIONS,
    TrunkSection("waist", 0.002, 0.001, 0.079, 0.055),
    TrunkSection("ribs", 0.014, 0.006, 0.089, 0.061),
    TrunkSection("chest", 0.02, 0.008, 0.107, 0.068),
    TrunkSection("collar", 0.008, -0.004, 0.117, 0.052),
    TrunkSection("collar", 0.044, -0.008, 0.043, 0.034),
)


def draw_hips(
    pen: PathPen, camera: Camera, body: Body, side: Side | None = None
) -> None:
    """All of them, or the half on one side, which hides the other where they meet."""
    sections = NEAR_HIP_SECTIONS if side else HIP_SECTIONS
    pen.draw_spline(outline_trunk(camera, body, sections, side))


def draw_buttock(pen: PathPen, camera: Camera, body: Body, side: Side) -> None:
    """One half of the hips, as far as the shirt."""
    pen.draw_spline(outline_trunk(camera, body, BUTTOCK_SECTIONS, side))


def draw_shirt(pen: PathPen, camera: Camera, body: Body) -> None:
    pen.draw_spline(outline_trunk(camera, body, SHIRT_SECTIONS))


def draw_shoulders(
    pen: PathPen, camera: Camera, body: Body, arms: Iterable[LimbView]
) -> None:
    for arm in arms:
        draw_shoulder(pen, camera, body, arm)


def draw_neck(pen: PathPen, camera: Camera, body: Body) -> None:
    pen.draw_spline(outline_trunk(camera, body, NECK_SECTIONS))


def outline_trunk(
    camera: Camera,
    body: Body,
    sections: tuple[TrunkSection, ...],
    side: Side | None = None,
) -> list[PagePoint]:
    """All of it, or its half on one side."""
    seen = [project_trunk_section(camera, body, section, side) for section in sections]
    if camera.elevation > TOP_VIEW_ELEVATION:
        return wrap_sections(seen)
    edges = trace_edges(seen)
    return [*edges.right, *edges.left[::-1]]


def project_trunk_section(
    camera: Camera, body: Body, section: TrunkSection, side: Side | None
) -> SectionOnPage:
    section = body.build.shape_trunk(section)
    frame = body.frames[section.point]
    # A breath pushes the belly forward, makes it deeper and widens the ribs.
    is_breathing = section.point in BREATHING_POINTS
    lift = BREATH_DEPTH * body.breath if is_breathing else 0.0
    widening = RIB_WIDENING * body.breath if section.point == "ribs" else 0.0
    aside = side_sign(side) * HALF_ASIDE * section.width if side else 0.0
    middle = (
        body.points[section.point].plus(frame.up, section.up).plus(frame.left, aside)
    )
    return project_section(
        camera,
        CrossSection(
            middle.plus(frame.ahead, section.ahead + lift),
            frame.left.scaled_by(section.width + widening - abs(aside)),
            frame.ahead.scaled_by(section.depth + lift),
        ),
    )
