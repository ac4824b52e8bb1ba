"""Print what is missing in the lessons, one by one."""

import sys
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from exercises.figures.library import PICTURES_BY_NAME
from lessons.models import Lesson
from lessons.values.content_checks import LessonCheckContext, find_lesson_issues


class Command(BaseCommand):
    help = "Print every issue of the active lessons; exit with 1 if there is one."

    def handle(self, *args: Any, **options: Any) -> None:
        lessons = list(Lesson.objects.active().values())
        context = LessonCheckContext(
            figures=PICTURES_BY_NAME, today=timezone.localdate()
        )
        issues = find_lesson_issues(lessons, context)
        for issue in issues:
            self.stdout.write(f"{issue.slug}: {issue.message}")
        self.stdout.write(f"{len(lessons)} lessons, {len(issues)} issues")
        if issues:
            sys.exit(1)
