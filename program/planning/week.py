"""The days of a week: when to strengthen, when to stretch, when to rest."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import Protocol, TypeVar

from progress.analysis.trends import WEEK

WEEK_DAYS = WEEK.days
# From one day of strength to the next.
REST_DAYS = 2

# The day numbers of a week for each number of days; the first day is 0.
SESSION_DAYS = {
    1: (0,),
    2: (0, 3),
    3: (0, 2, 4),
    4: (0, 2, 4, 5),
    5: (0, 1, 2, 4, 5),
    6: (0, 1, 2, 3, 4, 5),
    7: (0, 1, 2, 3, 4, 5, 6),
}
MOST_STRENGTH_DAYS = 3


class Planned(Protocol):
    """What a week is laid out of."""

    @property
    def days(self) -> Sequence[int]: ...

    @property
    def is_strength(self) -> bool: ...

    @property
    def is_apart(self) -> bool: ...


Item = TypeVar("Item", bound=Planned)


def strength_days(count: int) -> tuple[int, ...]:
    """Never two days in a row."""
    return SESSION_DAYS[min(count, MOST_STRENGTH_DAYS)]


def stretch_days(count: int, days_a_week: int) -> tuple[int, ...]:
    """Days without strength first, so that the week is evenly filled."""
    session = SESSION_DAYS[days_a_week]
    loaded = strength_days(days_a_week)
    free_first = sorted(session, key=lambda day: day in loaded)
    return tuple(sorted(free_first[:count]))


def day_of_week(on: date, started_on: date) -> int:
    """Number of the day in a person's own week, which begins on their first day."""
    return (on - started_on).days % WEEK_DAYS


def todays(
    items: Sequence[Item], day: int, days_since_strength: int | None
) -> list[Item]:
    """What is due on a day: its own session, or one of strength that was missed.

    Who comes on a day of rest repeats the last session, without strength.
    """
    missed = (
        WEEK_DAYS
        if days_since_strength is None
        else min(days_since_strength, WEEK_DAYS)
    )
    back = [(day - days) % WEEK_DAYS for days in range(WEEK_DAYS)]
    strength = [then for then in back[:missed] if has_strength(items, then)]
    sessions = [then for then in back if not is_rest_day(items, then)]
    planned = next(iter(strength + sessions), day)
    may_load = bool(strength) and missed >= REST_DAYS
    is_free = is_rest_day(items, day)
    return [
        item
        for item in items
        if (is_free or day in item.days if item.is_apart else planned in item.days)
        and (may_load or not item.is_strength)
    ]


def has_strength(items: Sequence[Planned], day: int) -> bool:
    return any(item.is_strength and day in item.days for item in items)


def is_rest_day(items: Sequence[Planned], day: int) -> bool:
    return not any(day in item.days for item in items if not item.is_apart)


def week_streak(session_days: Collection[date], today: date) -> int:
    """Weeks in a row with a session; one may be missed, and this one may still come."""
    weeks = {day - timedelta(days=day.weekday()) for day in session_days}
    week = today - timedelta(days=today.weekday())
    streak, missed = int(week in weeks), 0
    while missed < 2:
        week -= WEEK
        streak, missed = (streak + 1, 0) if week in weeks else (streak, missed + 1)
    return streak
