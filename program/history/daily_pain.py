"""The mean pain of each of the last days, from single reports."""

from collections.abc import Iterable
from datetime import datetime, tzinfo

from core.values.days import count_days_between
from core.values.statistics import mean_of_known
from program.history.events import ReportedPain
from program.rules.thresholds import PAIN_HISTORY_DAYS


def summarise_daily_pain(
    reports: Iterable[ReportedPain], evaluated_at: datetime, zone: tzinfo
) -> tuple[float | None, ...]:
    """Counting back from today; None: nothing was logged."""
    days: dict[int, list[int]] = {}
    for report in reports:
        days_ago = count_days_between(report.reported_at, evaluated_at, zone)
        days.setdefault(days_ago, []).append(report.pain)
    return tuple(
        mean_of_known(days.get(back, ()), 1) for back in range(PAIN_HISTORY_DAYS)
    )
