"""Answer 429 to what is too much, without losing what was typed."""

import math
from collections.abc import Callable
from datetime import datetime, timedelta
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from backpain.throttles.counting import Hit, count_hits, forget_hits
from backpain.throttles.known_devices import remember_device
from backpain.throttles.rules import (
    LOGIN_RULE,
    MISSED_FEED_RULE,
    get_account,
    is_login,
    is_missed_feed,
    list_request_hits,
)
from people.values.countries import COMMON_EMERGENCY_NUMBERS

CSRF_FIELD = "csrfmiddlewaretoken"


class ThrottleMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if is_missed_feed(request, response):
            return refuse_beyond(request, [*MISSED_FEED_RULE.list_hits(request)]) or (
                response
            )
        if is_login(request) and response.status_code == HTTPStatus.FOUND:
            welcome_staff(request, response)
        return response

    def process_view(
        self, request: HttpRequest, *view_and_arguments: object
    ) -> HttpResponse | None:
        # After the check of the form's token: what fails that writes nothing.
        hits = list_request_hits(request)
        return refuse_beyond(request, hits) if hits else None


def refuse_beyond(request: HttpRequest, hits: list[Hit]) -> HttpResponse | None:
    now = timezone.now()
    ends_at = count_hits(hits, now)
    return answer_too_many(request, now, ends_at) if ends_at else None


def welcome_staff(request: HttpRequest, response: HttpResponse) -> None:
    """The right password: forget the wrong ones, and know the browser again."""
    forget_hits(LOGIN_RULE.list_hits(request), timezone.now())
    remember_device(response, get_account(request))


def answer_too_many(
    request: HttpRequest, now: datetime, ends_at: datetime
) -> HttpResponse:
    response = render(
        request,
        "429.html",
        {
            # Whole minutes, as the page tells no seconds.
            "next_minute": ends_at + timedelta(minutes=1),
            "is_today": ends_at - now < timedelta(hours=12),
            "fields": list_typed_fields(request),
            "numbers": COMMON_EMERGENCY_NUMBERS,
        },
        status=HTTPStatus.TOO_MANY_REQUESTS,
    )
    response["Retry-After"] = str(math.ceil((ends_at - now).total_seconds()))
    response["Cache-Control"] = "no-store"
    return response


def list_typed_fields(request: HttpRequest) -> list[tuple[str, str]]:
    """Return what can be sent again as it is: no password, no file."""
    if request.method != "POST" or request.FILES or "password" in request.POST:
        return []
    return [
        (name, value)
        for name, values in request.POST.lists()
        if name != CSRF_FIELD
        for value in values
    ]
