"""Answers probes: /healthz while the process lives, /readyz while it can serve.

A middleware in front of all others, as probes come without TLS and by IP address,
which ALLOWED_HOSTS refuses.
"""

from collections.abc import Callable
from http import HTTPStatus

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse

from backpain.startup import is_migrated

View = Callable[[HttpRequest], HttpResponse]


def health_middleware(get_response: View) -> View:
    probes = {"/healthz": alive, "/readyz": ready}

    def middleware(request: HttpRequest) -> HttpResponse:
        probe = probes.get(request.path, get_response)
        return probe(request)

    return middleware


def alive(request: HttpRequest) -> HttpResponse:
    return answer("alive")


def ready(request: HttpRequest) -> HttpResponse:
    try:
        migrated = is_migrated()
    except OperationalError:
        return answer("database out of reach", HTTPStatus.SERVICE_UNAVAILABLE)
    if not migrated:
        return answer("database not migrated", HTTPStatus.SERVICE_UNAVAILABLE)
    return answer("ready")


def answer(words: str, status: HTTPStatus = HTTPStatus.OK) -> HttpResponse:
    return HttpResponse(
        f"{words}\n",
        status=status,
        content_type="text/plain",
        headers={"Cache-Control": "no-store"},
    )
