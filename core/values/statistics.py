"""Statistics of values that may be missing; knows nothing about pain."""

from collections.abc import Iterable
from statistics import fmean


def mean_of_known(values: Iterable[float | None], least_count: int) -> float | None:
    """The mean of the values that are not None; None if fewer than `least_count`."""
    known = [value for value in values if value is not None]
    return fmean(known) if len(known) >= max(least_count, 1) else None
