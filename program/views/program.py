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

from assessment.models import SymptomCheck, TestSession
from exercises.models import Exercise
from exercises.values.doses import format_count
from exercises.values.vocabulary import Phase
from people.http import PersonRequest
from people.middleware import get_or_create_person
from people.models import Person, Preferences
from program.access import is_check_expired, require_open_program
from program.forms.program import (
    ExerciseChangeForm,
    ExerciseSwapForm,
    ProgramSettingsForm,
    RequestedChange,
)
from program.models import Exclusion, Program, ProgramItem
from program.planning.alternatives import select_alternatives_in_pain
from program.planning.choice import find_alternatives
from program.planning.input import PlanCase
from program.state.program_state import (
    build_plan_case,
    load_program_state,
    renew_program,
)
from program.state.training_week import (
    ProgramDay,
    build_week_ahead,
    read_training_history,
    with_training_history,
)

MOST_ALTERNATIVES = 6
OUTSIDE_SESSION_TEXT = "At a time that suits you. It takes no minutes of the session."

PHASE_DESCRIPTIONS = {
    Phase.CALM: "First make it calmer: warmth, rest, gentle stretches, short walks.",
    Phase.MOVE: "Move gently and often. It is too early for strength.",
    Phase.BALANCE: "Ease what is tight, strengthen what is weak, free what is stiff.",
    Phase.KEEP: "Keep it so: two or three times a week, and a walk on most days.",
}


