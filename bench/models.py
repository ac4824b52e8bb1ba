"""The smallest row worth reading and writing."""

from typing import ClassVar

from django.db import models


class BareRow(models.Model):
    number = models.PositiveSmallIntegerField()
    text = models.CharField(max_length=80)

    objects: ClassVar[models.Manager["BareRow"]] = models.Manager()

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return self.text
