"""What the pain log says: means, changes and whether they matter. Knows no storage."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from statistics import fmean

MEANINGFUL_POINTS = 2
MEANINGFUL_SHARE = 0.3
MEANINGFUL_SOURCE = "Ostelo and others, Spine 2008"
DAYS_FOR_A_MEAN = 3
WEEK = timedelta(days=7)


class Span(StrEnum):
    """How long a stretch of time one summary covers."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pain:
    """What was logged in one day, week or month: pain from 0 to 10."""

    starts_on: date
    low: int
    high: int
    mean: float
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Mean pain of an earlier and a later week, and the two rules on their gap."""

    before: float
    after: float

    @property
    def points(self) -> float:
        """Points on the 0-10 scale; negative when pain went down."""
        return round(self.after - self.before, 6)

    @property
    def share(self) -> float | None:
        """The change as a share of the start; a start at 0 divides nothing."""
        return round(self.points / self.before, 6) if self.before else None

    @property
    def is_two_points(self) -> bool:
        return abs(self.points) >= MEANINGFUL_POINTS

    @property
    def is_thirty_percent(self) -> bool:
        return self.share is not None and abs(self.share) >= MEANINGFUL_SHARE

    @property
    def matters(self) -> bool:
        return self.is_two_points or self.is_thirty_percent

    @property
    def words(self) -> str:
        if not self.matters:
            return "too small a change to count on"
        if self.points < 0:
            return "a change that usually matters"
        return "a rise that usually matters"


def week_days(days: Iterable[Pain], ending_on: date) -> list[Pain]:
    """The logged days among the seven that end on this one."""
    return [day for day in days if ending_on - WEEK < day.starts_on <= ending_on]


def week_mean(days: Iterable[Pain], ending_on: date) -> float | None:
    """Mean of the daily means over seven days; None when no day was logged."""
    means = [day.mean for day in week_days(days, ending_on)]
    return fmean(means) if means else None


def change_between(days: Sequence[Pain], first: date, last: date) -> Change | None:
    """The week ending on `first` against the week ending on `last`.

    None when they overlap or when either has fewer than three logged days.
    """
    weeks = [week_days(days, ending_on) for ending_on in (first, last)]
    if last - first < WEEK or min(map(len, weeks)) < DAYS_FOR_A_MEAN:
        return None
    before, after = (fmean(day.mean for day in week) for week in weeks)
    return Change(before=before, after=after)
