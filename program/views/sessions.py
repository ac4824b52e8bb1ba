"""Pages of a session: start, go through the exercises, finish."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from assessment.models import SymptomCheck
from people.http import PersonRequest
from people.middleware import get_or_create_person
from people.models import Preferences
from people.submissions import stored_in_turn, stored_once
from program.access import redirect_to_page, require_open_relief
from program.actions.adapt import adapt_program
from program.actions.close_program import close_program_for_sign
from program.actions.flare_return import return_from_flare
from program.actions.renew_program import renew_program
from program.actions.start_session import find_due_items, start_program_session
from program.models import ProgramItem
from program.planning.needed_things import (
    describe_needed_things,
    list_needed_things,
)
from program.rules.thresholds import STOP_PAIN_MINIMUM
from program.state.loaded_state import load_program_state
from program.state.loaded_training import load_training_history
from progress.models import (
    PainEntry,
    Session,
    SessionItem,
)
from progress.sessions.forms import (
    ItemOutcomeForm,
    SessionFinishForm,
    SessionStartForm,
)
from progress.sessions.player.payload import PlayerItem, build_player_payload
from progress.sessions.recording import (
    find_running_session,
    finish_session,
    save_item_outcome,
    session_closing_message,
)
from progress.values.log_vocabulary import ItemOutcome

NOTHING_DUE_MESSAGE = "No other exercise is planned today. A walk is enough."


@require_http_methods(["GET", "HEAD", "POST"])
@stored_once
@require_open_relief
def session_player(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    running = find_running_session(request.person, timezone.now())
    if running and request.method != "POST":
        return render(
            request, "program/session_player.html", build_session_context(running)
        )
    if not check.is_program_allowed:
        return redirect_to_page(request, "assessment:symptom_check_result")
    return answer_session_start(request, check)


def answer_session_start(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    form = SessionStartForm(request.POST or None)
    if form.is_valid():
        begin_session(request, check, form)
        return redirect("program:session_player")
    loaded = load_program_state(request.person, check, timezone.now())
    if loaded.current_program is None:
        return redirect("program:program_overview")
    form.initial = {"pain": loaded.state.recent_pain}
    due = find_due_items(loaded.current_program, request.person, timezone.now())
    context = {
        "form": form,
        "program": loaded.current_program,
        "needed_text": describe_needed_things(
            item.exercise for item in due if not item.is_apart
        ),
    }
    return render(request, "program/session_start.html", context)


def begin_session(
    request: PersonRequest, check: SymptomCheck, form: SessionStartForm
) -> None:
    key, pain = request.content_key, form.cleaned_data["pain"]
    person, now = get_or_create_person(request), timezone.now()
    PainEntry.objects.log_entry_once(person=person, key=key, pain=pain, felt_at=now)
    # A form that is submitted twice adapts the program once.
    if Session.objects.for_person(person).filter(key=key).exists():
        return
    loaded, returned = return_from_flare(load_program_state(person, check, now))
    news = [*returned, *adapt_program(loaded)]
    if load_training_history(person, now).is_strength_rest_due(person.local_day(now)):
        news.append("Strength rests today. Muscles grow stronger on the day between.")
    program = renew_program(load_program_state(person, check, now), news)
    if start_program_session(program, key=key, pain_before=pain) is None:
        news.append(NOTHING_DUE_MESSAGE)
    for line in news:
        messages.info(request, line)


def build_session_context(
    running: Session, news: dict[str, Any] | None = None
) -> dict[str, Any]:
    items = list(running.items.select_related("exercise"))
    answered = sum(item.is_answered for item in items)
    easier = find_ids_with_easier_form(running, items)
    together = select_consecutive_items(items)
    return {
        "session": running,
        "groups": group_session_items(items),
        "needed_text": describe_needed_things(item.exercise for item in together),
        "set_up_cards": [
            (item, list_needed_things(item.exercise)) for item in together
        ],
        "player_payload": build_player_payload(
            build_player_items(running, together, easier),
            session_key=str(running.key),
            finish_url=reverse("program:session_finish"),
            figures_url=reverse("program:session_figures"),
        ),
        "answered": answered,
        "total": len(items),
        "pain_scale": range(11),
        "stop_pain": STOP_PAIN_MINIMUM,
        "ids_with_easier_form": easier,
        "is_voice_on": is_voice_enabled(running),
    } | (news or {})


def build_player_items(
    running: Session, items: list[SessionItem], ids_with_easier_form: set[int]
) -> list[PlayerItem]:
    return [
        PlayerItem(
            number=item.number,
            name=item.name,
            position=item.exercise.position,
            equipment=item.exercise.equipment,
            playback=item.playback,
            outcome_url=reverse(
                "program:record_item_outcome", args=[running.key, item.number]
            ),
            easier_url=reverse("program:change_exercise", args=[item.exercise.slug])
            if item.exercise_id in ids_with_easier_form
            else "",
        )
        for item in items
    ]


def is_voice_enabled(running: Session) -> bool:
    preferences = Preferences.objects.filter(person_id=running.person_id)
    return preferences.filter(is_voice_on=True).exists()


def group_session_items(
    items: list[SessionItem],
) -> list[tuple[str, list[SessionItem]]]:
    together = select_consecutive_items(items)
    apart = [item for item in items if item not in together]
    named = [("One after the other", together), ("Through the day", apart)]
    return [(name, group) for name, group in named if group]


def select_consecutive_items(items: list[SessionItem]) -> list[SessionItem]:
    return [
        item for item in items if not item.exercise.to_catalogue_exercise().is_apart
    ]


def find_ids_with_easier_form(running: Session, items: list[SessionItem]) -> set[int]:
    current = ProgramItem.objects.filter(
        program__person_id=running.person_id,
        program__is_current=True,
        exercise__in=[item.exercise_id for item in items],
    )
    return set(current.exclude(easier="").values_list("exercise_id", flat=True))


@require_POST
@stored_in_turn
@require_open_relief
def record_item_outcome(
    request: PersonRequest, check: SymptomCheck, key: UUID, number: int
) -> HttpResponse:
    sessions = Session.objects.for_person(request.person)
    session = get_object_or_404(sessions, key=key, items__number=number)
    form = ItemOutcomeForm(request.POST)
    news: dict[str, Any] = {"failed_number": number, "form": form}
    if form.is_valid():
        save_item_outcome(session, number, **form.cleaned_data)
        if close_program_for_sign(
            session,
            form.cleaned_data["outcome"],
            told_at=timezone.now(),
            checked_at=check.decided_at,
        ):
            return redirect_to_page(request, "program:program_closed")
        if session.finished_at and not request.htmx:
            return redirect("program:session_result", pk=session.pk)
        if not request.htmx:
            return redirect(f"{reverse('program:session_player')}#item-{number}")
        # The player's script answers to nobody's tap: it says by itself what is new.
        news = {"recorded_number": number if request.htmx.target else None}
    template = (
        "program/_session_items.html" if request.htmx else "program/session_player.html"
    )
    return render(request, template, build_session_context(session, news))


@require_safe
@require_open_relief
def session_figures(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    running = find_running_session(request.person, timezone.now())
    if running is None:
        raise Http404("No session is running.")
    items = running.items.select_related("exercise")
    return render(request, "program/session_figures.html", {"items": items})


@require_http_methods(["GET", "HEAD", "POST"])
@stored_in_turn
@require_open_relief
def session_finish(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    running = find_running_session(request.person, timezone.now())
    if running is None:
        return redirect("program:program_overview")
    # An empty form is a valid answer: no field is required.
    form = SessionFinishForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        finish_session(running, **form.cleaned_data)
        return redirect("program:session_result", pk=running.pk)
    return render(request, "program/session_finish.html", {"form": form})


@require_safe
@require_open_relief
def session_result(
    request: PersonRequest, check: SymptomCheck, pk: int
) -> HttpResponse:
    sessions = Session.objects.for_person(request.person).finished()
    done = get_object_or_404(sessions, pk=pk)
    items = list(done.items.all())
    context = {
        "session": done,
        "items": items,
        "done_count": sum(item.outcome == ItemOutcome.DONE for item in items),
        "message": session_closing_message(done.pain_before, done.pain_after),
        "pain_scale": range(11),
        "has_strong_pain": any((item.pain or 0) >= STOP_PAIN_MINIMUM for item in items),
    }
    return render(request, "program/session_result.html", context)


@require_POST
@stored_in_turn
@require_open_relief
def save_voice_preference(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    preference = {"is_voice_on": "is_voice_on" in request.POST}
    Preferences.objects.update_or_create(person=request.person, defaults=preference)
    return (
        HttpResponse(status=204) if request.htmx else redirect("program:session_player")
    )
