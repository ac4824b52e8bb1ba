"""A ZIP is written in chunks, and its tables as JSON and for a spreadsheet."""

import csv
import json
from io import BytesIO, StringIO
from zipfile import ZipFile
from zoneinfo import ZoneInfo

import pytest

from reports.archive.values.archive_writing import (
    LARGEST_CHUNK_BYTES,
    ArchiveMember,
    ColumnHeading,
    ExportSheet,
    format_csv_cell,
    generate_members,
    write_archive,
)
from reports.archive.values.versions import ARCHIVE_VERSION
from tests.reports.factories import NOON


def make_sheet(*rows):
    headings = (
        ColumnHeading(name="n", type_label="text"),
        ColumnHeading(name="m", type_label="JSON", description="More."),
    )
    return ExportSheet(
        name="rows",
        description="Rows.",
        headings=headings,
        zone=ZoneInfo("Asia/Tokyo"),
        iterate_rows=lambda: rows,
    )


def files_of(*sheets):
    content = b"".join(write_archive(generate_members(sheets, NOON), NOON))
    with ZipFile(BytesIO(content)) as zip_file:
        return {name: zip_file.read(name).decode() for name in zip_file.namelist()}


def test_a_table_is_written_as_json_and_for_a_spreadsheet():
    files = files_of(make_sheet(("a", 1), ("=b", [2])))
    assert list(files) == ["README.txt", "rows.csv", "data.json"]
    assert files["rows.csv"] == "\ufeffn,m\r\na,1\r\n'=b,[2]\r\n"
    assert json.loads(files["data.json"]) == {
        "format": "backpain",
        "version": ARCHIVE_VERSION,
        "exported_at": "2026-03-02T12:00:00+00:00",
        "tables": {"rows": [{"n": "a", "m": 1}, {"n": "=b", "m": [2]}]},
    }


def test_each_row_of_the_data_has_a_line_of_its_own():
    lines = files_of(make_sheet(("a", 1), ("b", 2)))["data.json"].splitlines()
    assert lines[1:] == ['"rows": [', '{"n": "a", "m": 1},', '{"n": "b", "m": 2}]}}']


def test_the_readme_describes_each_column():
    readme = files_of(make_sheet())["README.txt"]
    assert "rows.csv\n  Rows.\n  - n: text\n  - m: JSON. More.\n" in readme


def test_chunks_are_handed_over_as_they_come():
    texts = [str(number) * 1000 for number in range(40_000)]
    sizes = [
        len(chunk)
        for chunk in write_archive(
            [ArchiveMember(name="a", text_chunks=iter(texts))], NOON
        )
    ]
    assert len(sizes) > 2
    assert max(sizes) < 2 * LARGEST_CHUNK_BYTES


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "true"),
        (4, "4"),
        ("plain", "plain"),
        ("=1+1", "'=1+1"),
        ("@x", "'@x"),
        ("\n=1+1", "'\n=1+1"),
        ("＝1＋1", "'＝1＋1"),
        (-3, "-3"),
        (["a"], '["a"]'),
    ],
)
def test_cell_is_never_a_formula(value, text):
    assert format_csv_cell(value) == text


def test_beside_an_instant_stand_the_day_and_the_time_of_the_persons_own_clock():
    sheet = ExportSheet(
        name="rows",
        description="Rows.",
        headings=(
            ColumnHeading(name="felt_at", type_label="time in UTC", is_instant=True),
            ColumnHeading(name="pain", type_label="whole number"),
        ),
        zone=ZoneInfo("Asia/Tokyo"),
        iterate_rows=lambda: [("2026-03-02T16:38:00+00:00", 4), (None, 5)],
    )
    assert list(csv.reader(StringIO(files_of(sheet)["rows.csv"][1:]))) == [
        ["felt_at", "felt_at_date", "felt_at_time", "felt_at_zone", "pain"],
        ["2026-03-02T16:38:00+00:00", "2026-03-03", "01:38:00", "Asia/Tokyo", "4"],
        ["", "", "", "", "5"],
    ]
    assert json.loads(files_of(sheet)["data.json"])["tables"]["rows"][0] == {
        "felt_at": "2026-03-02T16:38:00+00:00",
        "pain": 4,
    }
