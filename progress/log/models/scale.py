"""The scale from 0 to 10, as the database holds it."""

from django.db import models


def in_range(field: str, low: int, high: int) -> models.Q:
    return models.Q(**{f"{field}__range": (low, high)})


def is_0_to_10(field: str, name: str) -> models.CheckConstraint:
    return models.CheckConstraint(condition=in_range(field, 0, 10), name=name)
