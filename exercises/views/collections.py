"""Pages of the collections: exercises for one kind of back pain, as a sequence."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from core.http import HtmxRequest
from exercises.collections.collection import ExerciseCollection
from exercises.collections.table import COLLECTIONS
from exercises.models import Exercise


@require_safe
def collection_list(request: HtmxRequest) -> HttpResponse:
    first = {collection.exercises[0] for collection in COLLECTIONS}
    figures = dict(
        Exercise.objects.filter(slug__in=first).values_list("slug", "figure")
    )
    rows = [
        (collection, figures.get(collection.exercises[0])) for collection in COLLECTIONS
    ]
    return render(request, "exercises/collection_list.html", {"rows": rows})


@require_safe
def collection_detail(
    request: HtmxRequest, collection: ExerciseCollection
) -> HttpResponse:
    context = {
        "collection": collection,
        "exercises": Exercise.objects.active().of_collection(collection),
    }
    return render(request, "exercises/collection_detail.html", context)
