"""How it goes: the chart alone, or with all that is known around it."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from people.http import PersonRequest
from progress.analysis.trends import IMPORTANT_CHANGE_SOURCE
from progress.summary.overview import (
    CHART_RANGES,
    THREE_MONTH_RANGE,
    load_progress_overview,
)
from progress.summary.summary import load_progress_summary


@require_safe
def progress_overview(request: PersonRequest) -> HttpResponse:
    stretch = CHART_RANGES.get(request.GET.get("stretch", ""), THREE_MONTH_RANGE)
    today = timezone.localdate()
    shown = load_progress_overview(request.person, stretch, today)
    context = {"overview": shown, "chart_ranges": CHART_RANGES.values()}
    if request.htmx:
        return render(request, "progress/_pain_chart.html", context)
    context |= {
        "summary": load_progress_summary(request.person, shown, today),
        "source": IMPORTANT_CHANGE_SOURCE,
    }
    return render(request, "progress/progress_overview.html", context)
