"""The weekly check-in, and what it changed."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from assessment.models import SymptomCheck
from people.http import PersonRequest
from people.middleware import get_or_create_person
from people.submissions import stored_once
from program.access import require_open_program
from program.actions.check_in import record_check_in
from program.actions.exclusions import save_excluded_exercise
from program.forms.check_in import CheckInForm
from program.history.check_expiry import CHECK_EXPIRED_MESSAGE
from program.models import CheckIn, Program, ProgramItem
from program.rules.weekly import AdherenceBarrier


@require_http_methods(["GET", "HEAD", "POST"])
@stored_once
@require_open_program
def weekly_check_in(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    program = Program.objects.for_person(request.person).current()
    if program is None:
        return redirect("program:program_overview")
    with_exercises = program.items.select_related("exercise")
    items = {item.exercise.slug: item for item in with_exercises}
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
    program = Program.objects.for_person(request.person).current()
    context = {
        "check_in": last,
        "is_planning_useful": last.barrier is not AdherenceBarrier.NONE,
        "is_check_needed": program is not None and program.is_waiting_for_check,
    }
    return render(request, "program/check_in_summary.html", context)
