import subprocess
import sys
from zoneinfo import ZoneInfo, available_timezones

import pytest

from people.values.time_zones import (
    TIME_ZONE_AREAS,
    TIME_ZONE_CHOICES,
    WORLD_TIME,
    load_time_zone,
    recognise_time_zone,
    time_zone_area,
    time_zone_city,
)
from tests import ROOT
from tests.people.time_zones import NONSENSE, OLD_NAMES, RESPELT_NAMES

# Where the system's zones are does not matter: there may be none.
COUNT_ZONES = """
import backpain.settings
from people.values.time_zones import TIME_ZONE_NAMES, load_time_zone
print(len(TIME_ZONE_NAMES), load_time_zone("US/Eastern"))
"""


def test_every_zone_is_recognised_and_loaded_by_its_name():
    for name in available_timezones():
        assert recognise_time_zone(name) == name
        assert load_time_zone(name) == ZoneInfo(name)


@pytest.mark.parametrize("name", OLD_NAMES)
def test_old_name_stays_as_the_browser_reports_it(name):
    assert recognise_time_zone(name) == name


@pytest.mark.parametrize(("reported", "name"), RESPELT_NAMES.items())
def test_name_that_nobody_knows_any_more_becomes_one_that_all_know(reported, name):
    assert recognise_time_zone(reported) == name
    assert load_time_zone(name).key == name


@pytest.mark.parametrize("reported", NONSENSE)
def test_nonsense_is_no_zone_and_loads_as_world_time(reported):
    assert recognise_time_zone(reported) is None
    assert load_time_zone(reported) is WORLD_TIME


@pytest.mark.parametrize("path", ["", "/usr/share/zoneinfo", "/nowhere"])
def test_zones_are_the_same_whatever_the_system_has(path):
    result = subprocess.run(
        [sys.executable, "-c", COUNT_ZONES],
        cwd=ROOT,
        env={"PYTHONTZPATH": path, "DATA_DIR": "/nowhere"},
        check=True,
        capture_output=True,
        text=True,
    )
    assert result.stdout == f"{len(available_timezones())} US/Eastern\n"


def test_city_of_a_zone_reads_as_its_people_write_it():
    assert time_zone_city("Europe/Berlin") == "Berlin"
    assert time_zone_city("America/Argentina/Buenos_Aires") == "Argentina, Buenos Aires"


def test_choices_are_grouped_by_part_of_the_world_after_utc():
    assert TIME_ZONE_CHOICES[0] == ("UTC", "UTC, world time")
    areas = [area for area, _ in TIME_ZONE_CHOICES[1:]]
    assert areas == sorted(TIME_ZONE_AREAS)
    for area, zones in TIME_ZONE_CHOICES[1:]:
        assert {time_zone_area(name) for name, _ in zones} == {area}
