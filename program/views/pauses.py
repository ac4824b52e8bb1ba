"""Answer whether an exercise that paused several times is tried again."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from assessment.models import SymptomCheck
from people.http import PersonRequest
from people.submissions import stored_once
from program.access import require_open_program
from program.actions.pauses import leave_out_for_good, try_paused_again
from program.actions.renew_program import renew_for_person
from program.forms.program import PauseAnswer, PauseAnswerForm
from program.state.pauses import ShownPause, load_shown_pauses

PAUSE_ANSWER_MESSAGES = {
    PauseAnswer.AGAIN: "It may come back, at its smallest dose.",
    PauseAnswer.NEVER: "It is left out for good. Your settings can bring it back.",
}


def get_asking_pause_or_404(request: PersonRequest, slug: str) -> ShownPause:
    for shown in load_shown_pauses(request.person, timezone.now()):
        if shown.is_asking and shown.pause.slug == slug:
            return shown
    raise Http404


@require_POST
@stored_once
@require_open_program
def answer_pause(
    request: PersonRequest, check: SymptomCheck, slug: str
) -> HttpResponse:
    shown = get_asking_pause_or_404(request, slug)
    form = PauseAnswerForm(request.POST)
    if form.is_valid():
        answer = form.cleaned_data["answer"]
        if answer is PauseAnswer.AGAIN:
            try_paused_again(request.person, shown.pause, timezone.now())
        else:
            leave_out_for_good(request.person, shown.pause)
        renew_for_person(request.person, check, f"You decided on this: {shown.name}.")
        messages.success(request, PAUSE_ANSWER_MESSAGES[answer])
    return redirect("program:program_overview")
