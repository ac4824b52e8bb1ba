"""Read the catalogue from its fixture files, without a database."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.conf import settings

from core.json_rows import build_unsaved_objects
from exercises.models import Exercise
from exercises.values.catalogue_exercise import CatalogueExercise


def load_fixture_exercises() -> list[CatalogueExercise]:
    active = [
        exercise.to_catalogue_exercise()
        for exercise in build_exercises(read_exercise_rows())
        if not exercise.is_retired
    ]
    return sorted(active, key=lambda entry: entry.slug)


def read_exercise_rows() -> list[dict[str, Any]]:
    rows = (
        row for path in list_fixture_paths() for row in json.loads(path.read_text())
    )
    return [row for row in rows if is_exercise_row(row)]


def list_fixture_paths() -> list[Path]:
    return [path for place in settings.FIXTURE_DIRS for path in place.glob("*.json")]


def is_exercise_row(row: dict[str, Any]) -> bool:
    return bool(row["model"] == "exercises.exercise")


def build_exercises(rows: Iterable[dict[str, Any]]) -> list[Exercise]:
    # A replacement is another row, and there is no database to look it up in.
    own_fields = [
        {name: value for name, value in row["fields"].items() if name != "replaced_by"}
        for row in rows
    ]
    return build_unsaved_objects(Exercise, own_fields)
