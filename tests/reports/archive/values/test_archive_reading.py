"""A ZIP is read only as far as it is valid."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.archive.values.archive_reading import read_archive
from reports.archive.values.archive_writing import (
    ColumnHeading,
    ExportSheet,
    generate_members,
    write_archive,
)
from reports.archive.values.import_refusal import ImportRefusedError
from tests.reports.factories import NOON


def sheet(*rows):
    headings = (
        ColumnHeading(name="n", type_label="text"),
        ColumnHeading(name="m", type_label="JSON"),
    )
    return ExportSheet(
        name="rows",
        description="Rows.",
        headings=headings,
        zone=ZoneInfo("UTC"),
        iterate_rows=lambda: rows,
    )


def zipped(**files):
    sink = BytesIO()
    with ZipFile(sink, "w", ZIP_DEFLATED) as zip_file:
        for name, data in files.items():
            zip_file.writestr(name.replace("_", "."), data)
    sink.seek(0)
    return sink


@given(st.lists(st.tuples(st.text(), st.none() | st.integers() | st.text())))
def test_what_was_written_is_read(rows):
    content = b"".join(write_archive(generate_members([sheet(*rows)], NOON), NOON))
    found = list(read_archive(BytesIO(content), ["rows"])["rows"])
    assert found == [{"n": n, "m": m} for n, m in rows]


def test_names_without_end_fill_no_memory():
    names = ", ".join(f'"{number}": 0' for number in range(200))
    data = f'{{"format": "backpain", "version": 1, {names}, "tables": {{{names}}}}}'
    with pytest.raises(ImportRefusedError, match="is no export of backpain"):
        read_archive(zipped(data_json=data), ["rows"])


def test_size_that_lies_is_noticed():
    content = bytearray(zipped(data_json="1" * 5000).getvalue())
    at = content.index(b"PK\x01\x02") + 24
    content[at : at + 4] = (10).to_bytes(4, "little")
    with pytest.raises(ImportRefusedError, match="This ZIP file is damaged"):
        read_archive(BytesIO(bytes(content)), [])
