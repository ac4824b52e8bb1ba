"""The seven days of this week: what is planned, and what is done."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from core.values.days import DAY, DAYS_PER_WEEK, week_start


@dataclass(frozen=True, slots=True, kw_only=True)
class StripDay:
    on: date
    is_today: bool
    is_planned: bool
    is_done: bool


@dataclass(frozen=True, slots=True)
class WeekStrip:
    """From Monday to Sunday."""

    days: tuple[StripDay, ...]

    @property
    def done_count(self) -> int:
        return sum(day.is_done for day in self.days)

    @property
    def planned_count(self) -> int:
        return sum(day.is_planned for day in self.days)


def build_week_strip(
    today: date, planned_weekdays: Collection[int], done_days: Collection[date]
) -> WeekStrip:
    """`planned_weekdays`: Monday is 0."""
    monday = week_start(today)
    days = [monday + number * DAY for number in range(DAYS_PER_WEEK)]
    return WeekStrip(
        tuple(
            StripDay(
                on=day,
                is_today=day == today,
                is_planned=day.weekday() in planned_weekdays,
                is_done=day in done_days,
            )
            for day in days
        )
    )


def find_next_session_day(
    today: date, planned_weekdays: Collection[int]
) -> date | None:
    """The next day with a session after today; none if no day has one."""
    ahead = [today + days * DAY for days in range(1, DAYS_PER_WEEK + 1)]
    return next((day for day in ahead if day.weekday() in planned_weekdays), None)
