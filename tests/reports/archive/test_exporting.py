"""The ZIP: complete, in a fixed order, in little memory."""

import csv
import json
import tracemalloc
from dataclasses import asdict
from io import StringIO
from itertools import islice

import pytest
from django.db import connection

from reports.archive.exporting import export_archive
from reports.archive.tables import ARCHIVE_TABLES
from tests.people.factories import make_person
from tests.reports.archives import unzip
from tests.reports.factories import DOSE, NOON, make_full_person

pytestmark = pytest.mark.django_db

HUNDRED_THOUSAND_ENTRIES = """
INSERT INTO progress_painentry (person_id, key, pain, felt_at, note, created_at)
SELECT %s, gen_random_uuid(), n %% 11, moment, 'A note.', moment
FROM generate_series(1, 100000) n, LATERAL (
    SELECT timestamptz '2020-01-01 00:00Z' + n * interval '30 minutes' AS moment
) moments
"""


def files_of(person):
    return unzip(b"".join(export_archive(person, NOON)))


def test_data_holds_every_table_of_the_person_and_of_nobody_else():
    person = make_full_person()
    data = json.loads(files_of(person)["data.json"])
    stranger_data = json.loads(files_of(make_person(created_at=NOON))["data.json"])
    assert {name: len(rows) for name, rows in data["tables"].items()} == {
        table.name: 2 if table.name in {"test_scores", "pain_entries"} else 1
        for table in ARCHIVE_TABLES
    }
    assert [name for name, rows in stranger_data["tables"].items() if rows] == [
        "person"
    ]


def test_rows_carry_natural_keys_and_no_numbers_of_the_database():
    person = make_full_person()
    tables = json.loads(files_of(person)["data.json"])["tables"]
    session = person.sessions.get()
    item = session.items.get()
    assert tables["session_items"] == [
        {
            "session": str(session.key),
            "number": 1,
            "exercise": item.exercise.slug,
            "side": "left",
            "name": "Stretch",
            "dose": asdict(DOSE),
            "why": "It is tight.",
            "finding_keys": ["thomas:left:tight"],
            "outcome": "done",
            "pain": None,
        }
    ]


def test_pain_stands_in_the_order_it_was_felt():
    tables = json.loads(files_of(make_full_person())["data.json"])["tables"]
    assert [row["pain"] for row in tables["pain_entries"]] == [0, 4]


def test_spreadsheet_has_the_same_rows_and_no_formula():
    files = files_of(make_full_person())
    rows = list(csv.DictReader(StringIO(files["pain_entries.csv"][1:], newline="")))
    assert [row["pain"] for row in rows] == ["0", "4"]
    assert rows[1]["felt_at_zone"] == "Europe/Berlin"
    assert rows[1]["note"] == '\'=1+1, "quoted"\nand more – ü'


def test_readme_names_every_field():
    readme = files_of(make_person())["README.txt"]
    missing = [
        (table.name, column.name)
        for table in ARCHIVE_TABLES
        for column in table.columns
        if f"  - {column.name}: {column.field_kind.label}" not in readme
    ]
    assert missing == []


def test_same_data_gives_the_same_bytes():
    person = make_full_person()
    first = b"".join(export_archive(person, NOON))
    assert b"".join(export_archive(person, NOON)) == first


@pytest.mark.no_cover  # each of its rows would be traced
def test_hundred_thousand_entries_begin_to_flow_in_less_than_twenty_megabytes():
    person = make_person()
    with connection.cursor() as cursor:
        cursor.execute(HUNDRED_THOUSAND_ENTRIES, [person.pk])
    chunks = export_archive(person, NOON)
    tracemalloc.start()  # slow: it watches until the rows of the table arrive
    sizes = [len(chunk) for chunk in islice(chunks, 2)]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    # From here on the rows arrive in chunks; watching them all takes a minute.
    sizes += map(len, islice(chunks, 8))
    assert sum(sizes) > 2**19
    assert max(sizes) < 2**20
    assert peak < 20 * 2**20
