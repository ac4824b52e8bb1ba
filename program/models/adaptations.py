"""Each time a rule acted on a person's program, with its words, kept for good."""

from datetime import datetime
from typing import Self

from django.db import models
from django.db.models import Q
from django.utils import timezone

from exercises.models import Exercise
from people.models import Person
from program.rules.phases import Reason


class Kind(models.TextChoices):
    """What a rule made of an exercise, or of the days ahead."""

    HARDER = "harder", "became harder"
    EASIER = "easier", "became easier"
    STOP = "stop", "was left out"
    FLARE = "flare", "flare"
    RECHECK = "recheck", "check again"
    GENTLE = "gentle", "gentle week"
    SLEEP = "sleep", "help for sleep"


OF_AN_EXERCISE = [Kind.HARDER, Kind.EASIER, Kind.STOP]


class AdaptationQuerySet(models.QuerySet["Adaptation"]):
    def for_person(self, person: Person) -> Self:
        return self.filter(person_id=person.pk)

    def latest_first(self) -> Self:
        return self.order_by("-made_at", "-pk")

    def note(
        self, person: Person, kind: Kind, reason: Reason, at: datetime
    ) -> "Adaptation":
        return self.create(person=person, kind=kind, made_at=at, **told(reason))


def told(reason: Reason) -> dict[str, str]:
    return {"rule": reason.slug, "words": reason.words, "source": reason.source}


class Adaptation(models.Model):
    """A rule that acted. `becomes` is the other form; none: the dose changed."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="adaptations"
    )
    kind = models.CharField(max_length=10, choices=Kind)
    exercise = models.ForeignKey(
        Exercise, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    becomes = models.ForeignKey(
        Exercise, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    dose_steps = models.SmallIntegerField(default=0)
    rule = models.SlugField()
    words = models.CharField(max_length=200)
    source = models.CharField(max_length=200)
    made_at = models.DateTimeField(default=timezone.now)

    objects = AdaptationQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["person", "-made_at"], name="adaptation_by_person_and_time"
            )
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(kind__in=Kind.values), name="adaptation_kind_is_known"
            ),
            models.CheckConstraint(
                condition=Q(kind__in=OF_AN_EXERCISE, exercise__isnull=False)
                | (~Q(kind__in=OF_AN_EXERCISE) & Q(exercise=None)),
                name="adaptation_of_an_exercise_names_it",
            ),
            models.CheckConstraint(
                condition=Q(becomes=None) | ~Q(becomes=models.F("exercise")),
                name="adaptation_becomes_another",
            ),
        ]

    def __str__(self) -> str:
        return self.words
