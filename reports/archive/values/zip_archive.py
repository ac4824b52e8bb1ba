"""The ZIP of everything a person has, written and read. Knows no table, no database."""

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

from reports.archive.values.json_stream import Reader, Rows

FORMAT = "backpain"
VERSION = 1
README = "README.txt"
DATA = "data.json"
FHIR = "fhir.json"
LARGEST = 256 * 2**20  # bytes, all files unpacked
LARGEST_DATA = 64 * 2**20  # bytes, unpacked
MOST_MEMBERS = 100
MOST_ROWS = 250_000
PIECE = 64 * 2**10  # bytes
# What a spreadsheet would run instead of showing it.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")

# A RuntimeError is a way of packing that `ZipFile` does not know.
NO_ZIP = (BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError)

Row = Mapping[str, Any]
Contents = Mapping[str, Rows]


class RefusedError(Exception):
    """A file that is not taken, with every reason in words."""

    def __init__(self, *problems: str) -> None:
        super().__init__(*problems)
        self.problems = problems


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A column of a table, with what a reader must know of it."""

    name: str
    kind: str
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A table; `rows` starts anew at each call, as it is written twice."""

    name: str
    words: str
    headings: tuple[Heading, ...]
    rows: Callable[[], Iterable[Sequence[Any]]]

    @property
    def file_name(self) -> str:
        return f"{self.name}.csv"

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(heading.name for heading in self.headings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    name: str
    texts: Iterable[str]


def members(sheets: Sequence[Sheet], at: datetime) -> Iterator[Member]:
    yield Member(name=README, texts=[readme(sheets, at)])
    for sheet in sheets:
        yield Member(name=sheet.file_name, texts=csv_texts(sheet))
    yield Member(name=DATA, texts=json_texts(sheets, at))


def readme(sheets: Iterable[Sheet], at: datetime) -> str:
    lines = [
        "Your data from backpain",
        "",
        f"Written on {at:%Y-%m-%d} at {at:%H:%M} UTC.",
        "",
        f"{DATA} holds all tables. You can bring it back on the import page.",
        "The CSV files hold the same tables for a spreadsheet. There, a text that",
        "starts like a formula has an apostrophe in front.",
        f"{FHIR} holds what other health programs can read: HL7 FHIR, release 4.",
        "Times are in UTC. An empty field means: not said.",
    ]
    for sheet in sheets:
        lines += ["", sheet.file_name, f"  {sheet.words}"]
        lines += [f"  - {line_of(heading)}" for heading in sheet.headings]
    return "\n".join([*lines, ""])


def line_of(heading: Heading) -> str:
    words = f". {heading.words}" if heading.words else ""
    return f"{heading.name}: {heading.kind}{words}"


class Line:
    """Gives back what the CSV writer would write."""

    def write(self, text: str) -> str:
        return text


def csv_texts(sheet: Sheet) -> Iterator[str]:
    writer = csv.writer(Line())
    yield writer.writerow(sheet.columns)
    for row in sheet.rows():
        yield writer.writerow([cell(value) for value in row])


def cell(value: Any) -> str:
    """A value as a spreadsheet shows it, and never as a formula."""
    if value is None:
        return ""
    if isinstance(value, str):
        return f"'{value}" if value.startswith(FORMULA_STARTS) else value
    return as_json(value)


def as_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def json_texts(sheets: Iterable[Sheet], at: datetime) -> Iterator[str]:
    yield f'{{"format": "{FORMAT}", "version": {VERSION}, '
    yield f'"exported_at": "{at.isoformat()}", "tables": {{'
    for number, sheet in enumerate(sheets):
        yield f"{',' if number else ''}\n{as_json(sheet.name)}: ["
        yield from joined(json_rows(sheet))
        yield "]"
    yield "}}\n"


def json_rows(sheet: Sheet) -> Iterator[str]:
    columns = sheet.columns
    for row in sheet.rows():
        yield as_json(dict(zip(columns, row, strict=True)))


def joined(texts: Iterable[str]) -> Iterator[str]:
    for number, text in enumerate(texts):
        yield f"{',' if number else ''}\n{text}"


class Sink:
    """Where a ZIP is written to, and taken from piece by piece."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self.size = 0

    def write(self, data: bytes) -> int:
        self._pieces.append(bytes(data))
        self.size += len(data)
        return len(data)

    def flush(self) -> None:
        """Nothing is kept back."""

    def close(self) -> None:
        """Nothing is held open."""

    def take(self) -> bytes:
        taken = b"".join(self._pieces)
        self._pieces, self.size = [], 0
        return taken


def write(files: Iterable[Member], at: datetime) -> Iterator[bytes]:
    """A ZIP in pieces: never more of it in memory than one of them."""
    sink = Sink()
    with ZipFile(sink, "w", ZIP_DEFLATED) as zip_file:
        for member in files:
            # Without a time of its own, so that the same data gives the same bytes.
            info = ZipInfo(member.name, at.timetuple()[:6])
            info.compress_type = ZIP_DEFLATED
            with zip_file.open(info, "w") as target:
                for text in member.texts:
                    target.write(text.encode())
                    if sink.size >= PIECE:
                        yield sink.take()
    yield sink.take()


def read(file: IO[bytes], names: Iterable[str]) -> Contents:
    """The tables in a ZIP of ours, or RefusedError with the reason.

    Rows are whatever was there: only their place is checked here.
    """
    allowed = {README, DATA, FHIR, *(f"{name}.csv" for name in names)}
    try:
        with ZipFile(file) as zip_file:
            check_members(zip_file.infolist(), allowed)
            check_sums(zip_file)
            with zip_file.open(DATA) as data, TextIOWrapper(data, "utf-8") as text:
                return contents_of(Reader(text), frozenset(names))
    except NO_ZIP as error:
        raise RefusedError(
            "The file is no ZIP, or it is damaged. Download your export again, "
            "and choose the file as it came."
        ) from error


def check_members(infos: Sequence[ZipInfo], allowed: set[str]) -> None:
    problems = [reason for info in infos for reason in complaints(info, allowed)]
    names = [info.filename for info in infos]
    if DATA not in names:
        problems.append(f"The ZIP has no file {DATA}: it is no export of backpain.")
    # Of two files with one name, one would be checked and the other read.
    if len(set(names)) < len(names) or len(names) > MOST_MEMBERS:
        problems.append("The ZIP has more files than an export has.")
    problems += size_problems(infos)
    if problems:
        raise RefusedError(*problems[:MOST_MEMBERS])


def size_problems(infos: Iterable[ZipInfo]) -> Iterator[str]:
    """By what the ZIP says of itself; reading holds it to that."""
    sizes = [(info.filename == DATA, info.file_size) for info in infos]
    if sum(size for _, size in sizes) > LARGEST:
        yield f"Unpacked, the files are larger than {LARGEST // 2**20} megabytes."
    if sum(size for is_data, size in sizes if is_data) > LARGEST_DATA:
        yield f"Unpacked, {DATA} is larger than {LARGEST_DATA // 2**20} megabytes."


def complaints(info: ZipInfo, allowed: set[str]) -> Iterator[str]:
    if info.filename not in allowed:
        yield f"“{info.filename[:80]}” is no file of an export."
    elif info.flag_bits & 1 or info.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        yield f"“{info.filename}” is packed or locked in a way we do not read."


def check_sums(zip_file: ZipFile) -> None:
    """Read every file beside the data to its end, where `ZipFile` checks its sum.

    It reads no more of a file than its listed size.
    """
    for info in zip_file.infolist():
        if info.filename != DATA:
            with zip_file.open(info) as member:
                while member.read(PIECE):
                    pass


def contents_of(reader: Reader, names: frozenset[str]) -> Contents:
    head: dict[str, Any] = {}
    tables: dict[str, Rows | None] | None = None
    try:
        for name in members_of(reader):
            if name == "tables":
                tables = tables_of(reader, names)
            else:
                head[name] = reader.value()
        reader.end()
    except (ValueError, RecursionError) as error:
        raise RefusedError(f"{DATA} is damaged: it is not valid JSON.") from error
    check_head(head)
    return sound_tables(tables, names)


def members_of(reader: Reader) -> Iterator[str]:
    """The names in an object; what is none has none, and is passed by."""
    if reader.sign() == "{":
        return reader.names()
    reader.value()
    return iter(())


def tables_of(reader: Reader, names: frozenset[str]) -> dict[str, Rows | None] | None:
    """Each table by its name; None where it is no list of rows, or there are none."""
    if reader.sign() != "{":
        reader.value()
        return None
    tables: dict[str, Rows | None] = {}
    left = MOST_ROWS
    for name in reader.names():
        if reader.sign() != "[" or name not in names or name in tables:
            reader.value()
            tables[name] = None
        else:
            rows = tables[name] = Rows(at_most(left, reader.items()))
            left -= len(rows)
    return tables


def at_most(count: int, rows: Iterator[Any]) -> Iterator[Any]:
    for number, row in enumerate(rows):
        if number == count:
            raise RefusedError(f"The file has more than {MOST_ROWS:,} rows.")
        yield row


def check_head(head: Mapping[str, Any]) -> None:
    if head.get("format") != FORMAT:
        raise RefusedError(f"{DATA} is no export of backpain.")
    if head.get("version") != VERSION:
        raise RefusedError(
            f"{DATA} is of another version than {VERSION}, which we read."
        )


def sound_tables(
    tables: Mapping[str, Rows | None] | None, names: frozenset[str]
) -> Contents:
    if tables is None:
        raise RefusedError(f"{DATA} has no tables.")
    problems = [
        f"“{name}” is no list of rows."
        if name in names
        else f"“{name[:80]}” is no table of ours."
        for name in sorted(tables)
        if tables[name] is None
    ]
    if problems:
        raise RefusedError(*problems[:MOST_MEMBERS])
    return {name: tables.get(name) or Rows(iter(())) for name in names}
