"""Acupoints, with the lines and landmarks that help to find them."""

from collections.abc import Iterable
from itertools import pairwise

from core.values.svg import NO_MARKUP, Markup, join_markup
from exercises.figures.engine.body_parts import outward_sign
from exercises.figures.engine.figure import AcupointMap, Figure, HandMap, SkinPoint
from exercises.figures.engine.geometry import Camera, PagePoint
from exercises.figures.engine.sizes import ACUPOINT_RADIUS
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.hand import scale_to_hand
from exercises.figures.render.pen import PathPen
from exercises.figures.render.sheet import DrawingSheet

PageLines = Iterable[Iterable[PagePoint]]


def project_skin_points(
    camera: Camera, body: Body, skin_points: Iterable[SkinPoint]
) -> list[PagePoint]:
    def locate_skin_point(skin_point: SkinPoint) -> PagePoint:
        outwards = skin_point.offset.y * outward_sign(skin_point.point)
        offset = skin_point.offset._replace(y=outwards)
        return camera.project_to_page(body.locate_offset(skin_point.point, offset))

    return [locate_skin_point(skin_point) for skin_point in skin_points]


def draw_guide_lines(
    sheet: DrawingSheet, picture: Figure | AcupointMap, body: Body
) -> Markup:
    lines = (
        project_skin_points(picture.camera, body, line) for line in picture.guide_lines
    )
    # On a body map the line lies on the body, in a figure beside it.
    css_class = "line" if isinstance(picture, Figure) else "guide"
    return draw_lines(sheet, lines, css_class) if picture.guide_lines else NO_MARKUP


def draw_body_marks(sheet: DrawingSheet, picture: AcupointMap, body: Body) -> Markup:
    landmarks, points = (
        project_skin_points(picture.camera, body, skin_points)
        for skin_points in (picture.landmarks, picture.acupoints)
    )
    return join_markup(
        draw_guide_lines(sheet, picture, body),
        draw_circles(sheet, "guide", landmarks),
        draw_circles(sheet, "point", points),
    )


def draw_hand_marks(sheet: DrawingSheet, picture: HandMap) -> Markup:
    lines = ([scale_to_hand(place) for place in line] for line in picture.guide_lines)
    points = [scale_to_hand(place) for place in picture.acupoints]
    return join_markup(draw_lines(sheet, lines), draw_circles(sheet, "point", points))


def draw_lines(
    sheet: DrawingSheet, lines: PageLines, css_class: str = "guide"
) -> Markup:
    def draw_each_line(pen: PathPen) -> None:
        for first, *others in lines:
            pen.move_to(first)
            # It bends towards each point between its ends, without a corner.
            for bend, following in pairwise(others):
                pen.curve_to(bend, bend.midpoint_to(following))
            pen.line_to(others[-1])

    return sheet.draw_overlapping_path(css_class, draw_each_line)


def draw_circles(
    sheet: DrawingSheet, css_class: str, centres: Iterable[PagePoint]
) -> Markup:
    return join_markup(
        *(
            sheet.draw_overlapping_circle(css_class, centre, ACUPOINT_RADIUS)
            for centre in centres
        )
    )
