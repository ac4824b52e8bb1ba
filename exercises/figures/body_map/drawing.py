"""The front and back of the body, with marked structures."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache

from core.values.svg import (
    Markup,
    ViewBox,
    build_element,
    build_path,
    build_svg,
    describe_image,
)
from exercises.figures.body_map.regions import (
    REGION_OUTLINES,
    RegionCorner,
    RegionOutline,
)
from exercises.figures.engine.body_parts import locate_on_side, side_sign
from exercises.figures.engine.geometry import PagePoint, Vector
from exercises.figures.engine.sizes import (
    BODY_MAP_PADDING,
    BODY_MAP_SCALE,
    CLOSE_UP_SIZE,
)
from exercises.figures.engine.solve import solve_body
from exercises.figures.poses.bases import BODY_MAP_POSE, FROM_BEHIND, FROM_THE_FRONT
from exercises.figures.render.parts import draw_clothed_person
from exercises.figures.render.pen import PathPen
from exercises.figures.render.sheet import DrawingSheet, SvgDrawing
from exercises.values.vocabulary import Side, Structure


class BodyView(StrEnum):
    FRONT = "front"
    BACK = "back"


class RegionMark(StrEnum):
    """How a region stands out; the style sheet draws each."""

    FILLED = "filled"
    OUTLINED = "outlined"
    DASHED = "dashed"


VIEW_CAMERAS = {BodyView.FRONT: FROM_THE_FRONT, BodyView.BACK: FROM_BEHIND}
BACK_VIEW_STRUCTURES = frozenset(
    {
        Structure.PIRIFORMIS,
        Structure.QUADRATUS_LUMBORUM,
        Structure.GLUTEALS,
        Structure.HAMSTRINGS,
        Structure.SPINAL_EXTENSORS,
        Structure.SCIATIC_NERVE,
        Structure.CALVES,
        Structure.LATISSIMUS,
        Structure.LUMBAR_SPINE,
        Structure.THORACIC_SPINE,
        Structure.PELVIS,
        Structure.NECK,
    }
)

BodyRegion = tuple[Structure, Side | None]


def place_css_class(number: int) -> str:
    """The class of a selectable place, lit up by the checkbox of that number."""
    return f"place place-{number}"


def view_of_structure(structure: Structure) -> BodyView:
    return BodyView.BACK if structure in BACK_VIEW_STRUCTURES else BodyView.FRONT


def draw_body_map(
    view: BodyView,
    highlighted: Mapping[BodyRegion, str],
    *overlay: Markup,
    structure_urls: Mapping[Structure, str] | None = None,
) -> Markup:
    """Draw the body with each region marked by its class; no side means both.

    Structures with a URL link to it, and `overlay` lies on top of everything. On the
    front view the person's left is on the right of the page.
    """
    body, urls = draw_body_outline(view), structure_urls or {}
    regions = [
        link_region(
            draw_region(view, structure, side, css_class),
            structure,
            urls.get(structure),
        )
        for (structure, side), css_class in split_by_side(view, highlighted)
    ]
    return build_map_svg(body.view_box, body.content, *regions, *overlay)


def split_by_side(
    view: BodyView, highlighted: Mapping[BodyRegion, str]
) -> Iterator[tuple[tuple[Structure, Side], str]]:
    """The regions of one view; what is marked without a side is so on both."""
    for (structure, side), css_class in highlighted.items():
        if view_of_structure(structure) is view:
            for each in [side] if side else Side:
                yield (structure, each), css_class


def draw_linked_body(view: BodyView, structure_urls: Mapping[Structure, str]) -> Markup:
    """Draw one view of the body on which each structure links to its URL.

    The first named lie on top: the piriformis is small, and lies on the gluteals. The
    links are shortcuts for pointers, and not focusable: the page must also have them as
    a list.
    """
    regions: dict[BodyRegion, str] = {
        (structure, None): RegionMark.FILLED
        for structure in reversed([*structure_urls])
    }
    return draw_body_map(view, regions, structure_urls=structure_urls)


def draw_close_up(structure: Structure) -> Markup:
    """Draw the part of the body around one structure, as decoration."""
    view = view_of_structure(structure)
    places = [
        place
        for side in Side
        for place in project_region_corners(view, structure, side)
    ]
    left, top = (
        round(BODY_MAP_SCALE * (min(values) + max(values)) / 2 - size / 2)
        for values, size in zip(zip(*places, strict=True), CLOSE_UP_SIZE, strict=True)
    )
    regions = (draw_region(view, structure, side, RegionMark.FILLED) for side in Side)
    content = draw_body_outline(view).content, *regions
    return build_map_svg(ViewBox(left, top, *CLOSE_UP_SIZE), *content)


def build_map_svg(
    view_box: ViewBox, *content: Markup, text_alternative: str = ""
) -> Markup:
    image = describe_image(text_alternative)
    return build_svg("figure body-map", view_box, *content, image_attributes=image)


@cache
def draw_body_outline(view: BodyView) -> SvgDrawing:
    sheet = DrawingSheet(BODY_MAP_SCALE, padding=BODY_MAP_PADDING)
    body = solve_body(BODY_MAP_POSE)
    return sheet.finish_drawing(draw_clothed_person(sheet, VIEW_CAMERAS[view], body))


def draw_region(
    view: BodyView, structure: Structure, side: Side, css_class: str
) -> Markup:
    return draw_outline(view, REGION_OUTLINES[structure], side, css_class)


@cache
def draw_outline(
    view: BodyView, outline: RegionOutline, side: Side, css_class: str
) -> Markup:
    """Draw an area of one half of the body, be it a structure or not."""
    return build_path(f"region {css_class}", trace_outline(view, outline, side))


def trace_outline(view: BodyView, outline: RegionOutline, side: Side) -> str:
    pen = PathPen(BODY_MAP_SCALE)
    pen.draw_spline(project_outline(view, outline, side))
    return pen.path_data


def link_region(region: Markup, structure: Structure, url: str | None) -> Markup:
    if url is None:
        return region
    title = build_element("title", {}, structure.label.capitalize())
    return build_element("a", {"href": url, "tabindex": "-1"}, title, region)


def project_region_corners(
    view: BodyView, structure: Structure, side: Side
) -> list[PagePoint]:
    return project_outline(view, REGION_OUTLINES[structure], side)


def project_outline(
    view: BodyView, outline: RegionOutline, side: Side
) -> list[PagePoint]:
    body = solve_body(BODY_MAP_POSE)

    def project_corner(corner: RegionCorner) -> PagePoint:
        offset = Vector(0, side_sign(side) * corner.out, corner.up)
        point = locate_on_side(corner.point, side)
        return VIEW_CAMERAS[view].project_to_page(body.locate_offset(point, offset))

    return [project_corner(corner) for corner in outline]
