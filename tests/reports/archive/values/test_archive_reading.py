"""A ZIP is read only as far as it is valid."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.archive.values.archive_reading import ImportRefusedError, read_archive
from reports.archive.values.archive_writing import (
    ColumnHeading,
    ExportSheet,
    generate_members,
    write_archive,
)
from tests.reports.factories import NOON


def sheet(*rows):
    headings = (
        ColumnHeading(name="n", type_label="text"),
        ColumnHeading(name="m", type_label="JSON"),
    )
    return ExportSheet(
        name="rows", description="Rows.", headings=headings, iterate_rows=lambda: rows
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


def test_file_that_is_there_twice_is_refused():
    sink = BytesIO()
    with ZipFile(sink, "w") as zip_file:
        zip_file.writestr("data.json", "{}")
        with pytest.warns(UserWarning, match="Duplicate name"):
            zip_file.writestr("data.json", "{}")
    with pytest.raises(ImportRefusedError, match="more files than an export has"):
        read_archive(sink, ["rows"])


def test_many_large_files_are_refused_by_their_sum():
    large = b"0" * (65 * 2**20)
    names = ["a", "b", "c", "d"]
    with pytest.raises(ImportRefusedError, match="larger than 256 megabytes"):
        read_archive(
            zipped(data_json="{}", **{f"{n}_csv": large for n in names}), names
        )


def test_size_that_lies_is_noticed():
    content = bytearray(zipped(data_json="1" * 5000).getvalue())
    at = content.index(b"PK\x01\x02") + 24
    content[at : at + 4] = (10).to_bytes(4, "little")
    with pytest.raises(ImportRefusedError, match="it is damaged"):
        read_archive(BytesIO(bytes(content)), [])
