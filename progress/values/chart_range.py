"""How far back a pain chart goes, and how much time one mark covers."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from core.values.days import WEEK
from progress.values.pain_summary import TimeResolution

THREE_MONTHS = 13 * WEEK
HALF_A_YEAR = 26 * WEEK


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartRange:
    """How far back a chart goes; `days` is None for the whole log."""

    slug: str
    label: str
    days: int | None
    resolution: TimeResolution

    @property
    def is_loaded_by_day(self) -> bool:
        """The whole log is read as monthly totals, in which no flare-up shows."""
        return self.resolution is not TimeResolution.MONTH


TWO_WEEK_RANGE = ChartRange(
    slug="two-weeks", label="2 weeks", days=14, resolution=TimeResolution.DAY
)
THREE_MONTH_RANGE = ChartRange(
    slug="three-months",
    label="3 months",
    days=THREE_MONTHS.days,
    resolution=TimeResolution.DAY,
)
CHART_RANGES: Mapping[str, ChartRange] = MappingProxyType(
    {
        chart_range.slug: chart_range
        for chart_range in (
            TWO_WEEK_RANGE,
            THREE_MONTH_RANGE,
            ChartRange(
                slug="year", label="A year", days=364, resolution=TimeResolution.WEEK
            ),
            ChartRange(
                slug="all", label="All time", days=None, resolution=TimeResolution.MONTH
            ),
        )
    }
)
