"""The days of a week: when to strengthen, stretch and rest."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar

from core.values.days import DAY, DAYS_PER_WEEK, WEEK, week_start

# The gap from one day of strength to the next.
STRENGTH_INTERVAL_DAYS = 2

# The day numbers of a week for each number of days; the first day is 0.
SESSION_DAYS_BY_FREQUENCY = {
    1: (0,),
    2: (0, 3),
    3: (0, 2, 4),
    4: (0, 2, 4, 5),
    5: (0, 1, 2, 4, 5),
    6: (0, 1, 2, 3, 4, 5),
    7: (0, 1, 2, 3, 4, 5, 6),
}
MOST_STRENGTH_DAYS = 3


class ScheduledItem(Protocol):
    """An item to be laid out over a week."""

    @property
    def days(self) -> Sequence[int]: ...

    @property
    def is_strength(self) -> bool: ...

    @property
    def is_apart(self) -> bool: ...


ScheduledItemT = TypeVar("ScheduledItemT", bound=ScheduledItem)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramDay:
    """One day ahead: its items, including those outside the session."""

    planned_on: date
    items: tuple[ScheduledItem, ...]

    @property
    def session_items(self) -> tuple[ScheduledItem, ...]:
        return tuple(item for item in self.items if not item.is_apart)

    @property
    def has_strength(self) -> bool:
        return any(item.is_strength for item in self.items)


def strength_day_numbers(count: int) -> tuple[int, ...]:
    """Never two days in a row."""
    return SESSION_DAYS_BY_FREQUENCY[min(count, MOST_STRENGTH_DAYS)]


def stretch_day_numbers(count: int, days_a_week: int) -> tuple[int, ...]:
    """Prefer days without strength, so that the week is evenly filled."""
    session = SESSION_DAYS_BY_FREQUENCY[days_a_week]
    loaded = strength_day_numbers(days_a_week)
    free_first = sorted(session, key=lambda day: day in loaded)
    return tuple(sorted(free_first[:count]))


def day_number_in_week(on: date, started_on: date) -> int:
    """Number of the day in a person's own week, which starts on their first day."""
    return (on - started_on).days % DAYS_PER_WEEK


def build_week_ahead(
    items: Sequence[ScheduledItem], started_on: date, today: date
) -> list[ProgramDay]:
    """Lay out the next seven days, starting today."""
    return [
        ProgramDay(
            planned_on=on,
            items=tuple(
                item
                for item in items
                if day_number_in_week(on, started_on) in item.days
            ),
        )
        for on in (today + ahead * DAY for ahead in range(DAYS_PER_WEEK))
    ]


def session_weekdays(
    items: Sequence[ScheduledItem], started_on: date
) -> tuple[int, ...]:
    """The weekdays that have a session, in order; Monday is 0."""
    return tuple(
        sorted(
            (started_on.weekday() + day) % DAYS_PER_WEEK
            for day in range(DAYS_PER_WEEK)
            if not is_rest_day(items, day)
        )
    )


def due_items(
    items: Sequence[ScheduledItemT],
    *,
    on: date,
    started_on: date,
    last_strength_on: date | None,
) -> list[ScheduledItemT]:
    """The items of a session on this day; strength done earlier that day counts."""
    rested = (on - last_strength_on).days if last_strength_on else None
    return select_due_items(items, day_number_in_week(on, started_on), rested)


def select_due_items(
    items: Sequence[ScheduledItemT], day_number: int, days_since_strength: int | None
) -> list[ScheduledItemT]:
    """Choose the day's own session, or a missed strength session.

    On a rest day, the last session is repeated without strength.
    """
    missed = (
        DAYS_PER_WEEK
        if days_since_strength is None
        else min(days_since_strength, DAYS_PER_WEEK)
    )
    back = [(day_number - days) % DAYS_PER_WEEK for days in range(DAYS_PER_WEEK)]
    strength = [then for then in back[:missed] if has_strength_on_day(items, then)]
    sessions = [then for then in back if not is_rest_day(items, then)]
    planned = next(iter(strength + sessions), day_number)
    may_load = bool(strength) and missed >= STRENGTH_INTERVAL_DAYS
    is_free = is_rest_day(items, day_number)
    return [
        item
        for item in items
        if (
            is_free or day_number in item.days
            if item.is_apart
            else planned in item.days
        )
        and (may_load or not item.is_strength)
    ]


def has_strength_on_day(items: Sequence[ScheduledItem], day: int) -> bool:
    return any(item.is_strength and day in item.days for item in items)


def is_rest_day(items: Sequence[ScheduledItem], day: int) -> bool:
    return not any(day in item.days for item in items if not item.is_apart)


def count_week_streak(session_days: Collection[date], today: date) -> int:
    """Weeks in a row with a session; one may be missed, and this one is still open."""
    weeks = {week_start(day) for day in session_days}
    week = week_start(today)
    streak, missed = int(week in weeks), 0
    while missed < 2:
        week -= WEEK
        streak, missed = (streak + 1, 0) if week in weeks else (streak, missed + 1)
    return streak
