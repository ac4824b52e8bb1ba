"""Pain, sessions and walks as a calendar, one month per page."""

from datetime import date

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.views.decorators.http import require_safe

from core.values.days import DAY, EARLIEST_LOG_DATE
from people.http import PersonRequest
from progress.analysis.calendar_month import build_calendar_month, start_of_next_month
from progress.models import PainEntry, Session, Walk


@require_safe
def log_calendar(request: PersonRequest) -> HttpResponse:
    today = timezone.localdate()
    first = parse_requested_month(request, today)
    last, zone = start_of_next_month(first) - DAY, request.person.zone_info
    entries = PainEntry.objects.for_person(request.person)
    walks = Walk.objects.for_person(request.person).walked_on_days(first, last)
    shown = build_calendar_month(
        first,
        entries.felt_on_days(first, last, zone).summarise_by_day(zone),
        Session.objects.for_person(request.person).count_by_day(first, last, zone),
        walks.sum_minutes_by_day(),
        today,
    )
    return render(request, "progress/log_calendar.html", {"month": shown})


def parse_requested_month(request: PersonRequest, today: date) -> date:
    try:
        first = parse_date(f"{request.GET.get('month', '')}-01")
    except ValueError:
        first = None
    this_month = today.replace(day=1)
    return first if first and EARLIEST_LOG_DATE <= first <= this_month else this_month
