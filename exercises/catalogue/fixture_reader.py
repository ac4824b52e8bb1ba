"""The catalogue as the fixture files hold it, for those who have no database."""

import json
from pathlib import Path
from typing import Any

from django.conf import settings

from exercises.models import Exercise
from exercises.values.catalogue_exercise import CatalogueExercise


def load_fixture_exercises() -> list[CatalogueExercise]:
    rows = [
        row for path in list_fixture_paths() for row in json.loads(path.read_text())
    ]
    exercises = [build_exercise(row["fields"]) for row in rows if is_exercise_row(row)]
    active = [
        exercise.to_catalogue_exercise()
        for exercise in exercises
        if not exercise.is_retired
    ]
    return sorted(active, key=lambda entry: entry.slug)


def list_fixture_paths() -> list[Path]:
    return [path for place in settings.FIXTURE_DIRS for path in place.glob("*.json")]


def is_exercise_row(row: dict[str, Any]) -> bool:
    return bool(row["model"] == "exercises.exercise")


def build_exercise(fields: dict[str, Any]) -> Exercise:
    # What replaces it is another row, and there is no database to find it in.
    return Exercise(**{name: fields[name] for name in fields if name != "replaced_by"})
