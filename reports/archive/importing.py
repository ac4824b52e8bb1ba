"""Import an export: every row is checked before the first is stored."""

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
from reports.archive.columns import ArchiveColumn
from reports.archive.tables import (
    ARCHIVE_TABLES,
    ArchiveTable,
    referenced_models,
)
from reports.archive.values.zip_archive import (
    MOST_ROWS,
    ArchiveContents,
    ImportRefusedError,
    encode_json_value,
)
from reports.streaming import ROWS_PER_BATCH

MOST_REPORTED_PROBLEMS = 20

RowValues = Mapping[str, Any]
NumberedRow = tuple[int, RowValues]  # from 1
PrimaryKeysByModel = dict[type[models.Model], dict[Any, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSummary:
    """What becomes of the rows of one table.

    `kept` counts existing rows with different content, which stay.
    """

    name: str
    title: str
    added: int
    unchanged: int
    differing: int

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def preview_import(
    person: Person, contents: ArchiveContents, now: datetime
) -> list[ImportSummary]:
    """What an import would do: tried out on the database and rolled back."""
    with transaction.atomic():
        # Only the database knows all its rules.
        owner = person if person.pk else Person.objects.create()
        tallies = import_contents(owner, contents, now)
        transaction.set_rollback(True)
    return tallies


@transaction.atomic
def import_contents(
    person: Person, contents: ArchiveContents, now: datetime
) -> list[ImportSummary]:
    """Add all new rows, or none: the exception says why."""
    check_rows(contents, now)
    # Of two concurrent imports, the second sees what the first has added.
    Person.objects.select_for_update().get(pk=person.pk)
    is_new = not any(
        t.rows_of_person(person).exists() for t in ARCHIVE_TABLES if t.owner
    )
    links: PrimaryKeysByModel = {
        Exercise: dict(Exercise.objects.values_list("slug", "pk"))
    }
    return [
        import_person(read_rows(table, contents, now), person, table)
        if is_new and not table.owner
        else import_table(read_rows(table, contents, now), person, table, links)
        for table in ARCHIVE_TABLES
    ]


def check_rows(contents: ArchiveContents, now: datetime) -> None:
    refuse_on_problems(
        f"{table.name}, row {number}: {reason}"
        for table in ARCHIVE_TABLES
        for number, reason in find_table_problems(table, contents[table.name], now)
    )


def read_rows(
    table: ArchiveTable, contents: ArchiveContents, now: datetime
) -> Iterator[RowValues]:
    # One by one: all of them as values would fill the memory.
    return (read_row(table, row, now) for row in contents[table.name])


def refuse_on_problems(problems: Iterator[str]) -> None:
    """Raise an error if there are problems; it lists the first twenty."""
    told = list(islice(problems, MOST_REPORTED_PROBLEMS + 1))
    if len(told) > MOST_REPORTED_PROBLEMS:
        told[-1] = "There are more problems after these."
    if told:
        raise ImportRefusedError(*told)


def find_table_problems(
    table: ArchiveTable, rows: Iterable[Any], now: datetime
) -> Iterator[tuple[int, str]]:
    first: dict[tuple[Any, ...], int] = {}
    for number, row in enumerate(rows, start=1):
        reasons = find_row_problems(table, row, now)
        yield from ((number, reason) for reason in reasons)
        if not reasons:
            earlier = first.setdefault(
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


def read_row(table: ArchiveTable, row: RowValues, now: datetime) -> dict[str, Any]:
    return {
        column.name: read_column_value(column, row, now) for column in table.columns
    }


def read_column_value(column: ArchiveColumn, row: RowValues, now: datetime) -> Any:
    """A field that an older export lacks gets its default."""
    if column.name not in row and column.has_default:
        return column.default_value
    return column.parse_value(row.get(column.name), now)


def import_person(
    rows: Iterable[RowValues], person: Person, table: ArchiveTable
) -> ImportSummary:
    added = list(rows)
    for row in added:
        for name, value in row.items():
            setattr(person, name, value)
        person.save()
    return build_import_summary(table, added=len(added))


def import_table(
    rows: Iterable[RowValues],
    person: Person,
    table: ArchiveTable,
    primary_keys: PrimaryKeysByModel,
) -> ImportSummary:
    counts: Counter[str] = Counter()
    refuse_on_problems(
        f"{table.name}, row {number}: {reason}"
        for batch in split_into_batches(
            table, select_new_rows(table, rows, person, counts)
        )
        for number, reason in add_table_rows(table, batch, person, primary_keys)
    )
    if table.model in referenced_models(ARCHIVE_TABLES):
        primary_keys[table.model] = dict(
            table.rows_of_person(person).values_list(*table.key, "pk")
        )
    return build_import_summary(table, **counts)


def select_new_rows(
    table: ArchiveTable, rows: Iterable[RowValues], person: Person, counts: Counter[str]
) -> Iterator[NumberedRow]:
    """Yield the rows that do not exist yet; count these and the others on the way."""
    names = [column.name for column in table.columns]
    there = {
        table.extract_row_key(dict(zip(names, row, strict=True))): compute_fingerprint(
            row
        )
        for row in table.iterate_json_rows(person)
    }
    for number, row in enumerate(rows, start=1):
        plain = {
            column.name: column.write_value(row[column.name])
            for column in table.columns
        }
        known = there.get(table.extract_row_key(plain))
        if known is None:
            counts["added"] += 1
            yield number, row
        else:
            counts[
                "unchanged"
                if known == compute_fingerprint(plain.values())
                else "differing"
            ] += 1


def compute_fingerprint(values: Iterable[Any]) -> bytes:
    # Whole rows of a long log would fill the memory.
    return sha256(encode_json_value(list(values)).encode()).digest()


def split_into_batches(
    table: ArchiveTable, rows: Iterator[NumberedRow]
) -> Iterator[Sequence[NumberedRow]]:
    """A batch of rows at a time; all at once if they are renumbered together."""
    size = MOST_ROWS if table.renumber else ROWS_PER_BATCH
    while batch := list(islice(rows, size)):
        yield batch


def build_import_summary(
    table: ArchiveTable, *, added: int = 0, unchanged: int = 0, differing: int = 0
) -> ImportSummary:
    return ImportSummary(
        name=table.name,
        title=table.title,
        added=added,
        unchanged=unchanged,
        differing=differing,
    )


def add_table_rows(
    table: ArchiveTable,
    rows: Sequence[NumberedRow],
    person: Person,
    primary_keys: PrimaryKeysByModel,
) -> Iterator[tuple[int, str]]:
    problems = [
        (number, reason)
        for number, row in rows
        for reason in find_reference_problems(table, row, primary_keys)
    ]
    if problems:
        yield from problems
        return
    built = [
        (number, build_model_row(table, row, person, primary_keys))
        for number, row in rows
    ]
    if table.renumber:
        table.renumber(person, [row for _, row in built])
    yield from insert_rows(table, built)


def find_reference_problems(
    table: ArchiveTable, row: RowValues, primary_keys: PrimaryKeysByModel
) -> Iterator[str]:
    for column in table.columns:
        value = row[column.name]
        if (
            column.target
            and value is not None
            and value not in primary_keys[column.target]
        ):
            target = column.write_value(value)
            yield f"{column.name}: There is no “{target}” to belong to."


def build_model_row(
    table: ArchiveTable,
    row: RowValues,
    person: Person,
    primary_keys: PrimaryKeysByModel,
) -> models.Model:
    fields = dict(
        resolve_model_field(column, row, primary_keys) for column in table.columns
    )
    if table.owner == "person":
        fields["person_id"] = person.pk
    return table.model(**fields)


def resolve_model_field(
    column: ArchiveColumn, row: RowValues, primary_keys: PrimaryKeysByModel
) -> tuple[str, Any]:
    value = row[column.name]
    if column.target:
        return f"{column.name}_id", primary_keys[column.target].get(value)
    return column.name, value


def insert_rows(
    table: ArchiveTable, rows: Sequence[tuple[int, models.Model]]
) -> Iterator[tuple[int, str]]:
    """Insert rows; find those that violate a constraint by halving, and report them."""
    try:
        if table.check_row:
            for _, row in rows:
                table.check_row(row)
        with transaction.atomic():
            table.model._default_manager.bulk_create(row for _, row in rows)
    except (DatabaseError, ValueError) as error:
        if len(rows) == 1:
            yield rows[0][0], describe_insert_error(error)
            return
        middle = len(rows) // 2
        yield from insert_rows(table, rows[:middle])
        yield from insert_rows(table, rows[middle:])


def describe_insert_error(error: Exception) -> str:
    if isinstance(error, ValueError):
        return str(error)
    diagnosis = getattr(error.__cause__, "diag", None)
    name = getattr(diagnosis, "constraint_name", None)
    if name:
        return f"A rule is broken: {name.replace('_', ' ')}."
    return "The database does not take this row."
