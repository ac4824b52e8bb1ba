"""What the back keeps a person from: named activities, and weeks as a whole."""

from datetime import date
from typing import Self

from django.db import IntegrityError, models, transaction
from django.db.models import Q
from django.utils import timezone

from people.models import Person
from progress.log.models.scale import in_range, is_0_to_10

MOST_ACTIVITIES = 3
MONDAY = 1


class ActivityQuerySet(models.QuerySet["Activity"]):
    def for_person(self, person: Person) -> Self:
        return self.filter(person_id=person.pk)

    def followed(self) -> Self:
        return self.filter(stopped_on=None).order_by("number")

    def follow(self, *, person: Person, name: str) -> "Activity | None":
        """Follow one more, in the first free place; None when all are taken."""
        taken = set(self.for_person(person).followed().values_list("number", flat=True))
        free = [n for n in range(1, MOST_ACTIVITIES + 1) if n not in taken]
        if not free:
            return None
        try:
            with transaction.atomic():
                return self.create(person=person, name=name, number=free[0])
        except IntegrityError:  # the same form, sent twice at once
            return None


class Activity(models.Model):
    """Something the person names because the back makes it hard."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="activities"
    )
    number = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=60)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    stopped_on = models.DateField(
        null=True, blank=True, help_text="Empty while it is followed."
    )

    objects = ActivityQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "activities"
        constraints = [
            models.CheckConstraint(
                condition=in_range("number", 1, MOST_ACTIVITIES),
                name="activity_number_is_1_to_3",
            ),
            models.CheckConstraint(condition=~Q(name=""), name="activity_has_a_name"),
            models.UniqueConstraint(
                fields=["person", "number"],
                condition=Q(stopped_on=None),
                name="activity_number_is_taken_once",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class ActivityRatingQuerySet(models.QuerySet["ActivityRating"]):
    def rate(self, activity: Activity, ability: int, on: date) -> None:
        self.update_or_create(
            activity=activity, rated_on=on, defaults={"ability": ability}
        )


class ActivityRating(models.Model):
    """How well it goes: 0 not at all, 10 as before the back hurt."""

    activity = models.ForeignKey(
        Activity, on_delete=models.CASCADE, related_name="ratings"
    )
    rated_on = models.DateField()
    ability = models.PositiveSmallIntegerField()

    objects = ActivityRatingQuerySet.as_manager()

    class Meta:
        ordering = ["rated_on"]
        constraints = [
            is_0_to_10("ability", "activity_rating_is_0_to_10"),
            models.UniqueConstraint(
                fields=["activity", "rated_on"], name="activity_is_rated_once_a_day"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.ability} on {self.rated_on}"


class WeeklyInterferenceQuerySet(models.QuerySet["WeeklyInterference"]):
    def for_person(self, person: Person) -> Self:
        return self.filter(person_id=person.pk)


class WeeklyInterference(models.Model):
    """How pain was, and what it took away, in one week from Monday to Sunday."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="weekly_interference"
    )
    week_starts_on = models.DateField()
    pain = models.PositiveSmallIntegerField()
    enjoyment = models.PositiveSmallIntegerField()
    activity = models.PositiveSmallIntegerField()

    objects = WeeklyInterferenceQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "weekly interference"
        ordering = ["week_starts_on"]
        constraints = [
            is_0_to_10("pain", "week_pain_is_0_to_10"),
            is_0_to_10("enjoyment", "week_enjoyment_is_0_to_10"),
            is_0_to_10("activity", "week_activity_is_0_to_10"),
            models.CheckConstraint(
                condition=Q(week_starts_on__iso_week_day=MONDAY),
                name="week_starts_on_a_monday",
            ),
            models.UniqueConstraint(
                fields=["person", "week_starts_on"], name="week_is_stored_once"
            ),
        ]

    def __str__(self) -> str:
        return f"Week of {self.week_starts_on}"

    @property
    def mean(self) -> float:
        return (self.pain + self.enjoyment + self.activity) / 3
