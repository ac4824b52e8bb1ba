"""What a person learned, which movement they fear, and their plan for a barrier."""

from datetime import datetime
from typing import Self

from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from core.model_fields import EnumField, enum_check_constraint
from lessons.models import Lesson
from people.models import Person
from program.rules.coaching.if_then_plans import LONGEST_PART_OF_A_PLAN
from program.rules.coaching.movements import FearedMovement
from program.rules.weekly import AdherenceBarrier


class LessonReadingQuerySet(models.QuerySet["LessonReading"]):
    def for_person(self, person: Person) -> Self:
        return self.filter(person_id=person.pk)

    def latest_first(self) -> Self:
        return self.order_by("-read_at", "-pk")

    def keep_answer(
        self, person: Person, lesson: Lesson, answer: str, read_at: datetime
    ) -> "LessonReading":
        """Of several answers to one edition, the last one is kept."""
        reading, _ = self.update_or_create(
            person=person,
            lesson=lesson.slug,
            edition=lesson.edition,
            defaults={"answer": answer},
            create_defaults={"answer": answer, "read_at": read_at},
        )
        return reading


class LessonReading(models.Model):
    """A lesson that a person read, by its name, and what they answered."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="lesson_readings"
    )
    lesson = models.SlugField(help_text="Its name, as in its address.")
    edition = models.PositiveSmallIntegerField(
        help_text="Which question it was, if it has changed since."
    )
    answer = models.SlugField(help_text="The answer by its name.")
    read_at = models.DateTimeField(default=timezone.now)

    objects = LessonReadingQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "lesson", "edition"],
                name="lesson_reading_is_kept_once",
            ),
            models.CheckConstraint(
                condition=Q(edition__gte=1) & ~Q(lesson="") & ~Q(answer=""),
                name="lesson_reading_says_what_was_read",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.lesson}, read on {self.read_at:%Y-%m-%d}"


class MovementFearQuerySet(models.QuerySet["MovementFear"]):
    def for_person(self, person: Person) -> Self:
        return self.filter(person_id=person.pk)

    def latest_first(self) -> Self:
        return self.order_by("-told_at", "-pk")


class MovementFear(models.Model):
    """The movement that a person said they fear, or none; the latest counts."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="movement_fears"
    )
    movement = EnumField(FearedMovement, max_length=15)
    told_at = models.DateTimeField(default=timezone.now)

    objects = MovementFearQuerySet.as_manager()

    class Meta:
        constraints = [
            enum_check_constraint(
                "movement", FearedMovement, "movement_fear_is_of_a_known_movement"
            ),
            models.UniqueConstraint(
                fields=["person", "told_at"], name="movement_fear_is_told_once"
            ),
        ]

    def __str__(self) -> str:
        return self.movement.label


class IfThenPlanQuerySet(models.QuerySet["IfThenPlan"]):
    def for_person(self, person: Person) -> Self:
        return self.filter(person_id=person.pk)

    def latest_first(self) -> Self:
        return self.order_by("-made_at", "-pk")

    def set_aside(self, at: datetime) -> int:
        return self.filter(set_aside_at=None).update(set_aside_at=at)


class IfThenPlan(models.Model):
    """“If …, then I …”: what to do about what got in the way; the latest counts."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="if_then_plans"
    )
    barrier = EnumField(AdherenceBarrier, max_length=10)
    cue = models.CharField(
        max_length=LONGEST_PART_OF_A_PLAN, help_text="What follows “If”."
    )
    action = models.CharField(
        max_length=LONGEST_PART_OF_A_PLAN, help_text="What follows “then I”."
    )
    made_at = models.DateTimeField(default=timezone.now)
    set_aside_at = models.DateTimeField(
        null=True, blank=True, help_text="When the person no longer needed it."
    )

    objects = IfThenPlanQuerySet.as_manager()

    class Meta:
        constraints = [
            enum_check_constraint(
                "barrier", AdherenceBarrier, "if_then_plan_barrier_is_known"
            ),
            models.CheckConstraint(
                condition=~Q(cue="") & ~Q(action=""),
                name="if_then_plan_has_both_parts",
            ),
            models.CheckConstraint(
                condition=Q(set_aside_at=None) | Q(set_aside_at__gte=F("made_at")),
                name="if_then_plan_is_set_aside_after_it_is_made",
            ),
            models.UniqueConstraint(
                fields=["person", "made_at"], name="if_then_plan_is_made_once"
            ),
        ]

    def __str__(self) -> str:
        return f"If {self.cue}, then I {self.action}."
