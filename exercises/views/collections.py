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
    covers = [collection.cover for collection in COLLECTIONS]
    found = Exercise.objects.filter(slug__in=covers)
    figures = dict(found.values_list("slug", "figure"))
    rows = [(collection, figures.get(collection.cover)) for collection in COLLECTIONS]
    return render(request, "exercises/collection_list.html", {"rows": rows})


@require_safe
def collection_detail(
    request: HtmxRequest, collection: ExerciseCollection
) -> HttpResponse:
    exercises = list(Exercise.objects.active().of_collection(collection))
    context = {
        "collection": collection,
        "exercises": exercises,
        "evidence": dict.fromkeys(exercise.class_evidence for exercise in exercises),
    }
    return render(request, "exercises/collection_detail.html", context)
