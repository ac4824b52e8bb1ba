"""Pages of a session: begin, go through the exercises, finish."""

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
from django_htmx.http import trigger_client_event

from assessment.models import SymptomCheck
from people.http import PersonRequest
from people.middleware import keep_person
from people.models import Preferences
from program.access import behind_check
from program.actions.adapt import adapt
from program.actions.sessions import (
    closing_words,
    finish_session,
    keep_outcome,
    rests_from_strength,
    running_session,
    start_session,
)
from program.forms.program import DayAfterForm, FinishForm, OutcomeForm, StartForm
from program.models import Program, ProgramItem
from program.rules.contraindications import is_apart
from program.rules.progression import STOP_PAIN
from program.state.next_day_response import ANSWERED_WITHIN, words_after
from program.state.program_state import facts_of, renew_program
from progress.log.pain_log import PAIN_LOGGED, pain_log
from progress.models import DayAfter, Outcome, PainEntry, Session, SessionItem
from progress.sessions.player_payload import guide


@require_http_methods(["GET", "HEAD", "POST"])
@behind_check
def session(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    form = StartForm(request.POST or None)
    if form.is_valid():
        begin(request, check, form)
        return redirect("program:session")
    running = running_session(request.person, timezone.now())
    if running and not form.is_bound:
        return render(request, "program/session.html", session_parts(running))
    program = Program.objects.for_person(request.person).current()
    if program is None:
        return redirect("program:overview")
    return render(request, "program/start.html", {"form": form, "program": program})


def begin(request: PersonRequest, check: SymptomCheck, form: StartForm) -> None:
    key, pain = form.cleaned_data["key"], form.cleaned_data["pain"]
    person, now = keep_person(request), timezone.now()
    PainEntry.objects.log(person=person, key=key, pain=pain, felt_at=now)
    # A form that is sent twice adapts the program once.
    if Session.objects.for_person(person).filter(key=key).exists():
        return
    news = adapt(facts_of(person, check, now))
    if rests_from_strength(person, now):
        news.append("Strength rests today. Muscles grow stronger on the day between.")
    program = renew_program(facts_of(person, check, now), news)
    for line in news:
        messages.info(request, line)
    start_session(program, key=key, pain_before=pain)


def session_parts(
    running: Session, failed: dict[str, Any] | None = None
) -> dict[str, Any]:
    items = list(running.items.select_related("exercise"))
    answered = sum(bool(item.outcome) for item in items)
    easier = easier_forms(running, items)
    return {
        "session": running,
        "groups": groups(items),
        "guide": guide(running, in_a_row(items), easier),
        "answered": answered,
        "total": len(items),
        "pain_scale": range(11),
        "stop_pain": STOP_PAIN,
        "easier": easier,
        "is_voice_on": speaks(running),
    } | (failed or {})


def speaks(running: Session) -> bool:
    mine = Preferences.objects.filter(person_id=running.person_id)
    return mine.filter(is_voice_on=True).exists()


def groups(items: list[SessionItem]) -> list[tuple[str, list[SessionItem]]]:
    together = in_a_row(items)
    apart = [item for item in items if item not in together]
    named = [("One after the other", together), ("Through the day", apart)]
    return [(name, group) for name, group in named if group]


def in_a_row(items: list[SessionItem]) -> list[SessionItem]:
    return [item for item in items if not is_apart(item.exercise.entry())]


def easier_forms(running: Session, items: list[SessionItem]) -> set[int]:
    current = ProgramItem.objects.filter(
        program__person_id=running.person_id,
        program__is_current=True,
        exercise__in=[item.exercise_id for item in items],
    )
    return set(current.exclude(easier="").values_list("exercise_id", flat=True))


@require_POST
@behind_check
def item(
    request: PersonRequest, check: SymptomCheck, key: UUID, number: int
) -> HttpResponse:
    mine = Session.objects.for_person(request.person)
    session = get_object_or_404(mine, key=key, items__number=number)
    form = OutcomeForm(request.POST)
    failed = None
    if form.is_valid():
        keep_outcome(session, number, **form.cleaned_data)
        if not request.htmx:
            return redirect(f"{reverse('program:session')}#item-{number}")
    else:
        failed = {"failed": number, "form": form}
    template = "program/_session.html" if request.htmx else "program/session.html"
    return render(request, template, session_parts(session, failed))


@require_safe
@behind_check
def figures(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    running = running_session(request.person, timezone.now())
    if running is None:
        raise Http404("No session is running.")
    items = running.items.select_related("exercise")
    return render(request, "program/figures.html", {"items": items})


@require_http_methods(["GET", "HEAD", "POST"])
@behind_check
def finish(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    running = running_session(request.person, timezone.now())
    if running is None:
        return redirect("program:overview")
    # An empty form is an answer too: nothing of it is required.
    form = FinishForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        finish_session(running, **form.cleaned_data)
        return redirect("program:result", pk=running.pk)
    return render(request, "program/finish.html", {"form": form})


@require_safe
@behind_check
def result(request: PersonRequest, check: SymptomCheck, pk: int) -> HttpResponse:
    sessions = Session.objects.for_person(request.person).finished()
    done = get_object_or_404(sessions, pk=pk)
    items = list(done.items.all())
    context = {
        "session": done,
        "items": items,
        "done_count": sum(item.outcome == Outcome.DONE for item in items),
        "words": closing_words(done.pain_before, done.pain_after),
        "has_hurt": any((item.pain or 0) >= STOP_PAIN for item in items),
    }
    return render(request, "program/result.html", context)


@require_POST
@behind_check
def day_after(request: PersonRequest, check: SymptomCheck, key: UUID) -> HttpResponse:
    mine = Session.objects.for_person(request.person)
    recent = mine.since(timezone.now() - ANSWERED_WITHIN)
    session = get_object_or_404(recent, key=key)
    form = DayAfterForm(request.POST, auto_id="day_after_%s")
    context: dict[str, Any] = {"form": form, "asked_about": key}
    if form.is_valid():
        DayAfter.objects.tell(session, **form.cleaned_data)
        words = words_after(session.pain_before, **form.cleaned_data)
        if not request.htmx:
            messages.success(request, words)
            return redirect("today")
        context |= {"words": words, "is_log_renewed": True} | pain_log(request.person)
    template = "program/_day_after.html" if request.htmx else "program/day_after.html"
    response = render(request, template, context)
    return trigger_client_event(response, PAIN_LOGGED) if form.is_valid() else response


@require_POST
@behind_check
def voice(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    wish = {"is_voice_on": "is_voice_on" in request.POST}
    Preferences.objects.update_or_create(person=request.person, defaults=wish)
    return HttpResponse(status=204) if request.htmx else redirect("program:session")
