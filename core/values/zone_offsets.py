"""When the clocks of a time zone change, as plain instants and offsets."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache

from core.values.days import EARLIEST_LOG_DATE, WEEK, day_start

# Nothing is logged outside; there, the first and the last offset are good enough.
LAST_YEAR = 2100
SECOND = timedelta(seconds=1)
MOST_ZONES_IN_MEMORY = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoneOffsets:
    """`offsets[n]` holds before `changes_at[n]`, the last one after all of them."""

    changes_at: tuple[datetime, ...]
    offsets: tuple[timedelta, ...]


@lru_cache(maxsize=MOST_ZONES_IN_MEMORY)
def find_zone_offsets(zone: tzinfo) -> ZoneOffsets:
    """Look at every week, as some summer times were as short; then from memory."""
    day = day_start(EARLIEST_LOG_DATE, zone)
    changes_at, offsets = [], [utc_offset(day)]
    while day.year < LAST_YEAR:
        following = day + WEEK
        if (offset := utc_offset(following)) != offsets[-1]:
            changes_at.append(find_change(day.astimezone(UTC), following))
            offsets.append(offset)
        day = following
    return ZoneOffsets(changes_at=tuple(changes_at), offsets=tuple(offsets))


def find_change(before: datetime, after: datetime) -> datetime:
    """The first second with the offset of `after`, by world time."""
    new, zone, after = utc_offset(after), after.tzinfo, after.astimezone(UTC)
    while after - before > SECOND:
        middle = before + (after - before) // SECOND // 2 * SECOND
        if utc_offset(middle.astimezone(zone)) == new:
            after = middle
        else:
            before = middle
    return after


def utc_offset(local: datetime) -> timedelta:
    return local.utcoffset() or timedelta()
