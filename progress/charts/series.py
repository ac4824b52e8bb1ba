"""A few values over time, with the band in which a change is no real change.

Knows no storage and draws nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from progress.analysis.trends import DAY

WIDTH, HEIGHT = 280, 120
LEFT, RIGHT, TOP, BOTTOM = 40, 268, 10, 96


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One value of one day, and how a person reads it."""

    on: date
    value: float
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    y: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Points joined by a line; no band where nothing says what a real change is."""

    title: str
    words: str
    readings: tuple[Reading, ...]
    points: tuple[tuple[float, float], ...]
    band: Band | None
    grid: tuple[tuple[str, float], ...]

    @property
    def line(self) -> str:
        return "M" + "L".join(f"{x} {y}" for x, y in self.points)

    @property
    def dots(self) -> str:
        return "".join(f"M{x} {y}h0" for x, y in self.points)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Both ends of the upright axis."""

    low: float
    high: float

    def y_of(self, value: float) -> float:
        share = (value - self.low) / (self.high - self.low)
        return round(BOTTOM - share * (BOTTOM - TOP), 1)


def series(
    title: str,
    words: str,
    readings: Sequence[Reading],
    *,
    detectable_change: float = 0,
    scale: Scale | None = None,
) -> Series:
    """`readings` holds one at least, in order; the band lies about the first."""
    scale = scale or scale_of(readings, detectable_change)
    first_on, last_on = readings[0].on, readings[-1].on
    return Series(
        title=title,
        words=words,
        readings=tuple(readings),
        points=tuple(
            (x_of(each.on, first_on, last_on), scale.y_of(each.value))
            for each in readings
        ),
        band=band(readings[0].value, detectable_change, scale),
        grid=tuple((f"{end:g}", scale.y_of(end)) for end in (scale.low, scale.high)),
    )


def scale_of(readings: Sequence[Reading], detectable_change: float) -> Scale:
    # From nothing up: a small change must not look like a large one.
    values = [each.value for each in readings]
    highest = max(*values, values[0] + detectable_change, 1)
    return Scale(low=min(0, *values), high=highest)


def x_of(day: date, first_on: date, last_on: date) -> float:
    share = (day - first_on) / max(last_on - first_on, DAY)
    return round(LEFT + share * (RIGHT - LEFT), 1)


def band(value: float, detectable_change: float, scale: Scale) -> Band | None:
    if not detectable_change:
        return None
    top = scale.y_of(min(value + detectable_change, scale.high))
    bottom = scale.y_of(max(value - detectable_change, scale.low))
    return Band(y=top, height=round(bottom - top, 1))
