"""Read the ZIP of a person's data; knows no table and no database."""

import zlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import TextIOWrapper
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from reports.archive.values.archive_format import (
    ARCHIVE_FORMAT,
    DATA_FILE_NAME,
    FHIR_FILE_NAME,
    README_FILE_NAME,
    name_csv_file,
)
from reports.archive.values.json_stream import JsonReader, PackedRows
from reports.archive.values.versions import (
    ARCHIVE_VERSION,
    FIRST_ARCHIVE_VERSION,
    list_table_names_ever,
    map_table_names,
    upgrade_row,
)

LARGEST_ARCHIVE_BYTES = 256 * 2**20  # all files unpacked
LARGEST_DATA_BYTES = 64 * 2**20  # unpacked
BYTES_PER_READ = 64 * 2**10
MOST_MEMBERS = 100
MOST_ROWS = 250_000

# A RuntimeError is a compression method that `ZipFile` does not know.
UNREADABLE_ZIP_ERRORS = (
    BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    RuntimeError,
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


class ImportRefusedError(Exception):
    """A rejected file, with every reason as text."""

    def __init__(self, *problems: str) -> None:
        super().__init__(*problems)
        self.problems = problems


def read_archive(file: IO[bytes], table_names: Collection[str]) -> ArchiveContents:
    """The tables in one of our ZIPs; the exception names any problem.

    Rows are passed on as they are: only their position is checked here.
    """
    try:
        with ZipFile(file) as zip_file:
            check_zip_members(zip_file.infolist(), list_file_names(table_names))
            verify_checksums(zip_file)
            with (
                zip_file.open(DATA_FILE_NAME) as data,
                TextIOWrapper(data, "utf-8") as text,
            ):
                return read_contents(JsonReader(text), table_names)
    except UNREADABLE_ZIP_ERRORS as error:
        raise ImportRefusedError(
            "The file is no ZIP, or it is damaged. Download your export again, "
            "and choose the file as it came."
        ) from error


def list_file_names(table_names: Collection[str]) -> set[str]:
    csv_file_names = map(name_csv_file, list_table_names_ever(table_names))
    return {README_FILE_NAME, DATA_FILE_NAME, FHIR_FILE_NAME, *csv_file_names}


def check_zip_members(infos: Sequence[ZipInfo], allowed_names: set[str]) -> None:
    problems = [
        reason for info in infos for reason in find_member_problems(info, allowed_names)
    ]
    names = [info.filename for info in infos]
    if DATA_FILE_NAME not in names:
        problems.append(
            f"The ZIP has no file {DATA_FILE_NAME}: it is no export of backpain."
        )
    # Of two files with the same name, one might be checked and the other read.
    if len(set(names)) < len(names) or len(names) > MOST_MEMBERS:
        problems.append("The ZIP has more files than an export has.")
    problems += find_size_problems(infos)
    if problems:
        raise ImportRefusedError(*problems[:MOST_MEMBERS])


def find_size_problems(infos: Iterable[ZipInfo]) -> Iterator[str]:
    """By the sizes that the ZIP declares; reading enforces them."""
    sizes = [(info.filename == DATA_FILE_NAME, info.file_size) for info in infos]
    if sum(size for _, size in sizes) > LARGEST_ARCHIVE_BYTES:
        yield (
            "Unpacked, the files are larger than "
            f"{LARGEST_ARCHIVE_BYTES // 2**20} megabytes."
        )
    if sum(size for is_data, size in sizes if is_data) > LARGEST_DATA_BYTES:
        yield (
            f"Unpacked, {DATA_FILE_NAME} is larger than "
            f"{LARGEST_DATA_BYTES // 2**20} megabytes."
        )


def find_member_problems(info: ZipInfo, allowed_names: set[str]) -> Iterator[str]:
    if info.filename not in allowed_names:
        yield f"“{info.filename[:80]}” is no file of an export."
    elif info.flag_bits & 1 or info.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        yield f"“{info.filename}” is packed or locked in a way we do not read."


def verify_checksums(zip_file: ZipFile) -> None:
    """Read every other file to its end, where `ZipFile` verifies its checksum.

    It reads no more of a file than its declared size.
    """
    for info in zip_file.infolist():
        if info.filename != DATA_FILE_NAME:
            with zip_file.open(info) as member:
                while member.read(BYTES_PER_READ):
                    pass


def read_contents(reader: JsonReader, table_names: Collection[str]) -> ArchiveContents:
    header: dict[str, Any] = {}
    tables: dict[str, PackedRows | None] | None = None
    try:
        for name in iterate_object_names(reader):
            if name == "tables":
                tables = read_tables(reader, list_table_names_ever(table_names))
            else:
                header[name] = reader.read_value()
        reader.expect_end()
    except (ValueError, RecursionError) as error:
        raise ImportRefusedError(
            f"{DATA_FILE_NAME} is damaged: it is not valid JSON."
        ) from error
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
            raise ImportRefusedError(f"The file has more than {MOST_ROWS:,} rows.")
        yield row


def read_version(header: Mapping[str, Any]) -> int:
    if header.get("format") != ARCHIVE_FORMAT:
        raise ImportRefusedError(f"{DATA_FILE_NAME} is no export of backpain.")
    version = header.get("version")
    known = range(FIRST_ARCHIVE_VERSION, ARCHIVE_VERSION + 1)
    if type(version) is not int or version not in known:
        raise ImportRefusedError(
            f"{DATA_FILE_NAME} is of another version than "
            f"{FIRST_ARCHIVE_VERSION} to {ARCHIVE_VERSION}, which we read."
        )
    return version


def select_tables(
    tables: Mapping[str, PackedRows | None] | None,
    version: int,
    current_names: Mapping[str, str],
) -> ArchiveContents:
    """The rows by the current name of their table, which is given by the old one."""
    if tables is None:
        raise ImportRefusedError(f"{DATA_FILE_NAME} has no tables.")
    problems = [
        f"“{name}” is no list of rows."
        if name in current_names
        else f"“{name[:80]}” is no table of ours."
        for name in sorted(tables)
        if tables[name] is None or name not in current_names
    ]
    if problems:
        raise ImportRefusedError(*problems[:MOST_MEMBERS])
    return {
        current_name: ArchiveRows(
            packed_rows=tables.get(name) or PackedRows(iter(())),
            version=version,
            table_name=name,
        )
        for name, current_name in current_names.items()
    }
