"""Whom to call where the person is."""

from people.models import Person
from people.values.countries import WIDELY_KNOWN, country


def emergency_numbers(person: Person) -> dict[str, object]:
    """What the call lines of the templates need."""
    return {"country": country(person.country), "widely_known": WIDELY_KNOWN}
