"""What the pain log says: means, changes and whether they matter. Knows no storage."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby
from math import fsum
from operator import attrgetter
from statistics import fmean, median

MEANINGFUL_POINTS = 2
MEANINGFUL_SHARE = 0.3
MEANINGFUL_SOURCE = "Ostelo and others, Spine 2008"
# Fewer days say too little of a week.
DAYS_FOR_A_MEAN = 3
DAY = timedelta(days=1)
WEEK = timedelta(days=7)


class Span(StrEnum):
    """How long a stretch of time one summary covers."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


def start_of(day: date, span: Span) -> date:
    if span is Span.MONTH:
        return day.replace(day=1)
    return day - day.weekday() * DAY if span is Span.WEEK else day


@dataclass(frozen=True, slots=True, kw_only=True)
class Pain:
    """What was logged in one day, week or month: pain from 0 to 10.

    `is_flare`: the person called it a flare-up. `is_limited`: it kept them from
    something they usually do.
    """

    starts_on: date
    low: int
    high: int
    mean: float
    count: int
    is_flare: bool = False
    is_limited: bool = False


def summed(days: Iterable[Pain], span: Span) -> list[Pain]:
    """The days, which are in order, as weeks or months; every entry counts alike."""
    return [
        sum_of(starts_on, list(group))
        for starts_on, group in groupby(days, lambda day: start_of(day.starts_on, span))
    ]


def sum_of(starts_on: date, days: Sequence[Pain]) -> Pain:
    count = sum(day.count for day in days)
    return Pain(
        starts_on=starts_on,
        low=min(day.low for day in days),
        high=max(day.high for day in days),
        mean=fsum(day.mean * day.count for day in days) / count,
        count=count,
        is_flare=any(day.is_flare for day in days),
        is_limited=any(day.is_limited for day in days),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Mean pain of an earlier and a later week, and the two rules on their gap."""

    before: float
    after: float

    @property
    def points(self) -> float:
        """Points on the 0-10 scale; negative when pain went down."""
        # Rounded, so that a change of just 2 points is one.
        return round(self.after - self.before, 6)

    @property
    def share(self) -> float | None:
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

    @property
    def rules(self) -> str:
        # Side by side, since the two rules can disagree.
        return f"{self._points_rule}; {self._share_rule}"

    @property
    def _points_rule(self) -> str:
        reached = "reached" if self.is_two_points else "not reached"
        return f"{self.points:+.1f} points, the mark of 2 points is {reached}"

    @property
    def _share_rule(self) -> str:
        if self.share is None:
            return "there is no percentage of a start at 0"
        reached = "reached" if self.is_thirty_percent else "not reached"
        return f"{self.share:+.0%}, the mark of 30% is {reached}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The last seven days against an earlier week, or how many days are missing."""

    earlier: str
    change: Change | None
    days_missing_before: int
    days_missing_after: int
    is_too_soon: bool

    @property
    def missing_words(self) -> str:
        if self.is_too_soon:
            return "There is no second week yet to compare with the first."
        if self.days_missing_before:
            return f"Too few days were logged in {self.earlier} to compare with."
        count = self.days_missing_after
        days = "1 more day" if count == 1 else f"{count} more days"
        return f"Log on {days} of seven to compare with {self.earlier}."


first_day = attrgetter("starts_on")


def week_days(days: Sequence[Pain], ending_on: date) -> Sequence[Pain]:
    """The logged days among the seven that end on this one; `days` are in order."""
    first = bisect_right(days, ending_on - WEEK, key=first_day)
    return days[first : bisect_right(days, ending_on, key=first_day)]


def week_mean(days: Sequence[Pain], ending_on: date) -> float | None:
    means = [day.mean for day in week_days(days, ending_on)]
    return fmean(means) if means else None


def week_median(days: Sequence[Pain], ending_on: date) -> float | None:
    means = [day.mean for day in week_days(days, ending_on)]
    return median(means) if means else None


def compare(
    days: Sequence[Pain], earlier_ending_on: date, today: date, *, earlier: str
) -> Comparison:
    weeks = [week_days(days, last) for last in (earlier_ending_on, today)]
    before, after = (max(DAYS_FOR_A_MEAN - len(week), 0) for week in weeks)
    return Comparison(
        earlier=earlier,
        change=change_between(days, earlier_ending_on, today),
        days_missing_before=before,
        days_missing_after=after,
        is_too_soon=today - earlier_ending_on < WEEK,
    )


def compare_with_first_week(days: Sequence[Pain], today: date) -> Comparison:
    """`days` holds at least the first week of all and the last seven days."""
    first_on = days[0].starts_on if days else today
    return compare(days, first_on + WEEK - DAY, today, earlier="your first week")


def compare_with_four_weeks_ago(days: Sequence[Pain], today: date) -> Comparison:
    return compare(days, today - 4 * WEEK, today, earlier="the week four weeks ago")


def change_between(days: Sequence[Pain], first: date, last: date) -> Change | None:
    """The week ending on `first` against the week ending on `last`.

    None when they overlap or when either has fewer than three logged days.
    """
    weeks = [week_days(days, ending_on) for ending_on in (first, last)]
    if last - first < WEEK or min(map(len, weeks)) < DAYS_FOR_A_MEAN:
        return None
    before, after = (fmean(day.mean for day in week) for week in weeks)
    return Change(before=before, after=after)
