"""What every response tells browsers and caches about privacy."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers

# The player keeps a phone's screen on during a session; nothing else is needed.
PERMISSIONS_POLICY = ", ".join(
    [
        "accelerometer=()",
        "autoplay=()",
        "browsing-topics=()",
        "camera=()",
        "display-capture=()",
        "geolocation=()",
        "gyroscope=()",
        "microphone=()",
        "payment=()",
        "screen-wake-lock=(self)",
        "usb=()",
    ]
)


def privacy_middleware(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    def add_privacy_headers(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        # The same URL serves htmx a fragment and a browser a page.
        patch_vary_headers(response, ["Cookie", "HX-Request"])
        if not request.session.is_empty():
            # Going back in a shared browser must not reveal another person's health.
            response["Cache-Control"] = "no-store"
        response["Permissions-Policy"] = PERMISSIONS_POLICY
        return response

    return add_privacy_headers


def isolation_middleware(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    def add_resource_policy(request: HttpRequest) -> HttpResponse:
        """Let no page of another site load anything, static files included."""
        response = get_response(request)
        response["Cross-Origin-Resource-Policy"] = "same-origin"
        return response

    return add_resource_policy
