"""The trunk: hips in trousers, a shirt up to the shoulders, and the neck."""

from exercises.figures.engine.geometry import Camera, PagePoint
from exercises.figures.engine.sizes import (
    BREATH_DEPTH,
    BREATHING_POINTS,
    NECK_RADII,
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
from exercises.figures.render.shapes import draw_joint_chain

TOP_VIEW_ELEVATION = 60  # degrees; a camera above that looks along an upright spine
# The shirt hangs over the trousers' waistband.
HEM = TrunkSection("pelvis", 0.03, -0.008, 0.092, 0.062)
HIP_SECTIONS = TRUNK_SECTIONS[:4]
SHIRT_SECTIONS = (HEM, HEM, *TRUNK_SECTIONS[3:])


def draw_hips(pen: PathPen, camera: Camera, body: Body) -> None:
    pen.draw_spline(outline_trunk(camera, body, HIP_SECTIONS))


def draw_shirt(pen: PathPen, camera: Camera, body: Body) -> None:
    pen.draw_spline(outline_trunk(camera, body, SHIRT_SECTIONS))


def draw_neck(pen: PathPen, camera: Camera, body: Body) -> None:
    collar_radius, skull_radius = NECK_RADII
    draw_joint_chain(
        pen, camera, body, ("collar", collar_radius), ("skull", skull_radius)
    )


def outline_trunk(
    camera: Camera, body: Body, sections: tuple[TrunkSection, ...]
) -> list[PagePoint]:
    seen = [project_trunk_section(camera, body, section) for section in sections]
    if camera.elevation > TOP_VIEW_ELEVATION:
        return wrap_sections(seen)
    edges = trace_edges(seen)
    return [*edges.right, *edges.left[::-1]]


def project_trunk_section(
    camera: Camera, body: Body, section: TrunkSection
) -> SectionOnPage:
    section = body.build.shape_trunk(section)
    frame = body.frames[section.point]
    # A breath pushes the belly forward and makes it deeper.
    is_breathing = section.point in BREATHING_POINTS
    lift = BREATH_DEPTH * body.breath if is_breathing else 0.0
    middle = body.points[section.point].plus(frame.up, section.up)
    return project_section(
        camera,
        CrossSection(
            middle.plus(frame.ahead, section.ahead + lift),
            frame.left.scaled_by(section.width),
            frame.ahead.scaled_by(section.depth + lift),
        ),
    )
