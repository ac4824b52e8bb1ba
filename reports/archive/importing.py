"""Brings an export back: every row is checked before the first is kept."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import sha256
from itertools import islice
from typing import Any

from django.core.exceptions import ValidationError
from django.db import DatabaseError, models, transaction

from exercises.models import Exercise
from people.models import Person
from reports.archive.columns import Column, to_plain
from reports.archive.tables import ROWS_AT_A_TIME, TABLES, Table, targets
from reports.archive.values.zip_archive import (
    MOST_ROWS,
    Contents,
    RefusedError,
    as_json,
)

MOST_PROBLEMS = 20

Values = Mapping[str, Any]
NumberedRow = tuple[int, Values]  # from 1
Links = dict[type[models.Model], dict[Any, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What becomes of the rows of one table.

    `kept` counts rows that are there already with other content: those stay.
    """

    name: str
    title: str
    added: int
    same: int
    kept: int

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def preview(person: Person, contents: Contents, now: datetime) -> list[Tally]:
    """What an import would do, tried out on the database and taken back."""
    with transaction.atomic():
        # Only the database knows all of its rules.
        owner = person if person.pk else Person.objects.create()
        tallies = bring(owner, contents, now)
        transaction.set_rollback(True)
    return tallies


@transaction.atomic
def bring(person: Person, contents: Contents, now: datetime) -> list[Tally]:
    """Add all rows that are not there yet, or none: RefusedError tells why."""
    check_rows(contents, now)
    # Of two imports at once, the second sees what the first has added.
    Person.objects.select_for_update().get(pk=person.pk)
    is_new = not any(t.rows_of(person).exists() for t in TABLES if t.owner)
    links: Links = {Exercise: dict(Exercise.objects.values_list("slug", "pk"))}
    return [
        bring_person(read_rows(table, contents, now), person, table)
        if is_new and not table.owner
        else bring_table(read_rows(table, contents, now), person, table, links)
        for table in TABLES
    ]


def check_rows(contents: Contents, now: datetime) -> None:
    refuse(
        f"{table.name}, row {number}: {reason}"
        for table in TABLES
        for number, reason in problems_of(table, contents[table.name], now)
    )


def read_rows(table: Table, contents: Contents, now: datetime) -> Iterator[Values]:
    # One by one: all of them as values would fill the memory.
    return (read_row(table, row, now) for row in contents[table.name])


def refuse(problems: Iterator[str]) -> None:
    """Refuse if there is a problem; the first twenty are told."""
    told = list(islice(problems, MOST_PROBLEMS + 1))
    if len(told) > MOST_PROBLEMS:
        told[-1] = "There are more problems after these."
    if told:
        raise RefusedError(*told)


def problems_of(
    table: Table, rows: Iterable[Any], now: datetime
) -> Iterator[tuple[int, str]]:
    first: dict[tuple[Any, ...], int] = {}
    for number, row in enumerate(rows, start=1):
        reasons = row_problems(table, row, now)
        yield from ((number, reason) for reason in reasons)
        if not reasons:
            earlier = first.setdefault(table.key_of(read_row(table, row, now)), number)
            if earlier != number:
                yield number, f"It is the same as row {earlier}."


def row_problems(table: Table, row: Any, now: datetime) -> list[str]:
    if not isinstance(row, dict):
        return ["This is no row."]
    names = {column.name for column in table.columns}
    unknown = [
        f"“{name[:40]}” is no field of ours." for name in row if name not in names
    ]
    return unknown + [
        f"{column.name}: {' '.join(problem)}"
        for column in table.columns
        if (problem := column_problem(column, row, now))
    ]


def column_problem(column: Column, row: Values, now: datetime) -> list[str]:
    try:
        value_of(column, row, now)
    except ValidationError as error:
        return error.messages
    return []


def read_row(table: Table, row: Values, now: datetime) -> dict[str, Any]:
    return {column.name: value_of(column, row, now) for column in table.columns}


def value_of(column: Column, row: Values, now: datetime) -> Any:
    """A field that an older export does not have yet gets its default."""
    if column.name not in row and column.has_default:
        return column.default
    return column.read(row.get(column.name), now)


