"""Pages of a week: the check-in, a flare, and what changed in the program."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import (
    require_http_methods,
    require_safe,
)

from assessment.models import SymptomCheck
from core.values.days import DAY
from people.http import PersonRequest
from people.middleware import get_or_create_person
from program.access import require_open_program
from program.actions.check_in import record_check_in
from program.actions.exclusions import save_excluded_exercise
from program.actions.flare import record_flare
from program.forms.check_in import CheckInForm
from program.history.check_validity import CHECK_EXPIRED_MESSAGE
from program.history.events import AdaptationKind
from program.models import Adaptation, CheckIn, Program, ProgramItem
from program.rules import thresholds

VERSIONS_SHOWN = 20
FLARE_RECORDED_MESSAGE = (
    "Your flare-up is noted. Please check your back first: it keeps you safe."
)


@require_http_methods(["GET", "HEAD", "POST"])
@require_open_program
def weekly_check_in(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    program = Program.objects.for_person(request.person).current()
    if program is None:
        return redirect("program:program_overview")
    items = {item.exercise.slug: item for item in load_items_with_exercises(program)}
    choices = [(slug, item.name) for slug, item in items.items()]
    form = CheckInForm(request.POST or None, swap_choices=choices)
    if form.is_valid():
        answers = CheckIn(**form.cleaned_answers)
        if unwanted := items.get(form.cleaned_data["swap"]):
            exclude_unwanted_item(unwanted, answers)
        if record_check_in(answers, get_or_create_person(request), check):
            return redirect("program:check_in_summary")
        messages.warning(request, CHECK_EXPIRED_MESSAGE)
        return redirect("assessment:repeat_symptom_check")
    return render(request, "program/weekly_check_in.html", {"form": form})


def load_items_with_exercises(program: Program) -> list[ProgramItem]:
    return list(program.items.select_related("exercise"))


def exclude_unwanted_item(item: ProgramItem, check_in: CheckIn) -> None:
    reason = "You asked for another one in your weekly check-in."
    # The plan finds a replacement for the same purpose, if one suits.
    save_excluded_exercise(item.program.person, item.exercise, reason)
    check_in.swapped_exercise = item.exercise


@require_safe
@require_open_program
def check_in_summary(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    last = CheckIn.objects.for_person(request.person).first()
    if last is None:
        return redirect("program:weekly_check_in")
    context = {"check_in": last, "is_worse": last.answers.is_worse}
    return render(request, "program/check_in_summary.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@require_open_program
def flare_guidance(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    now = timezone.now()
    if request.method == "POST":
        if record_flare(get_or_create_person(request), check, now):
            messages.info(request, FLARE_RECORDED_MESSAGE)
            return redirect("assessment:repeat_symptom_check")
        return redirect("program:flare_guidance")
    mine = Adaptation.objects.for_person(request.person).filter(
        kind=AdaptationKind.FLARE
    )
    earliest = now - thresholds.LONGEST_FLARE_DAYS * DAY
    context = {
        "is_flare_recorded": mine.filter(made_at__gt=earliest).exists(),
        "thresholds": thresholds,
    }
    return render(request, "program/flare_guidance.html", context)


@require_safe
@require_open_program
def program_changes(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    versions = Program.objects.for_person(request.person)[:VERSIONS_SHOWN]
    return render(request, "program/program_changes.html", {"versions": versions})


@require_safe
@require_open_program
def program_version(
    request: PersonRequest, check: SymptomCheck, number: int
) -> HttpResponse:
    programs = Program.objects.for_person(request.person)
    program = get_object_or_404(programs, number=number)
    context = {"program": program, "items": load_items_with_exercises(program)}
    return render(request, "program/program_version.html", context)
