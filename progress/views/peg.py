"""The three questions of the PEG scale, which may be changed until the week ends."""

from django.contrib import messages
from django.forms import model_to_dict
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from core.values.days import week_start
from people.http import PersonRequest
from people.middleware import get_or_create_person
from people.submissions import stored_in_turn
from progress.log.forms.peg import PegScoreForm
from progress.models import PegScore
from progress.values.sources import PEG_SCALE_2009


@require_http_methods(["GET", "HEAD", "POST"])
@stored_in_turn
def peg_score(request: PersonRequest) -> HttpResponse:
    monday = week_start(timezone.localdate())
    weeks = PegScore.objects.for_person(request.person)
    saved = weeks.filter(week_starts_on=monday).first()
    initial = model_to_dict(saved) if saved else None
    form = PegScoreForm(request.POST or None, initial=initial)
    if form.is_valid():
        PegScore.objects.update_or_create(
            person=get_or_create_person(request),
            week_starts_on=monday,
            defaults=form.cleaned_data,
        )
        messages.success(request, "Saved.")
        return redirect("progress:progress_overview")
    return render(
        request,
        "progress/peg_score.html",
        {"form": form, "monday": monday, "sources": (PEG_SCALE_2009,)},
    )
