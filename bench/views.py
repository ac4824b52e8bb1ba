"""The least that a list page and a form can do on this stack."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from bench.models import BareRow

BARE_ROW_COUNT = 20


@require_safe
def bare_row_list(request: HttpRequest) -> HttpResponse:
    return render(
        request, "bench/rows.html", {"rows": BareRow.objects.all()[:BARE_ROW_COUNT]}
    )


@require_POST
def insert_bare_row(request: HttpRequest) -> HttpResponse:
    BareRow.objects.create(number=request.POST["pain"], text=request.POST["key"])
    return redirect("rows")
