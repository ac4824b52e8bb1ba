"""Write and read the ZIP of a person's data; knows no table and no database."""

import csv
import json
import zlib
from collections.abc import (
    Callable,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from dataclasses import dataclass
from datetime import datetime
from io import TextIOWrapper
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from reports.archive.values.json_stream import JsonReader, PackedRows

ARCHIVE_FORMAT = "backpain"
ARCHIVE_VERSION = 1
README_FILE_NAME = "README.txt"
DATA_FILE_NAME = "data.json"
FHIR_FILE_NAME = "fhir.json"
LARGEST_ARCHIVE_BYTES = 256 * 2**20  # bytes, all files unpacked
LARGEST_DATA_BYTES = 64 * 2**20  # bytes, unpacked
MOST_MEMBERS = 100
MOST_ROWS = 250_000
CHUNK_BYTES = 64 * 2**10  # bytes
# A spreadsheet would run these instead of showing them.
FORMULA_PREFIXES = ("=", "+", "-", "@", "\t", "\r")

# A RuntimeError is a compression method that `ZipFile` does not know.
UNREADABLE_ZIP_ERRORS = (
    BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    RuntimeError,
)

Row = Mapping[str, Any]
ArchiveContents = Mapping[str, PackedRows]


class ImportRefusedError(Exception):
    """A rejected file, with every reason as text."""

    def __init__(self, *problems: str) -> None:
        super().__init__(*problems)
        self.problems = problems


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnHeading:
    """A column of a table, with what a reader has to know about it."""

    name: str
    type_label: str
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportSheet:
    """A table; `rows` restarts at each call, as it is written twice."""

    name: str
    description: str
    headings: tuple[ColumnHeading, ...]
    iterate_rows: Callable[[], Iterable[Sequence[Any]]]

    @property
    def csv_file_name(self) -> str:
        return f"{self.name}.csv"

    @property
    def column_names(self) -> tuple[str, ...]:
        return tuple(heading.name for heading in self.headings)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveMember:
    name: str
    text_chunks: Iterable[str]


def generate_members(
    sheets: Sequence[ExportSheet], exported_at: datetime
) -> Iterator[ArchiveMember]:
    yield ArchiveMember(
        name=README_FILE_NAME, text_chunks=[build_readme(sheets, exported_at)]
    )
    for sheet in sheets:
        yield ArchiveMember(
            name=sheet.csv_file_name, text_chunks=generate_csv_lines(sheet)
        )
    yield ArchiveMember(
        name=DATA_FILE_NAME, text_chunks=generate_json_chunks(sheets, exported_at)
    )


def build_readme(sheets: Iterable[ExportSheet], exported_at: datetime) -> str:
    lines = [
        "Your data from backpain",
        "",
        f"Written on {exported_at:%Y-%m-%d} at {exported_at:%H:%M} UTC.",
        "",
        f"{DATA_FILE_NAME} holds all tables. You can bring it back on the import page.",
        "The CSV files hold the same tables for a spreadsheet. There, a text that",
        "starts like a formula has an apostrophe in front.",
        f"{FHIR_FILE_NAME} holds what other health programs can read: "
        "HL7 FHIR, release 4.",
        "Times are in UTC. An empty field means: not said.",
    ]
    for sheet in sheets:
        lines += ["", sheet.csv_file_name, f"  {sheet.description}"]
        lines += [f"  - {describe_heading(heading)}" for heading in sheet.headings]
    return "\n".join([*lines, ""])


def describe_heading(heading: ColumnHeading) -> str:
    words = f". {heading.description}" if heading.description else ""
    return f"{heading.name}: {heading.type_label}{words}"


class CsvEchoBuffer:
    """Returns what the CSV writer would write."""

    def write(self, text: str) -> str:
        return text


def generate_csv_lines(sheet: ExportSheet) -> Iterator[str]:
    writer = csv.writer(CsvEchoBuffer())
    yield writer.writerow(sheet.column_names)
    for row in sheet.iterate_rows():
        yield writer.writerow([format_csv_cell(value) for value in row])


def format_csv_cell(value: Any) -> str:
    """A value as a spreadsheet shows it, and never a formula."""
    if value is None:
        return ""
    if isinstance(value, str):
        return f"'{value}" if value.startswith(FORMULA_PREFIXES) else value
    return encode_json_value(value)


def encode_json_value(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def generate_json_chunks(
    sheets: Iterable[ExportSheet], exported_at: datetime
) -> Iterator[str]:
    yield f'{{"format": "{ARCHIVE_FORMAT}", "version": {ARCHIVE_VERSION}, '
    yield f'"exported_at": "{exported_at.isoformat()}", "tables": {{'
    for number, sheet in enumerate(sheets):
        yield f"{',' if number else ''}\n{encode_json_value(sheet.name)}: ["
        yield from separate_with_commas(generate_json_rows(sheet))
        yield "]"
    yield "}}\n"


def generate_json_rows(sheet: ExportSheet) -> Iterator[str]:
    columns = sheet.column_names
    for row in sheet.iterate_rows():
        yield encode_json_value(dict(zip(columns, row, strict=True)))


def separate_with_commas(texts: Iterable[str]) -> Iterator[str]:
    for number, text in enumerate(texts):
        yield f"{',' if number else ''}\n{text}"


class ZipBuffer:
    """A ZIP is written to it, and taken from it piece by piece."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self.size = 0

    def write(self, data: bytes) -> int:
        self._pieces.append(bytes(data))
        self.size += len(data)
        return len(data)

    def flush(self) -> None:
        """Nothing is buffered."""

    def close(self) -> None:
        """Nothing is open."""

    def drain(self) -> bytes:
        taken = b"".join(self._pieces)
        self._pieces, self.size = [], 0
        return taken


def write_archive(
    members: Iterable[ArchiveMember], exported_at: datetime
) -> Iterator[bytes]:
    """A ZIP in chunks: never more than one of them in memory."""
    sink = ZipBuffer()
    with ZipFile(sink, "w", ZIP_DEFLATED) as zip_file:
        for member in members:
            # Without a time of its own, so that the same data gives the same bytes.
            info = ZipInfo(member.name, exported_at.timetuple()[:6])
            info.compress_type = ZIP_DEFLATED
            with zip_file.open(info, "w") as target:
                for text in member.text_chunks:
                    target.write(text.encode())
                    if sink.size >= CHUNK_BYTES:
                        yield sink.drain()
    yield sink.drain()


def read_archive(file: IO[bytes], table_names: Iterable[str]) -> ArchiveContents:
    """The tables in one of our ZIPs; the exception names any problem.

    Rows are passed on as they are: only their position is checked here.
    """
    allowed = {
        README_FILE_NAME,
        DATA_FILE_NAME,
        FHIR_FILE_NAME,
        *(f"{name}.csv" for name in table_names),
    }
    try:
        with ZipFile(file) as zip_file:
            check_zip_members(zip_file.infolist(), allowed)
            verify_checksums(zip_file)
            with (
                zip_file.open(DATA_FILE_NAME) as data,
                TextIOWrapper(data, "utf-8") as text,
            ):
                return read_contents(JsonReader(text), frozenset(table_names))
    except UNREADABLE_ZIP_ERRORS as error:
        raise ImportRefusedError(
            "The file is no ZIP, or it is damaged. Download your export again, "
            "and choose the file as it came."
        ) from error


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
                while member.read(CHUNK_BYTES):
                    pass


def read_contents(reader: JsonReader, table_names: frozenset[str]) -> ArchiveContents:
    head: dict[str, Any] = {}
    tables: dict[str, PackedRows | None] | None = None
    try:
        for name in iterate_object_names(reader):
            if name == "tables":
                tables = read_tables(reader, table_names)
            else:
                head[name] = reader.read_value()
        reader.expect_end()
    except (ValueError, RecursionError) as error:
        raise ImportRefusedError(
            f"{DATA_FILE_NAME} is damaged: it is not valid JSON."
        ) from error
    check_archive_header(head)
    return validate_tables(tables, table_names)


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
    left = MOST_ROWS
    for name in reader.iterate_member_names():
        if reader.peek_character() != "[" or name not in table_names or name in tables:
            reader.read_value()
            tables[name] = None
        else:
            rows = tables[name] = PackedRows(
                limit_row_count(left, reader.iterate_items())
            )
            left -= len(rows)
    return tables


def limit_row_count(most_rows: int, rows: Iterator[Any]) -> Iterator[Any]:
    for number, row in enumerate(rows):
        if number == most_rows:
            raise ImportRefusedError(f"The file has more than {MOST_ROWS:,} rows.")
        yield row


def check_archive_header(header: Mapping[str, Any]) -> None:
    if header.get("format") != ARCHIVE_FORMAT:
        raise ImportRefusedError(f"{DATA_FILE_NAME} is no export of backpain.")
    if header.get("version") != ARCHIVE_VERSION:
        raise ImportRefusedError(
            f"{DATA_FILE_NAME} is of another version than "
            f"{ARCHIVE_VERSION}, which we read."
        )


def validate_tables(
    tables: Mapping[str, PackedRows | None] | None, table_names: frozenset[str]
) -> ArchiveContents:
    if tables is None:
        raise ImportRefusedError(f"{DATA_FILE_NAME} has no tables.")
    problems = [
        f"“{name}” is no list of rows."
        if name in table_names
        else f"“{name[:80]}” is no table of ours."
        for name in sorted(tables)
        if tables[name] is None
    ]
    if problems:
        raise ImportRefusedError(*problems[:MOST_MEMBERS])
    return {name: tables.get(name) or PackedRows(iter(())) for name in table_names}
