from datetime import date, timedelta

import pytest

from progress.charts.chart_frame import ChartFrame, draw_dots

START = date(2026, 3, 2)
END = START + timedelta(days=10)
FRAME = ChartFrame(
    width=100,
    height=60,
    left=10,
    right=90,
    top=5,
    bottom=45,
    axis_label_x=8,
    label_y=58,
)


def test_a_frame_knows_its_drawing_and_its_plot():
    assert FRAME.view_box == "0 0 100 60"
    assert (FRAME.plot_width, FRAME.plot_height, FRAME.middle_x) == (80, 40, 50)


@pytest.mark.parametrize(("day", "x"), [(0, 10), (3, 34), (5, 50), (10, 90)])
def test_time_goes_right(day, x):
    assert FRAME.compute_day_x(START + timedelta(days=day), START, END) == x


def test_a_chart_of_one_day_stands_at_its_left():
    assert FRAME.compute_day_x(START, START, START) == 10


@pytest.mark.parametrize(("value", "y"), [(-5, 45), (0, 35), (15, 5), (7.77, 19.5)])
def test_values_go_up(value, y):
    assert FRAME.compute_value_y(value, -5, 15) == y


def test_a_dot_is_a_stroke_without_length():
    assert draw_dots([(1, 2.5), (3.0, 4)]) == "M1 2.5h0M3.0 4h0"
    assert draw_dots([]) == ""
