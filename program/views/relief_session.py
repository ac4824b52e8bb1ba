"""Relief now: a short session at any time, even in a flare."""

from math import ceil

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from assessment.models import SymptomCheck
from core.values.days import SECONDS_PER_MINUTE
from exercises.models import Exercise
from exercises.values.vocabulary import Phase
from people.http import PersonRequest
from people.submissions import stored_once
from program.access import require_open_relief
from program.actions.start_session import start_relief_session
from program.forms.relief import read_relief_form
from program.planning.relief_items import find_relief_pictures, select_relief_items
from program.state.loaded_state import load_program_state
from progress.models import PainEntry


@require_http_methods(["GET", "HEAD", "POST"])
@stored_once
@require_open_relief
def relief_session(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    person, now = request.person, timezone.now()
    state = load_program_state(person, check, now).state
    case = state.plan_case(Phase.CALM)
    entries = Exercise.objects.to_catalogue_exercises()
    form = read_relief_form(request.POST, state.recent_pain)
    items = select_relief_items(case, entries, form.chosen_feeling)
    if form.is_valid():
        key, pain = request.content_key, form.cleaned_data["pain"]
        PainEntry.objects.log_entry_once(person=person, key=key, pain=pain, felt_at=now)
        start_relief_session(person, items, key=key, pain_before=pain)
        return redirect("program:session_player")
    minutes = ceil(sum(item.session_seconds for item in items) / SECONDS_PER_MINUTE)
    context = {
        "form": form,
        "items": items,
        "minutes": minutes,
        "has_records": any(item.record.sentence for item in items),
        "pictures": find_relief_pictures(case, form.chosen_feeling),
    }
    return render(request, "program/relief_session.html", context)
