"""What every answer tells browsers and caches about privacy."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers

# The player keeps a phone's screen on during a session; nothing else is asked for.
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
        # One address answers htmx with a fragment and a browser with a page.
        patch_vary_headers(response, ["Cookie", "HX-Request"])
        if not request.session.is_empty():
            # Nobody who goes back in a shared browser should see another's health.
            response["Cache-Control"] = "no-store"
        response["Permissions-Policy"] = PERMISSIONS_POLICY
        return response

    return add_privacy_headers
