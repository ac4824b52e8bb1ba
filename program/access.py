"""Who may see a program: those whose symptom check allows it."""

from collections.abc import Callable
from datetime import datetime
from functools import wraps

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django_htmx.http import HttpResponseClientRedirect

from assessment.models import SymptomCheck
from people.http import PersonRequest
from people.models import Person
from program.rules.thresholds import SYMPTOM_CHECK_VALIDITY

CHECK_EXPIRED_MESSAGE = (
    "Your check is more than four weeks old, and a new phase begins."
    " Please check your back again first."
)

ViewFunction = Callable[..., HttpResponse]


def latest_check(person: Person) -> SymptomCheck | None:
    return SymptomCheck.objects.for_person(person).find_in_force()


def is_check_expired(check: SymptomCheck, now: datetime) -> bool:
    return (
        check.decided_at is not None and now - check.decided_at > SYMPTOM_CHECK_VALIDITY
    )


class CheckExpiredError(Exception):
    """A new phase may not rest on a check that is older than it holds."""


def require_open_program(view: ViewFunction) -> ViewFunction:
    """Give the view the check that opens it, or send the person to their check."""

    @wraps(view)
    def guarded_view(request: PersonRequest, **kwargs: object) -> HttpResponse:
        check = latest_check(request.person)
        if check is None:
            return redirect_to_page(request, "assessment:symptom_check_start")
        if not check.is_program_allowed:
            return redirect_to_page(request, "assessment:symptom_check_result")
        try:
            return view(request, check, **kwargs)
        except CheckExpiredError:
            messages.warning(request, CHECK_EXPIRED_MESSAGE)
            return redirect_to_page(request, "assessment:repeat_symptom_check")

    return guarded_view


def redirect_to_page(request: PersonRequest, url_name: str) -> HttpResponse:
    if request.htmx:
        # After a plain redirect htmx puts the whole page where a part should be.
        return HttpResponseClientRedirect(reverse(url_name))
    return redirect(url_name)
