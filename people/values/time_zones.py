"""The time zones a person can choose, by part of the world."""

import re
from datetime import timedelta
from itertools import groupby
from zoneinfo import ZoneInfo, available_timezones

# Reading them opens hundreds of files, so it happens once.
TIME_ZONE_NAMES = frozenset(available_timezones())
WORLD_TIME = ZoneInfo("UTC")

# Old systems still report these, which the time zone database has dropped.
DROPPED_NAMES = {
    "canada/east-saskatchewan": "America/Regina",
    "us/pacific-new": "America/Los_Angeles",
}
NAMES_BY_LOWER_CASE = DROPPED_NAMES | {name.lower(): name for name in TIME_ZONE_NAMES}

# What a browser reports on a system that is set to an offset instead of a place.
OFFSET_PATTERN = re.compile(r"(?:utc|gmt)?([+-])(\d{1,2})(?::?(\d{2}))?")
# Places that never change their clocks, for offsets that are no whole hours.
NAMES_BY_BROKEN_OFFSET = {
    -timedelta(hours=9, minutes=30): "Pacific/Marquesas",
    timedelta(hours=3, minutes=30): "Asia/Tehran",
    timedelta(hours=4, minutes=30): "Asia/Kabul",
    timedelta(hours=5, minutes=30): "Asia/Kolkata",
    timedelta(hours=5, minutes=45): "Asia/Kathmandu",
    timedelta(hours=6, minutes=30): "Asia/Yangon",
    timedelta(hours=8, minutes=45): "Australia/Eucla",
    timedelta(hours=9, minutes=30): "Australia/Darwin",
}

# The rest are old names, such as US/Pacific, and fixed offsets, such as Etc/GMT+5.
TIME_ZONE_AREAS = {
    "Africa",
    "America",
    "Antarctica",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
}


def recognise_time_zone(reported: str) -> str | None:
    """The name of the zone that a browser reports; None if there is none."""
    known = NAMES_BY_LOWER_CASE.get(reported.lower())
    return known or recognise_offset(reported)


def recognise_offset(reported: str) -> str | None:
    """The zone with an offset such as `+02:00`, `UTC+2` or `GMT+0530`."""
    match = OFFSET_PATTERN.fullmatch(reported.lower())
    if match is None:
        return None
    sign, hours, minutes = match.groups(default="0")
    offset = timedelta(hours=int(sign + hours), minutes=int(sign + minutes))
    if int(minutes):
        return NAMES_BY_BROKEN_OFFSET.get(offset)
    # The names of the database have the signs of POSIX: west is positive.
    west = "-" if sign == "+" else "+"
    return NAMES_BY_LOWER_CASE.get(f"etc/gmt{west}{int(hours)}")


def load_time_zone(name: str) -> ZoneInfo:
    """The zone of that name, or world time if no zone has it any more."""
    return ZoneInfo(name) if name in TIME_ZONE_NAMES else WORLD_TIME


def time_zone_area(name: str) -> str:
    return name.partition("/")[0]


def time_zone_city(name: str) -> str:
    return name.partition("/")[2].replace("_", " ").replace("/", ", ")


TIME_ZONE_CHOICES: list[tuple[str, str] | tuple[str, list[tuple[str, str]]]] = [
    ("UTC", "UTC, world time"),
    *(
        (group, [(name, time_zone_city(name)) for name in names])
        for group, names in groupby(sorted(TIME_ZONE_NAMES), key=time_zone_area)
        if group in TIME_ZONE_AREAS
    ),
]
