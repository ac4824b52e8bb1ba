"""The next-day response to a session, from Today or from a page of its own."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST
from django_htmx.http import trigger_client_event

from assessment.models import SymptomCheck
from people.http import PersonRequest
from people.submissions import stored_in_turn
from program.access import require_open_program
from program.rules.thresholds import NEXT_DAY_RISE_POINTS
from progress.log.pain_log import PAIN_LOGGED_EVENT, load_pain_log_context
from progress.models import NextDayResponse, Session
from progress.sessions.forms import NextDayResponseForm
from progress.sessions.next_day_response import RESPONSE_WINDOW, next_day_message


@require_POST
@stored_in_turn
@require_open_program
def next_day_response(
    request: PersonRequest, check: SymptomCheck, key: UUID
) -> HttpResponse:
    sessions = Session.objects.for_person(request.person)
    recent = sessions.started_since(timezone.now() - RESPONSE_WINDOW)
    session = get_object_or_404(recent, key=key)
    form = NextDayResponseForm(request.POST)
    if form.is_valid():
        NextDayResponse.objects.record_response(session, **form.cleaned_data)
        message = next_day_message(
            session.pain_before,
            **form.cleaned_data,
            least_rise_points=NEXT_DAY_RISE_POINTS,
        )
        return confirm_next_day_response(request, message)
    template = (
        "program/_next_day_response.html"
        if request.htmx
        else "program/next_day_response.html"
    )
    context = {"form": form, "unanswered_session_key": key}
    return render(request, template, context)


def confirm_next_day_response(request: PersonRequest, message: str) -> HttpResponse:
    """The pain also goes into the log, so htmx receives that anew with the message."""
    if not request.htmx:
        messages.success(request, message)
        return redirect("pages:today")
    context = load_pain_log_context(request.person) | {
        "message": message,
        "is_log_renewed": True,
    }
    response = render(request, "program/_next_day_response.html", context)
    return trigger_client_event(response, PAIN_LOGGED_EVENT)
