"""The events of a person's calendar and their days; nothing mentions health."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from core.values.days import DAY
from core.values.text import format_count


class Weekday(StrEnum):
    """In the order of `date.weekday`, as calendars write them."""

    MONDAY = "MO"
    TUESDAY = "TU"
    WEDNESDAY = "WE"
    THURSDAY = "TH"
    FRIDAY = "FR"
    SATURDAY = "SA"
    SUNDAY = "SU"


@dataclass(frozen=True, slots=True, kw_only=True)
class AllDayEvent:
    """A whole day, or one that repeats each week on these days."""

    name: str
    title: str
    starts_on: date
    sequence: int
    """Rises with each change, so that calendars take the new days."""
    weekdays: tuple[Weekday, ...] = ()


# Calendars are shared, and read over shoulders: the titles do not mention health.
def generate_events(
    *,
    session_minutes: int,
    session_weekdays: Sequence[int],
    program_made_on: date,
    program_number: int,
    retest_on: date | None,
    retest_number: int,
) -> Iterator[AllDayEvent]:
    """`session_weekdays` are numbers: Monday is 0; if empty, there is no session."""
    days = tuple(list(Weekday)[number] for number in session_weekdays)
    if days:
        yield AllDayEvent(
            name="session",
            title=f"{format_count(session_minutes, 'minute')} for yourself",
            starts_on=find_first_matching_day(program_made_on, days),
            sequence=program_number,
            weekdays=days,
        )
    yield AllDayEvent(
        name="check-in",
        title="Review the week",
        starts_on=find_first_matching_day(program_made_on, (Weekday.SUNDAY,)),
        sequence=program_number,
        weekdays=(Weekday.SUNDAY,),
    )
    if retest_on:
        yield AllDayEvent(
            name="retest",
            title="Measure again",
            starts_on=retest_on,
            sequence=retest_number,
        )


def find_first_matching_day(day: date, weekdays: tuple[Weekday, ...]) -> date:
    while list(Weekday)[day.weekday()] not in weekdays:
        day += DAY
    return day
