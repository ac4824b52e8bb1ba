"""Answer probes: /healthz while the process lives, /readyz while it can serve.

A middleware in front of all others, as probes come without TLS and by IP address, which
ALLOWED_HOSTS rejects.
"""

from collections.abc import Callable
from http import HTTPStatus

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse

from backpain.startup import is_migrated

RequestHandler = Callable[[HttpRequest], HttpResponse]

LIVENESS_PATH = "/healthz"


def health_middleware(get_response: RequestHandler) -> RequestHandler:
    probes = {LIVENESS_PATH: liveness_probe, "/readyz": readiness_probe}

    def answer_probe(request: HttpRequest) -> HttpResponse:
        probe = probes.get(request.path, get_response)
        return probe(request)

    return answer_probe


def liveness_probe(request: HttpRequest) -> HttpResponse:
    return probe_response("alive")


def readiness_probe(request: HttpRequest) -> HttpResponse:
    try:
        migrated = is_migrated()
    except OperationalError:
        return probe_response("database out of reach", HTTPStatus.SERVICE_UNAVAILABLE)
    if not migrated:
        return probe_response("database not migrated", HTTPStatus.SERVICE_UNAVAILABLE)
    return probe_response("ready")


def probe_response(message: str, status: HTTPStatus = HTTPStatus.OK) -> HttpResponse:
    return HttpResponse(
        f"{message}\n",
        status=status,
        content_type="text/plain",
        headers={"Cache-Control": "no-store"},
    )
