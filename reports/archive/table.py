"""One table of an export: a model of a person's data, and its rows."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.db import models

from core.values.json_values import JsonValue
from people.models import Person
from reports.archive.columns import ArchiveColumn, build_columns
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
        return build_columns(self.model, self.owner)

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
