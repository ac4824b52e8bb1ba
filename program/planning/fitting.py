"""Fitting a week: what there is room for on each day, and what takes turns."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from program.planning.choice import MOST_IN_SESSION
from program.planning.dosing import halved
from program.planning.items import PlanItem
from program.planning.week import WEEK_DAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How much fits into the session of a day."""

    seconds: int
    items: int = MOST_IN_SESSION

    def holds(self, items: Sequence[PlanItem]) -> bool:
        return total(items) <= self.seconds and len(items) <= self.items


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A day for an item, and the host that stays away on it if one has to."""

    item: PlanItem
    day: int
    host: PlanItem | None = None

    @property
    def cost(self) -> tuple[int | bool, ...]:
        """Sort key: free room first, then a host that can best spare the day."""
        if self.host is None:
            return (0, self.day)
        spare = len(self.host.days) - self.host.least_days
        is_other = self.host.stage is not self.item.stage
        return (1, self.host.least_days, is_other, -spare, self.day)


def total(items: Iterable[PlanItem]) -> int:
    return sum(item.session_seconds for item in items)


def on_day(items: Iterable[PlanItem], day: int) -> list[PlanItem]:
    return [item for item in items if day in item.days and not item.is_apart]


def longest_day_seconds(items: Sequence[PlanItem]) -> int:
    return max(total(on_day(items, day)) for day in range(WEEK_DAYS))


def within_minutes(items: list[PlanItem], seconds: int) -> list[PlanItem]:
    """Fit each day: first halve the longest doses, then leave out the lightest.

    `items` come by weight, so that the last of a session is left out first.
    """
    shortened = shorten(items, seconds)
    if not (full := overfull(shortened, seconds)):
        return shortened
    lightest = [item for item in items if is_on(item, full)][-1]
    return within_minutes([item for item in items if item is not lightest], seconds)


def shorten(items: list[PlanItem], seconds: int) -> list[PlanItem]:
    shortened = list(items)
    for number in sorted(range(len(items)), key=lambda n: -items[n].session_seconds):
        item = items[number]
        if is_on(item, overfull(shortened, seconds)):
            shortened[number] = replace(item, dose=halved(item.dose))
    return shortened


def overfull(items: Sequence[PlanItem], seconds: int) -> frozenset[int]:
    return frozenset(
        day for day in range(WEEK_DAYS) if total(on_day(items, day)) > seconds
    )


def is_on(item: PlanItem, days: frozenset[int]) -> bool:
    return not item.is_apart and not days.isdisjoint(item.days)


def with_turns(
    items: list[PlanItem], waiting: Sequence[PlanItem], seconds: int
) -> list[PlanItem]:
    """Give each that waits one day at least, then the days that are still free.

    Who finds no room on any day is not in the result.
    """
    room, week = Room(seconds=seconds), items
    for item in waiting:
        week = taken(week, item, room)
    for _ in range(WEEK_DAYS):
        for item in waiting:
            week = one_day_more(week, item, room)
    return week


def taken(week: list[PlanItem], item: PlanItem, room: Room) -> list[PlanItem]:
    """The week with the item on the day where it costs the others least."""
    # At half its dose it may still find room.
    for form in (item, replace(item, dose=halved(item.dose))):
        turns = [
            turn
            for day in form.days
            for turn in turns_on(week, form, day)
            if room.holds(after(week, turn))
        ]
        if turns:
            turn = min(turns, key=lambda turn: turn.cost)
            return [without(it, turn) for it in week if is_left(it, turn)] + [
                replace(form, days=(turn.day,))
            ]
    return week


def turns_on(week: Sequence[PlanItem], item: PlanItem, day: int) -> list[Turn]:
    hosts = [host for host in on_day(week, day) if len(host.days) > host.least_days]
    return [Turn(item=item, day=day, host=host) for host in (None, *hosts)]


def after(week: Sequence[PlanItem], turn: Turn) -> list[PlanItem]:
    stays = [item for item in on_day(week, turn.day) if item is not turn.host]
    return [*stays, turn.item]


def without(item: PlanItem, turn: Turn) -> PlanItem:
    if item is not turn.host:
        return item
    return replace(item, days=tuple(day for day in item.days if day != turn.day))


def is_left(item: PlanItem, turn: Turn) -> bool:
    return item is not turn.host or len(item.days) > 1


def one_day_more(week: list[PlanItem], item: PlanItem, room: Room) -> list[PlanItem]:
    there = next((it for it in week if it.slug == item.slug), None)
    if there is None:
        return week
    turns = [Turn(item=there, day=day) for day in item.days if day not in there.days]
    free = [turn.day for turn in turns if room.holds(after(week, turn))]
    if not free:
        return week
    more = replace(there, days=tuple(sorted((*there.days, free[0]))))
    return [more if it is there else it for it in week]
