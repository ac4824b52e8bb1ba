"""What is asked before the first program; each answer can stay as it is."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from assessment.models import SymptomCheck
from people.http import PersonRequest
from people.models import Preferences
from people.submissions import stored_once
from program.access import require_open_program
from program.actions.renew_program import renew_program
from program.forms.first_program import FirstProgramForm
from program.models import Program
from program.state.loaded_state import load_program_state
from progress.models import MAXIMUM_ACTIVITIES, PsfsActivity


@require_http_methods(["GET", "HEAD", "POST"])
@stored_once
@require_open_program
def first_program(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    """Who has a program already is asked nothing, and gets it made anew."""
    has_program = Program.objects.for_person(request.person).current() is not None
    form = build_first_form(request)
    if not (has_program or form.is_valid()):
        return render(request, "program/first_program.html", {"form": form})
    if request.method == "POST":
        if not has_program:
            save_first_answers(form, request)
        renew_program(load_program_state(request.person, check, timezone.now()))
    return redirect("program:program_overview")


def build_first_form(request: PersonRequest) -> FirstProgramForm:
    # The page of the findings leads here without any answers.
    is_answered = "minutes" in request.POST
    followed = PsfsActivity.objects.for_person(request.person).still_followed()
    return FirstProgramForm(
        request.POST if is_answered else None,
        instance=Preferences.objects.get_or_default(request.person),
        free_places=MAXIMUM_ACTIVITIES - followed.count(),
    )


def save_first_answers(form: FirstProgramForm, request: PersonRequest) -> None:
    form.save()
    for activity in form.iterate_activities():
        PsfsActivity.objects.follow_activity(person=request.person, **activity)
