"""A permanent record of each time a rule acted on a program, with its text."""

from datetime import datetime
from typing import Self

from django.db import models
from django.db.models import Q
from django.utils import timezone

from core.model_fields import EnumField, enum_check_constraint
from core.values.rules import RuleReason
from exercises.models import Exercise
from people.models import Person
from program.history.events import (
    EXERCISE_ADAPTATIONS,
    AdaptationKind,
    NewAdaptation,
)
from program.models.flares import Flare
from program.rules.recheck_triggers import CLOSING_RULE_SLUGS

CHANGES_AN_EXERCISE = Q(kind__in=[kind.value for kind in EXERCISE_ADAPTATIONS])


class AdaptationQuerySet(models.QuerySet["Adaptation"]):
    def for_person(self, person: Person) -> Self:
        return self.filter(person_id=person.pk)

    def closing_program(self) -> Self:
        return self.filter(kind=AdaptationKind.RECHECK, rule__in=CLOSING_RULE_SLUGS)

    def latest_first(self) -> Self:
        return self.order_by("-made_at", "-pk")

    def of_flare(self, flare: Flare) -> Self:
        """What its report led to, but not what closes the program."""
        kinds = (AdaptationKind.FLARE, AdaptationKind.RECHECK)
        made = self.filter(person_id=flare.person_id, made_at=flare.reported_at)
        return made.filter(kind__in=kinds).exclude(rule__in=CLOSING_RULE_SLUGS)

    def create_from_new(
        self, person: Person, adaptation: NewAdaptation, made_at: datetime
    ) -> "Adaptation":
        return self.create(
            person=person,
            kind=adaptation.kind,
            made_at=made_at,
            **reason_fields(adaptation.reason),
        )


def reason_fields(reason: RuleReason) -> dict[str, str]:
    return {"rule": reason.slug, "reason": reason.text, "source": reason.source}


class Adaptation(models.Model):
    """A rule that acted; without a `replacement`, the dose changed."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="adaptations"
    )
    kind = EnumField(AdaptationKind, max_length=10)
    exercise = models.ForeignKey(
        Exercise, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    replacement = models.ForeignKey(
        Exercise, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    dose_steps = models.SmallIntegerField(default=0)
    rule = models.SlugField()
    reason = models.CharField(max_length=200)
    source = models.CharField(max_length=500)
    made_at = models.DateTimeField(default=timezone.now)

    objects = AdaptationQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["person", "-made_at"], name="adaptation_by_person_and_time"
            )
        ]
        constraints = [
            enum_check_constraint("kind", AdaptationKind, "adaptation_kind_is_known"),
            models.CheckConstraint(
                condition=(Q(exercise__isnull=False) & CHANGES_AN_EXERCISE)
                | (~CHANGES_AN_EXERCISE & Q(exercise=None)),
                name="adaptation_of_an_exercise_names_it",
            ),
            models.CheckConstraint(
                condition=Q(replacement=None) | ~Q(replacement=models.F("exercise")),
                name="adaptation_replacement_is_another",
            ),
        ]

    def __str__(self) -> str:
        return self.reason
