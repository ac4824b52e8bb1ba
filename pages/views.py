"""The front page."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from pages.today import build_today_context
from people.http import PersonRequest


@require_safe
def today(request: PersonRequest) -> HttpResponse:
    if request.person.pk is None:
        return render(request, "pages/welcome.html")
    return render(
        request, "pages/today.html", build_today_context(request.person, timezone.now())
    )
