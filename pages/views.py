"""The front page."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from pages.today_page import load_today_page
from people.http import PersonRequest
from program.rules import thresholds
from progress.log.pain_log import load_pain_log_context
from progress.sessions.forms import NextDayResponseForm


@require_safe
def today(request: PersonRequest) -> HttpResponse:
    person = request.person
    if person.pk is None:
        return render(request, "pages/welcome.html")
    context = {
        "page": load_today_page(person, timezone.now()),
        "thresholds": thresholds,
        "form": NextDayResponseForm(),
    }
    return render(request, "pages/today.html", context | load_pain_log_context(person))


@require_safe
def more(request: PersonRequest) -> HttpResponse:
    return render(request, "pages/more.html")
