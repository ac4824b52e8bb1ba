"""Everything that belongs to a person: one entry for each table, parents first."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.db import models

from assessment.models import ClinicianReview, SymptomCheck, TestScore, TestSession
from assessment.self_tests.rules.results import validate_result
from core.values.json_values import JsonValue
from exercises.models import Exercise
from people.models import Person, Preferences
from program.models import Adaptation, CheckIn, Exclusion, Program, ProgramItem
from progress.models import (
    NextDayResponse,
    PainEntry,
    PegScore,
    PsfsActivity,
    PsfsRating,
    Session,
    SessionItem,
)
from reports.archive.columns import ArchiveColumn
from reports.streaming import ROWS_PER_BATCH


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveTable:
    """A model of a person's data.

    `owner` leads from its rows to the person. `key` names the columns that identify a
    row; none: a person has at most one row. `check_row` validates a new row;
    `renumber` makes room for new rows beside existing ones.
    """

    model: type[models.Model]
    name: str
    description: str
    owner: str = "person"
    key: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    check_row: Callable[[Any], object] | None = None
    renumber: Callable[[Person, list[Any]], None] | None = None

    @property
    def title(self) -> str:
        return self.name.replace("_", " ").capitalize()

    @property
    def columns(self) -> tuple[ArchiveColumn, ...]:
        return build_columns(self.model)

    def rows_of_person(self, person: Person) -> models.QuerySet[models.Model]:
        path = f"{self.owner}__pk" if self.owner else "pk"
        return self.model._default_manager.filter(**{path: person.pk})

    def iterate_json_rows(self, person: Person) -> Iterator[tuple[JsonValue, ...]]:
        """In an order that depends only on the contents of the rows."""
        paths = [column.query_path for column in self.columns]
        by_name = {column.name: column.query_path for column in self.columns}
        order = [*self.order, *(by_name[name] for name in self.key)]
        rows = self.rows_of_person(person).order_by(*order).values_list(*paths)
        for row in rows.iterator(ROWS_PER_BATCH):
            yield tuple(
                column.write_value(value)
                for column, value in zip(self.columns, row, strict=True)
            )

    def extract_row_key(self, row: Mapping[str, Any]) -> tuple[Any, ...]:
        return tuple(row[name] for name in self.key)


def check_test_score(score: TestScore) -> object:
    return validate_result(score.test_result)


def renumber_programs(person: Person, programs: list[Program]) -> None:
    """Number programs after the existing ones; the current one stays current."""
    there = Program.objects.for_person(person)
    last = there.aggregate(number=models.Max("number"))["number"]
    if last is None:
        return
    is_one_current = there.current() is not None
    for number, program in enumerate(programs, start=last + 1):
        program.number = number
        program.is_current = program.is_current and not is_one_current


ARCHIVE_TABLES = (
    ArchiveTable(
        model=Person,
        name="person",
        description="You, as far as the site knows you. There is no name and no "
        "address.",
        owner="",
    ),
    ArchiveTable(
        model=Preferences,
        name="preferences",
        description="How you want to exercise.",
    ),
    ArchiveTable(
        model=SymptomCheck,
        name="symptom_checks",
        description="Each symptom check: your answers, what was decided, and the "
        "rules used.",
        key=("started_at",),
    ),
    ArchiveTable(
        model=ClinicianReview,
        name="clinician_reviews",
        description="Where you told us that a clinician has looked at your back.",
        owner="symptom_check__person",
        key=("symptom_check",),
    ),
    ArchiveTable(
        model=TestSession,
        name="test_sessions",
        description="Each session of self-tests, and what was found.",
        key=("started_at",),
    ),
    ArchiveTable(
        model=TestScore,
        name="test_scores",
        description="What each self-test gave, on each side.",
        owner="test_session__person",
        key=("test_session", "test", "side"),
        order=("test_session__started_at", "scored_at"),
        check_row=check_test_score,
    ),
    ArchiveTable(
        model=PainEntry,
        name="pain_entries",
        description="Your pain log: pain from 0 to 10.",
        key=("key", "pain"),
        order=("felt_at",),
    ),
    ArchiveTable(
        model=PsfsActivity,
        name="activities",
        description="What you named because your back makes it hard.",
        key=("created_at",),
    ),
    ArchiveTable(
        model=PsfsRating,
        name="activity_ratings",
        description="How well each of them went: 0 not at all, 10 as before.",
        owner="activity__person",
        key=("activity", "rated_on"),
        order=("activity__created_at",),
    ),
    ArchiveTable(
        model=PegScore,
        name="weeks",
        description="What pain took away, week by week.",
        key=("week_starts_on",),
    ),
    ArchiveTable(
        model=Program,
        name="programs",
        description="Each program that was made for you, with the rules that acted.",
        key=("made_at",),
        renumber=renumber_programs,
    ),
    ArchiveTable(
        model=ProgramItem,
        name="program_items",
        description="The exercises of each program, as they were then.",
        owner="program__person",
        key=("program", "number"),
    ),
    ArchiveTable(
        model=Exclusion,
        name="exclusions",
        description="Exercises you took out, and what you do instead.",
        key=("exercise",),
    ),
    ArchiveTable(
        model=CheckIn,
        name="check_ins",
        description="What you told once a week, and what it changed.",
        key=("made_at",),
    ),
    ArchiveTable(
        model=Adaptation,
        name="adaptations",
        description="Each time a rule changed your program, and why.",
        key=("made_at", "kind", "exercise"),
        order=("made_at",),
    ),
    ArchiveTable(
        model=Session,
        name="sessions",
        description="Each session you began.",
        key=("key",),
        order=("started_at",),
    ),
    ArchiveTable(
        model=SessionItem,
        name="session_items",
        description="The exercises of each session, and how they went.",
        owner="session__person",
        key=("session", "number"),
        order=("session__started_at",),
    ),
    ArchiveTable(
        model=NextDayResponse,
        name="days_after",
        description="How your back was on the day after a session.",
        owner="session__person",
        key=("session",),
        order=("session__started_at",),
    ),
)
ARCHIVE_TABLE_NAMES = tuple(table.name for table in ARCHIVE_TABLES)
TABLES_BY_MODEL = {table.model: table for table in ARCHIVE_TABLES}


@cache
def build_columns(model: type[models.Model]) -> tuple[ArchiveColumn, ...]:
    """Every field of a model except its primary key and owner, as declared."""
    table = TABLES_BY_MODEL[model]
    unsaid = {"id", "user", table.owner}
    fields = [f for f in model._meta.concrete_fields if f.name not in unsaid]
    return tuple(build_column(table, f) for f in fields)


def build_column(table: ArchiveTable, field: "models.Field[Any, Any]") -> ArchiveColumn:
    target = field.related_model if field.is_relation else None
    key = natural_key_field(target) if isinstance(target, type) else ""
    return ArchiveColumn(
        name=field.name,
        query_path=f"{field.name}__{key}" if key else field.name,
        field=target._meta.get_field(key) if key else field,  # type: ignore[union-attr, arg-type]
        target=target if key else None,
        is_nullable=field.null,
        description=str(field.help_text),
    )


def natural_key_field(model: type[models.Model]) -> str:
    """The one field by which others refer to a row of this model."""
    return "slug" if model is Exercise else TABLES_BY_MODEL[model].key[0]


def referenced_models(tables: Iterable[ArchiveTable]) -> frozenset[type[models.Model]]:
    return frozenset(
        column.target for table in tables for column in table.columns if column.target
    )
