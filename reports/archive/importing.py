"""Import an export: every row is checked before the first is stored."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from itertools import islice
from typing import Any

from django.db import DatabaseError, models, transaction

from exercises.models import Exercise
from people.models import Person
from program.actions.pauses import end_rule_exclusions
from reports.archive.columns import REFERENCE_FIELDS, ArchiveColumn
from reports.archive.import_locks import wait_for_import_lock
from reports.archive.rows import ParsedRow, RowValues, parse_rows
from reports.archive.table import ArchiveTable
from reports.archive.tables import ARCHIVE_TABLES
from reports.archive.values.archive_format import encode_json_value
from reports.archive.values.archive_reading import MOST_ROWS, ArchiveContents
from reports.archive.values.import_refusal import refuse_on_problems
from reports.archive.values.import_summary import ImportSummary, RowStatus
from reports.archive.work_budget import WorkBudget

ROWS_PER_INSERT = 500

NumberedRow = tuple[int, RowValues]  # from 1
PrimaryKeysByModel = dict[type[models.Model], dict[Any, Any]]


def preview_import(
    person: Person, contents: ArchiveContents, now: datetime
) -> tuple[ImportSummary, ...]:
    """What an import would do: tried out on the database and rolled back."""
    with transaction.atomic():
        # Only the database knows all its rules.
        owner = person if person.pk else Person.objects.create()
        summaries = import_contents(owner, contents, now)
        transaction.set_rollback(True)
    return summaries


@transaction.atomic
def import_contents(
    person: Person, contents: ArchiveContents, now: datetime
) -> tuple[ImportSummary, ...]:
    """Add all new rows, or none: the exception says why."""
    wait_for_import_lock(person)
    budget = WorkBudget()
    is_new = not any(
        table.rows_of_person(person).exists() for table in ARCHIVE_TABLES if table.owner
    )
    primary_keys: PrimaryKeysByModel = {
        Exercise: dict(Exercise.objects.values_list("slug", "pk"))
    }
    summaries = {}
    # The person last: who writes for them waits for their row, and only for this.
    for table in sorted(ARCHIVE_TABLES, key=lambda table: not table.owner):
        rows = budget.watch_rows(parse_rows(table, contents[table.name], now))
        summaries[table.name] = (
            import_person(accept_rows(table, rows), person, table)
            if is_new and not table.owner
            else import_table(accept_rows(table, rows), person, table, primary_keys)
        )
    # Exports of older rules left out for good what pauses today.
    end_rule_exclusions(person)
    return tuple(summaries[table.name] for table in ARCHIVE_TABLES)


def check_rows(
    contents: ArchiveContents, now: datetime, count_row: Callable[[], None]
) -> None:
    """All problems of the rows, before the database is asked about any."""
    refuse_on_problems(find_problems(contents, now, count_row))


def find_problems(
    contents: ArchiveContents, now: datetime, count_row: Callable[[], None]
) -> Iterator[str]:
    for table in ARCHIVE_TABLES:
        for row in parse_rows(table, contents[table.name], now):
            count_row()
            for problem in row.problems:
                yield f"{table.name}, row {row.number}: {problem}"


def accept_rows(
    table: ArchiveTable, rows: Iterable[ParsedRow]
) -> Iterator[NumberedRow]:
    """The rows up to the first with a problem, which refuses them all."""
    for row in rows:
        refuse_on_problems(
            f"{table.name}, row {row.number}: {problem}" for problem in row.problems
        )
        yield row.number, row.values


def import_person(
    rows: Iterable[NumberedRow], person: Person, table: ArchiveTable
) -> ImportSummary:
    counts: Counter[RowStatus] = Counter()
    for numbered, values in rows:
        for name, value in values.items():
            setattr(person, name, value)
        refuse_on_problems(
            f"{table.name}, row {number}: {reason}"
            for number, reason in insert_rows(table, [(numbered, person)])
        )
        counts[RowStatus.ADDED] += 1
    return summarise_import(table, counts)


def import_table(
    rows: Iterable[NumberedRow],
    person: Person,
    table: ArchiveTable,
    primary_keys: PrimaryKeysByModel,
) -> ImportSummary:
    counts: Counter[RowStatus] = Counter()
    refuse_on_problems(
        f"{table.name}, row {number}: {reason}"
        for batch in split_into_batches(
            table, select_new_rows(table, rows, person, counts)
        )
        for number, reason in add_table_rows(table, batch, person, primary_keys)
    )
    if reference_field := REFERENCE_FIELDS.get(table.model):
        primary_keys[table.model] = dict(
            table.rows_of_person(person).values_list(reference_field, "pk")
        )
    return summarise_import(table, counts)


def select_new_rows(
    table: ArchiveTable,
    rows: Iterable[NumberedRow],
    person: Person,
    counts: Counter[RowStatus],
) -> Iterator[NumberedRow]:
    """Yield the rows that do not exist yet; count these and the others on the way."""
    existing = fingerprint_existing_rows(table, person)
    for number, row in rows:
        status = compare_row(existing, table, row)
        counts[status] += 1
        if status is RowStatus.ADDED:
            yield number, row


def fingerprint_existing_rows(
    table: ArchiveTable, person: Person
) -> dict[tuple[Any, ...], bytes]:
    names = [column.name for column in table.columns]
    return {
        table.extract_row_key(dict(zip(names, row, strict=True))): compute_fingerprint(
            row
        )
        for row in table.iterate_json_rows(person)
    }


def compare_row(
    existing: Mapping[tuple[Any, ...], bytes], table: ArchiveTable, row: RowValues
) -> RowStatus:
    if not existing:
        return RowStatus.ADDED
    plain = {
        column.name: column.write_value(row[column.name]) for column in table.columns
    }
    earlier = existing.get(table.extract_row_key(plain))
    if earlier is None:
        return RowStatus.ADDED
    is_same = earlier == compute_fingerprint(plain.values())
    return RowStatus.UNCHANGED if is_same else RowStatus.DIFFERING


def compute_fingerprint(values: Iterable[Any]) -> bytes:
    # Whole rows of a long log would fill the memory.
    return sha256(encode_json_value(list(values)).encode()).digest()


def split_into_batches(
    table: ArchiveTable, rows: Iterator[NumberedRow]
) -> Iterator[Sequence[NumberedRow]]:
    """A batch of rows at a time; all at once if they are renumbered together."""
    size = MOST_ROWS if table.renumber else ROWS_PER_INSERT
    while batch := list(islice(rows, size)):
        yield batch


def summarise_import(table: ArchiveTable, counts: Counter[RowStatus]) -> ImportSummary:
    return ImportSummary(
        name=table.name,
        title=table.title,
        added=counts[RowStatus.ADDED],
        unchanged=counts[RowStatus.UNCHANGED],
        differing=counts[RowStatus.DIFFERING],
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
            save_rows(table, [row for _, row in rows])
    except (DatabaseError, ValueError) as error:
        if len(rows) == 1:
            yield rows[0][0], describe_insert_error(error)
            return
        middle = len(rows) // 2
        yield from insert_rows(table, rows[:middle])
        yield from insert_rows(table, rows[middle:])


def save_rows(table: ArchiveTable, rows: Sequence[models.Model]) -> None:
    if table.owner:
        table.model._default_manager.bulk_create(rows)
        return
    # The person is there already.
    for row in rows:
        row.save()


def describe_insert_error(error: Exception) -> str:
    if isinstance(error, ValueError):
        return str(error)
    diagnosis = getattr(error.__cause__, "diag", None)
    name = getattr(diagnosis, "constraint_name", None)
    if name:
        return f"A rule is broken: {name.replace('_', ' ')}."
    return "The database does not take this row."
