"""The pain log: one-tap entries, details, past days, deleting and undoing."""

from datetime import date, datetime, time
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.forms import model_to_dict
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.views.decorators.http import require_http_methods, require_POST
from django_htmx.http import trigger_client_event

from people.clocks import find_clock_difference
from people.http import PersonRequest
from people.middleware import get_or_create_person
from people.submissions import stored_in_turn, stored_once
from progress.log.forms.pain import PainEntryDetailsForm, PainEntryForm
from progress.log.pain_log import PAIN_LOGGED_EVENT, load_pain_log_context
from progress.log.undo import (
    load_just_deleted_entry,
    remember_deleted_entry,
    restore_deleted_entry,
)
from progress.models import PainEntry

ENTRIES_PER_PAGE = 30
NOON = time(12)


@require_http_methods(["GET", "HEAD", "POST"])
@stored_in_turn
def pain_log(request: PersonRequest) -> HttpResponse:
    day = parse_requested_day(request)
    form = PainEntryForm(
        request.POST or None,
        initial=build_initial_felt_at(day),
        clocks=find_clock_difference(request),
    )
    if form.is_valid():
        entry = PainEntry.objects.log_entry_once(
            person=get_or_create_person(request),
            key=request.content_key,
            **form.cleaned_entry,
        )
        if request.htmx:
            return render_pain_log(request, build_details_context(entry))
        messages.success(request, "Saved.")
        return redirect("progress:pain_log")
    context = load_pain_log_page(request, day) | {"form": form, "day": day}
    return render(request, "progress/pain_log.html", context)


def parse_requested_day(request: PersonRequest) -> date | None:
    try:
        day = parse_date(request.GET.get("day", ""))
    except ValueError:
        return None
    return day if day and day <= timezone.localdate() else None


def build_initial_felt_at(day: date | None) -> dict[str, datetime]:
    """A past day starts at noon; today is left empty, which means now."""
    if day is None or day == timezone.localdate():
        return {}
    return {"felt_at": timezone.make_aware(datetime.combine(day, NOON))}


def load_pain_log_page(request: PersonRequest, day: date | None) -> dict[str, Any]:
    log = load_pain_log_context(request.person)
    entries = PainEntry.objects.for_person(request.person).latest_first()
    if day:
        entries = entries.felt_on_days(day, day, timezone.get_current_timezone())
    page = Paginator(entries, ENTRIES_PER_PAGE).get_page(request.GET.get("page"))
    today = log["entries_today"]
    return (
        log
        | {"page": page, "deleted": load_just_deleted_entry(request, PainEntry)}
        | (build_details_context(today[0]) if today else {})
    )


def render_pain_log(
    request: PersonRequest, extra_context: dict[str, Any]
) -> HttpResponse:
    context = load_pain_log_context(request.person) | extra_context
    response = render(request, "progress/_pain_log.html", context)
    return trigger_client_event(response, PAIN_LOGGED_EVENT)


def build_details_context(
    entry: PainEntry, form: PainEntryDetailsForm | None = None
) -> dict[str, Any]:
    initial = model_to_dict(entry)
    # The form for a new entry on the same page has fields of the same names.
    empty = PainEntryDetailsForm(initial=initial, auto_id="more_%s")
    return {"saved": entry, "details_form": form or empty}


@require_http_methods(["GET", "HEAD", "POST"])
@stored_in_turn
def pain_entry(request: PersonRequest, pk: int) -> HttpResponse:
    entries = PainEntry.objects.for_person(request.person).filter(pk=pk)
    entry = get_object_or_404(entries)
    form = PainEntryDetailsForm(
        request.POST or None,
        initial=model_to_dict(entry),
        auto_id="more_%s" if request.htmx else "id_%s",
        # The details under the log show no time.
        clocks=None if request.htmx else find_clock_difference(request),
    )
    if form.is_valid():
        entries.update(**form.cleaned_entry)
        if not request.htmx:
            messages.success(request, "Saved.")
            return redirect("progress:pain_log")
    if request.htmx:
        shown = build_details_context(entries.get(), form if form.errors else None)
        return render_pain_log(request, shown | {"is_detailed": not form.errors})
    return render(request, "progress/pain_entry.html", {"form": form, "entry": entry})


@require_POST
@stored_once
def delete_pain_entry(request: PersonRequest, pk: int) -> HttpResponse:
    entry = get_object_or_404(PainEntry.objects.for_person(request.person), pk=pk)
    remember_deleted_entry(request, entry)
    entry.delete()
    return redirect(f"{reverse('progress:pain_log')}?deleted")


@require_POST
@stored_in_turn
def restore_pain_entry(request: PersonRequest) -> HttpResponse:
    if restore_deleted_entry(request, PainEntry):
        messages.success(request, "It is back.")
    return redirect("progress:pain_log")
