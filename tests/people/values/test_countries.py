"""Countries and their emergency numbers."""

import pytest

from people.values.countries import (
    COMMON_EMERGENCY_NUMBERS,
    COUNTRIES,
    get_country,
)


@pytest.mark.parametrize("row", COUNTRIES, ids=lambda row: row.code)
def test_every_country_has_a_number_to_call(row):
    assert row.emergency_numbers
    assert all(number.isdigit() for number in row.emergency_numbers)
    assert get_country(row.code) is row


def test_there_are_numbers_for_thirty_countries_and_more():
    assert len(COUNTRIES) >= 30


@pytest.mark.parametrize(
    ("code", "numbers"),
    [
        ("GB", ("999", "112")),
        ("IE", ("112", "999")),
        ("US", ("911",)),
        ("AU", ("000",)),
        ("NZ", ("111",)),
        ("", ()),
        ("XX", ()),
    ],
)
def test_the_country_decides_the_number(code, numbers):
    assert get_country(code).emergency_numbers == numbers


def test_without_a_country_the_best_known_numbers_are_named():
    assert [number for number, _ in COMMON_EMERGENCY_NUMBERS] == [
        "112",
        "999",
        "911",
        "000",
        "111",
    ]


def test_codes_are_known_once():
    codes = [row.code for row in COUNTRIES]
    assert len(codes) == len({*codes})


def test_advice_line_can_be_dialled():
    assert get_country("AU").advice_number_without_spaces == "1800022222"
