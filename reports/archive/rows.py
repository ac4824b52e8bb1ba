"""Read the rows of an export, and say what is wrong with them."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError

from reports.archive.columns import ArchiveColumn
from reports.archive.table import ArchiveTable

RowValues = Mapping[str, Any]


def read_rows(
    table: ArchiveTable, rows: Iterable[RowValues], now: datetime
) -> Iterator[RowValues]:
    # One by one: all of them as values would fill the memory.
    return (read_row(table, row, now) for row in rows)


def read_row(table: ArchiveTable, row: RowValues, now: datetime) -> dict[str, Any]:
    return {
        column.name: read_column_value(column, row, now) for column in table.columns
    }


def read_column_value(column: ArchiveColumn, row: RowValues, now: datetime) -> Any:
    """A field that an older export lacks gets its default."""
    if column.name not in row and column.has_default:
        return column.default_value
    return column.parse_value(row.get(column.name), now)


def find_table_problems(
    table: ArchiveTable, rows: Iterable[Any], now: datetime
) -> Iterator[tuple[int, str]]:
    first_numbers: dict[tuple[Any, ...], int] = {}
    for number, row in enumerate(rows, start=1):
        reasons = find_row_problems(table, row, now)
        yield from ((number, reason) for reason in reasons)
        if not reasons:
            earlier = first_numbers.setdefault(
                table.extract_row_key(read_row(table, row, now)), number
            )
            if earlier != number:
                yield number, f"It is the same as row {earlier}."


def find_row_problems(table: ArchiveTable, row: Any, now: datetime) -> list[str]:
    if not isinstance(row, dict):
        return ["This is no row."]
    names = {column.name for column in table.columns}
    unknown = [
        f"“{name[:40]}” is no field of ours." for name in row if name not in names
    ]
    return unknown + [
        f"{column.name}: {' '.join(problem)}"
        for column in table.columns
        if (problem := find_column_problems(column, row, now))
    ]


def find_column_problems(
    column: ArchiveColumn, row: RowValues, now: datetime
) -> list[str]:
    try:
        read_column_value(column, row, now)
    except ValidationError as error:
        return error.messages
    return []
