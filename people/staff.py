"""A staff member's log-in lasts a working day, and leaves their own log alone."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from django.contrib.admin import AdminSite
from django.contrib.auth import logout
from django.contrib.auth.signals import user_logged_in
from django.dispatch import receiver
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from people.middleware import PERSON_SESSION_KEYS
from people.models import User

STAFF_LOGIN_TIME = timedelta(hours=8)
STAFF_LOGIN_ENDS_SESSION_KEY = "staff_login_ends"


class StaffSite(AdminSite):
    """The admin; logging in and out keeps the person of the browser."""

    site_header = site_title = "backpain"

    def login(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        with keep_person_in_session(request):
            return super().login(request, extra_context)

    def logout(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> Any:
        with keep_person_in_session(request):
            return super().logout(request, extra_context)


@contextmanager
def keep_person_in_session(request: HttpRequest) -> Iterator[None]:
    """Django empties the session when a user leaves; a person may have no other key."""
    session = request.session
    person = {key: session[key] for key in PERSON_SESSION_KEYS if key in session}
    yield
    if person:
        request.session.update(person)


@receiver(user_logged_in)
def limit_staff_login(request: HttpRequest, user: User, **kwargs: object) -> None:
    if user.is_staff:
        ends_at = timezone.now() + STAFF_LOGIN_TIME
        request.session[STAFF_LOGIN_ENDS_SESSION_KEY] = ends_at.timestamp()


def staff_middleware(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Log staff out when their time is over, though the session goes on."""

    def end_staff_login(request: HttpRequest) -> HttpResponse:
        ends_at = request.session.get(STAFF_LOGIN_ENDS_SESSION_KEY)
        if ends_at and timezone.now().timestamp() > ends_at:
            with keep_person_in_session(request):
                logout(request)
        return get_response(request)

    return end_staff_login
