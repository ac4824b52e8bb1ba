"""The Patient-Specific Functional Scale: activities that a person names and rates.

Stratford, Gill, Westaway and Binkley: Assessing disability and change on individual
patients: a report of a patient specific measure. Physiotherapy Canada 1995;47:258-263,
https://doi.org/10.3138/ptc.47.4.258. At most three activities are followed here.
"""

from collections.abc import Iterable
from datetime import date
from typing import Self

from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone

from core.model_fields import OptionalEnumField, enum_check_constraint
from people.models import Person
from progress.log.models.scale import range_condition, zero_to_ten_constraint
from progress.values.activities import ActivityKind

MAXIMUM_ACTIVITIES = 3


class PsfsActivityQuerySet(models.QuerySet["PsfsActivity"]):
    def for_person(self, person: Person) -> Self:
        return self.filter(person_id=person.pk)

    def still_followed(self) -> Self:
        return self.filter(stopped_on=None).order_by("number")

    def of_known_kind(self) -> Self:
        """Those followed that a program can train for."""
        return self.still_followed().exclude(kind="")

    def follow_activity(
        self, *, person: Person, name: str, kind: ActivityKind | None = None
    ) -> "PsfsActivity | None":
        """Follow one more activity in the first free place; None if all are taken."""
        taken = set(
            self.for_person(person).still_followed().values_list("number", flat=True)
        )
        free = [n for n in range(1, MAXIMUM_ACTIVITIES + 1) if n not in taken]
        if not free:
            return None
        return self.create(person=person, name=name, kind=kind, number=free[0])


class PsfsActivity(models.Model):
    """An activity that the person named because their back makes it hard."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="psfs_activities"
    )
    number = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=60)
    kind = OptionalEnumField(
        ActivityKind,
        max_length=10,
        default=None,
        db_default="",
        help_text="What a programme can train for; empty: none of these.",
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    stopped_on = models.DateField(
        null=True, blank=True, help_text="Empty while it is followed."
    )

    objects = PsfsActivityQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "PSFS activities"
        constraints = [
            models.CheckConstraint(
                condition=range_condition("number", 1, MAXIMUM_ACTIVITIES),
                name="psfs_activity_number_is_1_to_3",
            ),
            models.CheckConstraint(
                condition=~Q(name=""), name="psfs_activity_has_a_name"
            ),
            enum_check_constraint(
                "kind", ActivityKind, "psfs_activity_kind_is_known", or_empty=True
            ),
            models.UniqueConstraint(
                fields=["person", "number"],
                condition=Q(stopped_on=None),
                name="psfs_activity_number_is_taken_once",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class PsfsRatingQuerySet(models.QuerySet["PsfsRating"]):
    def of_followed_activities(self, person: Person) -> Self:
        return self.filter(
            activity__person_id=person.pk, activity__stopped_on=None
        ).order_by("activity__number", "rated_on")

    @transaction.atomic
    def save_ratings(
        self, ratings: Iterable[tuple[PsfsActivity, int]], rated_on: date
    ) -> None:
        """A later rating on the same day replaces the earlier one."""
        for activity, ability in ratings:
            self.update_or_create(
                activity=activity, rated_on=rated_on, defaults={"ability": ability}
            )


class PsfsRating(models.Model):
    """How well it goes: 0 not at all, 10 as before the back hurt."""

    activity = models.ForeignKey(
        PsfsActivity, on_delete=models.CASCADE, related_name="ratings"
    )
    rated_on = models.DateField()
    ability = models.PositiveSmallIntegerField()

    objects = PsfsRatingQuerySet.as_manager()

    class Meta:
        ordering = ["rated_on"]
        constraints = [
            zero_to_ten_constraint("ability", "psfs_rating_is_0_to_10"),
            models.UniqueConstraint(
                fields=["activity", "rated_on"],
                name="psfs_activity_is_rated_once_a_day",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.ability} on {self.rated_on}"
