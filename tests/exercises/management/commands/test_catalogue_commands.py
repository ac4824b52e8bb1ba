"""From the fixtures to the database and back, and what the check finds there."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command

from exercises.figures.library import PICTURES_BY_NAME
from exercises.models import Exercise
from tests.exercises.factories import make_exercise

pytestmark = pytest.mark.django_db

FIXTURES = Path(settings.FIXTURE_DIRS[0])
LONG = "Long enough to tell a reader what there is to know."


def exported(directory):
    call_command("export_catalogue", directory=directory, stdout=StringIO())
    return {path.name: path.read_text("utf-8") for path in directory.glob("*.json")}


def shipped():
    return {path.name: path.read_text("utf-8") for path in FIXTURES.glob("*.json")}


def test_export_of_what_was_loaded_changes_no_byte(catalogue, tmp_path):
    assert exported(tmp_path) == shipped()


def test_export_writes_only_what_changed(catalogue, tmp_path):
    exported(tmp_path)
    Exercise.objects.filter(slug="bridge").update(feel="In the buttocks.")
    said = StringIO()
    call_command("export_catalogue", directory=tmp_path, stdout=said)
    assert said.getvalue() == "strength.json written\n"


def test_edit_changes_only_its_entry(catalogue, tmp_path):
    Exercise.objects.filter(slug="bridge").update(feel="In the buttocks.")
    before = shipped()["strength.json"].splitlines()
    after = exported(tmp_path)["strength.json"].splitlines()
    changed = [new for old, new in zip(before, after, strict=True) if old != new]
    assert changed == ['      "feel": "In the buttocks.",']


def test_export_names_the_replacement(tmp_path):
    new = make_exercise(slug="new")
    make_exercise(slug="old", is_retired=True, replaced_by=new)
    rows = json.loads(exported(tmp_path)["mobility.json"])
    assert [row["fields"]["replaced_by"] for row in rows] == [None, ["new"]]


def checked():
    said = StringIO()
    try:
        call_command("check_catalogue", stdout=said)
    except SystemExit as stopped:
        return stopped.code, said.getvalue()
    return 0, said.getvalue()


def make_whole(**fields):
    texts = ["summary", "feel", "breathing", "evidence", "figure_text"]
    whole = dict.fromkeys(texts, LONG) | {
        "synonyms": ["one", "two"],
        "steps": ["One.", "Two.", "Three.", "Four."],
        "faults": ["One.", "Two."],
        "stop_if": ["One.", "Two."],
        "figure": next(iter(PICTURES_BY_NAME)),
    }
    return make_exercise(**(whole | fields))


def test_check_of_a_whole_catalogue_finds_no_issue():
    make_whole()
    assert checked() == (0, "1 entries, 0 issues\n")


def test_check_prints_every_issue_and_fails():
    make_whole(slug="plank", figure="nobody", feel="Here.")
    assert checked() == (
        1,
        "plank: feel is shorter than 15 letters\n"
        "plank: no figure is named nobody\n"
        "1 entries, 2 issues\n",
    )
