import pytest

from assessment.symptom_check.emergency_numbers import emergency_numbers
from people.models import Person


@pytest.fixture
def request_from(rf):
    def request_from(**fields):
        request = rf.get("/")
        request.person = Person(**fields)
        return request

    return request_from


@pytest.mark.parametrize(
    ("fields", "numbers", "is_guess"),
    [
        ({"country": "GB"}, ("999", "112"), False),
        ({"country": "US"}, ("911",), False),
        ({"time_zone": "Europe/Berlin"}, ("112",), True),
        ({"time_zone": "Europe/Berlin", "country": "US"}, ("911",), False),
        ({}, (), False),
    ],
)
def test_the_call_lines_name_the_numbers_of_the_country(
    request_from, fields, numbers, is_guess
):
    context = emergency_numbers(request_from(**fields))
    assert context["country"].emergency_numbers == numbers
    assert context["is_country_guessed"] is is_guess


def test_the_best_known_numbers_are_there_for_whoever_names_no_country(request_from):
    widely_known = emergency_numbers(request_from())["widely_known"]
    assert tuple(number for number, _ in widely_known)[:2] == ("112", "999")
