"""In which country a person is: where they said, or else where their clock is."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from people.http import PersonRequest
from people.middleware import get_device_time_zone
from people.values.countries import UNKNOWN_COUNTRY, Country, get_country

# Both are part of the time zone database, which the package brings along.
COUNTRY_TABLE = "zone.tab"
ALIAS_TABLE = "tzdata.zi"


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """The country whose numbers count; a guess is shown, and never stored."""

    country: Country
    is_guess: bool = False

    @property
    def stated_code(self) -> str:
        return "" if self.is_guess else self.country.code


def locate_person(request: PersonRequest) -> Whereabouts:
    """A stated country counts, wherever the device is; an unknown one has no number."""
    if request.person.country:
        return Whereabouts(get_country(request.person.country))
    # The device is where its owner is; without a place, their own zone has to do.
    zones = get_device_time_zone(request), request.person.time_zone
    known = (country for country in map(find_country_of_zone, zones) if country.code)
    country = next(known, UNKNOWN_COUNTRY)
    return Whereabouts(country, is_guess=bool(country.code))


def find_country_of_zone(zone_name: str) -> Country:
    return get_country(load_zone_countries().get(zone_name, ""))


@cache
def load_zone_countries() -> Mapping[str, str]:
    """The country code of each zone that is named after a place in one country."""
    codes = defaultdict(set)
    for code, _, zone_name, *_ in read_table_rows(COUNTRY_TABLE, "\t"):
        codes[zone_name].add(code)
    countries = {name: min(found) for name, found in codes.items() if len(found) == 1}
    aliases = {
        old_name: countries[zone_name]
        for kind, zone_name, old_name, *_ in read_table_rows(ALIAS_TABLE, " ")
        # Others, such as CET and EST, are an hour of the day and no place.
        if kind == "L" and zone_name in countries and "/" in old_name
    }
    return aliases | countries


def read_table_rows(name: str, separator: str) -> Iterator[list[str]]:
    table = files("tzdata").joinpath("zoneinfo", name).read_text("utf-8")
    for line in table.splitlines():
        cells = line.split(separator)
        if not line.startswith("#") and len(cells) >= 3:
            yield cells
