"""The catalogue as fixture files: the same bytes for the same entries."""

import json
from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder

from core.values.json_values import write_json_value
from exercises.models import Exercise

FIXTURE_FIELDS = [
    field.name
    for field in Exercise._meta.fields
    if not (field.primary_key or field.generated)
]


def build_fixture_files() -> dict[str, str]:
    """Return the text of each file by its name, one technique per file."""
    in_order = Exercise.objects.select_related("replaced_by").order_by(
        "technique", "slug"
    )
    by_technique = groupby(in_order, key=attrgetter("technique"))
    return {
        f"{name}.json": serialise_exercises(exercises)
        for name, exercises in by_technique
    }


def serialise_exercises(exercises: Iterable[Exercise]) -> str:
    rows = [
        {"model": "exercises.exercise", "fields": serialise_exercise(exercise)}
        for exercise in exercises
    ]
    return json.dumps(rows, indent=2, ensure_ascii=False, cls=DjangoJSONEncoder) + "\n"


def serialise_exercise(exercise: Exercise) -> dict[str, Any]:
    fields = {
        name: write_json_value(getattr(exercise, name)) for name in FIXTURE_FIELDS
    }
    replacement = exercise.replaced_by
    return fields | {"replaced_by": replacement and replacement.natural_key()}
