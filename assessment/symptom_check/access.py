"""Self-tests need a current symptom check that permits them."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpResponse
from django.shortcuts import redirect

from assessment.models import SymptomCheck
from people.http import PersonRequest

P = ParamSpec("P")
RequestView = Callable[Concatenate[PersonRequest, P], HttpResponse]
CheckedView = Callable[Concatenate[PersonRequest, SymptomCheck, P], HttpResponse]


def require_symptom_check(view: CheckedView[P]) -> RequestView[P]:
    """Pass the view the check in force, or send the person to a new one."""

    @wraps(view)
    def checked_view(
        request: PersonRequest, /, *args: P.args, **kwargs: P.kwargs
    ) -> HttpResponse:
        check = SymptomCheck.objects.for_person(request.person).find_in_force()
        if check is None:
            return redirect("assessment:symptom_check_start")
        if check.is_blocking:
            return redirect("assessment:symptom_check_result")
        return view(request, check, *args, **kwargs)

    return checked_view
