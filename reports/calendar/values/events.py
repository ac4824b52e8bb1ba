"""What stands in a person's calendar, and on which days. Says no word of health."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

A_DAY = timedelta(days=1)


class Weekday(StrEnum):
    """In the order of `date.weekday`, as calendars write them."""

    MONDAY = "MO"
    TUESDAY = "TU"
    WEDNESDAY = "WE"
    THURSDAY = "TH"
    FRIDAY = "FR"
    SATURDAY = "SA"
    SUNDAY = "SU"


# By the number of days a week: spread, with the longest rest at its end.
SESSION_DAYS = {
    1: "MO",
    2: "MO TH",
    3: "MO WE FR",
    4: "MO TU TH FR",
    5: "MO TU WE TH FR",
    6: "MO TU WE TH FR SA",
    7: "MO TU WE TH FR SA SU",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A whole day, or one that comes back each week on these days."""

    name: str
    title: str
    starts_on: date
    weekdays: tuple[Weekday, ...] = ()


# A calendar is shared, and read over shoulders: its titles say nothing of health.
def events(
    *, minutes: int, days_a_week: int, made_on: date, retest_on: date | None
) -> Iterator[Event]:
    days = session_days(days_a_week)
    yield Event(
        name="session",
        title=f"{minutes} minutes for yourself",
        starts_on=first_day(made_on, days),
        weekdays=days,
    )
    yield Event(
        name="check-in",
        title="Review the week",
        starts_on=first_day(made_on, (Weekday.SUNDAY,)),
        weekdays=(Weekday.SUNDAY,),
    )
    if retest_on:
        yield Event(name="retest", title="Measure again", starts_on=retest_on)


def session_days(days_a_week: int) -> tuple[Weekday, ...]:
    return tuple(map(Weekday, SESSION_DAYS[days_a_week].split()))


def first_day(day: date, weekdays: tuple[Weekday, ...]) -> date:
    while list(Weekday)[day.weekday()] not in weekdays:
        day += A_DAY
    return day
