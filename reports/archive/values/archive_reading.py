"""Read the ZIP of a person's data; knows no table and no database."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile

from reports.archive.values.archive_format import ARCHIVE_FORMAT, DATA_FILE_NAME
from reports.archive.values.import_refusal import ImportRefusedError, refuse_on_problems
from reports.archive.values.json_stream import JsonReader, PackedRows
from reports.archive.values.versions import (
    ARCHIVE_VERSION,
    FIRST_ARCHIVE_VERSION,
    list_table_names_ever,
    map_table_names,
    upgrade_row,
)
from reports.archive.values.zip_members import open_data_file

# Ten years in which every day has two entries, a session of five exercises and its
# answer the day after are 41,000 rows in 16 megabytes; this is three times as much.
MOST_ROWS = 125_000
LARGEST_DATA_BYTES = 48 * 2**20  # unpacked
BYTES_PER_READ = 64 * 2**10
MOST_NAMES = 100  # in one object
HEADER_NAMES = frozenset({"format", "version"})

NO_OWN_DATA = (
    "This file is of something else: it is no export of backpain. Choose the ZIP file "
    "that you downloaded from the page “Your data”."
)
NO_JSON = (
    "This export is damaged: its data is not valid JSON. Download it again from the "
    "page “Your data” and choose the new file."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveRows:
    """The rows of a table as the current version writes them.

    `table_name` is that of the version in which they were written.
    """

    packed_rows: PackedRows
    version: int
    table_name: str

    def __len__(self) -> int:
        return len(self.packed_rows)

    def __iter__(self) -> Iterator[Any]:
        for row in self.packed_rows:
            yield upgrade_row(row, self.table_name, self.version)


ArchiveContents = Mapping[str, ArchiveRows]


def read_archive(file: IO[bytes], table_names: Collection[str]) -> ArchiveContents:
    """The tables of one of our exports; the exception names any problem.

    Rows are passed on as they are: only their position is checked here.
    """
    with (
        open_data_file(file.read(), LARGEST_DATA_BYTES) as data,
        # Some editors put a mark in front that says how the text is encoded.
        TextIOWrapper(data, "utf-8-sig") as text,
    ):
        return read_contents(JsonReader(text), table_names)


def repack_data(file: IO[bytes]) -> tuple[bytes, int]:
    """A ZIP of the data alone, quickly packed, and the size of the data."""
    sink = BytesIO()
    size = 0
    with (
        open_data_file(file.read(), LARGEST_DATA_BYTES) as data,
        ZipFile(sink, "w", ZIP_DEFLATED, compresslevel=1) as zip_file,
        zip_file.open(DATA_FILE_NAME, "w") as target,
    ):
        while chunk := data.read(BYTES_PER_READ):
            size += target.write(chunk)
    return sink.getvalue(), size


def read_contents(reader: JsonReader, table_names: Collection[str]) -> ArchiveContents:
    header: dict[str, Any] = {}
    tables: dict[str, PackedRows | None] | None = None
    try:
        for name in iterate_object_names(reader):
            if name == "tables":
                tables = read_tables(reader, list_table_names_ever(table_names))
            else:
                value = reader.read_value()
                header |= {name: value} if name in HEADER_NAMES else {}
        reader.expect_end()
    except (ValueError, RecursionError) as error:
        raise ImportRefusedError(NO_JSON) from error
    version = read_version(header)
    return select_tables(tables, version, map_table_names(table_names, version))


def iterate_object_names(reader: JsonReader) -> Iterator[str]:
    """The names in an object; anything else has none, and is skipped."""
    if reader.peek_character() == "{":
        return reader.iterate_member_names()
    reader.read_value()
    return iter(())


def read_tables(
    reader: JsonReader, table_names: frozenset[str]
) -> dict[str, PackedRows | None] | None:
    """Each table by name; None if it is not a list of rows, or there are no tables."""
    if reader.peek_character() != "{":
        reader.read_value()
        return None
    tables: dict[str, PackedRows | None] = {}
    rows_left = MOST_ROWS
    for name in reader.iterate_member_names():
        if len(tables) == MOST_NAMES:
            raise ImportRefusedError(NO_OWN_DATA)
        if reader.peek_character() != "[" or name not in table_names or name in tables:
            reader.read_value()
            tables[name] = None
        else:
            rows = tables[name] = PackedRows(
                limit_row_count(rows_left, reader.iterate_items())
            )
            rows_left -= len(rows)
    return tables


def limit_row_count(most_rows: int, rows: Iterator[Any]) -> Iterator[Any]:
    for number, row in enumerate(rows):
        if number == most_rows:
            raise ImportRefusedError(
                f"This export has more than {MOST_ROWS:,} rows. Thirty years of daily "
                "entries have less."
            )
        yield row


def read_version(header: Mapping[str, Any]) -> int:
    if header.get("format") != ARCHIVE_FORMAT:
        raise ImportRefusedError(NO_OWN_DATA)
    version = header.get("version")
    known = range(FIRST_ARCHIVE_VERSION, ARCHIVE_VERSION + 1)
    if type(version) is not int or version not in known:
        raise ImportRefusedError(
            "This export is of another version than "
            f"{FIRST_ARCHIVE_VERSION} to {ARCHIVE_VERSION}, which this site reads. "
            "A newer site can bring it back."
        )
    return version


def select_tables(
    tables: Mapping[str, PackedRows | None] | None,
    version: int,
    current_names: Mapping[str, str],
) -> ArchiveContents:
    """The rows by the current name of their table, which is given by the old one."""
    if tables is None:
        raise ImportRefusedError("This export has no tables: it is not whole.")
    refuse_on_problems(
        f"“{name}” is no list of rows."
        if name in current_names
        else f"“{name[:80]}” is no table of ours."
        for name in sorted(tables)
        if tables[name] is None or name not in current_names
    )
    return {
        current_name: ArchiveRows(
            packed_rows=tables.get(name) or PackedRows(iter(())),
            version=version,
            table_name=name,
        )
        for name, current_name in current_names.items()
    }
