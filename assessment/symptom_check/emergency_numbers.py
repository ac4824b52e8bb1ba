"""The emergency numbers for a person's country."""

from people.models import Person
from people.values.countries import COMMON_EMERGENCY_NUMBERS, get_country


def emergency_numbers(person: Person) -> dict[str, object]:
    """The context for the call lines in the templates."""
    return {
        "country": get_country(person.country),
        "widely_known": COMMON_EMERGENCY_NUMBERS,
    }
