"""Everything that belongs to a person: one row for each table, parents first."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from django.db import models

from assessment.models import Assessment, ClinicianReview, SymptomCheck, TestScore
from assessment.self_tests.models import read_finding
from assessment.self_tests.rules.results import check
from assessment.symptom_check.models import flag_from_json
from assessment.symptom_check.questions.reading import read_answers
from exercises.models import Exercise
from exercises.values.doses import Dose
from exercises.values.vocabulary import Caution, Equipment, Position
from people.models import Person, Preferences
from program.models import Adaptation, CheckIn, Exclusion, Program, ProgramItem
from program.rules.phases import Reason
from progress.models import (
    Activity,
    ActivityRating,
    DayAfter,
    PainEntry,
    Session,
    SessionItem,
    WeeklyInterference,
)
from progress.values.log_vocabulary import BodyPlace
from reports.archive.columns import Column, Plain, exactly, to_plain

ROWS_AT_A_TIME = 2000
LARGEST_COUNT = 10_000


def texts(read: Callable[[str], object] = str) -> Callable[[Any], object]:
    def check(values: Any) -> object:
        if not isinstance(values, list) or not all(
            isinstance(value, str) for value in values
        ):
            raise TypeError("no list of texts")
        return [read(value) for value in values]

    return check


def each(read: Callable[..., object]) -> Callable[[Any], object]:
    def check(values: Any) -> object:
        if not isinstance(values, list):
            raise TypeError("no list")
        return [read(value) for value in values]

    return check


def check_reason(values: Any) -> object:
    return texts()([Reason(**values).slug, values["words"], values["source"]])


def check_dose(values: Any) -> object:
    counts = exactly_counts(values.values())
    return Dose(**dict(zip(values, counts, strict=True)))


def exactly_counts(values: Iterable[Any]) -> list[int]:
    counts = [exactly(int)(value) for value in values]
    if not all(0 <= count <= LARGEST_COUNT for count in counts):
        raise ValueError("no count")
    return counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A model of a person's data.

    `owner` leads from its rows to the person. `key` names the columns by which a row
    is known; none: a person has one row at most. `checks` read what JSON fields hold;
    `check_row` reads a new row; `settle` makes room for new rows beside those there.
    """

    model: type[models.Model]
    name: str
    words: str
    owner: str = "person"
    key: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    checks: Mapping[str, Callable[[Any], object]] = field(default_factory=dict)
    check_row: Callable[[Any], object] | None = None
    settle: Callable[[Person, list[Any]], None] | None = None

    @property
    def title(self) -> str:
        return self.name.replace("_", " ").capitalize()

    @property
    def columns(self) -> tuple[Column, ...]:
        return columns_of(self.model)

    def rows_of(self, person: Person) -> models.QuerySet[models.Model]:
        path = f"{self.owner}__pk" if self.owner else "pk"
        return self.model._default_manager.filter(**{path: person.pk})

    def plain_rows(self, person: Person) -> Iterator[tuple[Plain, ...]]:
        """In an order that depends on nothing but what is in the rows."""
        paths = [column.path for column in self.columns]
        by_name = {column.name: column.path for column in self.columns}
        order = [*self.order, *(by_name[name] for name in self.key)]
        rows = self.rows_of(person).order_by(*order).values_list(*paths)
        for row in rows.iterator(ROWS_AT_A_TIME):
            yield tuple(map(to_plain, row))

    def key_of(self, row: Mapping[str, Any]) -> tuple[Any, ...]:
        return tuple(row[name] for name in self.key)


def check_score(score: TestScore) -> object:
    return check(score.result)


def number_behind(person: Person, programs: list[Program]) -> None:
    """Number programs after those that are there; the current one stays it."""
    there = Program.objects.for_person(person)
    last = there.aggregate(number=models.Max("number"))["number"]
    if last is None:
        return
    is_one_current = there.current() is not None
    for number, program in enumerate(programs, start=last + 1):
        program.number = number
        program.is_current = program.is_current and not is_one_current


