"""What a person does not want, and what instead."""

from typing import Self

from django.db import models, transaction
from django.utils import timezone

from exercises.models import Exercise
from people.models import Person


class ExclusionQuerySet(models.QuerySet["Exclusion"]):
    def for_person(self, person: Person) -> Self:
        return self.filter(person_id=person.pk)

    @transaction.atomic
    def exclude_exercise(
        self, person: Person, exercise: Exercise, reason: str = ""
    ) -> None:
        """Never again, also where it was to stand in for another."""
        mine = self.for_person(person)
        mine.filter(replacement=exercise).delete()
        mine.update_or_create(
            person=person,
            exercise=exercise,
            defaults={"replacement": None, "reason": reason},
        )

    @transaction.atomic
    def swap_exercise(
        self,
        person: Person,
        exercise: Exercise,
        replacement: Exercise,
        reason: str = "",
    ) -> None:
        """From now on `replacement`; a chain of swaps leads back to "
        "its first exercise."""
        mine = self.for_person(person)
        earlier = mine.filter(replacement=exercise).first()
        first = earlier.exercise if earlier else exercise
        if first == replacement:
            mine.filter(exercise=first).delete()
        else:
            mine.update_or_create(
                person=person,
                exercise=first,
                defaults={"replacement": replacement, "reason": reason},
            )


class Exclusion(models.Model):
    """What a person does not want to do, and what instead if they chose."""

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
