"""What stands in a person's calendar, and on which days. Says no word of health."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from core.values.days import DAY


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
SESSION_WEEKDAYS = {
    1: "MO",
    2: "MO TH",
    3: "MO WE FR",
    4: "MO TU TH FR",
    5: "MO TU WE TH FR",
    6: "MO TU WE TH FR SA",
    7: "MO TU WE TH FR SA SU",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AllDayEvent:
    """A whole day, or one that comes back each week on these days."""

    name: str
    title: str
    starts_on: date
    weekdays: tuple[Weekday, ...] = ()


# A calendar is shared, and read over shoulders: its titles say nothing of health.
def generate_events(
    *,
    session_minutes: int,
    days_a_week: int,
    program_made_on: date,
    retest_on: date | None,
) -> Iterator[AllDayEvent]:
    days = select_session_weekdays(days_a_week)
    yield AllDayEvent(
        name="session",
        title=f"{session_minutes} minutes for yourself",
        starts_on=find_first_matching_day(program_made_on, days),
        weekdays=days,
    )
    yield AllDayEvent(
        name="check-in",
        title="Review the week",
        starts_on=find_first_matching_day(program_made_on, (Weekday.SUNDAY,)),
        weekdays=(Weekday.SUNDAY,),
    )
    if retest_on:
        yield AllDayEvent(name="retest", title="Measure again", starts_on=retest_on)


def select_session_weekdays(days_a_week: int) -> tuple[Weekday, ...]:
    return tuple(map(Weekday, SESSION_WEEKDAYS[days_a_week].split()))


def find_first_matching_day(day: date, weekdays: tuple[Weekday, ...]) -> date:
    while list(Weekday)[day.weekday()] not in weekdays:
        day += DAY
    return day
