"""Sessions with their exercises as prescribed, and the response on the next day."""

from datetime import date, datetime, tzinfo
from typing import Self
from uuid import uuid4

from django.db import models, transaction
from django.db.models import Count, OuterRef
from django.utils import timezone

from core.day_filters import LocalDay, falls_on_days
from core.model_fields import (
    EnumField,
    OptionalEnumField,
    ValueField,
    enum_check_constraint,
    json_array_constraint,
)
from exercises.models import Exercise
from exercises.values.doses import Dose
from exercises.values.vocabulary import Phase, Side
from people.models import Person
from progress.log.models.pain import PainEntry
from progress.log.models.scale import zero_to_ten_constraint
from progress.sessions.player.playback import Playback, order_sides
from progress.values.log_vocabulary import ItemOutcome, SessionFeeling


class SessionQuerySet(models.QuerySet["Session"]):
    def for_person(self, person: Person) -> Self:
        return self.filter(person_id=person.pk)

    def finished(self) -> Self:
        return self.filter(finished_at__isnull=False)

    def running(self) -> Self:
        return self.filter(finished_at=None)

    def of_program(self) -> Self:
        """Neither relief nor chosen beside the programme."""
        return self.filter(is_relief=False, is_chosen=False)

    def of_measured_relief(self) -> Self:
        """Relief before and after which pain was told."""
        return self.filter(
            is_relief=True, pain_before__isnull=False, pain_after__isnull=False
        )

    def started_since(self, instant: datetime) -> Self:
        return self.filter(started_at__gte=instant)

    def count_by_day(self, first: date, last: date, zone: tzinfo) -> dict[date, int]:
        ended = self.filter(falls_on_days("finished_at", first, last, zone))
        day = LocalDay("finished_at", zone)
        return dict(ended.values_list(day).annotate(count=Count("*")))


class Session(models.Model):
    """One run through the exercises of a day, which are copied into its items."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="sessions"
    )
    key = models.UUIDField(default=uuid4, editable=False)
    phase = EnumField(Phase, max_length=10)
    is_relief = models.BooleanField(
        default=False,
        db_default=False,
        help_text="Relief beside the programme: it says nothing of its exercises.",
    )
    is_chosen = models.BooleanField(
        default=False,
        db_default=False,
        help_text="Chosen in the catalogue beside the programme, with doses of its "
        "own.",
    )
    started_at = models.DateTimeField(default=timezone.now)
    finished_at = models.DateTimeField(null=True, blank=True)
    pain_before = models.PositiveSmallIntegerField(null=True, blank=True)
    pain_after = models.PositiveSmallIntegerField(null=True, blank=True)
    effort = models.PositiveSmallIntegerField(null=True, blank=True)

    objects = SessionQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["person", "-started_at"], name="session_by_person_and_time"
            ),
            models.Index(
                fields=["person", "finished_at"], name="session_by_person_and_end"
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "key"], name="session_is_stored_once"
            ),
            enum_check_constraint("phase", Phase, "session_phase_is_known"),
            zero_to_ten_constraint("pain_before", "session_pain_before_is_0_to_10"),
            zero_to_ten_constraint("pain_after", "session_pain_after_is_0_to_10"),
            zero_to_ten_constraint("effort", "session_effort_is_0_to_10"),
            models.CheckConstraint(
                condition=models.Q(finished_at=None)
                | models.Q(finished_at__gte=models.F("started_at")),
                name="session_ends_after_its_start",
            ),
        ]

    def __str__(self) -> str:
        return f"Session of {self.started_at:%Y-%m-%d}"


class SessionItemQuerySet(models.QuerySet["SessionItem"]):
    def of_measured_relief(self, person: OuterRef) -> Self:
        """What a person did of relief, if pain was told before and after; latest first.

        The person of an outer query, by their key.
        """
        return self.filter(
            session__person_id=person,
            session__is_relief=True,
            session__pain_before__isnull=False,
            session__pain_after__isnull=False,
            outcome=ItemOutcome.DONE,
        ).order_by("-session__started_at", "number")


class SessionItem(models.Model):
    """One exercise of a session, as it was prescribed, and how it went."""

    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="items")
    number = models.PositiveSmallIntegerField()
    exercise = models.ForeignKey(Exercise, on_delete=models.PROTECT, related_name="+")
    side = OptionalEnumField(Side, max_length=5)
    name = models.CharField(max_length=80)
    dose = ValueField(Dose)
    why = models.TextField()
    finding_keys = ValueField(
        tuple[str, ...],
        default=tuple,
        blank=True,
        help_text="What it answers, findings and activities; none: it is for all.",
    )
    outcome = OptionalEnumField(
        ItemOutcome, max_length=10, help_text="Empty until the person says."
    )
    pain = models.PositiveSmallIntegerField(null=True, blank=True)

    objects = SessionItemQuerySet.as_manager()

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(
                fields=["session", "number"], name="session_item_number_is_taken_once"
            ),
            enum_check_constraint(
                "side", Side, "session_item_side_is_known", or_empty=True
            ),
            enum_check_constraint(
                "outcome", ItemOutcome, "session_item_outcome_is_known", or_empty=True
            ),
            zero_to_ten_constraint("pain", "session_item_pain_is_0_to_10"),
            json_array_constraint("finding_keys", "session_item_findings_are_a_list"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_answered(self) -> bool:
        """Whether the person has said how it went."""
        return self.outcome not in (None, ItemOutcome.UNKNOWN)

    @property
    def playback(self) -> Playback:
        return Playback(
            dose=self.dose,
            technique=self.exercise.technique,
            instructions=self.exercise.steps,
            sides=order_sides(self.side, is_sided=self.exercise.is_sided),
            cues=self.exercise.cues,
        )


class NextDayResponseQuerySet(models.QuerySet["NextDayResponse"]):
    @transaction.atomic
    def record_response(
        self, session: Session, *, pain: int, feeling: SessionFeeling | None
    ) -> None:
        """Store the first answer, and its pain in the log; a second changes nothing."""
        response, is_new = self.get_or_create(
            session=session, defaults={"pain": pain, "feeling": feeling}
        )
        if is_new:
            PainEntry.objects.create(
                person_id=session.person_id, pain=pain, felt_at=response.answered_at
            )


class NextDayResponse(models.Model):
    """How the back felt the day after a session: answered once, never changed."""

    session = models.OneToOneField(
        Session, on_delete=models.CASCADE, related_name="next_day_response"
    )
    pain = models.PositiveSmallIntegerField()
    feeling = OptionalEnumField(
        SessionFeeling, max_length=10, help_text="How the session felt."
    )
    answered_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = NextDayResponseQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "next-day responses"
        constraints = [
            zero_to_ten_constraint("pain", "next_day_pain_is_0_to_10"),
            enum_check_constraint(
                "feeling", SessionFeeling, "next_day_feeling_is_known", or_empty=True
            ),
        ]

    def __str__(self) -> str:
        return f"Pain {self.pain} on the day after"
