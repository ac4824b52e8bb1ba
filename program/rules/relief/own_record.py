"""What lowered this person's pain before: their own numbers, before and after relief.

A record, not a proof: pain also settles by itself, and a session has several exercises.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import NamedTuple

from core.values.text import format_count

# Fewer uses say nothing yet.
LEAST_USES = 3
# No change below it is called one, here as elsewhere.
LEAST_MEAN_CHANGE = 1


class ReliefUse(NamedTuple):
    """An exercise done in a relief session, and the pain before and after all of it."""

    slug: str
    pain_before: int
    pain_after: int

    @property
    def drop(self) -> int:
        return self.pain_before - self.pain_after


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRecord:
    """The relief sessions with one exercise; `mean_drop` below 0: more pain."""

    use_count: int
    lowered_count: int
    mean_drop: float

    @property
    def has_helped(self) -> bool:
        is_mostly_lower = 2 * self.lowered_count > self.use_count
        return is_mostly_lower and self.mean_drop >= LEAST_MEAN_CHANGE

    @property
    def has_hurt(self) -> bool:
        return self.mean_drop <= -LEAST_MEAN_CHANGE

    @property
    def rank(self) -> int:
        """Sort key: what has helped, then what nobody knows, then what has hurt."""
        return int(self.has_hurt) - int(self.has_helped)

    @property
    def drop_text(self) -> str:
        return format_count(abs(self.mean_drop), "point")

    @property
    def sentence(self) -> str:
        """What the person reads; nothing if it went neither way."""
        if self.has_helped:
            return (
                f"Your own record: pain was lower after {self.lowered_count} of "
                f"{self.use_count} uses, by {self.drop_text} on average."
            )
        if self.has_hurt:
            return (
                f"Your own record: pain was {self.drop_text} higher on "
                f"average after {self.use_count} uses, so other things come first."
            )
        return ""


NO_RECORD = OwnRecord(use_count=0, lowered_count=0, mean_drop=0)


def collect_own_records(uses: Iterable[ReliefUse]) -> Mapping[str, OwnRecord]:
    """By exercise, for those that were used often enough."""
    drops: dict[str, list[int]] = {}
    for use in uses:
        drops.setdefault(use.slug, []).append(use.drop)
    return {
        slug: summarise_drops(own)
        for slug, own in drops.items()
        if len(own) >= LEAST_USES
    }


def summarise_drops(drops: Sequence[int]) -> OwnRecord:
    if len(drops) < LEAST_USES:
        return NO_RECORD
    return OwnRecord(
        use_count=len(drops),
        lowered_count=sum(drop > 0 for drop in drops),
        mean_drop=round(fmean(drops), 1),
    )
