"""The contact sheet: every figure on one page, for illustrators and editors."""

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from core.http import HtmxRequest
from exercises.figures.library import PICTURES_BY_NAME


@require_safe
def figure_contact_sheet(request: HtmxRequest) -> HttpResponse:
    if not (settings.DEBUG or request.user.is_staff):
        raise Http404
    return render(
        request,
        "exercises/figure_contact_sheet.html",
        {"names": list(PICTURES_BY_NAME)},
    )
