"""Prints what is missing in the catalogue, entry by entry."""

import sys
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from exercises.catalogue.checks.content_checks import (
    ContentCheckContext,
    find_content_issues,
)
from exercises.figures.library import FIGURES_BY_NAME
from exercises.models import Exercise


class Command(BaseCommand):
    help = "Print every gap of the active catalogue; exit with 1 if there is one."

    def handle(self, *args: Any, **options: Any) -> None:
        entries = list(Exercise.objects.active().values())
        around = ContentCheckContext(
            figures=FIGURES_BY_NAME, today=timezone.localdate()
        )
        found = find_content_issues(entries, around)
        for gap in found:
            self.stdout.write(f"{gap.slug}: {gap.message}")
        self.stdout.write(f"{len(entries)} entries, {len(found)} gaps")
        if found:
            sys.exit(1)
