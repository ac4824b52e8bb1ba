"""A flare-up: its questions, what helps now, the way back, and taking it back."""

from collections.abc import Sequence

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from assessment.models import SymptomCheck
from core.values.text import format_count
from people.http import PersonRequest
from people.middleware import get_or_create_person
from people.submissions import stored_once
from program.access import find_check_access, require_open_program
from program.actions.flare import record_flare, settle_flare, undo_flare
from program.forms.flare import FlareForm
from program.models import Flare
from program.rules.flare.advice import find_flare_advice
from program.state.flare_status import load_flare_status

CHECK_FIRST_MESSAGE = "It is noted. Please check your back first: it keeps you safe."
UNDONE_MESSAGE = "Taken back. Your programme is as it was before."
TOO_LATE_MESSAGE = (
    "That flare-up can no longer be taken back. If it is better, say that it has "
    "settled."
)
OVER_ALREADY_MESSAGE = "That flare-up is over already. Nothing has changed."


@require_http_methods(["GET", "HEAD", "POST"])
@stored_once
@require_open_program
def flare_guidance(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    now = timezone.now()
    form = FlareForm(request.POST or None)
    if form.is_valid():
        person = get_or_create_person(request)
        is_check_needed = record_flare(person, check, form.flare_answers, now)
        return lead_on_from_report(request, is_check_needed=is_check_needed)
    status = load_flare_status(request.person, now)
    if status and not form.is_bound:
        context = {"status": status, "advice": find_flare_advice(status.flare.cause)}
        return render(request, "program/flare_guidance.html", context)
    return render(request, "program/flare_questions.html", {"form": form})


def lead_on_from_report(
    request: PersonRequest, *, is_check_needed: bool
) -> HttpResponse:
    if find_check_access(request.person).closing_reason:
        return redirect("program:program_closed")
    if is_check_needed:
        messages.info(request, CHECK_FIRST_MESSAGE)
        return redirect("assessment:repeat_symptom_check")
    return redirect("program:flare_guidance")


@require_POST
@stored_once
@require_open_program
def flare_undo(request: PersonRequest, check: SymptomCheck, pk: int) -> HttpResponse:
    flare, now = find_flare(request, pk), timezone.now()
    if not flare.can_be_undone(now):
        is_over = flare.ended_at is not None
        messages.info(request, OVER_ALREADY_MESSAGE if is_over else TOO_LATE_MESSAGE)
        return redirect("program:flare_guidance")
    undo_flare(flare, check, now)
    messages.success(request, UNDONE_MESSAGE)
    return redirect("program:program_overview")


@require_POST
@stored_once
@require_open_program
def flare_settled(request: PersonRequest, check: SymptomCheck, pk: int) -> HttpResponse:
    flare = find_flare(request, pk)
    if flare.ended_at:
        messages.info(request, OVER_ALREADY_MESSAGE)
        return redirect("program:program_overview")
    news = settle_flare(flare, check, timezone.now())
    if not news:
        messages.info(request, CHECK_FIRST_MESSAGE)
        return redirect("assessment:repeat_symptom_check")
    messages.success(request, describe_return(news))
    return redirect("program:program_overview")


def describe_return(news: Sequence[str]) -> str:
    """Why it is over, and how many steps the page of changes has."""
    why, *steps = news
    if not steps:
        return why
    counted = format_count(len(steps), "exercise")
    return f"{why} One step easier than before: {counted}."


def find_flare(request: PersonRequest, pk: int) -> Flare:
    flares = Flare.objects.for_person(request.person).select_related("person")
    return get_object_or_404(flares, pk=pk)
