"""The ladder to a feared movement, a plan for a barrier, and what matters."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from assessment.models import SymptomCheck
from exercises.models import Exercise
from people.http import PersonRequest
from people.middleware import get_or_create_person
from people.models import Person
from people.submissions import stored_once
from program.access import require_open_program
from program.actions.coaching import tell_feared_movement
from program.forms.coaching import BarrierForm, FearedMovementForm, IfThenPlanForm
from program.forms.what_matters import WhatMattersForm
from program.models import IfThenPlan, ProgramItem, WhatMatters
from program.rules.coaching.if_then_plans import find_ready_sentences
from program.rules.coaching.movements import (
    FEAR_RULE_SLUG,
    FearCase,
    find_fear_ladder,
)
from program.rules.coaching.sources import FEAR_LADDER_SOURCES, IF_THEN_SOURCES
from program.rules.weekly import AdherenceBarrier
from program.state.coaching import Coaching, load_coaching


@require_http_methods(["GET", "HEAD", "POST"])
@stored_once
@require_open_program
def feared_movement(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    coaching = load_coaching(request.person)
    form = FearedMovementForm(
        request.POST or None, initial={"movement": coaching.feared_movement}
    )
    if form.is_valid():
        movement = form.cleaned_data["movement"]
        tell_feared_movement(get_or_create_person(request), check, movement)
        messages.success(request, "Saved. Your programme follows.")
        return redirect("program:feared_movement")
    context = {
        "form": form,
        "coaching": coaching,
        "steps": list_fear_steps(coaching),
        "current_step": find_current_step(request.person),
        "sources": FEAR_LADDER_SOURCES,
    }
    return render(request, "program/feared_movement.html", context)


def list_fear_steps(coaching: Coaching) -> list[Exercise]:
    case = FearCase(
        coaching.feared_movement, has_walking_goal=coaching.has_walking_goal
    )
    slugs = find_fear_ladder(case)
    # Without a step the database would not be asked, and pages cost a fixed number.
    steps = Exercise.objects.active().filter(slug__in=[*slugs, ""])
    by_slug = {exercise.slug: exercise for exercise in steps.only_card_fields()}
    return [by_slug[slug] for slug in slugs if slug in by_slug]


def find_current_step(person: Person) -> ProgramItem | None:
    items = ProgramItem.objects.filter(
        program__person_id=person.pk, program__is_current=True, rule=FEAR_RULE_SLUG
    )
    return items.select_related("exercise").first()


@require_http_methods(["GET", "HEAD", "POST"])
@stored_once
@require_open_program
def if_then_plan(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    coaching = load_coaching(request.person)
    barrier = find_barrier(request, coaching)
    rule = find_ready_sentences(barrier)
    context = {
        "coaching": coaching,
        "barrier_form": BarrierForm(request.POST or None, initial={"barrier": barrier}),
        "barrier": barrier,
        "rule": rule,
        "sources": IF_THEN_SOURCES,
    }
    if rule is None:
        return render(request, "program/if_then_plan.html", context)
    # What gets in the way is chosen first; it is health, so it stands in no address.
    is_plan_sent = any(name in request.POST for name in IfThenPlanForm.base_fields)
    form = IfThenPlanForm(request.POST if is_plan_sent else None, sentences=rule.result)
    if form.is_valid():
        IfThenPlan.objects.create(
            person=get_or_create_person(request),
            barrier=barrier,
            made_at=timezone.now(),
            **form.cleaned_plan,
        )
        messages.success(request, "Your plan is kept. Today reminds you of it.")
        return redirect("program:program_overview")
    return render(request, "program/if_then_plan.html", context | {"form": form})


@require_POST
@stored_once
def set_plan_aside(request: PersonRequest) -> HttpResponse:
    if IfThenPlan.objects.for_person(request.person).set_aside(timezone.now()):
        messages.success(request, "Your plan is set aside. Make another at any time.")
    return redirect("program:if_then_plan")


def find_barrier(request: PersonRequest, coaching: Coaching) -> AdherenceBarrier:
    """The barrier that was chosen, or else that of the last check-in."""
    asked = BarrierForm(request.POST)
    if asked.is_valid():
        barrier: AdherenceBarrier = asked.cleaned_data["barrier"]
        return barrier
    last = coaching.last_check_in
    return last.barrier if last else AdherenceBarrier.NONE


@require_http_methods(["GET", "HEAD", "POST"])
@stored_once
@require_open_program
def what_matters(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    last = WhatMatters.objects.for_person(request.person).latest_first().first()
    initial = {"text": last.text if last else ""}
    form = WhatMattersForm(request.POST or None, initial=initial)
    if form.is_valid():
        WhatMatters.objects.create(
            person=get_or_create_person(request),
            text=form.cleaned_data["text"],
            told_at=timezone.now(),
        )
        messages.success(request, "Kept. Your report for a clinician shows it.")
        return redirect("program:program_overview")
    return render(request, "program/what_matters.html", {"form": form})
