"""`manage.py tidy`: remove what is over. It may run at any time, and many at once."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from backpain.tidying.expiry import remove_expired


class Command(BaseCommand):
    help = "Remove sessions, uploads, forms, people and counts that are over."

    def handle(self, *args: Any, **options: Any) -> None:
        for name, count in remove_expired(timezone.now()).items():
            self.stdout.write(f"Removed {name}: {count}")
