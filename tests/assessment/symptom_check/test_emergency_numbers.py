import pytest

from assessment.symptom_check.emergency_numbers import emergency_numbers
from people.models import Person


@pytest.mark.parametrize(
    ("country", "numbers"), [("GB", ("999", "112")), ("US", ("911",)), ("", ())]
)
def test_the_call_lines_name_the_numbers_of_the_country(country, numbers):
    context = emergency_numbers(Person(country=country))
    assert context["country"].emergency_numbers == numbers


def test_the_best_known_numbers_are_there_for_whoever_names_no_country():
    widely_known = emergency_numbers(Person())["widely_known"]
    assert tuple(number for number, _ in widely_known)[:2] == ("112", "999")
