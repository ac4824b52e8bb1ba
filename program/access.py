"""Who may see a program: only people whose symptom check allows it."""

from collections.abc import Callable
from functools import wraps

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django_htmx.http import HttpResponseClientRedirect

from assessment.models import SymptomCheck
from people.http import PersonRequest
from people.submissions import let_send_again
from program.history.check_expiry import CHECK_EXPIRED_MESSAGE, CheckExpiredError

ViewFunction = Callable[..., HttpResponse]


def require_open_program(view: ViewFunction) -> ViewFunction:
    """Pass the view the check that permits it, or send the person to their check."""

    @wraps(view)
    def guarded_view(request: PersonRequest, **kwargs: object) -> HttpResponse:
        check = SymptomCheck.objects.for_person(request.person).find_in_force()
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
        # After a plain redirect, htmx would swap a whole page into a fragment.
        return HttpResponseClientRedirect(reverse(url_name))
    return let_send_again(redirect(url_name))
