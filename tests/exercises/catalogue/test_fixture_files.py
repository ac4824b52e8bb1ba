"""From the database back into the files from which it came."""

import json
from pathlib import Path

import pytest
from django.conf import settings

from exercises.catalogue.fixture_files import FIXTURE_FIELDS, build_fixture_files
from exercises.models import Exercise
from exercises.values.doses import Dose
from exercises.values.vocabulary import Phase, Technique
from tests.exercises.factories import make_exercise

FIXTURES = Path(settings.FIXTURE_DIRS[0])


def read_shipped_files():
    names = {f"{technique.value}.json" for technique in Technique}
    return {name: (FIXTURES / name).read_text("utf-8") for name in names}


@pytest.mark.django_db
def test_what_was_loaded_is_written_without_a_changed_byte(catalogue):
    assert build_fixture_files() == read_shipped_files()


@pytest.mark.django_db
def test_an_edit_changes_its_line_only(catalogue):
    Exercise.objects.filter(slug="bridge").update(feel="In the buttocks.")
    before = read_shipped_files()["strength.json"].splitlines()
    after = build_fixture_files()["strength.json"].splitlines()
    changed = [new for old, new in zip(before, after, strict=True) if old != new]
    assert changed == ['      "feel": "In the buttocks.",']


@pytest.mark.django_db
def test_a_replacement_is_named_by_its_slug():
    new = make_exercise(slug="new")
    make_exercise(slug="old", is_retired=True, replaced_by=new)
    rows = json.loads(build_fixture_files()["mobility.json"])
    assert [row["fields"]["replaced_by"] for row in rows] == [None, ["new"]]
    assert [list(row["fields"]) for row in rows] == [FIXTURE_FIELDS] * 2


@pytest.mark.django_db
def test_doses_come_in_the_order_of_the_phases_with_all_their_numbers():
    make_exercise(doses={Phase.KEEP: Dose(reps=3), Phase.CALM: Dose(reps=2)})
    rows = json.loads(build_fixture_files()["mobility.json"])
    doses = rows[0]["fields"]["doses"]
    assert list(doses) == ["calm", "keep"]
    assert list(doses["calm"]) == list(Dose.__dataclass_fields__)
    assert (doses["calm"]["reps"], doses["calm"]["sets"]) == (2, 1)
