"""Pages of the catalogue."""

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers
from django_htmx.http import push_url

from core.http import HtmxRequest
from exercises.collections.table import find_collections_with
from exercises.forms import ExerciseFilterForm
from exercises.models import Exercise, load_catalogue_words
from exercises.search.filters import count_all_facets, count_facet_values
from exercises.search.reading import read_search
from exercises.search.results import choose_results
from exercises.values.vocabulary import JOINT_STRUCTURES, Side, sort_structures

# As many pictures as the first flight of packets holds, on every page.
PAGE_SIZE = 16


@require_safe
@vary_on_headers("HX-Request")
def exercise_list(request: HtmxRequest) -> HttpResponse:
    form = ExerciseFilterForm(request.GET)
    # Without JavaScript empty fields are sent too; the URL is better without.
    if form.is_valid() and "" in request.GET.values() and not request.htmx:
        return redirect(form.results_url)
    reading = read_search(
        form.search_text,
        load_catalogue_words,
        is_typing=bool(request.htmx),
        is_exact=form.is_exact,
    )
    matching = Exercise.objects.active().matching_terms(reading.terms)
    chosen = form.selected_values
    results = choose_results(list(matching.only_card_fields()), reading, chosen)
    form.add_counts_to_labels(
        count_all_facets(results.found, {**chosen, **results.filters})
    )
    pages = Paginator(results.shown, PAGE_SIZE)
    template = (
        "exercises/_results.html" if request.htmx else "exercises/exercise_list.html"
    )
    context = {
        "form": form,
        "page": pages.get_page(request.GET.get("page")),
        "reading": reading,
        "results": results,
        "word_filter_chips": form.word_filter_chips(
            results.filters, reading.texts_without_filter
        ),
    }
    response = render(request, template, context)
    return push_url(response, form.results_url) if request.htmx else response


@require_safe
def muscles_and_joints(request: HtmxRequest) -> HttpResponse:
    exercises = list(Exercise.objects.active().only_card_fields())
    counts = count_facet_values(exercises, {}, "muscle")
    addresses = {
        structure: f"{reverse('exercises:exercise_list')}?muscle={structure}"
        for structure in sort_structures(counts)
    }
    rows = [(each, addresses[each], counts[each]) for each in addresses]
    context = {
        "groups": [
            (
                "Muscles and nerves",
                [row for row in rows if row[0] not in JOINT_STRUCTURES],
            ),
            ("Joints", [row for row in rows if row[0] in JOINT_STRUCTURES]),
        ],
        "addresses": {row[0]: row[1] for row in rows if row[0] not in JOINT_STRUCTURES},
    }
    return render(request, "exercises/muscles_and_joints.html", context)


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
        "exercises/exercise_detail.html",
        {
            "exercise": exercise,
            "rungs": rungs if exercise.ladder else [],
            "related": Exercise.objects.active().related_to(exercise),
            "collections": find_collections_with(exercise.slug),
            "side": requested_side(request),
        },
    )


def requested_side(request: HtmxRequest) -> Side:
    # A URL with a wrong side is not an error.
    return Side.RIGHT if request.GET.get("side") == Side.RIGHT else Side.LEFT
