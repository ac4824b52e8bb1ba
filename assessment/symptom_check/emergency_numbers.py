"""The emergency numbers of the country where a person is."""

from people.http import PersonRequest
from people.values.countries import COMMON_EMERGENCY_NUMBERS
from people.whereabouts import locate_person


def emergency_numbers(request: PersonRequest) -> dict[str, object]:
    """The context for the call lines in the templates."""
    whereabouts = locate_person(request)
    return {
        "country": whereabouts.country,
        "is_country_guessed": whereabouts.is_guess,
        "widely_known": COMMON_EMERGENCY_NUMBERS,
    }
