"""The files that the export writes."""

from io import StringIO

import pytest
from django.core.management import call_command

from exercises.catalogue.fixture_files import build_fixture_files
from exercises.models import Exercise

pytestmark = pytest.mark.django_db


def export_to(directory):
    """Return the lines it prints."""
    output = StringIO()
    call_command("export_catalogue", directory=directory, stdout=output)
    return output.getvalue().splitlines()


def test_the_first_export_writes_every_file(catalogue, tmp_path):
    files = build_fixture_files()
    assert export_to(tmp_path) == [f"{name} written" for name in files]
    written = {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()}
    assert written == files


def test_later_exports_write_only_what_changed(catalogue, tmp_path):
    export_to(tmp_path)
    assert export_to(tmp_path) == []
    Exercise.objects.filter(slug="bridge").update(feel="In the buttocks.")
    assert export_to(tmp_path) == ["strength.json written"]
