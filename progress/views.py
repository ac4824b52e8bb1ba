"""Pages of the log and its charts."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.forms import model_to_dict
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from backpain.http import HtmxRequest
from people.models import Person
from people.sessions import keep_person
from progress.forms import PainForm, PainLogForm
from progress.models import PainEntry
from progress.overview import STRETCHES, THREE_MONTHS, overview

ENTRIES_A_PAGE = 30


@require_safe
def overview_page(request: HtmxRequest) -> HttpResponse:
    stretch = STRETCHES.get(request.GET.get("stretch", ""), THREE_MONTHS)
    context = {
        "overview": overview(request.person, stretch, timezone.localdate()),
        "stretches": STRETCHES.values(),
    }
    template = "progress/_pain_chart.html" if request.htmx else "progress/overview.html"
    return render(request, template, context)


@require_http_methods(["GET", "HEAD", "POST"])
def pain(request: HtmxRequest) -> HttpResponse:
    form = PainLogForm(request.POST or None)
    if form.is_valid():
        PainEntry.objects.log(person=keep_person(request), **form.cleaned_data)
        if request.htmx:
            return render(request, "progress/_pain_log.html", pain_log(request.person))
        messages.success(request, "Saved.")
        return redirect("progress:pain")
    entries = PainEntry.objects.for_person(request.person).latest_first()
    page = Paginator(entries, ENTRIES_A_PAGE).get_page(request.GET.get("page"))
    context = pain_log(request.person) | {"form": form, "page": page}
    return render(request, "progress/pain.html", context)


def pain_log(person: Person) -> dict[str, Any]:
    """What `progress/_pain_log.html` needs: an empty form and today's entries."""
    midnight = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    entries = PainEntry.objects.for_person(person).since(midnight).latest_first()
    return {"log_form": PainLogForm(), "entries_today": entries}


@require_http_methods(["GET", "HEAD", "POST"])
def entry(request: HtmxRequest, pk: int) -> HttpResponse:
    entries = PainEntry.objects.for_person(request.person).filter(pk=pk)
    entry = get_object_or_404(entries)
    form = PainForm(request.POST or None, initial=model_to_dict(entry))
    if form.is_valid():
        entries.update(**form.cleaned_data)
        messages.success(request, "Saved.")
        return redirect("progress:pain")
    return render(request, "progress/entry.html", {"form": form, "entry": entry})


@require_POST
def delete_entry(request: HtmxRequest, pk: int) -> HttpResponse:
    get_object_or_404(PainEntry.objects.for_person(request.person), pk=pk).delete()
    messages.success(request, "Deleted.")
    return redirect("progress:pain")
