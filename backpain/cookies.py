"""Cookies that only this host can set, for visitors who still have those of before.

A browser takes a cookie whose name begins with `__Host-` only over TLS, for this host
alone and for all its paths: no neighbour under the same domain can put one there.
"""

from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpRequest, HttpResponse

HOST_PREFIX = "__Host-"


def cookie_renaming_middleware(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Give a cookie its new name on the first visit after HTTPS was turned on."""
    lifetimes = {
        settings.SESSION_COOKIE_NAME: settings.SESSION_COOKIE_AGE,
        settings.CSRF_COOKIE_NAME: settings.CSRF_COOKIE_AGE,
    }
    renamed = {
        name.removeprefix(HOST_PREFIX): name
        for name in lifetimes
        if name.startswith(HOST_PREFIX)
    }
    if not renamed:
        raise MiddlewareNotUsed

    def rename_cookies(request: HttpRequest) -> HttpResponse:
        moved = [
            (old, new)
            for old, new in renamed.items()
            if old in request.COOKIES and new not in request.COOKIES
        ]
        for old, new in moved:
            request.COOKIES[new] = request.COOKIES[old]
        response = get_response(request)
        for old, new in moved:
            if new not in response.cookies:
                set_host_cookie(response, new, request.COOKIES[new], lifetimes[new])
            response.delete_cookie(old)
        return response

    return rename_cookies


def set_host_cookie(
    response: HttpResponse, name: str, value: str, lifetime_seconds: int | None
) -> None:
    is_session = name == settings.SESSION_COOKIE_NAME
    response.set_cookie(
        name,
        value,
        max_age=lifetime_seconds,
        secure=True,
        httponly=is_session,
        samesite="Lax",
    )
