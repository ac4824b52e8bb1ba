"""Print what is missing in the catalogue, entry by entry."""

import sys
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from exercises.catalogue.checks.collection_checks import find_collection_issues
from exercises.catalogue.checks.content_checks import (
    ContentCheckContext,
    find_content_issues,
)
from exercises.collections.table import COLLECTIONS
from exercises.figures.library import PICTURES_BY_NAME
from exercises.models import Exercise


class Command(BaseCommand):
    help = "Print every issue of the active catalogue; exit with 1 if there is one."

    def handle(self, *args: Any, **options: Any) -> None:
        entries = list(Exercise.objects.active().values())
        context = ContentCheckContext(
            figures=PICTURES_BY_NAME, today=timezone.localdate()
        )
        issues = [
            *find_content_issues(entries, context),
            *find_collection_issues(COLLECTIONS, {entry["slug"] for entry in entries}),
        ]
        for issue in issues:
            self.stdout.write(f"{issue.slug}: {issue.message}")
        self.stdout.write(f"{len(entries)} entries, {len(issues)} issues")
        if issues:
            sys.exit(1)
