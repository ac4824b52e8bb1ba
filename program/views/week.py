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
from people.http import PersonRequest
from people.middleware import keep_person
from program.access import CHECK_FIRST, behind_check
from program.actions.check_in import flare_up, take_in
from program.forms.check_in import CheckInForm
from program.models import Adaptation, CheckIn, Exclusion, Kind, Program, ProgramItem
from program.rules.phases import LONG_FLARE

VERSIONS_SHOWN = 20
FLARE_KEPT = "Your flare-up is noted. Please check your back first: it keeps you safe."


@require_http_methods(["GET", "HEAD", "POST"])
@behind_check
def check_in(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    program = Program.objects.for_person(request.person).current()
    if program is None:
        return redirect("program:overview")
    items = {item.exercise.slug: item for item in with_exercises(program)}
    choices = [(slug, item.name) for slug, item in items.items()]
    form = CheckInForm(request.POST or None, swaps=choices)
    if form.is_valid():
        answers = CheckIn(**form.answers)
        if unwanted := items.get(form.cleaned_data["swap"]):
            leave_out(unwanted, answers)
        if take_in(answers, keep_person(request), check):
            return redirect("program:checked_in")
        messages.warning(request, CHECK_FIRST)
        return redirect("assessment:again")
    return render(request, "program/check_in.html", {"form": form})


def with_exercises(program: Program) -> list[ProgramItem]:
    return list(program.items.select_related("exercise"))


def leave_out(item: ProgramItem, answers: CheckIn) -> None:
    because = "You asked for another one in your weekly check-in."
    # The plan finds another one for the same job, if one suits.
    Exclusion.objects.exclude_for(item.program.person, item.exercise, because=because)
    answers.swapped = item.exercise


@require_safe
@behind_check
def checked_in(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    last = CheckIn.objects.for_person(request.person).first()
    if last is None:
        return redirect("program:check_in")
    context = {"check_in": last, "is_worse": last.told.is_worse}
    return render(request, "program/checked_in.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@behind_check
def flare(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    now = timezone.now()
    if request.method == "POST":
        if flare_up(keep_person(request), check, now):
            messages.info(request, FLARE_KEPT)
            return redirect("assessment:again")
        return redirect("program:flare")
    mine = Adaptation.objects.for_person(request.person).filter(kind=Kind.FLARE)
    is_told = mine.filter(made_at__gt=now - LONG_FLARE).exists()
    return render(request, "program/flare.html", {"is_told": is_told})


@require_safe
@behind_check
def changes(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    versions = Program.objects.for_person(request.person)[:VERSIONS_SHOWN]
    return render(request, "program/changes.html", {"versions": versions})


@require_safe
@behind_check
def version(request: PersonRequest, check: SymptomCheck, number: int) -> HttpResponse:
    programs = Program.objects.for_person(request.person)
    program = get_object_or_404(programs, number=number)
    context = {"program": program, "items": with_exercises(program)}
    return render(request, "program/version.html", context)
