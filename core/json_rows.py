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
    """Build objects from the rows; each field parses its own JSON."""
    fields = {field.name: field for field in model._meta.concrete_fields}
    return [
        model(**{name: fields[name].to_python(value) for name, value in row.items()})
        for row in rows
    ]
