"""Days of a time zone in queries.

The database gets instants and offsets, never the name of a zone: each PostgreSQL has
its own list of names and rules, which may lack those that a browser reports.
"""

from collections.abc import Iterable
from datetime import date, tzinfo
from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import DateField, Func, Q
from django.db.models.sql.compiler import SQLCompiler

from core.values.days import day_bounds
from core.values.zone_offsets import SECOND, find_zone_offsets


def falls_on_days(field: str, first: date, last: date, zone: tzinfo) -> Q:
    """The time in `field` falls on one of these days, including the last."""
    start, end = day_bounds(first, last, zone)
    return Q((f"{field}__gte", start), (f"{field}__lt", end))


class LocalDay(Func):
    """The date of the time in a field by the clocks of a zone."""

    template = (
        "(({time} AT TIME ZONE (INTERVAL '1 second' * "
        "(%s::int[])[1 + width_bucket({time}, %s::timestamptz[])]))::date)"
    )
    output_field = DateField()

    def __init__(self, field: str, zone: tzinfo) -> None:
        super().__init__(field)
        self.zone = zone

    def as_sql(
        self,
        compiler: SQLCompiler,
        connection: BaseDatabaseWrapper,
        *_: Any,
        **__: Any,
    ) -> tuple[str, tuple[Any, ...]]:
        time, parameters = compiler.compile(self.source_expressions[0])
        zone = find_zone_offsets(self.zone)
        # As seconds, for an offset may not have the days of a negative interval.
        offsets = [offset // SECOND for offset in zone.offsets]
        changes_at = [moment.isoformat() for moment in zone.changes_at]
        return self.template.format(time=time), (
            *parameters,
            format_array(offsets),
            *parameters,
            format_array(changes_at),
        )


def format_array(values: Iterable[object]) -> str:
    """One text for the database, which takes a third of the time of many values."""
    return f"{{{','.join(map(str, values))}}}"
