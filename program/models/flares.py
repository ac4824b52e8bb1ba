"""The flare-ups that a person reported, and how each of them ended."""

from datetime import datetime
from typing import Self

from django.db import models
from django.db.models import Q
from django.utils import timezone

from core.model_fields import EnumField, OptionalEnumField, enum_check_constraint
from core.values.days import DAY
from people.models import Person
from program.history.flares import PastFlare
from program.rules.flare.answers import FlareCause, FlareEnding, FlareOnset

UNDO_PERIOD = DAY


class FlareQuerySet(models.QuerySet["Flare"]):
    def for_person(self, person: Person) -> Self:
        return self.filter(person_id=person.pk)

    def latest_first(self) -> Self:
        return self.order_by("-reported_at", "-pk")

    def not_undone(self) -> Self:
        return self.exclude(ending=FlareEnding.UNDONE)

    def going_on(self) -> Self:
        return self.filter(ended_at=None)


class Flare(models.Model):
    """A report of a flare-up; only its end is added later."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="flares")
    cause = EnumField(FlareCause, max_length=10, help_text="What happened before it.")
    onset = EnumField(FlareOnset, max_length=15, help_text="Since when it had lasted.")
    has_danger_sign = models.BooleanField(help_text="Some danger sign was new.")
    has_new_leg_pain = models.BooleanField(help_text="Pain down a leg was new.")
    usual_pain = models.FloatField(
        null=True,
        blank=True,
        help_text="The median of the days before it; none: too few were logged.",
    )
    reported_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True, blank=True)
    ending = OptionalEnumField(
        FlareEnding,
        max_length=10,
        help_text="Whether the log or you ended it, or you took the report back.",
    )

    objects = FlareQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["person", "-reported_at"], name="flare_by_person_and_time"
            )
        ]
        constraints = [
            enum_check_constraint("cause", FlareCause, "flare_cause_is_known"),
            enum_check_constraint("onset", FlareOnset, "flare_onset_is_known"),
            enum_check_constraint(
                "ending", FlareEnding, "flare_ending_is_known", or_empty=True
            ),
            models.CheckConstraint(
                condition=Q(ending="", ended_at=None)
                | (
                    ~Q(ending="")
                    & Q(ended_at__isnull=False, ended_at__gte=models.F("reported_at"))
                ),
                name="flare_ends_after_its_report",
            ),
            models.CheckConstraint(
                condition=Q(usual_pain=None) | Q(usual_pain__range=(0, 10)),
                name="flare_usual_pain_is_0_to_10",
            ),
            models.UniqueConstraint(
                fields=["person", "reported_at"], name="flare_is_reported_once"
            ),
        ]

    def __str__(self) -> str:
        return f"Flare-up of {self.reported_at:%Y-%m-%d}"

    @property
    def past_flare(self) -> PastFlare:
        return PastFlare(
            reported_at=self.reported_at,
            onset=self.onset,
            usual_pain=self.usual_pain,
            ended_at=self.ended_at,
            ending=self.ending,
        )

    def can_be_undone(self, now: datetime) -> bool:
        return self.ended_at is None and now - self.reported_at < UNDO_PERIOD
