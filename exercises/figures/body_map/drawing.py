"""Front and back of the body with the structures that a finding or a pain names."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from exercises.figures.body_map.regions import RegionCorner, region_corners
from exercises.figures.engine.figure import Figure, Keyframe
from exercises.figures.engine.geometry import Camera, PagePoint, Vector
from exercises.figures.engine.pose import Arm, Leg, build_pose
from exercises.figures.engine.skeleton import side_sign
from exercises.figures.engine.solve import solve_pose
from exercises.figures.poses.bases import STANDING, foot_reach
from exercises.figures.render.drawing import FigureRenderer
from exercises.figures.render.outline import PathPen
from exercises.values.vocabulary import Side, Structure

BODY_MAP_SCALE = 240
BODY_MAP_PADDING = 10
CLOSE_UP_SIZE = (144, 108)  # width and height
BODY_MAP_POSE = build_pose(
    STANDING,
    legs=Leg(knee=2, reach=foot_reach(-0.03, 0.075)),
    arms=Arm(flexion=0, abduction=16, elbow=6),
)


class BodyView(StrEnum):
    FRONT = "front"
    BACK = "back"


VIEW_CAMERAS = {BodyView.FRONT: Camera(90), BodyView.BACK: Camera(-90)}
BACK_VIEW_STRUCTURES = frozenset(
    {
        Structure.PIRIFORMIS,
        Structure.QUADRATUS_LUMBORUM,
        Structure.GLUTEALS,
        Structure.HAMSTRINGS,
        Structure.SPINAL_EXTENSORS,
        Structure.CALVES,
        Structure.LATISSIMUS,
        Structure.LUMBAR_SPINE,
        Structure.THORACIC_SPINE,
        Structure.PELVIS,
        Structure.NECK,
    }
)

BodyRegion = tuple[Structure, Side | None]


def view_of_structure(structure: Structure) -> BodyView:
    return BodyView.BACK if structure in BACK_VIEW_STRUCTURES else BodyView.FRONT


def draw_body_map(view: BodyView, highlighted: Mapping[BodyRegion, str]) -> str:
    """The body with each region marked by its class; both sides without a side.

    On the front view the person's left is on the right of the page.
    """
    body, box = _draw_body_outline(view)
    regions = "".join(
        _draw_region(view, structure, each, css_class)
        for (structure, side), css_class in highlighted.items()
        if view_of_structure(structure) is view
        for each in ([side] if side else Side)
    )
    return _wrap_in_svg(box, body + regions)


def draw_close_up(structure: Structure, css_class: str) -> str:
    """The part of the body around one structure."""
    view = view_of_structure(structure)
    body, _ = _draw_body_outline(view)
    places = [
        place
        for side in Side
        for place in project_region_corners(view, structure, side)
    ]
    left, top = (
        round(BODY_MAP_SCALE * (min(values) + max(values)) / 2 - size / 2)
        for values, size in zip(zip(*places, strict=True), CLOSE_UP_SIZE, strict=True)
    )
    regions = "".join(_draw_region(view, structure, side, css_class) for side in Side)
    return _wrap_in_svg(
        f"{left} {top} {CLOSE_UP_SIZE[0]} {CLOSE_UP_SIZE[1]}", body + regions
    )


def _wrap_in_svg(view_box: str, content: str) -> str:
    return (
        f'<svg class="figure body-map" role="img" viewBox="{view_box}">{content}</svg>'
    )


@cache
def _draw_body_outline(view: BodyView) -> tuple[str, str]:
    figure = Figure(
        name=view,
        keyframes=(Keyframe(BODY_MAP_POSE),),
        camera=VIEW_CAMERAS[view],
        is_body_map=True,
    )
    sheet = FigureRenderer(figure, BODY_MAP_SCALE, is_detailed=True)
    paths = sheet.render_body(solve_pose(BODY_MAP_POSE).body)
    left, top, right, bottom = sheet.bounds.find_edges()
    width, height = (
        right - left + 2 * BODY_MAP_PADDING,
        bottom - top + 2 * BODY_MAP_PADDING,
    )
    return paths, f"{left - BODY_MAP_PADDING} {top - BODY_MAP_PADDING} {width} {height}"


@cache
def _draw_region(
    view: BodyView, structure: Structure, side: Side, css_class: str
) -> str:
    pen = PathPen(BODY_MAP_SCALE)
    pen.draw_spline(project_region_corners(view, structure, side))
    return f'<path class="region {css_class}" d="{pen.path_data}"/>'


def project_region_corners(
    view: BodyView, structure: Structure, side: Side
) -> list[PagePoint]:
    body = solve_pose(BODY_MAP_POSE).body

    def project_corner(corner: RegionCorner) -> PagePoint:
        out = side_sign(side) * corner.out
        offset = body.frames[corner.point].to_world(Vector(0, out, corner.up))
        return VIEW_CAMERAS[view].project_to_page(
            body.points[corner.point].plus(offset)
        )

    return [project_corner(corner) for corner in region_corners(structure, side)]
