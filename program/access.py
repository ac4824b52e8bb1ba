"""Who may see a program: those whose symptom check allows it."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import wraps

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django_htmx.http import HttpResponseClientRedirect

from assessment.models import SymptomCheck
from people.http import PersonRequest
from people.models import Person

CHECK_HOLDS = timedelta(days=28)
CHECK_FIRST = (
    "Your check is more than four weeks old, and a new phase begins."
    " Please check your back again first."
)

View = Callable[..., HttpResponse]


def latest_check(person: Person) -> SymptomCheck | None:
    return SymptomCheck.objects.for_person(person).standing()


def is_old(check: SymptomCheck, now: datetime) -> bool:
    return check.decided_at is not None and now - check.decided_at > CHECK_HOLDS


class CheckIsOldError(Exception):
    """A new phase may not rest on a check that is older than it holds."""


def behind_check(view: View) -> View:
    """Give the view the check that opens it, or send the person to their check."""

    @wraps(view)
    def gated(request: PersonRequest, **kwargs: object) -> HttpResponse:
        check = latest_check(request.person)
        if check is None:
            return send_to(request, "assessment:check")
        if not check.allows_program:
            return send_to(request, "assessment:result")
        try:
            return view(request, check, **kwargs)
        except CheckIsOldError:
            messages.warning(request, CHECK_FIRST)
            return send_to(request, "assessment:again")

    return gated


def send_to(request: PersonRequest, name: str) -> HttpResponse:
    if request.htmx:
        # After a plain redirect htmx puts the whole page where a part should be.
        return HttpResponseClientRedirect(reverse(name))
    return redirect(name)
