"""The ZIP of everything a person has, written and read. Knows no table, no database."""

import csv
import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import IO, Any, NoReturn
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

FORMAT = "backpain"
VERSION = 1
README = "README.txt"
DATA = "data.json"
FHIR = "fhir.json"
LARGEST = 256 * 2**20  # bytes, all files unpacked
LARGEST_DATA = 64 * 2**20  # bytes, unpacked
MOST_MEMBERS = 100
PIECE = 64 * 2**10  # bytes
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")

Row = Mapping[str, Any]
Contents = dict[str, list[Any]]


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
    """The files of an export, each written as it is read."""
    yield Member(name=README, texts=[readme(sheets, at)])
    for sheet in sheets:
        yield Member(name=sheet.file_name, texts=csv_texts(sheet))
    yield Member(name=DATA, texts=json_texts(sheets, at))


def readme(sheets: Iterable[Sheet], at: datetime) -> str:
    """What each file and each field means, in plain text."""
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
    """One JSON object, a line for each row."""
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
    """The texts as the items of a JSON list."""
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

    Rows are lists of whatever was there: only their place is checked here.
    """
    allowed = {README, DATA, FHIR, *(f"{name}.csv" for name in names)}
    return tables_of(parsed(unpacked(file, allowed)), frozenset(names))


def unpacked(file: IO[bytes], allowed: set[str]) -> bytes:
    """The data, once every file in the ZIP was read to its end and is sound."""
    try:
        with ZipFile(file) as zip_file:
            check_members(zip_file.infolist(), allowed)
            return [read_member(zip_file, info) for info in by_data_last(zip_file)][-1]
    except (BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
        raise RefusedError(
            "The file is no ZIP, or it is damaged. Download your export again, "
            "and choose the file as it came."
        ) from error


def check_members(infos: Sequence[ZipInfo], allowed: set[str]) -> None:
    problems = [reason for info in infos for reason in complaints(info, allowed)]
    names = [info.filename for info in infos]
    if DATA not in names:
        problems.append(f"The ZIP has no file {DATA}: it is no export of backpain.")
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


def by_data_last(zip_file: ZipFile) -> list[ZipInfo]:
    return sorted(zip_file.infolist(), key=lambda info: info.filename == DATA)


def read_member(zip_file: ZipFile, info: ZipInfo) -> bytes:
    """The data, or nothing for other files, whose sums are checked all the same.

    `ZipFile` reads no more of a file than its listed size, and then checks its sum.
    """
    with zip_file.open(info) as member:
        if info.filename == DATA:
            return member.read()
        while member.read(PIECE):
            pass
    return b""


def parsed(data: bytes) -> Any:
    try:
        return json.loads(data, parse_constant=no_number)
    except (ValueError, RecursionError) as error:
        raise RefusedError(f"{DATA} is damaged: it is not valid JSON.") from error


def no_number(name: str) -> NoReturn:
    raise ValueError(name)


def tables_of(data: Any, names: frozenset[str]) -> Contents:
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise RefusedError(f"{DATA} is no export of backpain.")
    if data.get("version") != VERSION:
        raise RefusedError(
            f"{DATA} is of another version than {VERSION}, which we read."
        )
    tables = data.get("tables")
    if not isinstance(tables, dict):
        raise RefusedError(f"{DATA} has no tables.")
    problems = [f"“{name[:80]}” is no table of ours." for name in set(tables) - names]
    problems += [
        f"“{name}” is no list of rows."
        for name in names & set(tables)
        if not isinstance(tables[name], list)
    ]
    if problems:
        raise RefusedError(*sorted(problems)[:MOST_MEMBERS])
    return {name: tables.get(name, []) for name in names}
