"""One column of an export: a database field, converted to and from checked JSON."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import models

from assessment.models import SymptomCheck, TestSession
from core.model_fields import ValueField
from core.values.days import DAY, EARLIEST_LOG_DATE
from core.values.json_values import JsonValue, read_exactly, read_number, read_text
from exercises.models import Exercise
from program.models import Program
from progress.models import PsfsActivity, Session

# Of the computer that wrote an export, or of this one.
LARGEST_CLOCK_ERROR = timedelta(minutes=10)

# The field by which rows refer to a row of another model.
REFERENCE_FIELDS: Mapping[type[models.Model], str] = {
    Exercise: "slug",
    SymptomCheck: "started_at",
    TestSession: "started_at",
    PsfsActivity: "created_at",
    Program: "made_at",
    Session: "key",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldKind:
    """How values of a field type are read; a TypeError or ValueError rejects them."""

    field_class: "type[models.Field[Any, Any]]"
    label: str
    parse: Callable[[Any], Any]


def read_instant(raw: Any) -> datetime:
    moment = datetime.fromisoformat(read_text(raw))
    if moment.tzinfo is None:
        raise ValueError("no time zone")
    return moment.astimezone(UTC)


# The first match counts, and a DateTimeField is a DateField too.
FIELD_KINDS = (
    FieldKind(
        field_class=models.BooleanField,
        label="true or false",
        parse=read_exactly(bool),
    ),
    FieldKind(
        field_class=models.IntegerField,
        label="whole number",
        parse=read_exactly(int),
    ),
    FieldKind(
        field_class=models.FloatField,
        label="number",
        parse=lambda raw: float(read_number(raw)),
    ),
    FieldKind(
        field_class=models.DateTimeField, label="time in UTC", parse=read_instant
    ),
    FieldKind(
        field_class=models.DateField,
        label="day, as 2026-03-02",
        parse=lambda raw: date.fromisoformat(read_text(raw)),
    ),
    FieldKind(
        field_class=models.UUIDField,
        label="long random number",
        parse=lambda raw: UUID(read_text(raw)),
    ),
    # The field itself reads its value, and refuses what is none.
    FieldKind(field_class=ValueField, label="JSON", parse=lambda raw: raw),
    FieldKind(field_class=models.CharField, label="text", parse=read_text),
    FieldKind(field_class=models.TextField, label="text", parse=read_text),
)


def find_field_kind(field: "models.Field[Any, Any]") -> FieldKind:
    return next(kind for kind in FIELD_KINDS if isinstance(field, kind.field_class))


def format_json_value(value: Any) -> JsonValue:
    # Before the date: in Python, a datetime is a date too.
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    plain: JsonValue = value
    return plain


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveColumn:
    """A field of a table; a reference appears as the natural key of its target.

    `path` leads a query to the value; `field` is where that path ends.
    """

    name: str
    query_path: str
    field: "models.Field[Any, Any]"
    target: type[models.Model] | None
    field_kind: FieldKind
    is_nullable: bool
    description: str

    @property
    def is_instant(self) -> bool:
        """Whether it is a time of its own, and no reference to a row by its time."""
        return isinstance(self.field, models.DateTimeField) and not self.target

    @property
    def default_value(self) -> Any:
        return None if self.target else self.field.get_default()

    @property
    def has_default(self) -> bool:
        is_optional = self.field.has_default() or self.field.blank
        return self.is_nullable or (not self.target and is_optional)

    def parse_value(self, raw: Any, now: datetime) -> Any:
        """Return the value of this field, or raise a readable ValidationError."""
        if raw is None and self.is_nullable:
            return None
        try:
            value = self.field_kind.parse(raw)
        except (TypeError, ValueError, OverflowError):
            raise ValidationError(
                f"This is no {self.field_kind.label} as we know it."
            ) from (None)
        self._check_date_range(value, now)
        if self.target:
            return value
        if isinstance(self.field, ValueField):
            # Its type accepts nothing else than what its code writes.
            return self.field.to_python(value)
        if value in self.field.empty_values:
            return self._clean_empty_value(value)
        return self.field.clean(value, None)

    def _clean_empty_value(self, value: Any) -> Any:
        """Whether a text may be blank only concerns forms, but not every word may be.

        Django itself asks no validator about an empty value.
        """
        if not self.field.blank:
            for validate in self.field.validators:
                validate(value)
        return self.field.to_python(value)

    def write_value(self, value: Any) -> JsonValue:
        return format_json_value(self.field.get_prep_value(value))

    def _check_date_range(self, value: Any, now: datetime) -> None:
        if not isinstance(value, date):
            return
        day = value.date() if isinstance(value, datetime) else value
        # Where the person is, it may be tomorrow already. An instant is the same
        # everywhere, but for clocks that are not exact.
        latest = now + LARGEST_CLOCK_ERROR if value is not day else now.date() + DAY
        if day < EARLIEST_LOG_DATE or value > latest:
            raise ValidationError("This lies before the year 2000 or in the future.")


@cache
def build_columns(model: type[models.Model], owner: str) -> tuple[ArchiveColumn, ...]:
    """Every field of a model except its primary key and owner, as declared."""
    left_out = {"id", "user", owner}
    fields = [f for f in model._meta.concrete_fields if f.name not in left_out]
    return tuple(map(build_column, fields))


def build_column(field: "models.Field[Any, Any]") -> ArchiveColumn:
    target = field.related_model if field.is_relation else None
    if not isinstance(target, type):
        return ArchiveColumn(
            name=field.name,
            query_path=field.name,
            field=field,
            field_kind=find_field_kind(field),
            target=None,
            is_nullable=field.null,
            description=str(field.help_text),
        )
    key = REFERENCE_FIELDS[target]
    key_field: models.Field[Any, Any] = target._meta.get_field(key)  # type: ignore[assignment]
    return ArchiveColumn(
        name=field.name,
        query_path=f"{field.name}__{key}",
        field=key_field,
        field_kind=find_field_kind(key_field),
        target=target,
        is_nullable=field.null,
        description=str(field.help_text),
    )
