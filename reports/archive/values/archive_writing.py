"""Write the ZIP of a person's data in chunks; knows no table and no database."""

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo
from zoneinfo import ZoneInfo

from reports.archive.values.archive_format import (
    ARCHIVE_FORMAT,
    DATA_FILE_NAME,
    FHIR_FILE_NAME,
    README_FILE_NAME,
    encode_json_value,
    name_csv_file,
)
from reports.archive.values.versions import ARCHIVE_VERSION
from reports.values.json_lists import separate_with_commas

LARGEST_CHUNK_BYTES = 64 * 2**10
# A spreadsheet would run these instead of showing them, some also in their wide form.
FORMULA_PREFIXES = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
# By this mark Excel sees how the letters are written.
BYTE_ORDER_MARK = "\ufeff"
# The day of a person is not that of world time, and a spreadsheet counts in days.
LOCAL_COLUMN_SUFFIXES = ("date", "time", "zone")


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnHeading:
    """A column of a table, with what a reader has to know about it."""

    name: str
    type_label: str
    description: str = ""
    is_instant: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportSheet:
    """A table. `iterate_rows` starts anew at each call: the rows are written twice.

    Spreadsheets show each instant in `zone` too.
    """

    name: str
    description: str
    headings: tuple[ColumnHeading, ...]
    zone: ZoneInfo
    iterate_rows: Callable[[], Iterable[Sequence[Any]]]

    @property
    def column_names(self) -> tuple[str, ...]:
        return tuple(heading.name for heading in self.headings)

    @property
    def spreadsheet_names(self) -> Iterator[str]:
        for heading in self.headings:
            yield heading.name
            if heading.is_instant:
                yield from (f"{heading.name}_{each}" for each in LOCAL_COLUMN_SUFFIXES)

    def iterate_spreadsheet_cells(self, row: Sequence[Any]) -> Iterator[Any]:
        for heading, value in zip(self.headings, row, strict=True):
            yield value
            if heading.is_instant:
                yield from split_local_time(value, self.zone)


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
            name=name_csv_file(sheet.name), text_chunks=generate_csv_lines(sheet)
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
        "starts like a formula has an apostrophe in front. Beside each time in UTC",
        "stand the date, the time and the zone of your own clock, in columns whose",
        f"names end in {', '.join(f'_{each}' for each in LOCAL_COLUMN_SUFFIXES)}.",
        "If your spreadsheet puts everything into one column, open the file from its",
        "menu instead (Data, From Text/CSV) and choose: UTF-8, separated by commas.",
        f"{FHIR_FILE_NAME} holds what other health programs can read: "
        "HL7 FHIR, release 4.",
        "Times are in UTC. An empty field means: not said.",
    ]
    for sheet in sheets:
        lines += ["", name_csv_file(sheet.name), f"  {sheet.description}"]
        lines += [f"  - {describe_heading(heading)}" for heading in sheet.headings]
    return "\n".join([*lines, ""])


def describe_heading(heading: ColumnHeading) -> str:
    description = f". {heading.description}" if heading.description else ""
    return f"{heading.name}: {heading.type_label}{description}"


class CsvEchoBuffer:
    """Returns what the CSV writer would write."""

    def write(self, text: str) -> str:
        return text


def generate_csv_lines(sheet: ExportSheet) -> Iterator[str]:
    writer = csv.writer(CsvEchoBuffer())
    yield BYTE_ORDER_MARK + writer.writerow(sheet.spreadsheet_names)
    for row in sheet.iterate_rows():
        cells = sheet.iterate_spreadsheet_cells(row)
        yield writer.writerow([format_csv_cell(value) for value in cells])


def split_local_time(instant: str | None, zone: ZoneInfo) -> tuple[str, ...]:
    """The date, the time and the zone of an instant by the clock of the zone."""
    if instant is None:
        return ("",) * len(LOCAL_COLUMN_SUFFIXES)
    local = datetime.fromisoformat(instant).astimezone(zone)
    return f"{local:%Y-%m-%d}", f"{local:%H:%M:%S}", zone.key


def format_csv_cell(value: Any) -> str:
    """A value as a spreadsheet shows it, and never a formula."""
    if value is None:
        return ""
    if isinstance(value, str):
        return f"'{value}" if value.startswith(FORMULA_PREFIXES) else value
    return encode_json_value(value)


def generate_json_chunks(
    sheets: Iterable[ExportSheet], exported_at: datetime
) -> Iterator[str]:
    yield f'{{"format": "{ARCHIVE_FORMAT}", "version": {ARCHIVE_VERSION}, '
    yield f'"exported_at": "{exported_at.isoformat()}", "tables": {{'
    for separator, sheet in separate_with_commas(sheets):
        yield f"{separator}{encode_json_value(sheet.name)}: ["
        for row_separator, row in separate_with_commas(sheet.iterate_rows()):
            fields = dict(zip(sheet.column_names, row, strict=True))
            yield row_separator + encode_json_value(fields)
        yield "]"
    yield "}}\n"


class ZipBuffer:
    """A ZIP is written to it, and taken from it chunk by chunk."""

    def __init__(self) -> None:
        self._writes: list[bytes] = []
        self.size = 0

    def write(self, data: bytes) -> int:
        self._writes.append(bytes(data))
        self.size += len(data)
        return len(data)

    def flush(self) -> None:
        """Nothing is buffered."""

    def close(self) -> None:
        """Nothing is open."""

    def drain(self) -> bytes:
        chunk = b"".join(self._writes)
        self._writes, self.size = [], 0
        return chunk


def write_archive(
    members: Iterable[ArchiveMember], exported_at: datetime
) -> Iterator[bytes]:
    """A ZIP in chunks: never more than one of them in memory."""
    buffer = ZipBuffer()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as zip_file:
        for member in members:
            # Without a time of its own, so that the same data gives the same bytes.
            info = ZipInfo(member.name, exported_at.timetuple()[:6])
            info.compress_type = ZIP_DEFLATED
            with zip_file.open(info, "w") as target:
                for text in member.text_chunks:
                    target.write(text.encode())
                    if buffer.size >= LARGEST_CHUNK_BYTES:
                        yield buffer.drain()
    yield buffer.drain()
