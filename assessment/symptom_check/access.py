"""Nobody tests themselves before a symptom check, nor against what it said."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpResponse
from django.shortcuts import redirect

from assessment.models import SymptomCheck
from people.http import PersonRequest

P = ParamSpec("P")
View = Callable[Concatenate[PersonRequest, P], HttpResponse]
CheckedView = Callable[Concatenate[PersonRequest, SymptomCheck, P], HttpResponse]


def after_check(view: CheckedView[P]) -> View[P]:
    """Hand the view the check that holds now, or send the person to it."""

    @wraps(view)
    def checked(
        request: PersonRequest, /, *args: P.args, **kwargs: P.kwargs
    ) -> HttpResponse:
        check = SymptomCheck.objects.for_person(request.person).standing()
        if check is None:
            return redirect("assessment:check")
        if check.blocks:
            return redirect("assessment:result")
        return view(request, check, *args, **kwargs)

    return checked
