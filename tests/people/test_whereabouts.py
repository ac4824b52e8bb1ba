import pytest
from django.test import RequestFactory

from people.models import Person
from people.values.countries import COUNTRIES_BY_CODE
from people.values.time_zones import TIME_ZONE_NAMES
from people.whereabouts import find_country_of_zone, load_zone_countries, locate_person


def locate(device_zone="", **fields):
    request = RequestFactory().get("/")
    request.COOKIES["time_zone"] = device_zone
    request.person = Person(**fields)
    whereabouts = locate_person(request)
    return whereabouts.country.code, whereabouts.is_guess


@pytest.mark.parametrize(
    ("device_zone", "fields", "expected"),
    [
        ("Europe/Berlin", {}, ("DE", True)),
        ("Europe/Berlin", {"time_zone": "Asia/Tokyo"}, ("DE", True)),
        ("UTC", {"time_zone": "Asia/Tokyo"}, ("JP", True)),
        ("", {"time_zone": "Asia/Tokyo"}, ("JP", True)),
        ("Europe/Berlin", {"country": "GB"}, ("GB", False)),
        ("", {}, ("", False)),
        ("UTC", {"time_zone": "UTC"}, ("", False)),
        ("Mars/Base", {}, ("", False)),
    ],
)
def test_what_a_person_said_counts_then_their_device_then_their_zone(
    device_zone, fields, expected
):
    assert locate(device_zone, **fields) == expected


def test_a_country_that_we_do_not_know_is_none():
    assert locate("Europe/Berlin", country="XX") == ("", False)


def test_only_a_stated_country_is_one_to_store():
    request = RequestFactory().get("/")
    request.person = Person(time_zone="Europe/Berlin")
    assert locate_person(request).stated_code == ""
    request.person = Person(country="GB")
    assert locate_person(request).stated_code == "GB"


@pytest.mark.parametrize(
    ("zone", "code"),
    [
        ("Europe/London", "GB"),
        ("Europe/Oslo", "NO"),
        ("Atlantic/Reykjavik", "IS"),
        ("Asia/Calcutta", "IN"),
        ("Europe/Kiev", "UA"),
        ("US/Pacific", "US"),
        ("America/Buenos_Aires", "AR"),
        ("Africa/Lagos", ""),
        ("CET", ""),
        ("EST5EDT", ""),
        ("Etc/GMT-2", ""),
        ("UTC", ""),
        ("", ""),
    ],
)
def test_a_zone_named_after_a_place_has_its_country(zone, code):
    assert find_country_of_zone(zone).code == code


def test_every_country_that_we_know_has_a_zone():
    assert set(COUNTRIES_BY_CODE) - set(load_zone_countries().values()) == set()
    assert set(load_zone_countries()) - TIME_ZONE_NAMES == set()
