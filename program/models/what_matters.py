"""What matters to a person, in their own words."""

from typing import Self

from django.db import models
from django.db.models import Q
from django.utils import timezone

from people.models import Person

LONGEST_AIM = 200


class WhatMattersQuerySet(models.QuerySet["WhatMatters"]):
    def for_person(self, person: Person) -> Self:
        return self.filter(person_id=person.pk)

    def latest_first(self) -> Self:
        return self.order_by("-told_at", "-pk")


class WhatMatters(models.Model):
    """What the person wants to be able to do again; the latest counts."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="what_matters"
    )
    text = models.CharField(max_length=LONGEST_AIM)
    told_at = models.DateTimeField(default=timezone.now)

    objects = WhatMattersQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "what matters"
        constraints = [
            models.CheckConstraint(
                condition=~Q(text=""), name="what_matters_says_something"
            ),
            models.UniqueConstraint(
                fields=["person", "told_at"], name="what_matters_is_told_once"
            ),
        ]

    def __str__(self) -> str:
        return self.text
