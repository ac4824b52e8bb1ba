"""A sheet on which figures are drawn, and the resulting SVG."""

from collections.abc import Callable, Collection, Mapping
from typing import NamedTuple

from core.values.svg import (
    Markup,
    ViewBox,
    build_element,
    build_path,
    build_svg,
    join_markup,
)
from exercises.figures.engine.geometry import PagePoint
from exercises.figures.engine.sizes import CROP_MARGIN, FIGURE_PADDING
from exercises.figures.render.pen import GridPoint, PathPen

# Pictures that are not much wider than high get a box in lists that is not either.
TALL_SHAPE = 1.1


class SvgDrawing(NamedTuple):
    """The drawing, with the right side working, and the part of the page it fills."""

    content: Markup
    view_box: ViewBox

    @property
    def is_tall(self) -> bool:
        return self.view_box.width < TALL_SHAPE * self.view_box.height

    def render_svg(
        self, css_class: str, image_attributes: Mapping[str, str], *, is_mirrored: bool
    ) -> Markup:
        content, box = self
        if is_mirrored:
            content = build_element("g", {"transform": "scale(-1 1)"}, content)
            box = box.mirrored
        return build_svg(css_class, box, content, image_attributes=image_attributes)


class DrawingSheet:
    """A sheet at one scale; as large as everything drawn on it, or cropped."""

    def __init__(self, scale: int, padding: int | None = None) -> None:
        self.scale = scale
        self.padding = round(FIGURE_PADDING * scale) if padding is None else padding
        self.visited: list[GridPoint] = []

    def write_path_data(self, draw: Callable[[PathPen], None]) -> str:
        pen = PathPen(self.scale)
        draw(pen)
        self.visited += pen.visited
        return pen.path_data

    def draw_path(self, css_class: str, draw: Callable[[PathPen], None]) -> Markup:
        return build_path(css_class, self.write_path_data(draw))

    def draw_overlapping_path(
        self, css_class: str, draw: Callable[[PathPen], None]
    ) -> Markup:
        """Draw a path that does not enlarge the sheet."""
        pen = PathPen(self.scale)
        draw(pen)
        return build_path(css_class, pen.path_data)

    def draw_overlapping_circle(
        self, css_class: str, centre: PagePoint, radius: float
    ) -> Markup:
        sizes = zip(("cx", "cy", "r"), (*centre, radius), strict=True)
        attributes = {name: round(size * self.scale) for name, size in sizes}
        return build_element("circle", {"class": css_class, **attributes})

    def crop_around(self, places: Collection[PagePoint]) -> None:
        # Anything beyond is drawn all the same, but the page ends there.
        self.visited = [
            (
                round((edge(p.x for p in places) + margin) * self.scale),
                round((edge(p.y for p in places) + margin) * self.scale),
            )
            for edge, margin in ((min, -CROP_MARGIN), (max, CROP_MARGIN))
        ]

    def finish_drawing(self, *content: Markup) -> SvgDrawing:
        columns, rows = zip(*self.visited, strict=True)
        left, top = min(columns), min(rows)
        box = ViewBox(
            left - self.padding,
            top - self.padding,
            max(columns) - left + 2 * self.padding,
            max(rows) - top + 2 * self.padding,
        )
        return SvgDrawing(join_markup(*content), box)
