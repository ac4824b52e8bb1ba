"""A file that is no export is called what it is, and never damaged."""

import pytest

from reports.archive.values.file_kinds import (
    FILE_KINDS,
    UNKNOWN_FILE,
    ZIP_KINDS,
    recognise_file,
    recognise_zip,
)

STARTS = {
    "JPEG": (b"\xff\xd8\xff\xe0\0\x10JFIF", "a photo"),
    "PNG": (b"\x89PNG\r\n\x1a\n\0", "a photo"),
    "photo of an iPhone": (b"\0\0\0\x24ftypheic\0", "a photo"),
    "picture of the web": (b"RIFF\x24\0\0\0WEBPVP8 ", "a photo"),
    "film": (b"\0\0\0\x20ftypisom\0", "a film or a sound"),
    "sound": (b"ID3\x03\0", "a film or a sound"),
    "PDF": (b"%PDF-1.7\n", "a PDF"),
    "old Excel": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0", "an old Word or Excel file"),
    "7-Zip": (b"7z\xbc\xaf\x27\x1c\0", "packed, but no ZIP"),
    "gzip": (b"\x1f\x8b\x08\0", "packed, but no ZIP"),
    "half a download": (
        b"PK\x03\x04\x14\0\0\0",
        "a piece of a ZIP file: its end is missing",
    ),
    "our FHIR": (
        b'{"resourceType": "Bundle", "type": "collection"',
        "health data in the format FHIR",
    ),
    "export.xml": (
        b'<?xml version="1.0"?>\n<!DOCTYPE HealthData [\n<!ELEMENT',
        "an export of Apple Health",
    ),
    "log-in page": (b"<!doctype html>\n<html lang=en>", "a web page"),
    "table": (b"\xef\xbb\xbfkey,pain,felt_at\r\n1,2,3\r\n", "a table (CSV)"),
    "German table": ("Größe;Schmerz\n1;2\n".encode(), "a table (CSV)"),
    "letter": (b"Dear doctor\n\nmy back hurts", "a text"),
    "other bytes": (b"\x01\0\x02", "no ZIP file"),
    "old letters": (b"Gr\xf6\xdfe\n", "no ZIP file"),
}
NAMES = {
    "Word": (["[Content_Types].xml", "word/document.xml"], "a Word file"),
    "Excel": (["[Content_Types].xml", "xl/workbook.xml"], "an Excel file"),
    "slides": (
        ["[Content_Types].xml", "ppt/presentation.xml"],
        "an office document",
    ),
    "LibreOffice": (
        ["mimetype", "META-INF/manifest.xml"],
        "an office document",
    ),
    "Apple Health": (["apple_health_export/export.xml"], "an export of Apple Health"),
    "packed twice": (["backpain-2026-03-02.zip"], "a ZIP file with another one in it"),
    "without its data": (
        ["README.txt", "pain_entries.csv"],
        "a part of an export: the file data.json is missing",
    ),
    "another app": (["daylio.csv"], "a ZIP file of something else"),
    "nothing": ([], "a ZIP file of something else"),
}


@pytest.mark.parametrize(("start", "name"), STARTS.values(), ids=STARTS)
def test_file_is_recognised_by_its_first_bytes(start, name):
    assert recognise_file(start).name == name


@pytest.mark.parametrize(("names", "name"), NAMES.values(), ids=NAMES)
def test_zip_is_recognised_by_the_names_in_it(names, name):
    assert recognise_zip(names).name == name


def test_each_kind_says_what_to_do_in_a_few_words():
    texts = [kind.description for kind in (*FILE_KINDS, *ZIP_KINDS, UNKNOWN_FILE)]
    assert [text for text in texts if "hoose" not in text and "Only" not in text] == []
    assert max(map(len, texts)) < 260
    assert [text for text in texts if "damaged" in text] == []
