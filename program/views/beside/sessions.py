"""Sessions beside the program: relief now, even in a flare, and a set that was chosen.

Their doses are their own, so they change nothing of the program.
"""

from math import ceil

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from assessment.models import SymptomCheck
from core.values.days import SECONDS_PER_MINUTE
from exercises.collections.collection import ExerciseCollection
from exercises.models import Exercise
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import Phase
from people.http import PersonRequest
from people.submissions import stored_once
from program.access import require_open_program, require_open_relief
from program.actions.start_session import start_chosen_session, start_relief_session
from program.forms.relief import read_relief_form
from program.planning.beside.chosen_items import choose_session_items
from program.planning.beside.relief_items import (
    find_relief_pictures,
    select_relief_items,
)
from program.planning.needed_things import describe_needed_things
from program.state.loaded_state import load_program_state
from program.state.loaded_training import load_training_history
from progress.models import PainEntry
from progress.sessions.forms import SessionStartForm


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


@require_http_methods(["GET", "HEAD", "POST"])
@stored_once
@require_open_program
def collection_session(
    request: PersonRequest, check: SymptomCheck, collection: ExerciseCollection
) -> HttpResponse:
    person, now = request.person, timezone.now()
    form = SessionStartForm(request.POST or None)
    if form.is_valid():
        key, pain = request.content_key, form.cleaned_data["pain"]
        # Told first, as it decides what suits.
        PainEntry.objects.log_entry_once(person=person, key=key, pain=pain, felt_at=now)
    loaded = load_program_state(person, check, now)
    if loaded.current_program is None:
        return redirect("program:program_overview")
    form.initial = {"pain": loaded.state.recent_pain}
    chosen = choose_session_items(
        load_entries_of_collection(collection),
        loaded.state.plan_case(loaded.current_program.phase),
        why=f"From the set “{collection.name}”.",
        is_strength_resting=load_training_history(person, now).is_strength_rest_due(
            person.local_day(now)
        ),
    )
    if form.is_valid() and chosen.items:
        start_chosen_session(person, chosen, key=key, pain_before=pain)
        return redirect("program:session_player")
    context = {
        "collection": collection,
        "form": form,
        "chosen": chosen,
        "minutes": ceil(chosen.session_seconds / SECONDS_PER_MINUTE),
        "needed_text": describe_needed_things(item.exercise for item in chosen.items),
    }
    return render(request, "program/collection_session.html", context)


def load_entries_of_collection(
    collection: ExerciseCollection,
) -> list[CatalogueExercise]:
    exercises = Exercise.objects.active().of_collection(collection)
    return [exercise.to_catalogue_exercise() for exercise in exercises]
