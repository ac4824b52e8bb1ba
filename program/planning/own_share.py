"""How much of the week answers the person's own needs, and what gives way to them."""

from collections.abc import Sequence
from dataclasses import replace

from program.planning.dosing import add_round, halve_dose
from program.planning.fitting import (
    SessionCapacity,
    find_overfull_days,
    is_half_filled,
    keeps_strength,
)
from program.planning.items import PlanItem

# The product's own share: enough to be this person's programme, and room for what is
# good for everyone.
LEAST_OWN_SHARE = 0.6
MOST_GENERAL_PER_OWN = (1 - LEAST_OWN_SHARE) / LEAST_OWN_SHARE

MOST_ADDED_ROUNDS = 2


def weekly_seconds(items: Sequence[PlanItem], *, is_own: bool) -> int:
    return sum(
        item.session_seconds * len(item.days) for item in items if item.is_own is is_own
    )


def has_own_share(items: Sequence[PlanItem]) -> bool:
    """Whether own needs have their share; without any, everything may be general."""
    own = weekly_seconds(items, is_own=True)
    general = weekly_seconds(items, is_own=False)
    return not own or general <= own * MOST_GENERAL_PER_OWN


def give_own_needs_their_share(
    items: list[PlanItem], capacity: SessionCapacity
) -> list[PlanItem]:
    """First more for own needs, then less of what is for everyone.

    `items` are sorted by weight: the lightest gives way first, by days, by dose, and
    altogether; but not below half of the minutes. Rounds for which nothing can make
    room, as the only strength of a week, are not added.
    """
    rounds = count_added_rounds(items, capacity)
    week = share_out_week(items, capacity, rounds)
    while rounds and find_overfull_days(week, capacity.seconds):
        rounds -= 1
        week = share_out_week(items, capacity, rounds)
    return week


def share_out_week(
    items: list[PlanItem], capacity: SessionCapacity, rounds: int
) -> list[PlanItem]:
    week = items
    for _ in range(rounds):
        for item in items:
            if capacity.is_long or not has_own_share(week):
                week = lengthen_item(week, item.slug, capacity)
    if capacity.is_long and not is_half_filled(week, capacity.seconds):
        week = [lengthen_general(item) for item in week]
    for shorten in (drop_spare_days, halve_once, drop_item):
        for item in reversed(items):
            is_general = not item.is_own and not item.is_apart
            if is_general and not is_settled(week, capacity):
                week = keep_filled(week, shorten(week, item.slug), capacity)
    return week


def keep_filled(
    week: list[PlanItem], shorter: list[PlanItem], capacity: SessionCapacity
) -> list[PlanItem]:
    """A small need is no reason for a session of less than half of the minutes."""
    if find_overfull_days(week, capacity.seconds):
        return shorter
    return shorter if is_half_filled(shorter, capacity.seconds) else week


def count_added_rounds(week: list[PlanItem], capacity: SessionCapacity) -> int:
    return MOST_ADDED_ROUNDS if not has_own_share(week) else int(capacity.is_long)


def is_settled(week: list[PlanItem], capacity: SessionCapacity) -> bool:
    return has_own_share(week) and not find_overfull_days(week, capacity.seconds)


def lengthen_item(
    week: list[PlanItem], slug: str, capacity: SessionCapacity
) -> list[PlanItem]:
    """One round more of what stretches, moves or eases, if own needs leave the time.

    Strength grows by its own rules. What is for everyone makes room afterwards.
    """
    changed = [add_round_to(item) if item.slug == slug else item for item in week]
    own = [item for item in changed if item.is_own]
    return week if find_overfull_days(own, capacity.seconds) else changed


def add_round_to(item: PlanItem) -> PlanItem:
    is_fixed = not item.is_own or item.is_apart or item.is_strength
    return item if is_fixed else replace(item, dose=add_round(item.dose))


def lengthen_general(item: PlanItem) -> PlanItem:
    """A long session with few exercises has room for more of what is for everyone."""
    is_fixed = item.is_own or item.is_apart or item.is_strength
    return item if is_fixed else replace(item, dose=add_round(item.dose))


def drop_spare_days(week: list[PlanItem], slug: str) -> list[PlanItem]:
    """Keep the first of its days, as many as its rule needs."""
    return [
        replace(item, days=item.days[: max(1, item.least_days)])
        if item.slug == slug
        else item
        for item in week
    ]


def halve_once(week: list[PlanItem], slug: str) -> list[PlanItem]:
    return [
        replace(item, dose=halve_dose(item.dose)) if item.slug == slug else item
        for item in week
    ]


def drop_item(week: list[PlanItem], slug: str) -> list[PlanItem]:
    fewer = [item for item in week if item.slug != slug]
    return fewer if keeps_strength(week, fewer) else week
