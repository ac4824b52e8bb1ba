"""Database constraints for scales from 0 to 10."""

from django.db import models


def range_condition(field: str, low: int, high: int) -> models.Q:
    return models.Q(**{f"{field}__range": (low, high)})


def zero_to_ten_constraint(field: str, name: str) -> models.CheckConstraint:
    return models.CheckConstraint(condition=range_condition(field, 0, 10), name=name)
