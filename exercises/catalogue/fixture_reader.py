"""The catalogue as the fixture files hold it, for those who have no database."""

import json
from pathlib import Path
from typing import Any

from django.conf import settings

from exercises.models import Exercise
from exercises.values.catalogue_exercise import Entry


def fixture_entries() -> list[Entry]:
    rows = [row for path in fixture_files() for row in json.loads(path.read_text())]
    exercises = [exercise_of(row["fields"]) for row in rows if is_exercise(row)]
    active = [exercise.entry() for exercise in exercises if not exercise.is_retired]
    return sorted(active, key=lambda entry: entry.slug)


def fixture_files() -> list[Path]:
    return [path for place in settings.FIXTURE_DIRS for path in place.glob("*.json")]


def is_exercise(row: dict[str, Any]) -> bool:
    return bool(row["model"] == "exercises.exercise")


def exercise_of(fields: dict[str, Any]) -> Exercise:
    # What replaces it is another row, and there is no database to find it in.
    return Exercise(**{name: fields[name] for name in fields if name != "replaced_by"})
