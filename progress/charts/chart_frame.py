"""The size of a chart, and where in it values are plotted."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from core.values.days import DAY


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartFrame:
    """A drawing in its own units, y downwards, and the edges of the plot in it.

    Labels of the vertical axis end at `axis_label_x`, those of days stand on `label_y`.
    """

    width: int
    height: int
    left: int
    right: int
    top: int
    bottom: int
    axis_label_x: int
    label_y: int

    @property
    def view_box(self) -> str:
        return f"0 0 {self.width} {self.height}"

    @property
    def plot_width(self) -> int:
        return self.right - self.left

    @property
    def plot_height(self) -> int:
        return self.bottom - self.top

    @property
    def middle_x(self) -> int:
        return (self.left + self.right) // 2

    def compute_day_x(self, day: date, first_on: date, last_on: date) -> float:
        # A chart of a single day would divide by zero.
        share = (day - first_on) / max(last_on - first_on, DAY)
        return round(self.left + share * self.plot_width, 1)

    def compute_value_y(self, value: float, lowest: float, highest: float) -> float:
        share = (value - lowest) / (highest - lowest)
        return round(self.bottom - share * self.plot_height, 1)


def draw_dots(points: Iterable[tuple[float, float]]) -> str:
    # Strokes of zero length, whose round line caps are the dots.
    return "".join(f"M{x} {y}h0" for x, y in points)
