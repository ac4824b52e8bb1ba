"""Read the rows of an export, and say what is wrong with them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError

from reports.archive.columns import ArchiveColumn
from reports.archive.table import ArchiveTable

RowValues = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedRow:
    """The values of a row, or what is wrong with it; rows count from 1."""

    number: int
    values: RowValues
    problems: tuple[str, ...]


def parse_rows(
    table: ArchiveTable, rows: Iterable[Any], now: datetime
) -> Iterator[ParsedRow]:
    """One by one: all of them as values would fill the memory."""
    first_numbers: dict[tuple[Any, ...], int] = {}
    for number, row in enumerate(rows, start=1):
        values, problems = parse_row(table, row, now)
        if not problems:
            key = table.extract_row_key(values)
            earlier = first_numbers.setdefault(key, number)
            if earlier != number:
                problems = [f"It is the same as row {earlier}."]
        yield ParsedRow(number=number, values=values, problems=tuple(problems))


def parse_row(
    table: ArchiveTable, row: Any, now: datetime
) -> tuple[dict[str, Any], list[str]]:
    if not isinstance(row, dict):
        return {}, ["This is no row."]
    values: dict[str, Any] = {}
    names = {column.name for column in table.columns}
    problems = [
        f"“{name[:40]}” is no field of ours." for name in row if name not in names
    ]
    for column in table.columns:
        try:
            values[column.name] = read_column_value(column, row, now)
        except ValidationError as error:
            problems.append(f"{column.name}: {' '.join(error.messages)}")
    return values, problems


def read_column_value(column: ArchiveColumn, row: RowValues, now: datetime) -> Any:
    """A field that an older export lacks gets its default."""
    if column.name not in row and column.has_default:
        return column.default_value
    return column.parse_value(row.get(column.name), now)
