"""Fill a new database: the catalogue, bare rows, and people with a log."""

import json
import subprocess
import sys
from datetime import timedelta

import django
from django.utils import timezone

from bench.web_server import PROJECT_ROOT

SHORT_LOG, LONG_LOG = "ten days", "ten years"
LOG_LENGTH_DAYS = {SHORT_LOG: 10, LONG_LOG: 3650}
PAIN_ENTRIES_PER_DAY = 3


def prepare_in_subprocess() -> dict[str, list[str]]:
    """Return the sessions of two people with a short log, and of two with a long one.

    The measuring process must not use the database itself.
    """
    command = [sys.executable, "-m", "bench.preparing"]
    result = subprocess.run(
        command, cwd=PROJECT_ROOT, check=True, stdout=subprocess.PIPE, text=True
    )
    sessions: dict[str, list[str]] = json.loads(result.stdout)
    return sessions


def prepare_database() -> dict[str, list[str]]:
    # Imported late, as bench.measuring imports this module without Django set up.
    from django.core.management import call_command

    from backpain.startup import start_own_database

    start_own_database()
    # The model of the bare rows has no migrations.
    call_command("migrate", run_syncdb=True, verbosity=0)
    # Standard output carries the sessions, and nothing else.
    call_command("prepare", stdout=sys.stderr)
    create_bare_rows()
    sessions = {
        name: [create_person_with_log(days) for _ in range(2)]
        for name, days in LOG_LENGTH_DAYS.items()
    }
    vacuum_database()
    return sessions


def create_bare_rows() -> None:
    from bench.models import BareRow
    from bench.views import BARE_ROW_COUNT

    BareRow.objects.bulk_create(
        BareRow(number=number % 11, text=f"Row {number}")
        for number in range(BARE_ROW_COUNT)
    )


def create_person_with_log(days: int) -> str:
    """Create a person who logs and exercises every day; return their session key."""
    from exercises.values.vocabulary import Phase
    from people.models import Person
    from progress.models import PainEntry, Session

    person, now = Person.objects.create(time_zone="Europe/Berlin"), timezone.now()
    moments = [now - timedelta(days=day) for day in range(days)]
    PainEntry.objects.bulk_create(
        PainEntry(
            person=person, pain=(day + n) % 11, felt_at=at - n * timedelta(hours=1)
        )
        for day, at in enumerate(moments)
        for n in range(PAIN_ENTRIES_PER_DAY)
    )
    Session.objects.bulk_create(
        Session(person=person, phase=Phase.MOVE, started_at=at, finished_at=at)
        for at in moments
    )
    return create_session_key(person.pk)


def create_session_key(person_pk: int) -> str:
    from django.contrib.sessions.backends.db import SessionStore

    from people.middleware import PERSON_SESSION_KEY

    session = SessionStore()
    session[PERSON_SESSION_KEY] = person_pk
    session.create()
    return str(session.session_key)


def vacuum_database() -> None:
    from django.db import connection

    with connection.cursor() as cursor:
        # Otherwise, autovacuum would do this during the measurements.
        cursor.execute("VACUUM ANALYZE")


if __name__ == "__main__":
    django.setup()
    json.dump(prepare_database(), sys.stdout)
