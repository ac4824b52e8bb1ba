"""The time zones a person can choose, by part of the world."""

from itertools import groupby
from zoneinfo import available_timezones

# Reading them takes a look at hundreds of files: once is enough.
NAMES = frozenset(available_timezones())

# The rest are old names, such as US/Pacific, and fixed hours, such as Etc/GMT+5.
AREAS = {
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


def area(name: str) -> str:
    return name.partition("/")[0]


def city(name: str) -> str:
    return name.partition("/")[2].replace("_", " ").replace("/", ", ")


CHOICES: list[tuple[str, str] | tuple[str, list[tuple[str, str]]]] = [
    ("UTC", "UTC, world time"),
    *(
        (group, [(name, city(name)) for name in names])
        for group, names in groupby(sorted(NAMES), key=area)
        if group in AREAS
    ),
]
