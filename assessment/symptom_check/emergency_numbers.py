"""Whom to call where the person is."""

from people.models import Person
from people.values.countries import COMMON_EMERGENCY_NUMBERS, get_country


def emergency_numbers(person: Person) -> dict[str, object]:
    """What the call lines of the templates need."""
    return {
        "country": get_country(person.country),
        "widely_known": COMMON_EMERGENCY_NUMBERS,
    }