def bring_person(rows: Iterable[Values], person: Person, table: Table) -> Tally:
    added = list(rows)
    for row in added:
        for name, value in row.items():
            setattr(person, name, value)
        person.save()
    return tally(table, added=len(added))


def bring_table(
    rows: Iterable[Values], person: Person, table: Table, links: Links
) -> Tally:
    counts: Counter[str] = Counter()
    refuse(
        f"{table.name}, row {number}: {reason}"
        for batch in batches(table, new_rows(table, rows, person, counts))
        for number, reason in add(table, batch, person, links)
    )
    if table.model in targets(TABLES):
        links[table.model] = dict(table.rows_of(person).values_list(*table.key, "pk"))
    return tally(table, **counts)


def new_rows(
    table: Table, rows: Iterable[Values], person: Person, counts: Counter[str]
) -> Iterator[NumberedRow]:
    """Those that are not there yet; counts them, and the others, on the way."""
    names = [column.name for column in table.columns]
    there = {
        table.key_of(dict(zip(names, row, strict=True))): print_of(row)
        for row in table.plain_rows(person)
    }
    for number, row in enumerate(rows, start=1):
        plain = {name: to_plain(value) for name, value in row.items()}
        known = there.get(table.key_of(plain))
        if known is None:
            counts["added"] += 1
            yield number, row
        else:
            counts["same" if known == print_of(plain.values()) else "kept"] += 1


def print_of(values: Iterable[Any]) -> bytes:
    # Whole rows of a long log would fill the memory.
    return sha256(as_json(list(values)).encode()).digest()


def batches(
    table: Table, rows: Iterator[NumberedRow]
) -> Iterator[Sequence[NumberedRow]]:
    """A part of the rows at a time; all at once where they are settled together."""
    size = MOST_ROWS if table.settle else ROWS_AT_A_TIME
    while batch := list(islice(rows, size)):
        yield batch


def tally(table: Table, *, added: int = 0, same: int = 0, kept: int = 0) -> Tally:
    return Tally(name=table.name, title=table.title, added=added, same=same, kept=kept)


def add(
    table: Table, rows: Sequence[NumberedRow], person: Person, links: Links
) -> Iterator[tuple[int, str]]:
    problems = [
        (number, reason)
        for number, row in rows
        for reason in link_problems(table, row, links)
    ]
    if problems:
        yield from problems
        return
    built = [(number, build(table, row, person, links)) for number, row in rows]
    if table.settle:
        table.settle(person, [row for _, row in built])
    yield from insert(table, built)


def link_problems(table: Table, row: Values, links: Links) -> Iterator[str]:
    for column in table.columns:
        value = row[column.name]
        if column.target and value is not None and value not in links[column.target]:
            yield f"{column.name}: There is no “{to_plain(value)}” to belong to."


def build(table: Table, row: Values, person: Person, links: Links) -> models.Model:
    fields = dict(field_of(column, row, links) for column in table.columns)
    if table.owner == "person":
        fields["person_id"] = person.pk
    return table.model(**fields)


def field_of(column: Column, row: Values, links: Links) -> tuple[str, Any]:
    value = row[column.name]
    if column.target:
        return f"{column.name}_id", links[column.target].get(value)
    return column.name, value


def insert(
    table: Table, rows: Sequence[tuple[int, models.Model]]
) -> Iterator[tuple[int, str]]:
    """Insert rows; those that a rule refuses are found by halving, and told."""
    try:
        if table.check_row:
            for _, row in rows:
                table.check_row(row)
        with transaction.atomic():
            table.model._default_manager.bulk_create(row for _, row in rows)
    except (DatabaseError, ValueError) as error:
        if len(rows) == 1:
            yield rows[0][0], reason_of(error)
            return
        middle = len(rows) // 2
        yield from insert(table, rows[:middle])
        yield from insert(table, rows[middle:])


def reason_of(error: Exception) -> str:
    if isinstance(error, ValueError):
        return str(error)
    diagnosis = getattr(error.__cause__, "diag", None)
    name = getattr(diagnosis, "constraint_name", None)
    if name:
        return f"A rule is broken: {name.replace('_', ' ')}."
    return "The database does not take this row."
