"""Browsers in which a member of staff has logged in before.

Their tries are counted apart, so that nobody who guesses at an account from elsewhere
can keep its owner out.
"""

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.crypto import get_random_string, salted_hmac

from people.values.retention import SESSION_LIFETIME

DEVICE_COOKIE = "known_device"
SIGNATURE_SALT = "backpain.throttles.known_devices"


def remember_device(response: HttpResponse, account: str) -> None:
    """Give the browser a sign of its own that it belongs to this account."""
    value = [fingerprint_account(account), get_random_string(22)]
    response.set_cookie(
        DEVICE_COOKIE,
        signing.dumps(value, salt=SIGNATURE_SALT),
        max_age=SESSION_LIFETIME,
        path=reverse("admin:login"),
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Strict",
    )


def find_known_device(request: HttpRequest, account: str) -> str | None:
    """Return the sign of a browser in which this account has logged in."""
    try:
        fingerprint, device = signing.loads(
            request.COOKIES.get(DEVICE_COOKIE, ""),
            salt=SIGNATURE_SALT,
            max_age=SESSION_LIFETIME,
        )
    except (signing.BadSignature, TypeError, ValueError):
        return None
    return str(device) if fingerprint == fingerprint_account(account) else None


def fingerprint_account(account: str) -> str:
    return salted_hmac(SIGNATURE_SALT, account).hexdigest()
