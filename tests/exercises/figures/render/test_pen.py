import pytest

from exercises.figures.engine.geometry import PagePoint
from exercises.figures.render.pen import PathPen


def draw_line(pen):
    pen.move_to(PagePoint(1, 2))
    pen.line_to(PagePoint(3, -1))


def draw_two_lines(pen):
    draw_line(pen)
    draw_line(pen)


def draw_triangle(pen):
    draw_line(pen)
    pen.line_to(PagePoint(0, 0))
    pen.close_path()


def draw_after_closing(pen):
    draw_triangle(pen)
    pen.line_to(PagePoint(2, 2))


def draw_curve(pen):
    pen.move_to(PagePoint(0, 0))
    pen.curve_to(PagePoint(2, -3), PagePoint(4, 0))


def draw_arc(pen):
    pen.move_to(PagePoint(0, 0))
    pen.arc_to(0.5, True, PagePoint(1, 0))


def draw_tiny_arc(pen):
    pen.move_to(PagePoint(0, 0))
    pen.arc_to(0.0001, False, PagePoint(1, 0))


def draw_round_square(pen):
    pen.draw_spline(
        [PagePoint(0, 0), PagePoint(2, 0), PagePoint(2, 2), PagePoint(0, 2)]
    )


@pytest.mark.parametrize(
    ("draw", "path_data"),
    [
        (draw_line, "M10 20l20-30"),
        (draw_two_lines, "M10 20l20-30m-20 30l20-30"),
        (draw_triangle, "M10 20l20-30-30 10z"),
        # A closed path continues from where it began.
        (draw_after_closing, "M10 20l20-30-30 10zl10 0"),
        (draw_curve, "M0 0q20-30 40 0"),
        (draw_arc, "M0 0a5 5 0 1 0 10 0"),
        (draw_tiny_arc, "M0 0a1 1 0 0 0 10 0"),
        (draw_round_square, "M0 10q0-10 10-10t10 10-10 10-10-10z"),
    ],
)
def test_paths_are_written_in_whole_numbers_from_where_the_pen_is(draw, path_data):
    pen = PathPen(10)
    draw(pen)
    assert pen.path_data == path_data


@pytest.mark.parametrize(
    ("draw", "visited"),
    [
        (draw_line, [(10, 20), (30, -10)]),
        # A curve deviates most half-way along.
        (draw_curve, [(0, 0), (20, -15), (40, 0)]),
        (draw_round_square, [(0, 10), (10, 0), (20, 10), (10, 20), (0, 10)]),
    ],
)
def test_a_pen_remembers_how_far_it_reached(draw, visited):
    pen = PathPen(10)
    draw(pen)
    assert pen.visited == visited


def test_a_circle_reaches_beyond_its_middle():
    pen = PathPen(10)
    pen.include_circle(PagePoint(1, 2), 0.5)
    assert pen.visited == [(5, 15), (15, 25)]
