"""The progress page, and its pain chart on its own."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from people.http import PersonRequest
from progress.analysis.trends import IMPORTANT_CHANGE_TEXT
from progress.summary.overview import load_progress_overview
from progress.summary.progress_summary import load_progress_summary
from progress.values.chart_range import CHART_RANGES, THREE_MONTH_RANGE, TWO_WEEK_RANGE
from progress.values.sources import (
    IMPORTANT_CHANGE_CONSENSUS_2008,
    MARKS_OF_CHANGE,
    RECOVERY_STUDY_2010,
)


@require_safe
def progress_overview(request: PersonRequest) -> HttpResponse:
    chart_range = CHART_RANGES.get(request.GET.get("range", ""), THREE_MONTH_RANGE)
    today = timezone.localdate()
    overview = load_progress_overview(request.person, chart_range, today)
    context = {
        "overview": overview,
        "chart_ranges": CHART_RANGES.values(),
        "summary": load_progress_summary(request.person, overview, today),
        "important_change_text": IMPORTANT_CHANGE_TEXT,
        "sources": (
            IMPORTANT_CHANGE_CONSENSUS_2008,
            RECOVERY_STUDY_2010,
            MARKS_OF_CHANGE,
        ),
    }
    return render(request, "progress/progress_overview.html", context)


@require_safe
def pain_chart(request: PersonRequest) -> HttpResponse:
    """Two weeks, as on Today; or the requested range, with links to the others."""
    asked_for = request.GET.get("range")
    chart_range = CHART_RANGES.get(asked_for or "", TWO_WEEK_RANGE)
    context = {
        "overview": load_progress_overview(
            request.person, chart_range, timezone.localdate()
        ),
        "chart_ranges": CHART_RANGES.values() if asked_for else (),
    }
    template = (
        "progress/_pain_chart.html" if request.htmx else "progress/pain_chart.html"
    )
    return render(request, template, context)
