"""Uploaded exports, valid or not."""

import json
from datetime import UTC, datetime
from io import BytesIO
from threading import Event, Thread
from zipfile import ZIP_DEFLATED, ZipFile

from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection

from reports.archive.exporting import export_archive
from reports.archive.import_locks import holding_import_lock
from reports.archive.importing import import_contents
from reports.archive.tables import ARCHIVE_TABLE_NAMES, ARCHIVE_TABLES
from reports.archive.values.archive_reading import read_archive
from reports.archive.values.versions import ARCHIVE_VERSION
from tests import ROOT
from tests.exercises.factories import make_exercise
from tests.people.factories import make_person
from tests.reports.factories import NOON

URL = "/progress/import/"
CASES_IMPORTED_AT = datetime(2026, 12, 1, tzinfo=UTC)
CHECK = {
    "answers": {},
    "started_at": "2026-03-02T12:00:00+00:00",
    "decided_at": None,
    "disposition": "",
    "fired": [],
    "rules_version": "",
}


def read_case(name):
    return (ROOT / f"tests/cases/{name}.json").read_text()


def import_case(name):
    """A new person with the data of an export among the test cases."""
    for slug in ("exercise-1", "exercise-2"):
        make_exercise(slug=slug)
    person, content = make_person(), zip_with(read_case(name))
    contents = read_archive(BytesIO(content), ARCHIVE_TABLE_NAMES)
    return person, import_contents(person, contents, CASES_IMPORTED_AT)


def zip_of(person):
    return b"".join(export_archive(person, NOON))


def unzip(content):
    with ZipFile(BytesIO(content)) as zip_file:
        assert zip_file.testzip() is None
        return {name: zip_file.read(name).decode() for name in zip_file.namelist()}


def read_data(content):
    return json.loads(unzip(content)["data.json"])


def contents_of(person):
    return read_archive(BytesIO(zip_of(person)), ARCHIVE_TABLE_NAMES)


def upload(client, content):
    return client.post(URL, {"file": SimpleUploadedFile("backpain.zip", content)})


def counts():
    return {
        table.name: table.model._default_manager.count() for table in ARCHIVE_TABLES
    }


def zip_with(data, name="data.json", **options):
    sink = BytesIO()
    with ZipFile(sink, "w", **({"compression": ZIP_DEFLATED} | options)) as zip_file:
        zip_file.writestr(name, data)
    return sink.getvalue()


def with_tables(**tables):
    data = {"format": "backpain", "version": ARCHIVE_VERSION, "tables": tables}
    return zip_with(json.dumps(data))


def pain_row(**fields):
    row = {
        "key": "6f0c1a52-7c9b-4f0b-9f9e-0d3b2f6f1a11",
        "pain": 4,
        "felt_at": "2026-03-02T12:00:00+00:00",
        "note": "",
        "created_at": "2026-03-02T12:00:00+00:00",
    }
    return row | fields


class OtherImport:
    """Somebody else's import, on a connection of its own."""

    def __init__(self, person):
        self.person, self.holds, self.may_end = person, Event(), Event()
        self.thread = Thread(target=self.work)

    def work(self):
        with holding_import_lock(self.person):
            self.holds.set()
            self.may_end.wait(30)
        connection.close()

    def __enter__(self):
        self.thread.start()
        assert self.holds.wait(30)

    def __exit__(self, *_):
        self.may_end.set()
        self.thread.join()
