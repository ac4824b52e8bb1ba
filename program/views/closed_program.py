"""The page that stands in for a program while it is closed."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from people.http import PersonRequest
from program.access import find_check_access


@require_safe
def program_closed(request: PersonRequest) -> HttpResponse:
    reason = find_check_access(request.person).closing_reason
    if not reason:
        return redirect("program:program_overview")
    return render(request, "program/program_closed.html", {"closing_reason": reason})
