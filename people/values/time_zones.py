"""The time zones a person can choose, by part of the world."""

from itertools import groupby
from zoneinfo import available_timezones

# Reading them opens hundreds of files, so it happens once.
TIME_ZONE_NAMES = frozenset(available_timezones())

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
