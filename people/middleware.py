"""Find the person behind a request, and save them on their first write."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.functional import SimpleLazyObject

from people.http import PersonRequest
from people.models import Person
from people.values import time_zones

PERSON_SESSION_KEY = "person"
TIME_ZONE_SESSION_KEY = "time_zone"
TIME_ZONE_COOKIE = "time_zone"


def person_middleware(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Give every request its person (unsaved for a stranger) and time zone."""

    def attach_person(request: HttpRequest) -> HttpResponse:
        # Lazy, so that a page that never needs the person costs no query.
        request.person = SimpleLazyObject(lambda: find_person(request))  # type: ignore[attr-defined]
        zone = time_zones.load_time_zone(get_session_time_zone(request))
        with timezone.override(zone):
            return get_response(request)

    return attach_person


def find_person(request: HttpRequest) -> Person:
    person_key = request.session.get(PERSON_SESSION_KEY)
    # The row may be gone, erased from another browser.
    person = Person.objects.filter(pk=person_key).first() if person_key else None
    return person or Person(time_zone=guess_time_zone(request))


def get_or_create_person(request: PersonRequest) -> Person:
    """Return the session's person, saving them now if this is their first write."""
    person = request.person
    if person.pk is None:
        person.save()
        store_person_in_session(request, person)
    return person


def store_person_in_session(request: HttpRequest, person: Person) -> None:
    request.session[PERSON_SESSION_KEY] = person.pk
    # In the session too, so that no page loads the person just for the time zone.
    request.session[TIME_ZONE_SESSION_KEY] = person.time_zone


def get_session_time_zone(request: HttpRequest) -> str:
    return request.session.get(TIME_ZONE_SESSION_KEY) or guess_time_zone(request)


def guess_time_zone(request: HttpRequest) -> str:
    # A cookie contains whatever its sender likes.
    reported = request.COOKIES.get(TIME_ZONE_COOKIE, "")
    return time_zones.recognise_time_zone(reported) or settings.TIME_ZONE
