"""Write the catalogue back into its fixtures, so that an edit can be committed."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

from exercises.catalogue.fixture_files import build_fixture_files


class Command(BaseCommand):
    help = "Write the catalogue back into its fixtures; say which files changed."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--directory",
            type=Path,
            default=settings.FIXTURE_DIRS[0],
            help="where to write, if not into the fixtures",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        directory: Path = options["directory"]
        for name, text in build_fixture_files().items():
            path = directory / name
            if not path.exists() or path.read_text("utf-8") != text:
                path.write_text(text, "utf-8")
                self.stdout.write(f"{name} written")
