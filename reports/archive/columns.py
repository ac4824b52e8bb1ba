"""One column of an export: a database field, as JSON and back with its type checked."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import models

from core.values.days import EARLIEST
from progress.analysis.trends import DAY

Plain = None | bool | int | float | str | list[Any] | dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """How values of a type of field are read; a TypeError or ValueError refuses."""

    field: "type[models.Field[Any, Any]]"
    words: str
    read: Callable[[Any], Any]


def exactly(*types: type) -> Callable[[Any], Any]:
    """Takes these types only: a bool is no number, and a number no text."""

    def read(raw: Any) -> Any:
        if type(raw) not in types:
            raise TypeError(type(raw))
        return raw

    return read


def read_number(raw: Any) -> float:
    number = float(exactly(int, float)(raw))
    if not math.isfinite(number):
        raise ValueError("not finite")
    return number


def read_text(raw: Any) -> str:
    text: str = exactly(str)(raw)
    text.encode()  # refuses half characters, which no database takes
    # PostgreSQL takes no zero byte.
    if "\0" in text:
        raise ValueError("zero byte")
    return text


def read_moment(raw: Any) -> datetime:
    moment = datetime.fromisoformat(read_text(raw))
    if moment.tzinfo is None:
        raise ValueError("no time zone")
    return moment.astimezone(UTC)


def read_json(raw: Any) -> Any:
    if isinstance(raw, str):
        return read_text(raw)
    if isinstance(raw, list):
        return [read_json(item) for item in raw]
    if isinstance(raw, dict):
        return {read_text(key): read_json(value) for key, value in raw.items()}
    return raw


# The first that fits counts, and a DateTimeField is a DateField too.
KINDS = (
    Kind(field=models.BooleanField, words="true or false", read=exactly(bool)),
    Kind(field=models.IntegerField, words="whole number", read=exactly(int)),
    Kind(field=models.FloatField, words="number", read=read_number),
    Kind(field=models.DateTimeField, words="time in UTC", read=read_moment),
    Kind(
        field=models.DateField,
        words="day, as 2026-03-02",
        read=lambda raw: date.fromisoformat(read_text(raw)),
    ),
    Kind(
        field=models.UUIDField,
        words="long random number",
        read=lambda raw: UUID(read_text(raw)),
    ),
    Kind(field=models.JSONField, words="JSON", read=read_json),
    Kind(field=models.CharField, words="text", read=read_text),
    Kind(field=models.TextField, words="text", read=read_text),
)


def kind_of(field: "models.Field[Any, Any]") -> Kind:
    return next(kind for kind in KINDS if isinstance(field, kind.field))


def to_plain(value: Any) -> Plain:
    # Before the day: a moment is a date to Python too.
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    plain: Plain = value
    return plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A field of a table; a reference stands as the natural key of its target.

    `path` leads a query to the value; `field` is where that path ends.
    """

    name: str
    path: str
    field: "models.Field[Any, Any]"
    target: type[models.Model] | None
    is_nullable: bool
    words: str
    check: Callable[[Any], object] | None = None

    @property
    def kind(self) -> Kind:
        return kind_of(self.field)

    @property
    def default(self) -> Any:
        return None if self.target else self.field.get_default()

    @property
    def has_default(self) -> bool:
        is_optional = self.field.has_default() or self.field.blank
        return self.is_nullable or (not self.target and is_optional)

    def read(self, raw: Any, now: datetime) -> Any:
        """The value of this field, or a ValidationError in words."""
        if raw is None and self.is_nullable:
            return None
        try:
            value = self.kind.read(raw)
            if self.check:
                self.check(value)
        except (TypeError, ValueError, KeyError, AttributeError, OverflowError):
            raise ValidationError(f"This is no {self.kind.words} as we know it.") from (
                None
            )
        self._check_time(value, now)
        # Whether something may be empty is a question of forms.
        is_taken = self.target or value in self.field.empty_values
        return value if is_taken else self.field.clean(value, None)

    def _check_time(self, value: Any, now: datetime) -> None:
        if not isinstance(value, date):
            return
        # With a day of grace: where the person is, it may be tomorrow already.
        day = value.date() if isinstance(value, datetime) else value
        if not EARLIEST <= day <= now.date() + DAY:
            raise ValidationError("This lies before the year 2000 or in the future.")