@require_http_methods(["GET", "HEAD", "POST"])
@require_open_program
def program_overview(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    if request.method == "POST":
        renew_for_request(request, check)
        return redirect("program:program_overview")
    programs = Program.objects.for_person(request.person)
    program = (
        with_training_history(programs, timezone.now())
        .select_related("person")
        .current()
    )
    sittings = TestSession.objects.for_person(request.person).finished_latest_first()
    sitting = sittings.values_list("pk", flat=True).first()
    context = {
        "program": program,
        "is_check_expired": is_check_expired(check, timezone.now()),
        "is_tested": sitting is not None,
        "has_newer_tests": program is not None and sitting != program.test_session_id,
        **(build_program_context(program) if program else {}),
    }
    return render(request, "program/program_overview.html", context)


class ItemGroup(NamedTuple):
    """Items that are done together, and the words above them."""

    slug: str
    title: str
    description: str
    items: Sequence[ProgramItem]


def build_program_context(program: Program) -> dict[str, Any]:
    items = list(program.items.select_related("exercise"))
    person = program.person
    today = person.local_day(timezone.now())
    week = build_week_ahead(items, person, today)
    return {
        "week": week,
        "groups": group_program_items(program, items, week),
        "has_rotating_items": program.has_rotating_items,
        "streak": read_training_history(program, person).streak_in_weeks(today),
        "phase_description": PHASE_DESCRIPTIONS[program.phase_value],
        "phase_number": list(Phase).index(program.phase_value) + 1,
        "days_a_week": sum(bool(day.session_items) for day in week),
    }


def group_program_items(
    program: Program, items: Sequence[ProgramItem], week: Sequence[ProgramDay]
) -> list[ItemGroup]:
    days = format_count(sum(bool(day.session_items) for day in week), "day")
    twice = " Twice a day if it does you good." if program.phase == Phase.CALM else ""
    words = f"On {days} a week.{twice}"
    together = [item for item in items if not item.is_apart]
    apart = [item for item in items if item.is_apart]
    session = ItemGroup("session", session_title(program, week), words, together)
    through_the_day = ItemGroup("day", "Through the day", OUTSIDE_SESSION_TEXT, apart)
    return [session, through_the_day] if apart else [session]


def session_title(program: Program, week: Sequence[ProgramDay]) -> str:
    most = format_count(max(len(day.session_items) for day in week), "exercise")
    a_day = f"Up to {most} a day" if program.has_rotating_items else most
    return f"{a_day}, {format_count(program.session_minutes, 'minute')}"


def renew_for_request(
    request: PersonRequest, check: SymptomCheck, *recent_changes: str
) -> Program:
    facts = load_program_state(get_or_create_person(request), check, timezone.now())
    return renew_program(facts, recent_changes)


def get_program_item_or_404(request: PersonRequest, slug: str) -> ProgramItem:
    items = ProgramItem.objects.filter(
        program__person_id=request.person.pk, program__is_current=True
    )
    return get_object_or_404(items.select_related("exercise"), exercise__slug=slug)


@require_POST
@require_open_program
def change_exercise(
    request: PersonRequest, check: SymptomCheck, slug: str
) -> HttpResponse:
    item = get_program_item_or_404(request, slug)
    form = ExerciseChangeForm(request.POST)
    if form.is_valid():
        apply_requested_change(form.cleaned_data["change"], item)
        renew_for_request(request, check, f"You changed this: {item.name}.")
        messages.success(
            request, REQUESTED_CHANGE_MESSAGES[form.cleaned_data["change"]]
        )
    is_in_session = "in_session" in request.POST
    return redirect(
        "program:session_player" if is_in_session else "program:program_overview"
    )


REQUESTED_CHANGE_MESSAGES = {
    RequestedChange.EASIER: "Your program has changed: it has the easier form.",
    RequestedChange.HARDER: "Your program has changed: it has the harder form.",
    RequestedChange.NEVER: "It is left out for good. Your settings can bring it back.",
}


def apply_requested_change(change: RequestedChange, item: ProgramItem) -> None:
    person = item.program.person
    if change is RequestedChange.NEVER:
        Exclusion.objects.exclude_exercise(person, item.exercise)
        return
    # Empty where the ladder ends, and so not found.
    slug = item.easier if change is RequestedChange.EASIER else item.harder
    instead = get_object_or_404(Exercise.objects.active(), slug=slug)
    Exclusion.objects.swap_exercise(person, item.exercise, instead)


@require_http_methods(["GET", "HEAD", "POST"])
@require_open_program
def exercise_swap(
    request: PersonRequest, check: SymptomCheck, slug: str
) -> HttpResponse:
    item = get_program_item_or_404(request, slug)
    offered = find_swap_options(request, check, item)
    choices = [(exercise.slug, exercise.name) for exercise in offered.values()]
    form = ExerciseSwapForm(request.POST or None, choices=choices)
    if form.is_valid():
        instead = offered[form.cleaned_data["replacement"]]
        Exclusion.objects.swap_exercise(request.person, item.exercise, instead)
        renew_for_request(request, check, f"You swapped this: {item.name}.")
        messages.success(request, "Your program has changed.")
        return redirect("program:program_overview")
    return render(request, "program/exercise_swap.html", {"item": item, "form": form})


def find_swap_options(
    request: PersonRequest, check: SymptomCheck, item: ProgramItem
) -> dict[str, Exercise]:
    exercises, case = load_exercises_and_case(request.person, check, item.program)
    there = set(item.program.items.values_list("exercise__slug", flat=True))
    entries = [exercise.to_catalogue_exercise() for exercise in exercises.values()]
    found = find_alternatives(item.exercise.slug, item.rule, entries, case)
    slugs = [entry.slug for entry in found if entry.slug not in there]
    return {slug: exercises[slug] for slug in slugs[:MOST_ALTERNATIVES]}


def load_exercises_and_case(
    person: Person, check: SymptomCheck, program: Program
) -> tuple[dict[str, Exercise], PlanCase]:
    facts = load_program_state(person, check, timezone.now())
    exercises = {exercise.slug: exercise for exercise in Exercise.objects.active()}
    return exercises, build_plan_case(facts, program.phase_value)


@require_safe
@require_open_program
def pain_alternatives(
    request: PersonRequest, check: SymptomCheck, slug: str
) -> HttpResponse:
    item = get_program_item_or_404(request, slug)
    exercises, case = load_exercises_and_case(request.person, check, item.program)
    entries = [exercise.to_catalogue_exercise() for exercise in exercises.values()]
    instead = [
        (exercises[entry.slug], entry.doses[Phase.CALM])
        for entry in select_alternatives_in_pain(
            item.exercise.to_catalogue_exercise(), entries, case
        )
    ]
    return render(
        request,
        "program/pain_alternatives.html",
        {"item": item, "alternatives": instead},
    )


@require_http_methods(["GET", "HEAD", "POST"])
@require_open_program
def program_settings(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    preferences = Preferences.objects.get_or_default(request.person)
    form = ProgramSettingsForm(request.POST or None, instance=preferences)
    if form.is_valid():
        form.save()
        if Program.objects.for_person(request.person).current():
            renew_for_request(request, check, "You changed your settings.")
        messages.success(request, "Saved. Your program follows your settings.")
        return redirect("program:program_overview")
    exclusions = Exclusion.objects.for_person(request.person)
    context = {
        "form": form,
        "exclusions": exclusions.select_related("exercise", "replacement"),
    }
    return render(request, "program/program_settings.html", context)


@require_POST
@require_open_program
def delete_exclusion(
    request: PersonRequest, check: SymptomCheck, pk: int
) -> HttpResponse:
    get_object_or_404(Exclusion.objects.for_person(request.person), pk=pk).delete()
    renew_for_request(request, check, "You brought an exercise back.")
    messages.success(request, "It may come into your program again.")
    return redirect("program:program_settings")
