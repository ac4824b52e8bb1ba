"""A few values over time, with the band within which a change may be chance."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from core.values.days import format_long_date
from progress.charts.chart_frame import ChartFrame, draw_dots

MEASURE_CHART_FRAME = ChartFrame(
    width=280,
    height=120,
    left=40,
    right=268,
    top=10,
    bottom=96,
    axis_label_x=34,
    label_y=116,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureReading:
    """The value of one day, and its label."""

    on: date
    value: float
    value_label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DetectableChangeBand:
    y: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureSeries:
    """Points joined by a line; no band if the detectable change is unknown."""

    title: str
    summary_text: str
    readings: tuple[MeasureReading, ...]
    points: tuple[tuple[float, float], ...]
    band: DetectableChangeBand | None
    grid: tuple[tuple[str, float], ...]
    frame: ChartFrame = MEASURE_CHART_FRAME

    @property
    def line_path(self) -> str:
        return "M" + "L".join(f"{x} {y}" for x, y in self.points)

    @property
    def dots_path(self) -> str:
        return draw_dots(self.points)


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueAxis:
    """The lowest and the highest value of the vertical axis."""

    low: float
    high: float

    def compute_value_y(self, value: float) -> float:
        return MEASURE_CHART_FRAME.compute_value_y(value, self.low, self.high)


# All ratings share one scale, so that their charts can be compared.
ZERO_TO_TEN_AXIS = ValueAxis(low=0, high=10)


def build_measure_series(
    title: str,
    summary_text: str,
    readings: Sequence[MeasureReading],
    *,
    detectable_change: float = 0,
    axis: ValueAxis | None = None,
) -> MeasureSeries:
    """`readings` is in order and not empty; the band lies around the first value."""
    axis = axis or fit_value_axis(readings, detectable_change)
    first_on, last_on = readings[0].on, readings[-1].on
    return MeasureSeries(
        title=title,
        summary_text=summary_text,
        readings=tuple(readings),
        points=tuple(
            (
                MEASURE_CHART_FRAME.compute_day_x(each.on, first_on, last_on),
                axis.compute_value_y(each.value),
            )
            for each in readings
        ),
        band=build_detectable_change_band(readings[0].value, detectable_change, axis),
        grid=tuple(
            (f"{end:g}", axis.compute_value_y(end)) for end in (axis.low, axis.high)
        ),
    )


def fit_value_axis(
    readings: Sequence[MeasureReading], detectable_change: float
) -> ValueAxis:
    # The axis starts at zero, so that a small change does not look large.
    values = [each.value for each in readings]
    highest = max(*values, values[0] + detectable_change, 1)
    return ValueAxis(low=min(0, *values), high=highest)


def build_detectable_change_band(
    value: float, detectable_change: float, axis: ValueAxis
) -> DetectableChangeBand | None:
    if not detectable_change:
        return None
    top = axis.compute_value_y(min(value + detectable_change, axis.high))
    bottom = axis.compute_value_y(max(value - detectable_change, axis.low))
    return DetectableChangeBand(y=top, height=round(bottom - top, 1))


def format_change_text(readings: Sequence[MeasureReading], verdict: str) -> str:
    if len(readings) == 1:
        return f"{readings[0].value_label} on {format_long_date(readings[0].on)}."
    return f"From {readings[0].value_label} to {readings[-1].value_label}: {verdict}."
