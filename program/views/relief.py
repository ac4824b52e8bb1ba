"""Relief now: a short session at any time, also in a flare."""

from math import ceil

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from assessment.models import SymptomCheck
from exercises.models import Exercise
from exercises.values.vocabulary import Phase
from people.http import PersonRequest
from program.access import behind_check
from program.actions.sessions import start_relief
from program.forms.program import StartForm
from program.rules.relief import relief_for
from program.state.program_state import case_of, facts_of
from progress.models import PainEntry


@require_http_methods(["GET", "HEAD", "POST"])
@behind_check
def relief(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    person, now = request.person, timezone.now()
    case = case_of(facts_of(person, check, now), Phase.CALM)
    items = relief_for(case, Exercise.objects.entries())
    form = StartForm(request.POST or None)
    if form.is_valid():
        key, pain = form.cleaned_data["key"], form.cleaned_data["pain"]
        PainEntry.objects.log(person=person, key=key, pain=pain, felt_at=now)
        start_relief(person, items, key=key, pain_before=pain)
        return redirect("program:session")
    minutes = ceil(sum(item.seconds for item in items) / 60)
    context = {"form": form, "items": items, "minutes": minutes}
    return render(request, "program/relief.html", context)
