"""What a visitor gets while the database is away: advice, and when to try again."""

import sys
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.views.defaults import server_error

from backpain.errors import is_database_away
from people.values.countries import COMMON_EMERGENCY_NUMBERS

RETRY_AFTER_SECONDS = 5


def answer_error(request: HttpRequest) -> HttpResponse:
    """Answer the exception that is being handled."""
    if is_database_away(sys.exc_info()[1]):
        return answer_outage()
    return server_error(request)


def answer_outage() -> HttpResponse:
    # Without the request, whose messages may be in the database.
    page = render_to_string("503.html", {"numbers": COMMON_EMERGENCY_NUMBERS})
    return HttpResponse(
        page,
        status=HTTPStatus.SERVICE_UNAVAILABLE,
        headers={"Retry-After": str(RETRY_AFTER_SECONDS), "Cache-Control": "no-store"},
    )
