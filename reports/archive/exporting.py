"""Writes a person's tables into a ZIP, a piece at a time."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import chain
from typing import TypeVar

from django.db import connection, transaction

from people.models import Person
from reports.archive.tables import TABLES, Table
from reports.archive.values import zip_archive
from reports.archive.values.zip_archive import Heading, Member, Sheet
from reports.fhir.export import bundle

ONE_VIEW = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"
Piece = TypeVar("Piece", str, bytes)


def export(person: Person, at: datetime) -> Iterator[bytes]:
    sheets = [sheet_of(table, person) for table in TABLES]
    record = Member(name=zip_archive.FHIR, texts=bundle(person, at))
    return zip_archive.write(chain(zip_archive.members(sheets, at), [record]), at)


def sheet_of(table: Table, person: Person) -> Sheet:
    return Sheet(
        name=table.name,
        words=table.words,
        headings=tuple(
            Heading(name=column.name, kind=column.kind.words, words=str(column.words))
            for column in table.columns
        ),
        rows=lambda: table.plain_rows(person),
    )


def as_of_one_moment(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces, however many queries make them, from one view of the database.

    A transaction that is open already has decided what it sees.
    """
    # The level of a transaction can be set before its first query only.
    is_outermost = not connection.in_atomic_block
    with transaction.atomic():
        if is_outermost:
            with connection.cursor() as cursor:
                cursor.execute(ONE_VIEW)
        yield from pieces
