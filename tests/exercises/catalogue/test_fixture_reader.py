"""The catalogue without a database."""

import json

import pytest

from exercises.catalogue.fixture_reader import (
    is_exercise_row,
    list_fixture_paths,
    load_fixture_exercises,
)
from exercises.models import Exercise


@pytest.mark.django_db
def test_the_files_hold_what_the_database_gives_the_rules(catalogue):
    assert load_fixture_exercises() == Exercise.objects.to_catalogue_exercises()


def test_retired_exercises_and_other_rows_are_left_out(settings, tmp_path):
    rows = [
        row
        for path in list_fixture_paths()
        if path.stem == "relief"
        for row in json.loads(path.read_text())
    ]
    rows[0]["fields"]["is_retired"] = True
    rows.append({"model": "people.user", "fields": {}})
    (tmp_path / "relief.json").write_text(json.dumps(rows))
    settings.FIXTURE_DIRS = [tmp_path]
    slugs = [exercise.slug for exercise in load_fixture_exercises()]
    assert slugs == sorted(row["fields"]["slug"] for row in rows[1:-1])


@pytest.mark.parametrize(
    ("model", "expected"), [("exercises.exercise", True), ("people.user", False)]
)
def test_a_row_names_its_model(model, expected):
    assert is_exercise_row({"model": model}) is expected


def test_every_technique_has_a_file(settings):
    assert {path.parent for path in list_fixture_paths()} == {*settings.FIXTURE_DIRS}
    assert "strength" in {path.stem for path in list_fixture_paths()}
