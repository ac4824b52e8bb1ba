"""Store what a form sends once, however often it arrives, and whoever else writes.

Every view that writes for a person carries `stored_once` or `stored_in_turn`. Both hold
the person's row, so that what one person sends is handled one after the other and never
beside their erasure, and do all in one transaction, with the session of a new person.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial, wraps
from hashlib import sha256
from urllib.parse import urlencode
from uuid import UUID, uuid4, uuid5

from django.core.files import File
from django.db import connection, transaction
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils import timezone
from django_htmx.http import HttpResponseClientRedirect

from people.http import PersonRequest
from people.middleware import (
    PERSON_SESSION_KEY,
    adopt_device_time_zone,
    forget_person,
    store_person_in_session,
)
from people.models import Person, Submission

FORM_KEY_FIELD = "form_key"
CSRF_FIELD = "csrfmiddlewaretoken"

# A stranger's second tap, without the session that the first one began.
STRANGER_REPEAT_TIME = timedelta(minutes=10)


class PersonErasedError(Exception):
    """The page was sent by somebody who has been erased since it was shown."""


ViewFunction = Callable[..., HttpResponse]


def get_form_key(request: PersonRequest) -> UUID:
    """One key for all forms of a page: their addresses tell them apart."""
    if not hasattr(request, "form_key"):
        request.form_key = uuid4()
    return request.form_key


def stored_once(view: ViewFunction) -> ViewFunction:
    """For forms that add something: the same again is answered as the first time."""
    return decorate_writing_view(view, is_adding=True)


def stored_in_turn(view: ViewFunction) -> ViewFunction:
    """For forms that set something, which may be set to and fro from the same page.

    And for rows with a key of their own: the view finds in `request.content_key` a UUID
    of the form and of what it says. The same again has the same key, and other content
    from the same page has another.
    """
    return decorate_writing_view(view, is_adding=False)


def decorate_writing_view(view: ViewFunction, *, is_adding: bool) -> ViewFunction:
    @wraps(view)
    def write_once(request: PersonRequest, **kwargs: object) -> HttpResponse:
        if request.method != "POST":
            return view(request, **kwargs)
        get_response = partial(view, request, **kwargs)
        with transaction.atomic():
            return answer_submission(request, get_response, is_adding=is_adding)

    write_once.is_writing_view = True  # type: ignore[attr-defined]
    return write_once


def answer_submission(
    request: PersonRequest, get_response: Callable[[], HttpResponse], *, is_adding: bool
) -> HttpResponse:
    request.content_key = compute_content_key(request)
    try:
        is_stranger = not lock_person(request)
    except PersonErasedError:
        return render(request, "people/person_erased.html", status=409)
    # What htmx sends is answered with a fragment, and has a key in its own table.
    is_kept = is_stranger or (is_adding and not request.htmx)
    if is_kept and (earlier := find_earlier_submission(request)):
        return repeat_answer(request, earlier)
    response = get_response()
    if is_stranger and request.person.pk:
        # Now, in this transaction: nobody could see or erase the data of a person
        # without a session.
        request.session.save()
    if is_kept:
        keep_submission(request, response, is_first=is_stranger)
    return response


def compute_content_key(request: PersonRequest) -> UUID:
    """Of the form's key and all that it says; random for a form without a key."""
    try:
        form_key = UUID(request.POST.get(FORM_KEY_FIELD, ""))
    except ValueError:
        return uuid4()
    content = urlencode([("path", request.get_full_path()), *iterate_content(request)])
    return uuid5(form_key, content)


def iterate_content(request: PersonRequest) -> Iterator[tuple[str, str]]:
    for name, values in sorted(request.POST.lists()):
        if name not in (CSRF_FIELD, FORM_KEY_FIELD):
            yield from ((name, str(value)) for value in values)
    for name, files in sorted(request.FILES.lists()):
        yield from ((name, compute_file_digest(file)) for file in files)


def compute_file_digest(file: "File[bytes]") -> str:
    digest = sha256()
    for chunk in file.chunks():
        digest.update(chunk)
    file.seek(0)
    return digest.hexdigest()


def lock_person(request: PersonRequest) -> bool:
    """Make others wait who write for this person; False: it is a stranger's request."""
    person_key = request.session.get(PERSON_SESSION_KEY)
    if person_key is None:
        lock_content_key(request.content_key)
        return False
    found = Person.objects.select_for_update(no_key=True).filter(pk=person_key).first()
    if found is None:
        forget_person(request)
        raise PersonErasedError
    request.person = found
    if adopt_device_time_zone(request, found):
        found.save(update_fields=["time_zone"])
        store_person_in_session(request, found)
    return True


def lock_content_key(content_key: UUID) -> None:
    """Make the same form wait that another tap has sent."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [str(content_key)]
        )


def find_earlier_submission(request: PersonRequest) -> Submission | None:
    same = Submission.objects.filter(content_key=request.content_key)
    if request.person.pk:
        return same.filter(person=request.person).first()
    recently = timezone.now() - STRANGER_REPEAT_TIME
    of_stranger = same.filter(is_first=True, made_at__gt=recently)
    return of_stranger.select_related("person").first()


def repeat_answer(request: PersonRequest, earlier: Submission) -> HttpResponse:
    if request.person.pk is None:
        store_person_in_session(request, earlier.person)
    if request.htmx:
        return HttpResponseClientRedirect(earlier.location)
    return redirect(earlier.location)


def keep_submission(
    request: PersonRequest, response: HttpResponse, *, is_first: bool
) -> None:
    """Remember where the form led, unless it asks to be sent again."""
    location = find_location(request, response, is_first=is_first)
    if request.person.pk is None or not location:
        return
    submission = Submission(
        content_key=request.content_key,
        person=request.person,
        location=location,
        is_first=is_first,
    )
    # Only a form that came from another person's page has a key that is taken.
    Submission.objects.bulk_create([submission], ignore_conflicts=True)


def find_location(
    request: PersonRequest, response: HttpResponse, *, is_first: bool
) -> str:
    """Where a repeat is led; empty: it is handled like the first."""
    if getattr(response, "is_to_be_sent_again", False):
        return ""
    if isinstance(response, HttpResponseRedirect):
        return response.url
    # A fragment for the page of a stranger, who has a person since.
    page = request.htmx.current_url_abs_path or request.get_full_path()
    return page if is_first else ""


def let_send_again(response: HttpResponse) -> HttpResponse:
    """Mark an answer that stored nothing yet, such as a guard's."""
    response.is_to_be_sent_again = True  # type: ignore[attr-defined]
    return response