TABLES = (
    Table(
        model=Person,
        name="person",
        words="You, as far as the site knows you. There is no name and no address.",
        owner="",
    ),
    Table(
        model=Preferences,
        name="preferences",
        words="How you want to exercise.",
        checks={
            "equipment": texts(Equipment),
            "excluded_positions": texts(Position),
            "cautions": texts(Caution),
        },
    ),
    Table(
        model=SymptomCheck,
        name="symptom_checks",
        words="Each symptom check: your answers, what was decided, and the rules used.",
        key=("started_at",),
        checks={"answers": read_answers, "fired": each(flag_from_json)},
    ),
    Table(
        model=ClinicianReview,
        name="clinician_reviews",
        words="Where you told us that a clinician has looked at your back.",
        owner="symptom_check__person",
        key=("symptom_check",),
    ),
    Table(
        model=Assessment,
        name="assessments",
        words="Each sitting of self-tests, and what was found.",
        key=("started_at",),
        checks={
            "cautions": texts(Caution),
            "excluded_positions": texts(Position),
            "findings": each(read_finding),
        },
    ),
    Table(
        model=TestScore,
        name="test_scores",
        words="What each self-test gave, on each side.",
        owner="assessment__person",
        key=("assessment", "test", "side"),
        order=("assessment__started_at", "scored_at"),
        check_row=check_score,
    ),
    Table(
        model=PainEntry,
        name="pain_entries",
        words="Your pain log: pain from 0 to 10.",
        key=("key", "pain"),
        order=("felt_at",),
        checks={"places": texts(BodyPlace)},
    ),
    Table(
        model=Activity,
        name="activities",
        words="What you named because your back makes it hard.",
        key=("created_at",),
    ),
    Table(
        model=ActivityRating,
        name="activity_ratings",
        words="How well each of them went: 0 not at all, 10 as before.",
        owner="activity__person",
        key=("activity", "rated_on"),
        order=("activity__created_at",),
    ),
    Table(
        model=WeeklyInterference,
        name="weeks",
        words="What pain took away, week by week.",
        key=("week_starts_on",),
    ),
    Table(
        model=Program,
        name="programs",
        words="Each program that was made for you, with the rules that acted.",
        key=("made_at",),
        checks={
            "reason": check_reason,
            "rules": each(check_reason),
            "notes": texts(),
            "changes": texts(),
        },
        settle=number_behind,
    ),
    Table(
        model=ProgramItem,
        name="program_items",
        words="The exercises of each program, as they were then.",
        owner="program__person",
        key=("program", "number"),
        checks={"dose": check_dose, "days": each(exactly(int))},
    ),
    Table(
        model=Exclusion,
        name="exclusions",
        words="Exercises you took out, and what you do instead.",
        key=("exercise",),
    ),
    Table(
        model=CheckIn,
        name="check_ins",
        words="What you told once a week, and what it changed.",
        key=("made_at",),
        checks={"changes": texts()},
    ),
    Table(
        model=Adaptation,
        name="adaptations",
        words="Each time a rule changed your program, and why.",
        key=("made_at", "kind", "exercise"),
        order=("made_at",),
    ),
    Table(
        model=Session,
        name="sessions",
        words="Each session you began.",
        key=("key",),
        order=("started_at",),
    ),
    Table(
        model=SessionItem,
        name="session_items",
        words="The exercises of each session, and how they went.",
        owner="session__person",
        key=("session", "number"),
        order=("session__started_at",),
        checks={"dose": check_dose},
    ),
    Table(
        model=DayAfter,
        name="days_after",
        words="How your back was on the day after a session.",
        owner="session__person",
        key=("session",),
        order=("session__started_at",),
    ),
)
NAMES = tuple(table.name for table in TABLES)
BY_MODEL = {table.model: table for table in TABLES}


@cache
def columns_of(model: type[models.Model]) -> tuple[Column, ...]:
    """Every field of a model but its number and whose it is, as they are declared."""
    table = BY_MODEL[model]
    unsaid = {"id", "user", table.owner}
    fields = [f for f in model._meta.concrete_fields if f.name not in unsaid]
    return tuple(column_of(table, f) for f in fields)


def column_of(table: Table, field: "models.Field[Any, Any]") -> Column:
    target = field.related_model if field.is_relation else None
    key = natural_key(target) if isinstance(target, type) else ""
    return Column(
        name=field.name,
        path=f"{field.name}__{key}" if key else field.name,
        field=target._meta.get_field(key) if key else field,  # type: ignore[union-attr, arg-type]
        target=target if key else None,
        is_nullable=field.null,
        words=str(field.help_text),
        check=table.checks.get(field.name),
    )


def natural_key(model: type[models.Model]) -> str:
    """The one field by which others refer to a row of this model."""
    return "slug" if model is Exercise else BY_MODEL[model].key[0]


def targets(tables: Iterable[Table]) -> frozenset[type[models.Model]]:
    return frozenset(
        column.target for table in tables for column in table.columns if column.target
    )
