import pytest

from exercises.figures.engine.geometry import Camera, PagePoint, Vector
from exercises.figures.render.person.cross_sections import (
    OUTLINE_DIRECTIONS,
    CrossSection,
    project_section,
    project_sphere,
    trace_edges,
    wrap_sections,
)

SIDE_ON, FRONT = Camera(0), Camera(90)
WIDE, DEEP = 0.1, 0.04


def section_at(height):
    return CrossSection(Vector(0, 0, height), Vector(0, WIDE, 0), Vector(DEEP, 0, 0))


def project_column(camera):
    return [project_section(camera, section_at(height)) for height in (1, 0.5, 0)]


@pytest.mark.parametrize(("camera", "reach"), [(SIDE_ON, DEEP), (FRONT, WIDE)])
def test_edges_lie_as_far_apart_as_the_sections_are_seen(camera, reach):
    edges = trace_edges(project_column(camera))
    widths = [
        right.minus(left).length
        for right, left in zip(edges.right, edges.left, strict=True)
    ]
    assert widths == pytest.approx([2 * reach] * 3)


def test_the_farthest_point_of_an_ellipse_lies_on_its_edge():
    section = project_section(FRONT, section_at(0))
    assert section.farthest_point(PagePoint(1, 0)).x == pytest.approx(WIDE)
    assert section.reach_along(PagePoint(1, 0)) == pytest.approx(WIDE)


def test_a_sphere_looks_the_same_from_everywhere():
    seen = {
        project_sphere(camera, Vector(0, 0, 0), 0.1).reach_along(PagePoint(0, 1))
        for camera in (SIDE_ON, FRONT, Camera(30, 70))
    }
    assert seen == {0.1}


@pytest.mark.parametrize("camera", [SIDE_ON, FRONT, Camera(0, 89), Camera(40, 40)])
def test_a_wrapping_has_as_many_corners_from_everywhere(camera):
    outline = wrap_sections(project_column(camera))
    assert len(outline) == OUTLINE_DIRECTIONS
    assert max(place.x for place in outline) > 0 > min(place.x for place in outline)
