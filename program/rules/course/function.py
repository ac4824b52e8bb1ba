"""What a person said of their activities: whether they are back, how it changed."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from core.values.statistics import mean_of_known
from program.rules.weekly import WeeklyTrend
from progress.analysis.trends import PainChange

# "As good as before" on the scales of activities, with room for a click beside it.
MOST_LIMITATION_LEFT = 2
DAYS_OF_ACTIVITY = 21
# One word says nothing of three weeks; two so far apart do, with what lies between.
LEAST_DAYS_BETWEEN_WORDS = 14
CHECK_IN_MEASURE = "check-in"
MOST_LIMITATION = 10


class FunctionReport(NamedTuple):
    """How limited somebody was, from 0 to 10, on a day, by a scale or a check-in."""

    told_on: date
    measure: str
    limitation: int


def report_check_in(told_on: date, trend: WeeklyTrend) -> FunctionReport:
    is_worse = trend is WeeklyTrend.WORSE
    return FunctionReport(told_on, CHECK_IN_MEASURE, MOST_LIMITATION * is_worse)


def are_activities_back(reports: Iterable[FunctionReport], today: date) -> bool:
    """Whether all that was told in three weeks says so, and enough was told."""
    ages = {
        (today - report.told_on).days: report.limitation
        for report in sorted(reports, key=lambda report: report.limitation)
        if 0 <= (today - report.told_on).days <= DAYS_OF_ACTIVITY
    }
    if not ages or max(ages.values()) > MOST_LIMITATION_LEFT:
        return False
    return max(ages) - min(ages) >= LEAST_DAYS_BETWEEN_WORDS


def list_function_changes(
    reports: Sequence[FunctionReport],
    earlier: tuple[date, date],
    later: tuple[date, date],
) -> list[PainChange]:
    """Of each scale that was answered in both spans of days, first and last included.

    A check-in compares with the week before, and so has no level to compare.
    """
    measures = {report.measure for report in reports} - {CHECK_IN_MEASURE}
    means = [
        (mean_limitation(reports, name, earlier), mean_limitation(reports, name, later))
        for name in sorted(measures)
    ]
    return [
        PainChange(before=before, after=after)
        for before, after in means
        if before is not None and after is not None
    ]


def mean_limitation(
    reports: Iterable[FunctionReport], measure: str, days: tuple[date, date]
) -> float | None:
    first, last = days
    return mean_of_known(
        (
            report.limitation
            for report in reports
            if report.measure == measure and first <= report.told_on <= last
        ),
        1,
    )
