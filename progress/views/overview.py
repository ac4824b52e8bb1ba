"""How it goes: the chart alone, or with all that is known around it."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from people.http import PersonRequest
from progress.analysis.trends import MEANINGFUL_SOURCE
from progress.summary.overview import STRETCHES, THREE_MONTHS, overview
from progress.summary.summary import summary


@require_safe
def overview_page(request: PersonRequest) -> HttpResponse:
    stretch = STRETCHES.get(request.GET.get("stretch", ""), THREE_MONTHS)
    today = timezone.localdate()
    shown = overview(request.person, stretch, today)
    context = {"overview": shown, "stretches": STRETCHES.values()}
    if request.htmx:
        return render(request, "progress/_pain_chart.html", context)
    context |= {
        "summary": summary(request.person, shown, today),
        "source": MEANINGFUL_SOURCE,
    }
    return render(request, "progress/overview.html", context)
