"""Rows as JSON: fetched by the query of another table, and read back."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Model, QuerySet
from django.db.models.functions import JSONObject

ModelT = TypeVar("ModelT", bound=Model)


def json_rows_subquery(
    queryset: QuerySet[Any], fields: Mapping[str, str]
) -> ArraySubquery:
    """A list of dicts; `fields` names the column behind each key."""
    return ArraySubquery(queryset.values(row=JSONObject(**fields)))


def build_unsaved_objects(
    model: type[ModelT], rows: Iterable[Mapping[str, Any]]
) -> list[ModelT]:
    return [model(**read_row_values(model, row)) for row in rows]


def read_row_values(model: type[Model], row: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a row of plain JSON, each as the field of its name reads it."""
    fields = {field.name: field for field in model._meta.concrete_fields}
    return {name: fields[name].to_python(value) for name, value in row.items()}
