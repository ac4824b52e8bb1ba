"""Countries and whom to call there."""

import pytest

from people.values.countries import COUNTRIES, get_country


@pytest.mark.parametrize("row", COUNTRIES, ids=lambda row: row.code)
def test_every_country_has_a_number_to_call(row):
    assert row.emergency_numbers
    assert all(number.isdigit() for number in row.emergency_numbers)
    assert get_country(row.code) is row


@pytest.mark.parametrize("code", ["", "XX"])
def test_unknown_country_has_none(code):
    assert get_country(code).emergency_numbers == ()


def test_codes_are_known_once():
    codes = [row.code for row in COUNTRIES]
    assert len(codes) == len({*codes})


def test_advice_line_can_be_dialled():
    assert get_country("AU").advice_number_without_spaces == "1800022222"
