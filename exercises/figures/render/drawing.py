"""A picture as SVG: a still for lists, or a large one that moves if the figure does."""

from collections.abc import Mapping, Sequence
from functools import cache

from core.values.svg import (
    NO_MARKUP,
    Markup,
    build_element,
    build_path,
    describe_image,
    join_markup,
)
from exercises.figures.engine.figure import AcupointMap, Figure, HandMap, Picture
from exercises.figures.engine.geometry import PagePoint
from exercises.figures.engine.motion import is_held, solve_keyframes
from exercises.figures.engine.sizes import MOVING_SCALE, STILL_SCALE
from exercises.figures.engine.skeleton import Body
from exercises.figures.engine.solve import solve_body
from exercises.figures.render.acupoints import (
    draw_body_marks,
    draw_guide_lines,
    draw_hand_marks,
)
from exercises.figures.render.animation import build_animation, find_moving_scale
from exercises.figures.render.arrows import (
    draw_movement_arrow,
    draw_push_arrow,
    find_farthest_keyframe,
)
from exercises.figures.render.ghost import build_ghost
from exercises.figures.render.ground import draw_ground
from exercises.figures.render.hand import draw_hand, draw_nails
from exercises.figures.render.parts import build_figure_paths, draw_clothed_person
from exercises.figures.render.person.layers import FigurePath
from exercises.figures.render.props import build_furniture_paths
from exercises.figures.render.sheet import DrawingSheet, SvgDrawing
from exercises.values.vocabulary import Side


def render_still(
    drawing: SvgDrawing, picture: Picture, side: Side, text_alternative: str
) -> Markup:
    return drawing.render_svg(
        "figure still tall" if drawing.is_tall else "figure still",
        describe_image(text_alternative),
        is_mirrored=picture.is_mirrored(side),
    )


def draw_large(picture: Picture, side: Side, text_alternative: str) -> Markup:
    """Moving, together with its start and end for readers who want no motion."""
    is_mirrored, image = picture.is_mirrored(side), describe_image(text_alternative)
    if not isinstance(picture, Figure) or not picture.is_moving:
        resting = build_resting_picture(picture)
        return resting.render_svg("figure", image, is_mirrored=is_mirrored)
    moving = build_animation(picture)
    # The style sheet shows one or the other, by the reader's motion preference.
    return join_markup(
        moving.render_svg("moving", image, is_mirrored=is_mirrored),
        draw_steps(picture, image, is_mirrored=is_mirrored),
    )


def draw_steps(
    figure: Figure, image_attributes: Mapping[str, str], *, is_mirrored: bool
) -> Markup:
    start, end = build_start_and_end(figure)
    steps = (
        build_element(
            "div",
            {"class": "step"},
            drawing.render_svg("pose", {}, is_mirrored=is_mirrored),
            build_element("p", {}, label),
        )
        for label, drawing in (("Start", start), (label_end(figure), end))
    )
    css_class = "steps tall" if start.is_tall else "steps"
    return build_element("div", {"class": css_class, **image_attributes}, *steps)


@cache
def build_still(picture: Picture) -> SvgDrawing:
    sheet = DrawingSheet(STILL_SCALE)
    if isinstance(picture, Figure):
        return draw_farthest_pose(sheet, picture)
    return draw_map(sheet, picture, is_detailed=False)


@cache
def build_resting_picture(picture: Picture) -> SvgDrawing:
    sheet = DrawingSheet(MOVING_SCALE)
    if not isinstance(picture, Figure):
        return draw_map(sheet, picture, is_detailed=True)
    body = solve_keyframes(picture)[0]
    person = draw_person(sheet, picture, body, is_detailed=True)
    arrow = draw_push_arrow(sheet, picture, body)
    return sheet.finish_drawing(draw_ground(sheet, picture), person, arrow)


@cache
def build_start_and_end(figure: Figure) -> tuple[SvgDrawing, SvgDrawing]:
    # One sheet for both, so that they have the same size.
    sheet = DrawingSheet(find_moving_scale(figure))
    bodies = solve_keyframes(figure)
    start, end = bodies[0], bodies[find_farthest_keyframe(figure)]
    start_content = join_markup(
        draw_ground(sheet, figure),
        draw_person(sheet, figure, start, is_detailed=not figure.is_coarse),
        draw_push_arrow(sheet, figure, start) or draw_movement_arrow(sheet, figure),
    )
    end_content = join_markup(
        draw_ground(sheet, figure),
        draw_person(sheet, figure, end, is_detailed=not figure.is_coarse),
    )
    return sheet.finish_drawing(start_content), sheet.finish_drawing(end_content)


def label_end(figure: Figure) -> str:
    if figure.is_flowing:
        return "Half-way"
    end = figure.keyframes[find_farthest_keyframe(figure)]
    if end.pose.breath > figure.keyframes[0].pose.breath:
        return "End: breath in"
    return "End: hold" if is_held(end) else "End"


def draw_farthest_pose(sheet: DrawingSheet, figure: Figure) -> SvgDrawing:
    """The farthest pose, which is typical, and an arrow that leads to it."""
    number = figure.still_keyframe or find_farthest_keyframe(figure)
    body = solve_keyframes(figure)[number]
    ghost = build_ghost(figure, body)
    person = draw_person(sheet, figure, body, is_detailed=False, ghost=ghost)
    arrow = draw_movement_arrow(sheet, figure) or draw_push_arrow(sheet, figure, body)
    return sheet.finish_drawing(draw_ground(sheet, figure), person, arrow)


def draw_person(
    sheet: DrawingSheet,
    figure: Figure,
    body: Body,
    *,
    is_detailed: bool,
    ghost: Sequence[FigurePath] = (),
) -> Markup:
    paths = [
        build_path(path.css_class, path.write_path_data(sheet, body))
        for path in build_figure_paths(figure, is_detailed=is_detailed, ghost=ghost)
    ]
    if figure.crop_points:
        sheet.crop_around(project_crop_points(figure, body))
    return join_markup(*paths, draw_guide_lines(sheet, figure, body))


def draw_map(
    sheet: DrawingSheet, picture: AcupointMap | HandMap, *, is_detailed: bool
) -> SvgDrawing:
    if isinstance(picture, HandMap):
        hand = sheet.draw_path("skin", draw_hand)
        nails = sheet.draw_path("crease", draw_nails) if is_detailed else NO_MARKUP
        return sheet.finish_drawing(hand, nails, draw_hand_marks(sheet, picture))
    body = solve_body(picture.pose)
    furniture = [
        build_path(path.css_class, path.write_path_data(sheet, body))
        for path in build_furniture_paths(
            picture.camera, picture.furniture, is_detailed=is_detailed
        )
    ]
    person = draw_clothed_person(sheet, picture.camera, body, is_detailed=is_detailed)
    sheet.crop_around(project_crop_points(picture, body))
    return sheet.finish_drawing(
        *furniture, person, draw_body_marks(sheet, picture, body)
    )


def project_crop_points(picture: Figure | AcupointMap, body: Body) -> list[PagePoint]:
    return [
        picture.camera.project_to_page(body.points[name])
        for name in picture.crop_points
    ]
