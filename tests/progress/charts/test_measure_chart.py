from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from progress.charts.measure_chart import (
    MEASURE_CHART_FRAME as FRAME,
)
from progress.charts.measure_chart import (
    DetectableChangeBand,
    MeasureReading,
    ValueAxis,
    build_measure_series,
)

START = date(2026, 3, 2)


def readings(*values):
    return [
        MeasureReading(
            on=START + timedelta(days=14 * number),
            value=value,
            value_label=f"{value} s",
        )
        for number, value in enumerate(values)
    ]


def test_values_go_up_from_nothing_and_time_goes_right():
    drawn = build_measure_series("Plank", "", readings(0, 10, 20))
    assert drawn.points == (
        (FRAME.left, FRAME.bottom),
        (154.0, 53.0),
        (FRAME.right, FRAME.top),
    )
    assert drawn.line_path == "M40.0 96.0L154.0 53.0L268.0 10.0"
    assert drawn.dots_path == "M40.0 96.0h0M154.0 53.0h0M268.0 10.0h0"
    assert drawn.grid == (("0", FRAME.bottom), ("20", FRAME.top))


def test_the_band_lies_about_the_first_value():
    drawn = build_measure_series("Plank", "", readings(10, 20), detectable_change=5)
    assert drawn.band == DetectableChangeBand(y=31.5, height=43.0)


def test_the_band_ends_where_the_scale_does():
    drawn = build_measure_series("Plank", "", readings(2), detectable_change=5)
    assert drawn.band == DetectableChangeBand(
        y=FRAME.top, height=FRAME.bottom - FRAME.top
    )


def test_without_a_known_error_there_is_no_band():
    assert build_measure_series("Plank", "", readings(10)).band is None


def test_values_below_nothing_lower_the_scale():
    assert build_measure_series("Reach", "", readings(-5, 5)).grid == (
        ("-5", FRAME.bottom),
        ("5", FRAME.top),
    )


def test_a_scale_of_ten_stays_a_scale_of_ten():
    drawn = build_measure_series(
        "Stairs", "", readings(5), axis=ValueAxis(low=0, high=10)
    )
    assert drawn.grid == (("0", FRAME.bottom), ("10", FRAME.top))
    assert drawn.points == ((FRAME.left, 53.0),)


@st.composite
def some_readings(draw):
    """Values on different days, in order."""
    days = draw(st.sets(st.integers(0, 4000), min_size=1, max_size=20))
    values = st.floats(-200, 200, allow_nan=False)
    return [
        MeasureReading(
            on=START + timedelta(days=day), value=draw(values), value_label=""
        )
        for day in sorted(days)
    ]


@given(some_readings(), st.floats(0, 50))
def test_everything_is_drawn_inside_the_frame(values, change):
    drawn = build_measure_series("", "", values, detectable_change=change)
    assert len(drawn.points) == len(values)
    assert all(
        FRAME.left <= x <= FRAME.right and FRAME.top <= y <= FRAME.bottom
        for x, y in drawn.points
    )
    if drawn.band:
        assert drawn.band.y >= FRAME.top
        assert drawn.band.y + drawn.band.height <= FRAME.bottom + 0.1


@given(some_readings())
def test_a_higher_value_is_never_drawn_lower(values):
    drawn = build_measure_series("", "", values)
    heights = sorted(
        (reading.value, -y)
        for reading, (_, y) in zip(values, drawn.points, strict=True)
    )
    assert [height for _, height in heights] == sorted(height for _, height in heights)


@given(some_readings())
def test_days_without_a_value_are_no_points_and_time_keeps_its_order(values):
    xs = [x for x, _ in build_measure_series("", "", values).points]
    assert xs == sorted(xs)
    assert (xs[0], len(xs)) == (FRAME.left, len(values))
