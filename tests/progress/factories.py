"""Smallest valid log entries."""

from datetime import UTC, datetime, timedelta

from progress.models import PainEntry, Session

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def make_pain_entry(person, **fields):
    defaults = {"pain": 4, "felt_at": NOON}
    return PainEntry.objects.create(person=person, **(defaults | fields))


def make_pain_entries(person, count, *, ending_at=NOON):
    """One entry a day, back from that moment."""
    return PainEntry.objects.bulk_create(
        PainEntry(
            person=person,
            pain=day % 11,
            felt_at=ending_at - timedelta(days=day),
            created_at=ending_at,
        )
        for day in range(count)
    )


def make_session(person, **fields):
    defaults = {"phase": "move", "started_at": NOON, "finished_at": NOON}
    return Session.objects.create(person=person, **(defaults | fields))
