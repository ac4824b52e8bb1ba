"""A person's weekly check-in and the adjustments that followed."""

from typing import Self

from django.db import models
from django.db.models import Q
from django.utils import timezone

from core.model_fields import EnumField, ValueField
from exercises.models import Exercise
from people.models import Person
from program.rules.weekly import AdherenceBarrier, CheckInAnswers, WeeklyTrend
from progress.values.log_vocabulary import SleepQuality


class CheckInQuerySet(models.QuerySet["CheckIn"]):
    def for_person(self, person: Person) -> Self:
        return self.filter(person_id=person.pk)


class CheckIn(models.Model):
    """The answers of a week; never changed."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="check_ins"
    )
    pain = EnumField(WeeklyTrend, max_length=10)
    function = EnumField(WeeklyTrend, max_length=10)
    confidence = models.PositiveSmallIntegerField()
    sleep = EnumField(SleepQuality, max_length=10)
    barrier = EnumField(AdherenceBarrier, max_length=10)
    has_danger_sign = models.BooleanField(
        default=False,
        db_default=False,
        help_text="Something of the danger signs is new.",
    )
    swapped_exercise = models.ForeignKey(
        Exercise, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    changes = ValueField(tuple[str, ...], default=tuple, blank=True)
    made_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = CheckInQuerySet.as_manager()

    class Meta:
        ordering = ["-made_at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(
                    pain__in=[word.value for word in WeeklyTrend],
                    function__in=[word.value for word in WeeklyTrend],
                    sleep__in=[word.value for word in SleepQuality],
                    barrier__in=[word.value for word in AdherenceBarrier],
                ),
                name="check_in_answers_are_known",
            ),
            models.CheckConstraint(
                condition=Q(confidence__lte=10), name="check_in_confidence_is_0_to_10"
            ),
        ]

    def __str__(self) -> str:
        return f"Check-in of {self.made_at:%Y-%m-%d}"

    @property
    def answers(self) -> CheckInAnswers:
        return CheckInAnswers(
            pain=self.pain,
            function=self.function,
            confidence=self.confidence,
            sleep=self.sleep,
            barrier=self.barrier,
            has_danger_sign=self.has_danger_sign,
        )
