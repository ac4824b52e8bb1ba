"""Walks, and the weekly goals for them."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Self
from uuid import UUID, uuid4

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from core.model_fields import EnumField, ValueField, enum_check_constraint
from core.values.rules import RuleReason
from people.models import Person
from progress.values.walking import (
    LEAST_GOAL_DAYS,
    LEAST_GOAL_MINUTES,
    LONGEST_WALK_MINUTES,
    MOST_GOAL_DAYS,
    MOST_GOAL_MINUTES,
    WalkingKind,
    WalkingStep,
    WalkingTarget,
)


class WalkQuerySet(models.QuerySet["Walk"]):
    def for_person(self, person: Person) -> Self:
        return self.filter(person_id=person.pk)

    def walked_on_days(self, first: date, last: date) -> Self:
        return self.filter(walked_on__range=(first, last))

    def latest_first(self) -> Self:
        return self.order_by("-walked_on", "-pk")

    def log_walk_once(
        self,
        *,
        person: Person,
        key: UUID,
        minutes: int,
        walked_on: date,
        kind: WalkingKind,
    ) -> "Walk":
        """Store a walk once: the same key returns the existing one."""
        walk = Walk(
            person=person, key=key, minutes=minutes, walked_on=walked_on, kind=kind
        )
        # A double tap is not an error.
        self.bulk_create([walk], ignore_conflicts=True)
        return self.get(person=person, key=key)

    def sum_minutes_by_day(self) -> Mapping[date, int]:
        rows = self.order_by("walked_on").values_list("walked_on")
        return dict(rows.annotate(total=models.Sum("minutes")))


class Walk(models.Model):
    """Minutes on one day; a day may have several walks."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="walks")
    key = models.UUIDField(default=uuid4, editable=False)
    walked_on = models.DateField("day")
    minutes = models.PositiveSmallIntegerField()
    kind = EnumField(
        WalkingKind,
        max_length=10,
        help_text="How: on foot, with a trolley, on a bike or seated.",
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = WalkQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["person", "-walked_on"],
                include=["minutes"],
                name="walk_by_person_and_day",
            )
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(minutes__range=(1, LONGEST_WALK_MINUTES)),
                name="walk_minutes_are_possible",
            ),
            enum_check_constraint("kind", WalkingKind, "walk_kind_is_known"),
            models.UniqueConstraint(
                fields=["person", "key"], name="walk_is_stored_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.minutes} minutes"

    def get_absolute_url(self) -> str:
        return reverse("program:change_walk", args=[self.pk])


class WalkingGoalQuerySet(models.QuerySet["WalkingGoal"]):
    def for_person(self, person: Person) -> Self:
        return self.filter(person_id=person.pk)

    def latest_first(self) -> Self:
        return self.order_by("-made_at", "-pk")

    def current(self) -> "WalkingGoal | None":
        return self.latest_first().first()

    def create_from_target(
        self,
        target: WalkingTarget,
        *,
        person: Person,
        kind: WalkingKind,
        step: WalkingStep,
        reason: RuleReason,
        made_at: datetime,
    ) -> "WalkingGoal":
        return self.create(
            person=person,
            minutes=target.minutes,
            days=target.days,
            kind=kind,
            step=step,
            reason=reason,
            made_at=made_at,
        )


class WalkingGoal(models.Model):
    """A goal as a rule decided it; never changed, only followed by the next."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="walking_goals"
    )
    minutes = models.PositiveSmallIntegerField(help_text="On each of the days.")
    days = models.PositiveSmallIntegerField(help_text="Of a week.")
    kind = EnumField(WalkingKind, max_length=10)
    step = EnumField(
        WalkingStep, max_length=10, help_text="From the goal before it to this one."
    )
    reason = ValueField(RuleReason, help_text="The rule that decided it.")
    made_at = models.DateTimeField(default=timezone.now)

    objects = WalkingGoalQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(minutes__range=(LEAST_GOAL_MINUTES, MOST_GOAL_MINUTES))
                & Q(days__range=(LEAST_GOAL_DAYS, MOST_GOAL_DAYS)),
                name="walking_goal_is_within_limits",
            ),
            enum_check_constraint("kind", WalkingKind, "walking_goal_kind_is_known"),
            enum_check_constraint("step", WalkingStep, "walking_goal_step_is_known"),
            models.UniqueConstraint(
                fields=["person", "made_at"], name="walking_goal_is_made_once"
            ),
        ]

    def __str__(self) -> str:
        return self.target.display_text

    @property
    def target(self) -> WalkingTarget:
        return WalkingTarget(minutes=self.minutes, days=self.days)

    @property
    def is_seated(self) -> bool:
        return self.kind is WalkingKind.SEATED
