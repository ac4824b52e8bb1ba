"""Views that fail in every way there is, with what was typed in what they say."""

import logging
import threading
import warnings

from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.db import connection
from django.http import Http404, StreamingHttpResponse
from django.urls import include, path

logger = logging.getLogger("leaking")


def raise_error(kind):
    def fail(request):
        raise kind(request.GET["typed"])

    return fail


def fail_in_stream(request):
    def stream():
        yield b"begun"
        raise ValueError(request.GET["typed"])

    return StreamingHttpResponse(stream())


def fail_in_database(request):
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO django_session VALUES (%s, %s, now()), (%s, 'x', now())",
            [request.GET["typed"]] * 3,
        )


def fail_in_query(request):
    with connection.cursor() as cursor:
        cursor.execute("SELECT %s::integer", [request.GET["typed"]])


def fail_in_thread(request):
    thread = threading.Thread(target=raise_error(ValueError), args=[request])
    thread.start()
    thread.join()
    raise ValueError(request.GET["typed"])


def warn_and_log(request):
    typed = request.GET["typed"]
    warnings.warn(typed, stacklevel=1)
    logger.error(typed)
    logger.error("Typed: %s", typed)
    logger.error("Typed: %s %s", typed)
    logger.error("Typed: " + typed)
    raise ValueError(typed) from KeyError(typed)


ERRORS = [
    ValueError,
    SystemExit,
    KeyboardInterrupt,
    BrokenPipeError,
    ConnectionResetError,
    UnicodeError,
    MemoryError,
    Http404,
    PermissionDenied,
    SuspiciousOperation,
]
urlpatterns = [
    *(path(f"raise/{kind.__name__}/", raise_error(kind)) for kind in ERRORS),
    path("stream/", fail_in_stream),
    path("database/", fail_in_database),
    path("query/", fail_in_query),
    path("thread/", fail_in_thread),
    path("warn/", warn_and_log),
    path("", include("backpain.urls")),
]
