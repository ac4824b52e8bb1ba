"""What the site counts to protect itself; nothing here tells who it was."""

from django.db import models


class ThrottleCount(models.Model):
    """How often one subject did what a rule limits, since its window began.

    The table is unlogged: a count costs no wait for the disk, outlives web processes
    and an orderly restart of the database, and begins anew after a crash of it.
    """

    key = models.UUIDField(
        primary_key=True, help_text="Of rule, window, subject and day, by a secret."
    )
    count = models.PositiveIntegerField()
    ends_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.count} until {self.ends_at}"
