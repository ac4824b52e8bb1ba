"""The PEG scale: pain, enjoyment of life and general activity in one week.

Krebs and others: Development and initial validation of the PEG, a three-item scale
assessing pain intensity and interference. Journal of General Internal Medicine
2009;24:733-738, https://doi.org/10.1007/s11606-009-0981-1. The wording of the
questions is our own.
"""

from typing import Self

from django.db import models
from django.db.models import Q

from people.models import Person
from progress.log.models.scale import zero_to_ten_constraint

ISO_MONDAY = 1


class PegScoreQuerySet(models.QuerySet["PegScore"]):
    def for_person(self, person: Person) -> Self:
        return self.filter(person_id=person.pk)


class PegScore(models.Model):
    """Pain and its interference in one week from Monday to Sunday."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="peg_scores"
    )
    week_starts_on = models.DateField()
    pain = models.PositiveSmallIntegerField()
    enjoyment = models.PositiveSmallIntegerField()
    general_activity = models.PositiveSmallIntegerField()

    objects = PegScoreQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "PEG scores"
        ordering = ["week_starts_on"]
        constraints = [
            zero_to_ten_constraint("pain", "peg_pain_is_0_to_10"),
            zero_to_ten_constraint("enjoyment", "peg_enjoyment_is_0_to_10"),
            zero_to_ten_constraint(
                "general_activity", "peg_general_activity_is_0_to_10"
            ),
            models.CheckConstraint(
                condition=Q(week_starts_on__iso_week_day=ISO_MONDAY),
                name="peg_week_starts_on_a_monday",
            ),
            models.UniqueConstraint(
                fields=["person", "week_starts_on"], name="peg_week_is_stored_once"
            ),
        ]

    def __str__(self) -> str:
        return f"Week of {self.week_starts_on}"

    @property
    def mean_score(self) -> float:
        return (self.pain + self.enjoyment + self.general_activity) / 3
