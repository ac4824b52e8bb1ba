"""Prints what is missing in the catalogue, entry by entry."""

import sys
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from exercises.catalogue.checks.content_checks import Surroundings, gaps
from exercises.figures.library import FIGURES
from exercises.models import Exercise


class Command(BaseCommand):
    help = "Print every gap of the active catalogue; exit with 1 if there is one."

    def handle(self, *args: Any, **options: Any) -> None:
        entries = list(Exercise.objects.active().values())
        around = Surroundings(figures=FIGURES, today=timezone.localdate())
        found = gaps(entries, around)
        for gap in found:
            self.stdout.write(f"{gap.slug}: {gap.words}")
        self.stdout.write(f"{len(entries)} entries, {len(found)} gaps")
        if found:
            sys.exit(1)
