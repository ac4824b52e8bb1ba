"""Fit a week: what there is room for each day, and what rotates."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Self

from core.values.days import DAYS_PER_WEEK, SECONDS_PER_MINUTE
from program.planning.choice import LONG_SESSION_MINUTES, most_session_exercises
from program.planning.dosing import halve_dose
from program.planning.items import PlanItem


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionCapacity:
    """How much fits into the session of a day."""

    seconds: int
    most_items: int
    is_long: bool = False

    @classmethod
    def of_minutes(cls, minutes: int) -> Self:
        return cls(
            seconds=minutes * SECONDS_PER_MINUTE,
            most_items=most_session_exercises(minutes),
            is_long=minutes >= LONG_SESSION_MINUTES,
        )

    def has_room_for(self, items: Sequence[PlanItem]) -> bool:
        return (
            total_session_seconds(items) <= self.seconds
            and len(items) <= self.most_items
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPlacement:
    """A day for an item, and the host that is displaced on that day, if any."""

    item: PlanItem
    day: int
    displaced_item: PlanItem | None = None

    @property
    def placement_cost(self) -> tuple[int | bool, ...]:
        """Sort key: free room first, then the host that can best spare the day."""
        if self.displaced_item is None:
            return (0, self.day)
        spare = len(self.displaced_item.days) - self.displaced_item.least_days
        is_other = self.displaced_item.stage is not self.item.stage
        return (1, self.displaced_item.least_days, is_other, -spare, self.day)


def total_session_seconds(items: Iterable[PlanItem]) -> int:
    return sum(item.session_seconds for item in items)


def session_items_on_day(items: Iterable[PlanItem], day: int) -> list[PlanItem]:
    return [item for item in items if day in item.days and not item.is_apart]


def longest_session_seconds(items: Sequence[PlanItem]) -> int:
    return max(
        total_session_seconds(session_items_on_day(items, day))
        for day in range(DAYS_PER_WEEK)
    )


def fit_within_minutes(items: list[PlanItem], seconds: int) -> list[PlanItem]:
    """Halve the longest doses of each day, then drop the items of least weight.

    `items` are sorted by weight, so that the last of a session is dropped first. Where
    little would be left, or no strength, doses are halved once more instead.
    """
    shortened = halve_longest_doses(items, seconds)
    if not (full := find_overfull_days(shortened, seconds)):
        return shortened
    lightest = [item for item in items if is_on_any_day(item, full)][-1]
    fewer = fit_within_minutes(
        [item for item in items if item is not lightest], seconds
    )
    is_enough = is_half_filled(fewer, seconds) and keeps_strength(items, fewer)
    if is_enough or shortened == items:
        return fewer
    return fit_within_minutes(shortened, seconds)


def is_half_filled(items: Sequence[PlanItem], seconds: int) -> bool:
    return 2 * longest_session_seconds(items) >= seconds


def keeps_strength(before: Sequence[PlanItem], after: Sequence[PlanItem]) -> bool:
    """Whether a week that had strength still has some, as everyone needs it."""
    return any(item.is_strength for item in after) or not any(
        item.is_strength for item in before
    )


def halve_longest_doses(items: list[PlanItem], seconds: int) -> list[PlanItem]:
    shortened = list(items)
    for number in sorted(range(len(items)), key=lambda n: -items[n].session_seconds):
        item = items[number]
        if is_on_any_day(item, find_overfull_days(shortened, seconds)):
            shortened[number] = replace(item, dose=halve_dose(item.dose))
    return shortened


def find_overfull_days(items: Sequence[PlanItem], seconds: int) -> frozenset[int]:
    return frozenset(
        day
        for day in range(DAYS_PER_WEEK)
        if total_session_seconds(session_items_on_day(items, day)) > seconds
    )


def is_on_any_day(item: PlanItem, days: frozenset[int]) -> bool:
    return not item.is_apart and not days.isdisjoint(item.days)


def place_rotating_items(
    items: list[PlanItem], waiting: Sequence[PlanItem], capacity: SessionCapacity
) -> list[PlanItem]:
    """Give each waiting item at least one day, then the days that remain free.

    An item that fits on no day is missing from the result.
    """
    week = items
    for item in waiting:
        week = place_on_cheapest_day(week, item, capacity)
    for _ in range(DAYS_PER_WEEK):
        for item in waiting:
            week = add_free_day(week, item, capacity)
    return week


def place_on_cheapest_day(
    week: list[PlanItem], item: PlanItem, capacity: SessionCapacity
) -> list[PlanItem]:
    """Place the item on the day where it costs the others least."""
    # At half its dose it may still fit.
    for form in (item, replace(item, dose=halve_dose(item.dose))):
        placements = [
            placement
            for day in form.days
            for placement in list_day_placements(week, form, day)
            if capacity.has_room_for(items_after_placement(week, placement))
        ]
        if placements:
            placement = min(placements, key=lambda placement: placement.placement_cost)
            return [
                remove_displaced_day(other, placement)
                for other in week
                if is_still_scheduled(other, placement)
            ] + [replace(form, days=(placement.day,))]
    return week


def list_day_placements(
    week: Sequence[PlanItem], item: PlanItem, day: int
) -> list[DayPlacement]:
    hosts = [
        host
        for host in session_items_on_day(week, day)
        if len(host.days) > host.least_days
    ]
    return [
        DayPlacement(item=item, day=day, displaced_item=host) for host in (None, *hosts)
    ]


def items_after_placement(
    week: Sequence[PlanItem], placement: DayPlacement
) -> list[PlanItem]:
    stays = [
        item
        for item in session_items_on_day(week, placement.day)
        if item is not placement.displaced_item
    ]
    return [*stays, placement.item]


def remove_displaced_day(item: PlanItem, placement: DayPlacement) -> PlanItem:
    if item is not placement.displaced_item:
        return item
    return replace(item, days=tuple(day for day in item.days if day != placement.day))


def is_still_scheduled(item: PlanItem, placement: DayPlacement) -> bool:
    return item is not placement.displaced_item or len(item.days) > 1


def add_free_day(
    week: list[PlanItem], item: PlanItem, capacity: SessionCapacity
) -> list[PlanItem]:
    placed = next((other for other in week if other.slug == item.slug), None)
    if placed is None:
        return week
    placements = [
        DayPlacement(item=placed, day=day)
        for day in item.days
        if day not in placed.days
    ]
    free = [
        placement.day
        for placement in placements
        if capacity.has_room_for(items_after_placement(week, placement))
    ]
    if not free:
        return week
    more = replace(placed, days=tuple(sorted((*placed.days, free[0]))))
    return [more if other is placed else other for other in week]
