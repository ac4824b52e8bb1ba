"""The least that a list page and a form can do on this stack."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from bench.models import BareRow

ROWS = 20


@require_safe
def rows(request: HttpRequest) -> HttpResponse:
    return render(request, "bench/rows.html", {"rows": BareRow.objects.all()[:ROWS]})


@require_POST
def insert(request: HttpRequest) -> HttpResponse:
    BareRow.objects.create(number=request.POST["pain"], words=request.POST["key"])
    return redirect("rows")
