"""A flare-up: what helps now, and noting it."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from assessment.models import SymptomCheck
from core.values.days import DAY
from people.http import PersonRequest
from people.middleware import get_or_create_person
from people.submissions import stored_once
from program.access import require_open_program
from program.actions.flare import record_flare
from program.history.events import AdaptationKind
from program.models import Adaptation
from program.rules import thresholds

FLARE_RECORDED_MESSAGE = (
    "Your flare-up is noted. Please check your back first: it keeps you safe."
)


@require_http_methods(["GET", "HEAD", "POST"])
@stored_once
@require_open_program
def flare_guidance(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    now = timezone.now()
    if request.method == "POST":
        if record_flare(get_or_create_person(request), check, now):
            messages.info(request, FLARE_RECORDED_MESSAGE)
            return redirect("assessment:repeat_symptom_check")
        return redirect("program:flare_guidance")
    flares = Adaptation.objects.for_person(request.person).filter(
        kind=AdaptationKind.FLARE
    )
    earliest = now - thresholds.LONGEST_FLARE_DAYS * DAY
    context = {
        "is_flare_recorded": flares.filter(made_at__gt=earliest).exists(),
        "thresholds": thresholds,
    }
    return render(request, "program/flare_guidance.html", context)
