"""A person's usual pain: the median of two weeks, and how far their days spread."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles

# Fewer logged days of the fourteen say too little about what is usual.
LEAST_DAYS_FOR_USUAL_PAIN = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class UsualPain:
    """`spread` is the distance between the lower and the upper quarter of the days."""

    median: float
    spread: float

    def has_rise_within_spread(self, before: float, after: float) -> bool:
        """Whether both the rise and its end are what this person's days do anyway."""
        return after - before <= self.spread and after <= self.median + self.spread


def summarise_usual_pain(daily_pain: Sequence[float | None]) -> UsualPain | None:
    """None if too few days have a log; `daily_pain` counts back from today."""
    days = [pain for pain in daily_pain if pain is not None]
    if len(days) < LEAST_DAYS_FOR_USUAL_PAIN:
        return None
    lower, _, upper = quantiles(days, n=4, method="inclusive")
    return UsualPain(median=median(days), spread=upper - lower)
