"""Fills a new database: the catalogue, bare rows, and ten years of pain every day."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import django
from django.utils import timezone

ROOT = Path(__file__).parent.parent
DAYS = 3650


def in_a_process_of_its_own() -> str:
    """The session of the person with the long log.

    The process that measures must not itself use the database.
    """
    command = [sys.executable, "-m", "bench.preparing"]
    result = subprocess.run(
        command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True
    )
    return result.stdout.strip()


def prepare() -> str:
    from django.core.management import call_command

    call_command("migrate", run_syncdb=True, verbosity=0)
    call_command("prepare", stdout=sys.stderr)
    fill_bare_rows()
    return fill_long_log()


def fill_bare_rows() -> None:
    from bench.models import BareRow
    from bench.views import ROWS

    BareRow.objects.bulk_create(
        BareRow(number=number % 11, words=f"Row {number}") for number in range(ROWS)
    )


def fill_long_log() -> str:
    from django.contrib.sessions.backends.db import SessionStore

    from people.models import Person
    from people.sessions import SESSION_KEY
    from progress.models import PainEntry

    person = Person.objects.create()
    now = timezone.now()
    PainEntry.objects.bulk_create(
        PainEntry(person=person, pain=day % 11, felt_at=now - timedelta(days=day))
        for day in range(DAYS)
    )
    session = SessionStore()
    session[SESSION_KEY] = person.pk
    session.create()
    return str(session.session_key)


if __name__ == "__main__":
    django.setup()
    sys.stdout.write(prepare())
