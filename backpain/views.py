"""The front page."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from backpain.http import HtmxRequest


@require_safe
def today(request: HtmxRequest) -> HttpResponse:
    return render(request, "today.html")
