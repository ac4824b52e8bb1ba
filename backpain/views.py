"""The front page."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from backpain.http import HtmxRequest
from backpain.today import today_of


@require_safe
def today(request: HtmxRequest) -> HttpResponse:
    if request.person.pk is None:
        return render(request, "welcome.html")
    return render(request, "today.html", today_of(request.person, timezone.now()))
