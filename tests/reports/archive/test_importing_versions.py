"""Exports of every version can be imported, and hold the same data afterwards.

The code of its time wrote each of `tests/cases/archive-version-*.json`. The newest must
be what an export writes today: a difference is a new version of the format.
"""

import json

import pytest

from reports.archive.values.versions import ARCHIVE_VERSION
from tests.reports.archives import import_case, read_case, read_data, zip_of

pytestmark = pytest.mark.django_db

each_case = pytest.mark.parametrize(
    ("version", "suffix"),
    [
        (version, suffix)
        for version in range(1, ARCHIVE_VERSION + 1)
        for suffix in ("", "-everything")
    ],
)


@each_case
def test_every_row_of_an_export_is_added(version, suffix):
    name = f"archive-version-{version}{suffix}"
    _, summaries = import_case(name)
    tables = json.loads(read_case(name))["tables"].values()
    # A table that is newer than the export adds nothing.
    added = [summary.added for summary in summaries if summary.added]
    assert added == [len(rows) for rows in tables if rows]


@each_case
def test_what_was_imported_is_exported_in_the_newest_version(version, suffix):
    person, _ = import_case(f"archive-version-{version}{suffix}")
    newest = read_case(f"archive-version-{ARCHIVE_VERSION}{suffix}")
    assert read_data(zip_of(person)) == json.loads(newest)
