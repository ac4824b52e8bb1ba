"""Print as JSON what the rules derive from a case, and why; store nothing."""

import json
import sys
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from exercises.catalogue.fixture_reader import load_fixture_exercises
from program.explain.case_file import read_written_case
from program.explain.explanation import explain_case

INVALID_INPUT_EXIT_CODE = 2


class Command(BaseCommand):
    help = "Explain a case: disposition, findings, phase and plan with every reason."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", help="A JSON file, or - for standard input.")

    def handle(self, *args: Any, file: str, **options: Any) -> None:
        entries = load_fixture_exercises()
        try:
            data = json.loads(read_input(file))
            case = read_written_case(data, {entry.slug for entry in entries})
            explained = explain_case(case, entries)
        except (OSError, ValueError) as error:
            raise CommandError(str(error), returncode=INVALID_INPUT_EXIT_CODE) from None
        self.stdout.write(json.dumps(explained, indent=2, ensure_ascii=False))


def read_input(file: str) -> str:
    return sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
