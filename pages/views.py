"""The front page."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from pages.today import today_of
from people.http import PersonRequest


@require_safe
def today(request: PersonRequest) -> HttpResponse:
    if request.person.pk is None:
        return render(request, "welcome.html")
    return render(request, "today.html", today_of(request.person, timezone.now()))
