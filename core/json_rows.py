"""Rows of another table as plain data, brought along by the same query."""

from collections.abc import Mapping
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import QuerySet
from django.db.models.functions import JSONObject


def json_rows_subquery(
    queryset: QuerySet[Any], fields: Mapping[str, str]
) -> ArraySubquery:
    """A list of dicts; `fields` names the column behind each key."""
    return ArraySubquery(queryset.values(row=JSONObject(**fields)))
