"""The days that a report covers, and how its chart draws them."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from core.day_filters import falls_on_days
from people.models import Person
from progress.values.chart_range import ChartRange
from progress.values.pain_summary import TimeResolution

LONGEST_DAILY_CHART_DAYS = 120
LONGEST_WEEKLY_CHART_DAYS = 730


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPeriod:
    """Whole days in the person's time zone, including the last."""

    person: Person
    starts_on: date
    ends_on: date

    @property
    def day_count(self) -> int:
        return (self.ends_on - self.starts_on).days + 1

    def covers(self, field: str) -> Q:
        return falls_on_days(field, self.starts_on, self.ends_on, self.person.zone_info)

    @property
    def chart_resolution(self) -> TimeResolution:
        if self.day_count <= LONGEST_DAILY_CHART_DAYS:
            return TimeResolution.DAY
        if self.day_count <= LONGEST_WEEKLY_CHART_DAYS:
            return TimeResolution.WEEK
        return TimeResolution.MONTH

    @property
    def chart_range(self) -> ChartRange:
        return ChartRange(
            slug="report",
            label=f"{self.day_count} days",
            days=self.day_count,
            resolution=self.chart_resolution,
        )
