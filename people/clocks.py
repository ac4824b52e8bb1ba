"""By whose clock a page shows times, where the device goes by another one."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.http import HttpRequest
from django.utils import timezone

from people.middleware import (
    PERSON_SESSION_KEY,
    TIME_ZONE_SESSION_KEY,
    get_device_time_zone,
)
from people.values.time_zones import load_time_zone, time_zone_city

SETTLED_ZONE_SESSION_KEY = "settled_device_zone"
HALF_A_YEAR = timedelta(days=182)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time zone with what its clocks show now."""

    zone: ZoneInfo
    now: datetime

    @property
    def name(self) -> str:
        return self.zone.key

    @property
    def place(self) -> str:
        return time_zone_city(self.name) or self.name

    def __str__(self) -> str:
        return f"{self.place}, where it is {self.now.astimezone(self.zone):%H:%M}"


@dataclass(frozen=True, slots=True)
class ClockDifference:
    """The clock that the pages go by, and that of the device."""

    page: Clock
    device: Clock

    def __iter__(self) -> Iterator[Clock]:
        return iter((self.device, self.page))


def find_clock_difference(request: HttpRequest) -> ClockDifference | None:
    """None: they go alike, one is unknown, or the person said which one counts."""
    page_name = request.session.get(TIME_ZONE_SESSION_KEY)
    device_name = get_device_time_zone(request)
    if not page_name or not device_name or PERSON_SESSION_KEY not in request.session:
        return None
    if request.session.get(SETTLED_ZONE_SESSION_KEY) == device_name:
        return None
    page, device = load_time_zone(page_name), load_time_zone(device_name)
    now = timezone.now()
    if go_alike(page, device, now):
        return None
    return ClockDifference(Clock(page, now), Clock(device, now))


def go_alike(one: ZoneInfo, other: ZoneInfo, now: datetime) -> bool:
    """Whether two zones, perhaps two names of one, show the same, summer and winter."""
    return all(
        moment.astimezone(one).utcoffset() == moment.astimezone(other).utcoffset()
        for moment in (now, now + HALF_A_YEAR)
    )


def settle_device_zone(request: HttpRequest) -> None:
    """Do not ask again on this device before it is in another zone."""
    request.session[SETTLED_ZONE_SESSION_KEY] = get_device_time_zone(request)
