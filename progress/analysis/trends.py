"""Means of the pain log, changes between weeks, and whether they matter."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from core.values.days import DAY, WEEK
from core.values.statistics import mean_of_known
from core.values.text import format_count
from progress.values.pain_summary import (
    PainSummary,
    get_starts_on,
)

IMPORTANT_CHANGE_POINTS = 2
IMPORTANT_CHANGE_SHARE = 0.3
# On low pain a share is soon reached: 30% of 2 points is what a single day can differ.
LEAST_CHANGE_POINTS = 1
IMPORTANT_CHANGE_TEXT = (
    f"Less pain usually matters from {IMPORTANT_CHANGE_POINTS} points, or from"
    f" {IMPORTANT_CHANGE_SHARE:.0%} of where it started, if that is"
    f" {LEAST_CHANGE_POINTS} point or more. The published marks are for improvement. A"
    f" rise we call clear from {IMPORTANT_CHANGE_POINTS} points."
)
LEAST_CHANGE_TEXT = f"less than {LEAST_CHANGE_POINTS} point never counts"
# Fewer days say too little about a week.
MINIMUM_DAYS_FOR_MEAN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class PainChange:
    """Mean pain of an earlier and a later week, and two rules on their difference.

    The published marks are for improvement; a rise has a mark of our own.
    """

    before: float
    after: float

    @property
    def difference_points(self) -> float:
        """Points on the 0-10 scale; negative when pain went down."""
        # Rounded, so that a change of exactly 2 points counts as one.
        return round(self.after - self.before, 6)

    @property
    def difference_share(self) -> float | None:
        return round(self.difference_points / self.before, 6) if self.before else None

    @property
    def is_points_rule_met(self) -> bool:
        return abs(self.difference_points) >= IMPORTANT_CHANGE_POINTS

    @property
    def is_share_rule_met(self) -> bool:
        return (
            self.difference_share is not None
            and abs(self.difference_share) >= IMPORTANT_CHANGE_SHARE
        )

    @property
    def is_rise(self) -> bool:
        return self.difference_points > 0

    @property
    def is_noticeable(self) -> bool:
        return abs(self.difference_points) >= LEAST_CHANGE_POINTS

    @property
    def is_important_improvement(self) -> bool:
        is_either_met = self.is_points_rule_met or self.is_share_rule_met
        return not self.is_rise and self.is_noticeable and is_either_met

    @property
    def is_clear_rise(self) -> bool:
        return self.is_rise and self.is_points_rule_met

    @property
    def importance_label(self) -> str:
        if self.is_important_improvement:
            return "an improvement that usually matters"
        if self.is_clear_rise:
            return "a clear rise"
        if self.is_rise and self.is_noticeable:
            return "a small rise"
        return "too small a change to count on"

    @property
    def rules_text(self) -> str:
        if self.is_rise:
            return f"{self._points_rule_text}, which is our own for a rise"
        # Both are shown, because the two rules can disagree.
        rules = f"{self._points_rule_text}; {self._share_rule_text}"
        return rules if self.is_noticeable else f"{rules}; {LEAST_CHANGE_TEXT}"

    @property
    def _points_rule_text(self) -> str:
        reached = "reached" if self.is_points_rule_met else "not reached"
        mark = f"the mark of {IMPORTANT_CHANGE_POINTS} points"
        return f"{self.difference_points:+.1f} points, {mark} is {reached}"

    @property
    def _share_rule_text(self) -> str:
        if self.difference_share is None:
            return "there is no percentage of a start at 0"
        reached = "reached" if self.is_share_rule_met else "not reached"
        mark = f"the mark of {IMPORTANT_CHANGE_SHARE:.0%}"
        return f"{self.difference_share:+.0%}, {mark} is {reached}"


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekComparison:
    """The last seven days against an earlier week, or how many days are missing."""

    earlier_label: str
    change: PainChange | None
    days_missing_before: int
    days_missing_after: int
    is_too_soon: bool

    @property
    def missing_days_text(self) -> str:
        if self.is_too_soon:
            return "There is no second week yet to compare with the first."
        if self.days_missing_before:
            return f"Too few days were logged in {self.earlier_label} to compare with."
        days = format_count(self.days_missing_after, "more day")
        return f"Log on {days} of seven to compare with {self.earlier_label}."


def logged_days_in_week(
    days: Sequence[PainSummary], ending_on: date
) -> Sequence[PainSummary]:
    """The logged days among the seven that end on this one; `days` are in order."""
    first = bisect_right(days, ending_on - WEEK, key=get_starts_on)
    return days[first : bisect_right(days, ending_on, key=get_starts_on)]


def compute_week_mean(
    days: Sequence[PainSummary], ending_on: date, *, least_days: int
) -> float | None:
    """None if fewer days than that are logged in the week."""
    week = logged_days_in_week(days, ending_on)
    return mean_of_known((day.mean for day in week), least_days)


def compute_week_median(days: Sequence[PainSummary], ending_on: date) -> float | None:
    means = [day.mean for day in logged_days_in_week(days, ending_on)]
    return median(means) if means else None


def compare_weeks(
    days: Sequence[PainSummary],
    earlier_ending_on: date,
    today: date,
    *,
    earlier_label: str,
) -> WeekComparison:
    weeks = [logged_days_in_week(days, last) for last in (earlier_ending_on, today)]
    before, after = (max(MINIMUM_DAYS_FOR_MEAN - len(week), 0) for week in weeks)
    return WeekComparison(
        earlier_label=earlier_label,
        change=compute_week_change(days, earlier_ending_on, today),
        days_missing_before=before,
        days_missing_after=after,
        is_too_soon=today - earlier_ending_on < WEEK,
    )


def compare_with_first_week(days: Sequence[PainSummary], today: date) -> WeekComparison:
    """`days` contains at least the very first week and the last seven days."""
    first_on = days[0].starts_on if days else today
    return compare_weeks(
        days, first_on + WEEK - DAY, today, earlier_label="your first week"
    )


def compare_with_four_weeks_ago(
    days: Sequence[PainSummary], today: date
) -> WeekComparison:
    return compare_weeks(
        days, today - 4 * WEEK, today, earlier_label="the week four weeks ago"
    )


def compute_week_change(
    days: Sequence[PainSummary], earlier_ending_on: date, later_ending_on: date
) -> PainChange | None:
    """None if the weeks overlap or either has fewer than three logged days."""
    before, after = (
        compute_week_mean(days, ending_on, least_days=MINIMUM_DAYS_FOR_MEAN)
        for ending_on in (earlier_ending_on, later_ending_on)
    )
    if later_ending_on - earlier_ending_on < WEEK or before is None or after is None:
        return None
    return PainChange(before=before, after=after)
