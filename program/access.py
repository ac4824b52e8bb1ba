"""Who may see a program: only people whose symptom check allows it."""

from collections.abc import Callable
from functools import wraps
from operator import attrgetter
from typing import Any, NamedTuple

from django.contrib import messages
from django.db.models import OuterRef, Subquery
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django_htmx.http import HttpResponseClientRedirect

from assessment.models import SymptomCheck
from people.http import PersonRequest
from people.models import Person
from people.submissions import let_send_again
from program.history.check_expiry import CHECK_EXPIRED_MESSAGE, CheckExpiredError
from program.models import Adaptation

ViewFunction = Callable[..., HttpResponse]


class CheckAccess(NamedTuple):
    """The check in force; `closing_reason`: the sign told since that closes all."""

    check: SymptomCheck | None
    closing_reason: str = ""


def find_check_access(person: Person) -> CheckAccess:
    """One query, whatever the data."""
    closing = Adaptation.objects.closing_program().filter(
        person_id=OuterRef("person_id"), made_at__gt=OuterRef("decided_at")
    )
    checks: Any = SymptomCheck.objects.for_person(person).annotate(
        closing_reason=Subquery(closing.latest_first().values("reason")[:1])
    )
    check = checks.find_in_force()
    return CheckAccess(check, (check and check.closing_reason) or "")


def find_open_check(person: Person) -> SymptomCheck | None:
    """The check in force, if it allows a program and nothing told since closes it."""
    check, closing_reason = find_check_access(person)
    is_open = check is not None and check.is_program_allowed and not closing_reason
    return check if is_open else None


def require_open_program(view: ViewFunction) -> ViewFunction:
    """Pass the view the check that permits it, or send the person to their check."""
    return guard_by_check(view, attrgetter("is_program_allowed"))


def require_open_relief(view: ViewFunction) -> ViewFunction:
    """Like `require_open_program`, for what is open while a program has to wait."""
    return guard_by_check(view, attrgetter("is_relief_allowed"))


def guard_by_check(
    view: ViewFunction, permits: Callable[[SymptomCheck], bool]
) -> ViewFunction:
    @wraps(view)
    def guarded_view(request: PersonRequest, **kwargs: object) -> HttpResponse:
        check, closing_reason = find_check_access(request.person)
        if check is None:
            return redirect_to_page(request, "assessment:symptom_check_start")
        if not permits(check):
            return redirect_to_page(request, "assessment:symptom_check_result")
        if closing_reason:
            return redirect_to_page(request, "program:program_closed")
        try:
            return view(request, check, **kwargs)
        except CheckExpiredError:
            messages.warning(request, CHECK_EXPIRED_MESSAGE)
            return redirect_to_page(request, "assessment:repeat_symptom_check")

    return guarded_view


def redirect_to_page(request: PersonRequest, url_name: str) -> HttpResponse:
    if request.htmx:
        # After a plain redirect, htmx would swap a whole page into a fragment.
        return HttpResponseClientRedirect(reverse(url_name))
    return let_send_again(redirect(url_name))
