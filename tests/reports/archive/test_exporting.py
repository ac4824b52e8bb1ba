"""The ZIP: complete, in a fixed order, in little memory."""

import csv
import json
import tracemalloc
from dataclasses import asdict
from io import BytesIO, StringIO
from itertools import islice
from threading import Thread
from uuid import uuid4
from zipfile import ZipFile

import pytest
from django.apps import apps
from django.db import connection

from people.models import Person, User
from progress.models import PainEntry
from reports.archive.exporting import export_archive
from reports.archive.tables import ARCHIVE_TABLES, TABLES_BY_MODEL
from tests.people.factories import log_in_as, make_person
from tests.progress.factories import make_pain_entry
from tests.reports.factories import DOSE, NOON, make_full_person

pytestmark = pytest.mark.django_db

APPS = {"people", "exercises", "assessment", "progress", "program", "reports"}
KEPT_BACK = {"reports.Upload", "reports.CalendarFeed"}

HUNDRED_THOUSAND_ENTRIES = """
INSERT INTO progress_painentry (person_id, key, pain, felt_at, note, created_at)
SELECT %s, gen_random_uuid(), n %% 11, moment, 'A note.', moment
FROM generate_series(1, 100000) n, LATERAL (
    SELECT timestamptz '2020-01-01 00:00Z' + n * interval '30 minutes' AS moment
) moments
"""


def unzip(content):
    with ZipFile(BytesIO(content)) as zip_file:
        assert zip_file.testzip() is None
        return {name: zip_file.read(name).decode() for name in zip_file.namelist()}


def files_of(person):
    return unzip(b"".join(export_archive(person, NOON)))


def leads_to_person(model, seen=()):
    targets = {f.related_model for f in model._meta.concrete_fields if f.is_relation}
    return Person in targets or any(
        leads_to_person(target, (*seen, model))
        for target in targets - {model, *seen}
        if target is not User
    )


def test_every_model_with_a_person_behind_it_is_a_table():
    models = {model for model in apps.get_models() if model._meta.app_label in APPS}
    behind = {Person} | {model for model in models if leads_to_person(model)}
    assert {model._meta.label for model in behind - set(TABLES_BY_MODEL)} <= KEPT_BACK


@pytest.mark.parametrize("table", ARCHIVE_TABLES, ids=lambda table: table.name)
def test_every_field_has_a_kind(table):
    assert [column.name for column in table.columns if not column.field_kind] == []


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
    rows = list(csv.DictReader(StringIO(files["pain_entries.csv"], newline="")))
    assert [row["pain"] for row in rows] == ["0", "4"]
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


def test_hundred_thousand_entries_begin_to_flow_in_less_than_twenty_megabytes():
    person = make_person()
    with connection.cursor() as cursor:
        cursor.execute(HUNDRED_THOUSAND_ENTRIES, [person.pk])
    pieces = export_archive(person, NOON)
    tracemalloc.start()  # slow: it watches until the rows of the table arrive
    sizes = [len(piece) for piece in islice(pieces, 2)]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    # From here on the rows arrive in chunks; watching them all takes a minute.
    sizes += map(len, islice(pieces, 8))
    assert sum(sizes) > 2**19
    assert max(sizes) < 2**20
    assert peak < 20 * 2**20


def test_download_is_a_zip_with_the_day_in_its_name(client):
    log_in_as(client, make_full_person())
    response = client.get("/progress/export/backpain.zip")
    assert response.headers["Content-Type"] == "application/zip"
    assert response.headers["Content-Disposition"].startswith(
        'attachment; filename="backpain-2'
    )
    assert response.headers["Cache-Control"] == "no-store"
    assert "data.json" in unzip(b"".join(response.streaming_content))


def log_in_another_tab(person):
    def log():
        make_pain_entry(person)
        connection.close()

    tab = Thread(target=log)
    tab.start()
    tab.join()


@pytest.mark.django_db(transaction=True)
def test_what_is_logged_during_a_download_is_in_none_of_its_files(client):
    person = make_person()
    PainEntry.objects.bulk_create(
        PainEntry(person=person, pain=4, felt_at=NOON, note="".join(long_noise()))
        for _ in range(400)
    )
    log_in_as(client, person)
    pieces = iter(client.get("/progress/export/backpain.zip").streaming_content)
    start = next(pieces)
    log_in_another_tab(person)
    files = unzip(start + b"".join(pieces))
    assert PainEntry.objects.count() == 401
    assert {
        len(list(csv.DictReader(StringIO(files["pain_entries.csv"])))),
        len(json.loads(files["data.json"])["tables"]["pain_entries"]),
        files["fhir.json"].count('"valueInteger"'),
    } == {400}


def long_noise():
    """A note that does not compress."""
    return (uuid4().hex for _ in range(15))


def test_stranger_gets_a_zip_of_empty_tables(client):
    response = client.get("/progress/export/backpain.zip")
    data = json.loads(unzip(b"".join(response.streaming_content))["data.json"])
    assert [rows for rows in data["tables"].values() if rows] == []
    assert Person.objects.count() == 0


def test_page_offers_the_download_only_where_there_is_something(client):
    assert b"backpain.zip" not in client.get("/progress/export/").content
    log_in_as(client, make_person())
    assert b"backpain.zip" in client.get("/progress/export/").content
