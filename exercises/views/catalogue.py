"""Pages of the catalogue."""

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers
from django_htmx.http import push_url

from core.http import HtmxRequest
from exercises.figures.body_map.links import in_order
from exercises.forms import FilterForm
from exercises.models import Exercise
from exercises.search.filters import count, counts, narrow
from exercises.values.vocabulary import JOINTS, Side

PAGE_SIZE = 24


@require_safe
@vary_on_headers("HX-Request")
def exercise_list(request: HtmxRequest) -> HttpResponse:
    form = FilterForm(request.GET)
    # Without JavaScript empty fields are sent too; the address is better without.
    if form.is_valid() and "" in request.GET.values() and not request.htmx:
        return redirect(form.address)
    found = list(Exercise.objects.active().matching(form.text).as_cards())
    form.show_counts(counts(found, form.chosen))
    pages = Paginator(narrow(found, form.chosen), PAGE_SIZE)
    template = "exercises/_results.html" if request.htmx else "exercises/list.html"
    context = {
        "form": form,
        "page": pages.get_page(request.GET.get("page")),
        "meant": "" if found else Exercise.objects.active().meant_by(form.text),
    }
    response = render(request, template, context)
    return push_url(response, form.address) if request.htmx else response


@require_safe
def muscles(request: HtmxRequest) -> HttpResponse:
    found = list(Exercise.objects.active().as_cards())
    number_of = count(found, {}, "muscle")
    addresses = {
        structure: f"{reverse('exercises:list')}?muscle={structure}"
        for structure in in_order(number_of)
    }
    rows = [(each, addresses[each], number_of[each]) for each in addresses]
    context = {
        "groups": [
            ("Muscles", [row for row in rows if row[0] not in JOINTS]),
            ("Joints", [row for row in rows if row[0] in JOINTS]),
        ],
        "addresses": {row[0]: row[1] for row in rows if row[0] not in JOINTS},
    }
    return render(request, "exercises/muscles.html", context)


@require_safe
def exercise_detail(request: HtmxRequest, slug: str) -> HttpResponse:
    exercise = get_object_or_404(
        Exercise.objects.select_related("replaced_by"), slug=slug
    )
    if exercise.is_retired and exercise.replaced_by:
        return redirect(exercise.replaced_by, permanent=True)
    if exercise.is_retired:
        raise Http404
    rungs = Exercise.objects.active().on_ladder(exercise.ladder)
    return render(
        request,
        "exercises/detail.html",
        {
            "exercise": exercise,
            "rungs": rungs if exercise.ladder else [],
            "related": Exercise.objects.active().related_to(exercise),
            "side": chosen_side(request),
        },
    )


def chosen_side(request: HtmxRequest) -> Side:
    # Nobody is sent away for an address with a wrong side.
    return Side.RIGHT if request.GET.get("side") == Side.RIGHT else Side.LEFT
