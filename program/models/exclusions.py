"""The exercises that a person leaves out, and their replacements."""

from typing import Self

from django.db import models
from django.utils import timezone

from exercises.models import Exercise
from people.models import Person


class ExclusionQuerySet(models.QuerySet["Exclusion"]):
    def for_person(self, person: Person) -> Self:
        return self.filter(person_id=person.pk)


class Exclusion(models.Model):
    """An exercise that a person leaves out, and its replacement if they chose one."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="exclusions"
    )
    exercise = models.ForeignKey(Exercise, on_delete=models.CASCADE, related_name="+")
    replacement = models.ForeignKey(
        Exercise, on_delete=models.CASCADE, null=True, blank=True, related_name="+"
    )
    reason = models.CharField(
        max_length=200, blank=True, help_text="The rule that swapped it; or the person."
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = ExclusionQuerySet.as_manager()

    class Meta:
        ordering = ["exercise__name"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "exercise"], name="exclusion_once_per_exercise"
            ),
            models.CheckConstraint(
                condition=models.Q(replacement=None)
                | ~models.Q(replacement=models.F("exercise")),
                name="exclusion_is_not_its_own_swap",
            ),
        ]

    def __str__(self) -> str:
        return f"Without {self.exercise}"
