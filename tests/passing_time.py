"""Lets days pass for a person: all that is stored of them becomes older."""

from contextlib import contextmanager
from datetime import timedelta

from django.db import connection, models, transaction

from reports.archive.tables import ARCHIVE_TABLES


def let_days_pass(person, days=1):
    """Whole days, so that everything keeps its hour."""
    for table in ARCHIVE_TABLES:
        dated = [
            field.name
            for field in table.model._meta.get_fields()
            if isinstance(field, models.DateField)
        ]
        if dated:
            with transaction.atomic(), without_triggers(table.model):
                make_rows_older(table.rows_of_person(person), dated, days)


@contextmanager
def without_triggers(model):
    """What is decided cannot be changed in the database, save in this way."""
    with connection.cursor() as cursor:
        cursor.execute(f"ALTER TABLE {model._meta.db_table} DISABLE TRIGGER USER")
        yield
        cursor.execute(f"ALTER TABLE {model._meta.db_table} ENABLE TRIGGER USER")


def make_rows_older(rows, dated, days):
    # The oldest first: none takes the place of another for a moment.
    for row in rows.order_by(*dated):
        for name in dated:
            if (moment := getattr(row, name)) is not None:
                setattr(row, name, moment - timedelta(days=days))
        rows.model.objects.bulk_update([row], dated)
