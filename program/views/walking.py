"""Walking: its goal, and the log of one tap, of past days, changed and deleted."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST
from django_htmx.http import HttpResponseClientRedirect

from assessment.models import SymptomCheck
from core.values.suitability import Caution
from core.values.text import format_count
from exercises.evidence.sources import WALKING_TRIAL_2024
from people.http import PersonRequest
from people.middleware import get_or_create_person
from people.models import Person, Preferences
from people.submissions import stored_in_turn, stored_once
from program.access import find_open_check, require_open_program
from program.actions.walking import review_walking_goal, start_walking_goal
from program.forms.walking import PresentWalkingForm
from program.history.summaries import summarise_check
from program.rules.walking.kinds import WalkingPerson, advise_walking_kind
from program.rules.walking.start import SEATED_SOURCES
from progress.log.forms.walking import WalkForm
from progress.log.undo import (
    load_just_deleted_entry,
    remember_deleted_entry,
    restore_deleted_entry,
)
from progress.log.walking_log import load_walking_card
from progress.models import Walk, WalkingGoal
from progress.values.walking import WalkingKind

WALKS_PER_PAGE = 30
MOST_GOALS_SHOWN = 12


@require_http_methods(["GET", "HEAD", "POST"])
@stored_in_turn
def walking_log(request: PersonRequest) -> HttpResponse:
    form = WalkForm(request.POST or None)
    if form.is_valid():
        return confirm_walk(request, log_walk(request, form.cleaned_data))
    context = load_walking_page(request) | {"form": form}
    return render(request, "program/walking_log.html", context)


def log_walk(request: PersonRequest, cleaned: dict[str, Any]) -> Walk:
    person = get_or_create_person(request)
    goal = WalkingGoal.objects.for_person(person).current()
    return Walk.objects.log_walk_once(
        person=person,
        key=request.content_key,
        kind=goal.kind if goal else WalkingKind.ON_FOOT,
        **cleaned,
    )


def confirm_walk(request: PersonRequest, walk: Walk) -> HttpResponse:
    """The first walk after a week decides about the goal, and says what it became."""
    check = find_open_check(request.person)
    decision = (
        review_walking_goal(request.person, check, timezone.now()) if check else None
    )
    news = decision.news if decision else ""
    if request.htmx and check:
        card = load_walking_card(request.person, timezone.localdate())
        context = {"walking": card, "saved": walk, "news": news}
        return render(request, "program/_walking.html", context)
    saved = f"Saved: {format_count(walk.minutes, 'minute')}."
    messages.success(request, f"{saved} {news}".strip())
    if request.htmx:
        return HttpResponseClientRedirect(reverse("program:walking_log"))
    return redirect("program:walking_log")


def load_walking_page(request: PersonRequest) -> dict[str, Any]:
    """Five queries and the count of the walks, whatever the data."""
    walks = Walk.objects.for_person(request.person).latest_first()
    goals = WalkingGoal.objects.for_person(request.person).latest_first()
    return {
        "is_open": find_open_check(request.person) is not None,
        "walking": load_walking_card(request.person, timezone.localdate()),
        "page": Paginator(walks, WALKS_PER_PAGE).get_page(request.GET.get("page")),
        "goals": goals[:MOST_GOALS_SHOWN],
        "deleted": load_just_deleted_entry(request, Walk),
    }


@require_http_methods(["GET", "HEAD", "POST"])
@stored_once
@require_open_program
def walking_goal(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    advised = advise_walking_kind(describe_walking_person(request.person, check))
    form = PresentWalkingForm(request.POST or None, initial={"kind": advised.result})
    if form.is_valid():
        person, now = get_or_create_person(request), timezone.now()
        start_walking_goal(person, check, made_at=now, **form.cleaned_walking)
        return redirect("program:walking_log")
    context = {
        "form": form,
        "advised": advised,
        "sources": (WALKING_TRIAL_2024,),
        "seated_sources": SEATED_SOURCES,
    }
    return render(request, "program/walking_goal.html", context)


def describe_walking_person(person: Person, check: SymptomCheck) -> WalkingPerson:
    told = summarise_check(check.current_answers, check.decided_at)
    preferences = Preferences.objects.get_or_default(person)
    return WalkingPerson(
        is_eased_by_sitting=told.is_eased_by_sitting,
        is_seated_only=Caution.SEATED_ONLY in preferences.cautions,
    )


@require_http_methods(["GET", "HEAD", "POST"])
@stored_in_turn
def change_walk(request: PersonRequest, pk: int) -> HttpResponse:
    walks = Walk.objects.for_person(request.person).filter(pk=pk)
    entry = get_object_or_404(walks)
    initial = {"minutes": entry.minutes, "walked_on": entry.walked_on}
    form = WalkForm(request.POST or None, initial=initial)
    if form.is_valid():
        walks.update(**form.cleaned_data)
        messages.success(request, "Saved.")
        return redirect("program:walking_log")
    return render(request, "program/change_walk.html", {"form": form, "walk": entry})


@require_POST
@stored_once
def delete_walk(request: PersonRequest, pk: int) -> HttpResponse:
    entry = get_object_or_404(Walk.objects.for_person(request.person), pk=pk)
    remember_deleted_entry(request, entry)
    entry.delete()
    return redirect(f"{reverse('program:walking_log')}?deleted")


@require_POST
@stored_in_turn
def restore_walk(request: PersonRequest) -> HttpResponse:
    if restore_deleted_entry(request, Walk):
        messages.success(request, "It is back.")
    return redirect("program:walking_log")
