"""Find the person behind a request, and save them on their first write."""

from collections.abc import Callable
from datetime import UTC, datetime

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.functional import SimpleLazyObject

from core.showing import showing
from core.values.shown_person import ShownPerson, recognise_shown_person
from people.http import PersonRequest
from people.models import Person
from people.values import time_zones

PERSON_SESSION_KEY = "person"
TIME_ZONE_SESSION_KEY = "time_zone"
TIME_ZONE_COOKIE = "time_zone"
SHOWN_BY_SESSION_KEY = "shown_by"
RENEWAL_DAY_SESSION_KEY = "renewed_on"
PERSON_SESSION_KEYS = (
    PERSON_SESSION_KEY,
    TIME_ZONE_SESSION_KEY,
    SHOWN_BY_SESSION_KEY,
    RENEWAL_DAY_SESSION_KEY,
)


def person_middleware(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Give every request its person (unsaved for a stranger), time zone and figures."""

    def attach_person(request: HttpRequest) -> HttpResponse:
        # Lazy, so that a page that never needs the person costs no query.
        request.person = SimpleLazyObject(lambda: find_person(request))  # type: ignore[attr-defined]
        if PERSON_SESSION_KEY in request.session:
            renew_session(request)
        zone = time_zones.load_time_zone(get_page_time_zone(request))
        with timezone.override(zone), showing(get_chosen_shown_person(request)):
            return get_response(request)

    return attach_person


def renew_session(request: HttpRequest) -> None:
    """Once a day, let the session live for its whole time again, in row and cookie."""
    today = datetime.now(UTC).date().isoformat()
    if request.session.get(RENEWAL_DAY_SESSION_KEY) != today:
        request.session[RENEWAL_DAY_SESSION_KEY] = today


def find_person(request: HttpRequest) -> Person:
    person_key = request.session.get(PERSON_SESSION_KEY)
    person = Person.objects.filter(pk=person_key).first() if person_key else None
    if person_key and person is None:
        # Erased from another browser: whatever this one sends next is a first write.
        forget_person(request)
    person = person or Person()
    adopt_device_time_zone(request, person)
    return person


def adopt_device_time_zone(request: HttpRequest, person: Person) -> bool:
    """Let a person without a time zone have that of the device; whether they got it."""
    device_zone = "" if person.time_zone else get_device_time_zone(request)
    if device_zone:
        person.time_zone = device_zone
    return bool(device_zone)


def forget_person(request: HttpRequest) -> None:
    session = request.session
    if not session.session_key or not session.exists(session.session_key):
        # Another tap has ended it, so that it could not be saved.
        session.flush()
    for key in PERSON_SESSION_KEYS:
        session.pop(key, None)


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
    # Pages that need no person show figures, too.
    request.session[SHOWN_BY_SESSION_KEY] = person.shown_by.value
    renew_session(request)


def get_page_time_zone(request: HttpRequest) -> str:
    """The zone that the person has, else that of the device; empty if unknown."""
    known: str = request.session.get(TIME_ZONE_SESSION_KEY, "")
    return known or get_device_time_zone(request)


def get_device_time_zone(request: HttpRequest) -> str:
    """What the browser last reported, if it is a time zone, or else nothing."""
    # A cookie contains whatever its sender likes.
    reported = request.COOKIES.get(TIME_ZONE_COOKIE, "")
    return time_zones.recognise_time_zone(reported) or ""


def get_chosen_shown_person(request: HttpRequest) -> ShownPerson:
    return recognise_shown_person(request.session.get(SHOWN_BY_SESSION_KEY, ""))
