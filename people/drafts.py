"""Tell the page which of its forms was answered, so that it can drop what it kept.

The page keeps what is typed into a form until then (`static/js/drafts.js`): the answer
may never arrive, and the browser's error page takes the form's place.
"""

from collections.abc import Callable
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import salted_hmac

from people.middleware import PERSON_SESSION_KEY
from people.submissions import FORM_KEY_FIELD

ANSWERED_FORMS_COOKIE = "answered_forms"
# Of the forms that several tabs sent meanwhile.
MOST_ANSWERED_FORMS = 5
KEY_SEPARATOR = "."


def answered_form_middleware(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    def answer_form(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if request.method == "POST" and is_form_answered(response):
            add_answered_form(request, response)
        return response

    return answer_form


def is_form_answered(response: HttpResponse) -> bool:
    """Not by an error, nor by a guard's answer that stored nothing."""
    is_to_be_sent_again = getattr(response, "is_to_be_sent_again", False)
    return response.status_code < 400 and not is_to_be_sent_again


def add_answered_form(request: HttpRequest, response: HttpResponse) -> None:
    known = request.COOKIES.get(ANSWERED_FORMS_COOKIE, "").split(KEY_SEPARATOR)
    answered = [request.POST.get(FORM_KEY_FIELD, ""), *known]
    keys = [key for key in answered if is_form_key(key)]
    if is_form_key(answered[0]):
        response.set_cookie(
            ANSWERED_FORMS_COOKIE,
            KEY_SEPARATOR.join(keys[:MOST_ANSWERED_FORMS]),
            samesite="Lax",
            secure=settings.SESSION_COOKIE_SECURE,
        )


def is_form_key(text: str) -> bool:
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False


def get_draft_owner(request: HttpRequest) -> str:
    """Who typed what a tab keeps, without saying who that is; empty: a stranger."""
    person_key = request.session.get(PERSON_SESSION_KEY)
    if person_key is None:
        return ""
    return salted_hmac("people.drafts", str(person_key)).hexdigest()[:16]
