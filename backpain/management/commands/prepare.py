"""`manage.py prepare`: everything that a new or updated installation needs."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import connection, transaction

from backpain.environment import Environment
from backpain.front.listening import read_server_settings
from exercises.catalogue.fixture_reader import list_fixture_paths, read_exercise_rows
from exercises.models import Exercise
from exercises.stored_stills import store_stills

# Any number that nothing else in this database uses.
PREPARING_LOCK = 5_322_019


class Command(BaseCommand):
    help = "Bring the database, the catalogue and the static files up to date."

    def handle(self, *args: Any, **options: Any) -> None:
        # What the web server would refuse after all this work.
        read_server_settings(Environment())
        with preparing_alone():
            self.prepare_installation()

    def prepare_installation(self) -> None:
        self.stdout.write("Bringing the database up to date")
        call_command("migrate", verbosity=0)
        self.stdout.write("Loading the catalogue")
        load_catalogue()
        self.stdout.write("Drawing the figures")
        store_stills()
        self.stdout.write("Collecting static files")
        collect_static_files()


def load_catalogue() -> None:
    """A rung is taken once, and ladders may be numbered anew: first all step down."""
    slugs = [row["fields"]["slug"] for row in read_exercise_rows()]
    with transaction.atomic():
        Exercise.objects.filter(slug__in=slugs).update(ladder="", rung=0)
        call_command("loaddata", *sorted(list_fixture_paths()), verbosity=0)


@contextmanager
def preparing_alone() -> Iterator[None]:
    """Wait for others who prepare the same database, wherever they run."""
    with psycopg.connect(**connection.get_connection_params()) as guard:
        # Until the end of the transaction, so through a pooler too.
        guard.execute("SELECT pg_advisory_xact_lock(%s)", [PREPARING_LOCK])
        yield


def collect_static_files() -> None:
    try:
        call_command("collectstatic", interactive=False, verbosity=0)
    except OSError as error:
        reason = os.strerror(error.errno or 0)
        raise ImproperlyConfigured(
            f"The static files cannot be written to {settings.STATIC_ROOT} ({reason}): "
            "start backpain as the owner of its directory, or in a copy of your own."
        ) from error
