"""`manage.py prepare`: everything that a new or updated installation needs."""

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand

from exercises.catalogue.fixture_reader import list_fixture_paths
from exercises.stored_stills import store_stills


class Command(BaseCommand):
    help = "Bring the database, the catalogue and the static files up to date."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write("Bringing the database up to date")
        call_command("migrate", verbosity=0)
        self.stdout.write("Loading the catalogue")
        call_command("loaddata", *sorted(list_fixture_paths()), verbosity=0)
        self.stdout.write("Drawing the figures")
        store_stills()
        self.stdout.write("Collecting static files")
        call_command("collectstatic", interactive=False, verbosity=0)
