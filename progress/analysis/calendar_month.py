"""A month as a calendar shows it, week by week."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from core.values.days import DAY, WEEK, week_start
from progress.values.pain_summary import PainSummary, index_by_day


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDay:
    """One square; `pain` is None if no pain was logged."""

    on: date
    pain: PainSummary | None
    has_session: bool
    walked_minutes: int
    is_in_month: bool
    is_to_come: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarMonth:
    starts_on: date
    weeks: tuple[tuple[CalendarDay, ...], ...]
    previous: date
    following: date | None


def build_calendar_month(
    starts_on: date,
    days: Iterable[PainSummary],
    session_days: Container[date],
    walked_minutes: Mapping[date, int],
    today: date,
) -> CalendarMonth:
    """Whole weeks from Monday; `following` is None if that month is in the future."""
    by_day = index_by_day(days)
    following = start_of_next_month(starts_on)

    def build_calendar_day(on: date) -> CalendarDay:
        return CalendarDay(
            on=on,
            pain=by_day.get(on),
            has_session=on in session_days,
            walked_minutes=walked_minutes.get(on, 0),
            is_in_month=starts_on <= on < following,
            is_to_come=on > today,
        )

    monday = week_start(starts_on)
    weeks = (following - monday + 6 * DAY) // WEEK
    return CalendarMonth(
        starts_on=starts_on,
        weeks=tuple(
            tuple(
                build_calendar_day(monday + week * WEEK + day * DAY) for day in range(7)
            )
            for week in range(weeks)
        ),
        previous=(starts_on - DAY).replace(day=1),
        following=following if following <= today else None,
    )


def list_months(first: date, last: date) -> list[date]:
    """The first days of the months of all days from `first` to `last`."""
    months = [first.replace(day=1)]
    while (following := start_of_next_month(months[-1])) <= last:
        months.append(following)
    return [month for month in months if month <= last]


def start_of_next_month(starts_on: date) -> date:
    # Four days after the 28th the next month has begun, however long this one is.
    return (starts_on.replace(day=28) + 4 * DAY).replace(day=1)
