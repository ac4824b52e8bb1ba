"""Pages of the catalogue."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from backpain.http import HtmxRequest
from exercises.models import Exercise


@require_safe
def exercise_list(request: HtmxRequest) -> HttpResponse:
    template = "exercises/_results.html" if request.htmx else "exercises/list.html"
    return render(request, template, {"exercises": Exercise.objects.active()})


@require_safe
def exercise_detail(request: HtmxRequest, slug: str) -> HttpResponse:
    exercise = get_object_or_404(Exercise.objects.active(), slug=slug)
    return render(request, "exercises/detail.html", {"exercise": exercise})
