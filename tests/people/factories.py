"""Minimal valid people."""

from datetime import UTC, datetime

from people.models import Person

STAFF_PASSWORD = "a long and quiet corridor"  # noqa: S105, opens only databases of tests


def make_person(**fields):
    return Person.objects.create(**fields)


def log_in_as(client, person):
    session = client.session
    session["person"] = person.pk
    session["renewed_on"] = datetime.now(UTC).date().isoformat()
    session.save()
