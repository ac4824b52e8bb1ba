"""Requests that no view should see: too large, in another encoding, or with a NUL."""

import codecs
from collections.abc import Callable
from http import HTTPStatus

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

from core.values.request_limits import LARGEST_BODY_BYTES, LARGEST_UPLOAD_BYTES

# The names by which Python knows what our pages send.
READABLE_ENCODINGS = {"utf-8", "ascii"}
NUL = "\x00"


def refusal_middleware(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    def refuse_or_pass_on(request: HttpRequest) -> HttpResponse:
        status = find_refusal(request)
        return refuse_request(status) if status else get_response(request)

    return refuse_or_pass_on


def find_refusal(request: HttpRequest) -> HTTPStatus | None:
    """Return what is wrong with a request whose body has not been read."""
    if read_declared_length(request) > LARGEST_BODY_BYTES:
        return HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    if request.encoding and not is_readable_encoding(request.encoding):
        return HTTPStatus.UNSUPPORTED_MEDIA_TYPE
    # Django does not know every spelling of it.
    request.encoding = "utf-8"
    if has_nul(request):
        return HTTPStatus.BAD_REQUEST
    return None


def read_declared_length(request: HttpRequest) -> int:
    length = request.META.get("CONTENT_LENGTH") or ""
    return int(length) if length.isascii() and length.isdigit() else 0


def is_readable_encoding(name: str) -> bool:
    return codecs.lookup(name).name in READABLE_ENCODINGS


def has_nul(request: HttpRequest) -> bool:
    """Whether what the database is asked for contains what it does not take."""
    return any(NUL in text for text in [request.path, *request.COOKIES.values()])


def answer_bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    if isinstance(exception, RequestDataTooBig):
        return refuse_request(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    return refuse_request(HTTPStatus.BAD_REQUEST)


def refuse_request(status: HTTPStatus) -> HttpResponse:
    is_too_large = status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    # Without the request, which nothing may read.
    page = render_to_string(
        "413.html" if is_too_large else "400.html",
        {"largest_megabytes": LARGEST_UPLOAD_BYTES // 2**20},
    )
    return HttpResponse(page, status=status, headers={"Cache-Control": "no-store"})
