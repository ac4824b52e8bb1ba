"""The pain log: one tap, details, any past day, and a way back from deleting."""

from datetime import date, datetime, time
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.forms import model_to_dict
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)
from django_htmx.http import trigger_client_event

from core.values.days import EARLIEST
from people.http import PersonRequest
from people.middleware import keep_person
from progress.analysis.calendar_month import month, next_month
from progress.analysis.trends import DAY
from progress.log.forms import PainDetailsForm, PainLogForm
from progress.log.pain_log import PAIN_LOGGED, midnight, pain_log
from progress.log.undo import deleted_entry, forget_deleted, keep_deleted
from progress.models import PainEntry, Session

ENTRIES_A_PAGE = 30
NOON = time(12)


@require_http_methods(["GET", "HEAD", "POST"])
def pain(request: PersonRequest) -> HttpResponse:
    day = asked_day(request)
    form = PainLogForm(request.POST or None, initial=moment_of(day))
    if form.is_valid():
        entry = PainEntry.objects.log(person=keep_person(request), **form.cleaned_data)
        if request.htmx:
            return log_again(request, details_of(entry))
        messages.success(request, "Saved.")
        return redirect("progress:pain")
    context = log_page(request, day) | {"form": form, "day": day}
    return render(request, "progress/pain.html", context)


def asked_day(request: PersonRequest) -> date | None:
    try:
        day = parse_date(request.GET.get("day", ""))
    except ValueError:
        return None
    return day if day and day <= timezone.localdate() else None


def moment_of(day: date | None) -> dict[str, datetime]:
    """Noon stands for a past day; for today there is nothing to fill in."""
    if day is None or day == timezone.localdate():
        return {}
    return {"felt_at": timezone.make_aware(datetime.combine(day, NOON))}


def log_page(request: PersonRequest, day: date | None) -> dict[str, Any]:
    log = pain_log(request.person)
    entries = PainEntry.objects.for_person(request.person).latest_first()
    if day:
        entries = entries.since(midnight(day)).before(midnight(day + DAY))
    page = Paginator(entries, ENTRIES_A_PAGE).get_page(request.GET.get("page"))
    today = log["entries_today"]
    if "deleted" not in request.GET:
        forget_deleted(request)
    return (
        log
        | {"page": page, "deleted": deleted_entry(request)}
        | (details_of(today[0]) if today else {})
    )


def log_again(request: PersonRequest, more: dict[str, Any]) -> HttpResponse:
    context = pain_log(request.person) | more
    response = render(request, "progress/_pain_log.html", context)
    return trigger_client_event(response, PAIN_LOGGED)


def details_of(entry: PainEntry, form: PainDetailsForm | None = None) -> dict[str, Any]:
    initial = model_to_dict(entry)
    # It stands beside the form of a new entry, whose fields have the same names.
    empty = PainDetailsForm(initial=initial, auto_id="more_%s")
    return {"saved": entry, "details_form": form or empty}


@require_http_methods(["GET", "HEAD", "POST"])
def entry(request: PersonRequest, pk: int) -> HttpResponse:
    entries = PainEntry.objects.for_person(request.person).filter(pk=pk)
    entry = get_object_or_404(entries)
    form = PainDetailsForm(
        request.POST or None,
        initial=model_to_dict(entry),
        auto_id="more_%s" if request.htmx else "id_%s",
    )
    if form.is_valid():
        entries.update(**form.cleaned_data)
        if not request.htmx:
            messages.success(request, "Saved.")
            return redirect("progress:pain")
    if request.htmx:
        shown = details_of(entries.get(), form if form.errors else None)
        return log_again(request, shown | {"is_detailed": not form.errors})
    return render(request, "progress/entry.html", {"form": form, "entry": entry})


@require_POST
def delete_entry(request: PersonRequest, pk: int) -> HttpResponse:
    entry = PainEntry.objects.for_person(request.person).filter(pk=pk).first()
    if entry:
        keep_deleted(request, entry)
        entry.delete()
    # A second tap on the button finds nothing, and that is right.
    elif not is_deleted_twice(request, pk):
        raise Http404
    return redirect(f"{reverse('progress:pain')}?deleted")


def is_deleted_twice(request: PersonRequest, pk: int) -> bool:
    deleted = deleted_entry(request)
    return deleted is not None and deleted.pk == pk


@require_POST
def restore(request: PersonRequest) -> HttpResponse:
    """Put back what was deleted, as it was; a second time changes nothing."""
    entry = deleted_entry(request)
    if entry:
        PainEntry.objects.bulk_create([entry], ignore_conflicts=True)
        messages.success(request, "It is back.")
    return redirect("progress:pain")


@require_safe
def calendar(request: PersonRequest) -> HttpResponse:
    today = timezone.localdate()
    first = asked_month(request, today)
    entries = PainEntry.objects.for_person(request.person)
    entries = entries.since(midnight(first)).before(midnight(next_month(first)))
    zone = request.person.zone
    shown = month(
        first,
        entries.by_day(zone),
        Session.objects.for_person(request.person).by_day(
            first, next_month(first) - DAY, zone
        ),
        today,
    )
    return render(request, "progress/calendar.html", {"month": shown})


def asked_month(request: PersonRequest, today: date) -> date:
    try:
        first = parse_date(f"{request.GET.get('month', '')}-01")
    except ValueError:
        first = None
    this_month = today.replace(day=1)
    return first if first and EARLIEST <= first <= this_month else this_month
