"""Prints as JSON what the rules make of a case, and why; stores nothing."""

import json
import sys
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from exercises.catalogue.fixture_reader import fixture_entries
from program.explain.case_file import read_case
from program.explain.explanation import explain

WRONG_INPUT = 2


class Command(BaseCommand):
    help = "Explain a case: disposition, findings, phase and plan with every reason."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", help="A JSON file, or - for standard input.")

    def handle(self, *args: Any, file: str, **options: Any) -> None:
        entries = fixture_entries()
        try:
            data = json.loads(read(file))
            case = read_case(data, {entry.slug for entry in entries})
            explained = explain(case, entries)
        except (OSError, ValueError) as error:
            raise CommandError(str(error), returncode=WRONG_INPUT) from None
        self.stdout.write(json.dumps(explained, indent=2, ensure_ascii=False))


def read(file: str) -> str:
    return sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
