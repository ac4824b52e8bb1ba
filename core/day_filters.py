"""Query filters for whole days in a time zone."""

from datetime import date, tzinfo

from django.db.models import Q

from core.values.days import day_bounds


def falls_on_days(field: str, first: date, last: date, zone: tzinfo) -> Q:
    """The time in `field` falls on one of these days, including the last."""
    start, end = day_bounds(first, last, zone)
    return Q((f"{field}__gte", start), (f"{field}__lt", end))
