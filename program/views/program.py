"""Pages of the program: the plan, its changes and its settings."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from assessment.models import Assessment, SymptomCheck
from exercises.models import Exercise
from exercises.values.doses import counted
from exercises.values.vocabulary import Phase
from people.http import PersonRequest
from people.middleware import keep_person
from people.models import Person, Preferences
from program.access import behind_check, is_old
from program.forms.program import SettingsForm, SwapForm, Wish, WishForm
from program.models import Exclusion, Program, ProgramItem
from program.planning.alternatives import instead_in_pain
from program.planning.choice import alternatives
from program.rules.contraindications import Case
from program.state.program_state import case_of, facts_of, renew_program
from program.state.training_week import Day, trained, week_ahead, with_training

MOST_ALTERNATIVES = 6
APART = "At a time that suits you. It takes no minutes of the session."

PHASES = {
    Phase.CALM: "First make it calmer: warmth, rest, gentle stretches, short walks.",
    Phase.MOVE: "Move gently and often. It is too early for strength.",
    Phase.BALANCE: "Ease what is tight, strengthen what is weak, free what is stiff.",
    Phase.KEEP: "Keep it so: two or three times a week, and a walk on most days.",
}


@require_http_methods(["GET", "HEAD", "POST"])
@behind_check
def overview(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    if request.method == "POST":
        renew(request, check)
        return redirect("program:overview")
    programs = Program.objects.for_person(request.person)
    program = with_training(programs, timezone.now()).select_related("person").current()
    sittings = Assessment.objects.for_person(request.person).finished()
    sitting = sittings.values_list("pk", flat=True).first()
    context = {
        "program": program,
        "is_check_old": is_old(check, timezone.now()),
        "is_tested": sitting is not None,
        "has_newer_tests": program is not None and sitting != program.assessment_id,
        **(program_parts(program) if program else {}),
    }
    return render(request, "program/overview.html", context)


class Group(NamedTuple):
    """Items that are done together, and the words above them."""

    slug: str
    title: str
    words: str
    items: Sequence[ProgramItem]


def program_parts(program: Program) -> dict[str, Any]:
    items = list(program.items.select_related("exercise"))
    person = program.person
    today = person.day_of(timezone.now())
    week = week_ahead(items, person, today)
    return {
        "week": week,
        "groups": groups(program, items, week),
        "takes_turns": program.takes_turns,
        "streak": trained(program, person).streak(today),
        "phase_words": PHASES[program.phase_value],
        "phase_number": list(Phase).index(program.phase_value) + 1,
        "days_a_week": sum(bool(day.session) for day in week),
    }


def groups(
    program: Program, items: Sequence[ProgramItem], week: Sequence[Day]
) -> list[Group]:
    days = counted(sum(bool(day.session) for day in week), "day")
    twice = " Twice a day if it does you good." if program.phase == Phase.CALM else ""
    words = f"On {days} a week.{twice}"
    together = [item for item in items if not item.is_apart]
    apart = [item for item in items if item.is_apart]
    session = Group("session", session_title(program, week), words, together)
    through_the_day = Group("day", "Through the day", APART, apart)
    return [session, through_the_day] if apart else [session]


def session_title(program: Program, week: Sequence[Day]) -> str:
    most = counted(max(len(day.session) for day in week), "exercise")
    a_day = f"Up to {most} a day" if program.takes_turns else most
    return f"{a_day}, {counted(program.minutes, 'minute')}"


def renew(request: PersonRequest, check: SymptomCheck, *news: str) -> Program:
    facts = facts_of(keep_person(request), check, timezone.now())
    return renew_program(facts, news)


def item_or_404(request: PersonRequest, slug: str) -> ProgramItem:
    items = ProgramItem.objects.filter(
        program__person_id=request.person.pk, program__is_current=True
    )
    return get_object_or_404(items.select_related("exercise"), exercise__slug=slug)


@require_POST
@behind_check
def change(request: PersonRequest, check: SymptomCheck, slug: str) -> HttpResponse:
    item = item_or_404(request, slug)
    form = WishForm(request.POST)
    if form.is_valid():
        grant(form.cleaned_data["wish"], item)
        renew(request, check, f"You changed this: {item.name}.")
        messages.success(request, GRANTED[form.cleaned_data["wish"]])
    is_in_session = "in_session" in request.POST
    return redirect("program:session" if is_in_session else "program:overview")


GRANTED = {
    Wish.EASIER: "Your program has changed: it has the easier form.",
    Wish.HARDER: "Your program has changed: it has the harder form.",
    Wish.NEVER: "It is left out for good. Your settings can bring it back.",
}


def grant(wish: Wish, item: ProgramItem) -> None:
    person = item.program.person
    if wish is Wish.NEVER:
        Exclusion.objects.exclude_for(person, item.exercise)
        return
    # Empty where the ladder ends, and so not found.
    slug = item.easier if wish is Wish.EASIER else item.harder
    instead = get_object_or_404(Exercise.objects.active(), slug=slug)
    Exclusion.objects.swap_for(person, item.exercise, instead)


@require_http_methods(["GET", "HEAD", "POST"])
@behind_check
def swap(request: PersonRequest, check: SymptomCheck, slug: str) -> HttpResponse:
    item = item_or_404(request, slug)
    offered = offers(request, check, item)
    choices = [(exercise.slug, exercise.name) for exercise in offered.values()]
    form = SwapForm(request.POST or None, choices=choices)
    if form.is_valid():
        instead = offered[form.cleaned_data["instead"]]
        Exclusion.objects.swap_for(request.person, item.exercise, instead)
        renew(request, check, f"You swapped this: {item.name}.")
        messages.success(request, "Your program has changed.")
        return redirect("program:overview")
    return render(request, "program/swap.html", {"item": item, "form": form})


def offers(
    request: PersonRequest, check: SymptomCheck, item: ProgramItem
) -> dict[str, Exercise]:
    exercises, case = allowed_for(request.person, check, item.program)
    there = set(item.program.items.values_list("exercise__slug", flat=True))
    entries = [exercise.entry() for exercise in exercises.values()]
    found = alternatives(item.exercise.slug, item.rule, entries, case)
    slugs = [entry.slug for entry in found if entry.slug not in there]
    return {slug: exercises[slug] for slug in slugs[:MOST_ALTERNATIVES]}


def allowed_for(
    person: Person, check: SymptomCheck, program: Program
) -> tuple[dict[str, Exercise], Case]:
    facts = facts_of(person, check, timezone.now())
    exercises = {exercise.slug: exercise for exercise in Exercise.objects.active()}
    return exercises, case_of(facts, program.phase_value)


@require_safe
@behind_check
def in_pain(request: PersonRequest, check: SymptomCheck, slug: str) -> HttpResponse:
    item = item_or_404(request, slug)
    exercises, case = allowed_for(request.person, check, item.program)
    entries = [exercise.entry() for exercise in exercises.values()]
    instead = [
        (exercises[entry.slug], entry.doses[Phase.CALM])
        for entry in instead_in_pain(item.exercise.entry(), entries, case)
    ]
    return render(request, "program/in_pain.html", {"item": item, "instead": instead})


@require_http_methods(["GET", "HEAD", "POST"])
@behind_check
def settings(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    preferences = Preferences.objects.for_person(request.person)
    form = SettingsForm(request.POST or None, instance=preferences)
    if form.is_valid():
        form.save()
        if Program.objects.for_person(request.person).current():
            renew(request, check, "You changed your settings.")
        messages.success(request, "Saved. Your program follows your settings.")
        return redirect("program:overview")
    exclusions = Exclusion.objects.for_person(request.person)
    context = {
        "form": form,
        "exclusions": exclusions.select_related("exercise", "instead"),
    }
    return render(request, "program/settings.html", context)


@require_POST
@behind_check
def bring_back(request: PersonRequest, check: SymptomCheck, pk: int) -> HttpResponse:
    get_object_or_404(Exclusion.objects.for_person(request.person), pk=pk).delete()
    renew(request, check, "You brought an exercise back.")
    messages.success(request, "It may come into your program again.")
    return redirect("program:settings")
