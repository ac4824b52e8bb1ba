import pytest

from core.values.svg import Markup, ViewBox, describe_image
from exercises.figures.engine.geometry import PagePoint
from exercises.figures.render.sheet import DrawingSheet, SvgDrawing

DRAWING = SvgDrawing(Markup("<g/>"), ViewBox(-10, -20, 30, 40))


def draw_line(pen):
    pen.move_to(PagePoint(0, 0))
    pen.line_to(PagePoint(2, 1))


def draw_far_line(pen):
    pen.move_to(PagePoint(-9, -9))
    pen.line_to(PagePoint(9, 9))


@pytest.mark.parametrize(
    ("is_mirrored", "svg"),
    [
        (False, '<svg class="step" viewBox="-10 -20 30 40"><g/></svg>'),
        (
            True,
            '<svg class="step" viewBox="-20 -20 30 40">'
            '<g transform="scale(-1 1)"><g/></g></svg>',
        ),
    ],
)
def test_a_drawing_is_shown_as_it_is_or_mirrored(is_mirrored, svg):
    assert DRAWING.render_svg("step", {}, is_mirrored=is_mirrored) == svg


def test_a_drawing_has_its_text():
    assert DRAWING.render_svg("x", describe_image("A & b"), is_mirrored=False) == (
        '<svg class="x" role="img" aria-label="A &amp; b" viewBox="-10 -20 30 40">'
        "<g/></svg>"
    )


@pytest.mark.parametrize(("width", "expected"), [(109, True), (111, False)])
def test_a_drawing_that_is_not_wide_is_tall(width, expected):
    drawing = SvgDrawing(Markup(), ViewBox(0, 0, width, 100))
    assert drawing.is_tall is expected


@pytest.mark.parametrize(
    ("padding", "view_box"),
    [(None, ViewBox(-4, -4, 208, 108)), (10, ViewBox(-10, -10, 220, 120))],
)
def test_a_sheet_is_as_large_as_what_is_drawn_on_it(padding, view_box):
    sheet = DrawingSheet(100, padding)
    path = sheet.draw_path("near", draw_line)
    assert path == '<path class="near" d="M0 0l200 100"/>'
    assert sheet.finish_drawing(path, path) == SvgDrawing(path + path, view_box)


def test_what_overlaps_makes_a_sheet_no_larger():
    sheet = DrawingSheet(100)
    path = sheet.draw_path("near", draw_line)
    line = sheet.draw_overlapping_path("guide", draw_far_line)
    circle = sheet.draw_overlapping_circle("point", PagePoint(-1, 5), 0.25)
    assert line == '<path class="guide" d="M-900-900l1800 1800"/>'
    assert circle == '<circle class="point" cx="-100" cy="500" r="25"/>'
    assert sheet.finish_drawing(path, line, circle).view_box == ViewBox(
        -4, -4, 208, 108
    )


def test_a_cropped_sheet_ends_a_little_beyond_its_places():
    sheet = DrawingSheet(100, padding=0)
    sheet.draw_path("near", draw_far_line)
    sheet.crop_around([PagePoint(0, 1), PagePoint(2, 0)])
    assert sheet.finish_drawing().view_box == ViewBox(-9, -9, 218, 118)
