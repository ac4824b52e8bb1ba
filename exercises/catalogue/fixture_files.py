"""The catalogue as its fixture files hold it: the same bytes for the same entries."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from itertools import groupby
from operator import attrgetter
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder

from exercises.models import Exercise
from exercises.values.doses import Dose
from exercises.values.vocabulary import Phase

SOURCE_KEYS = ("title", "year", "url")
FIXTURE_FIELDS = [
    field.name
    for field in Exercise._meta.fields
    if not (field.primary_key or field.generated)
]


def build_fixture_files() -> dict[str, str]:
    """The text of each file by its name, one technique in each."""
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
    fields = {name: getattr(exercise, name) for name in FIXTURE_FIELDS}
    replacement = exercise.replaced_by
    return fields | {
        # jsonb does not keep the order of keys.
        "doses": order_doses_by_phase(exercise.doses),
        "sources": [
            {key: source[key] for key in SOURCE_KEYS} for source in exercise.sources
        ],
        "replaced_by": replacement and replacement.natural_key(),
    }


def order_doses_by_phase(
    doses: Mapping[str, Mapping[str, int]],
) -> dict[str, dict[str, int]]:
    return {
        phase.value: asdict(Dose(**doses[phase])) for phase in Phase if phase in doses
    }
