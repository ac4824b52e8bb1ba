"""Uploaded exports, valid or not."""

import json
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from django.core.files.uploadedfile import SimpleUploadedFile

from reports.archive.exporting import export_archive
from reports.archive.tables import ARCHIVE_TABLE_NAMES, ARCHIVE_TABLES
from reports.archive.values.zip_archive import read_archive
from tests.reports.factories import NOON

URL = "/progress/import/"
CHECK = {
    "answers": {},
    "started_at": "2026-03-02T12:00:00+00:00",
    "decided_at": None,
    "disposition": "",
    "fired": [],
    "rules_version": "",
}


def zip_of(person):
    return b"".join(export_archive(person, NOON))


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
    return zip_with(json.dumps({"format": "backpain", "version": 1, "tables": tables}))


def pain_row(**fields):
    row = {
        "key": "6f0c1a52-7c9b-4f0b-9f9e-0d3b2f6f1a11",
        "pain": 4,
        "felt_at": "2026-03-02T12:00:00+00:00",
        "note": "",
        "created_at": "2026-03-02T12:00:00+00:00",
    }
    return row | fields
