"""The settings of a program: how much, with what, and what is left out."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from assessment.models import SymptomCheck
from core.values.shown_person import list_offers
from people.http import PersonRequest
from people.models import Preferences
from people.submissions import stored_in_turn, stored_once
from program.access import require_open_program
from program.actions.pauses import bring_back_exercise
from program.actions.renew_program import renew_for_person
from program.forms.program import ProgramSettingsForm
from program.history.summaries import summarise_check
from program.models import Exclusion, Program


@require_http_methods(["GET", "HEAD", "POST"])
@stored_in_turn
@require_open_program
def program_settings(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    preferences = Preferences.objects.get_or_default(request.person)
    form = ProgramSettingsForm(request.POST or None, instance=preferences)
    if form.is_valid():
        form.save()
        if Program.objects.for_person(request.person).current():
            renew_for_person(request.person, check, "You changed your settings.")
        messages.success(request, "Saved. Your programme follows your settings.")
        return redirect("program:program_overview")
    exclusions = Exclusion.objects.for_person(request.person)
    told = summarise_check(check.current_answers, check.decided_at)
    context = {
        "form": form,
        "shown_person_offers": list_offers(
            {*preferences.cautions, *told.cautions}, request.person.shown_by
        ),
        "exclusions": exclusions.select_related("exercise", "replacement"),
    }
    return render(request, "program/program_settings.html", context)


@require_POST
@stored_once
@require_open_program
def delete_exclusion(
    request: PersonRequest, check: SymptomCheck, pk: int
) -> HttpResponse:
    own = Exclusion.objects.for_person(request.person).select_related("exercise")
    exclusion = get_object_or_404(own, pk=pk)
    bring_back_exercise(exclusion, timezone.now())
    renew_for_person(request.person, check, "You brought an exercise back.")
    messages.success(request, "It may come into your programme again.")
    return redirect("program:program_settings")
