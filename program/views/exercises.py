"""Pages for one exercise of the program: harder, easier, swap, leave out."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from assessment.models import SymptomCheck
from exercises.models import Exercise
from exercises.values.vocabulary import Phase
from people.http import PersonRequest
from people.models import Person
from people.submissions import stored_once
from program.access import require_open_program
from program.actions.exclusions import save_excluded_exercise, save_swapped_exercise
from program.actions.renew_program import renew_for_person
from program.forms.program import (
    ExerciseChangeForm,
    ExerciseSwapForm,
    RequestedChange,
)
from program.models import Program, ProgramItem
from program.planning.alternatives import (
    find_alternatives,
    select_alternatives_in_pain,
)
from program.rules.plan_case import PlanCase
from program.state.loaded_state import load_program_state

MOST_ALTERNATIVES = 6
REQUESTED_CHANGE_MESSAGES = {
    RequestedChange.EASIER: "Your programme has changed: it has the easier form.",
    RequestedChange.HARDER: "Your programme has changed: it has the harder form.",
    RequestedChange.NEVER: "It is left out for good. Your settings can bring it back.",
}


def get_program_item_or_404(request: PersonRequest, slug: str) -> ProgramItem:
    items = ProgramItem.objects.filter(
        program__person_id=request.person.pk, program__is_current=True
    )
    return get_object_or_404(items.select_related("exercise"), exercise__slug=slug)


@require_POST
@stored_once
@require_open_program
def change_exercise(
    request: PersonRequest, check: SymptomCheck, slug: str
) -> HttpResponse:
    item = get_program_item_or_404(request, slug)
    form = ExerciseChangeForm(request.POST)
    if form.is_valid():
        apply_requested_change(form.cleaned_data["change"], item)
        renew_for_person(request.person, check, f"You changed this: {item.name}.")
        messages.success(
            request, REQUESTED_CHANGE_MESSAGES[form.cleaned_data["change"]]
        )
    is_in_session = "in_session" in request.POST
    return redirect(
        "program:session_player" if is_in_session else "program:program_overview"
    )


def apply_requested_change(change: RequestedChange, item: ProgramItem) -> None:
    person = item.program.person
    if change is RequestedChange.NEVER:
        save_excluded_exercise(person, item.exercise)
        return
    # Empty where the ladder ends, and then a 404.
    slug = item.easier if change is RequestedChange.EASIER else item.harder
    replacement = get_object_or_404(Exercise.objects.active(), slug=slug)
    save_swapped_exercise(person, item.exercise, replacement)


@require_http_methods(["GET", "HEAD", "POST"])
@stored_once
@require_open_program
def exercise_swap(
    request: PersonRequest, check: SymptomCheck, slug: str
) -> HttpResponse:
    item = get_program_item_or_404(request, slug)
    offered = find_swap_options(request, check, item)
    choices = [(exercise.slug, exercise.name) for exercise in offered.values()]
    form = ExerciseSwapForm(request.POST or None, choices=choices)
    if form.is_valid():
        replacement = offered[form.cleaned_data["replacement"]]
        save_swapped_exercise(request.person, item.exercise, replacement)
        renew_for_person(request.person, check, f"You swapped this: {item.name}.")
        messages.success(request, "Your programme has changed.")
        return redirect("program:program_overview")
    return render(request, "program/exercise_swap.html", {"item": item, "form": form})


def find_swap_options(
    request: PersonRequest, check: SymptomCheck, item: ProgramItem
) -> dict[str, Exercise]:
    exercises, case = load_exercises_and_case(request.person, check, item.program)
    prescribed = set(item.program.items.values_list("exercise__slug", flat=True))
    entries = [exercise.to_catalogue_exercise() for exercise in exercises.values()]
    alternatives = find_alternatives(item.exercise.slug, item.rule, entries, case)
    slugs = [entry.slug for entry in alternatives if entry.slug not in prescribed]
    return {slug: exercises[slug] for slug in slugs[:MOST_ALTERNATIVES]}


def load_exercises_and_case(
    person: Person, check: SymptomCheck, program: Program
) -> tuple[dict[str, Exercise], PlanCase]:
    state = load_program_state(person, check, timezone.now()).state
    exercises = {exercise.slug: exercise for exercise in Exercise.objects.active()}
    return exercises, state.plan_case(program.phase)


@require_safe
@require_open_program
def pain_alternatives(
    request: PersonRequest, check: SymptomCheck, slug: str
) -> HttpResponse:
    item = get_program_item_or_404(request, slug)
    exercises, case = load_exercises_and_case(request.person, check, item.program)
    entries = [exercise.to_catalogue_exercise() for exercise in exercises.values()]
    alternatives = [
        (exercises[entry.slug], entry.doses[Phase.CALM])
        for entry in select_alternatives_in_pain(
            item.exercise.to_catalogue_exercise(), entries, case
        )
    ]
    return render(
        request,
        "program/pain_alternatives.html",
        {"item": item, "alternatives": alternatives},
    )
