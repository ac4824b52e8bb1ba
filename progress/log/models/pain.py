"""Entries of the pain log."""

from datetime import date, datetime, tzinfo
from functools import reduce
from operator import or_
from typing import Self
from uuid import UUID, uuid4

from django.contrib.postgres.aggregates import BoolOr
from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from core.day_filters import LocalDay, falls_on_days
from core.model_fields import OptionalEnumField, ValueField, enum_check_constraint
from core.values.days import DAY, WEEK
from people.models import Person
from progress.log.models.scale import zero_to_ten_constraint
from progress.values.log_vocabulary import (
    PLACES_BELOW_KNEE,
    BodyPlace,
    SleepQuality,
)
from progress.values.pain_summary import PainSummary, get_starts_on

NOTE_MAXIMUM_LENGTH = 500
SHORT_TEXT_MAXIMUM_LENGTH = 120


class PainEntryQuerySet(models.QuerySet["PainEntry"]):
    def for_person(self, person: Person) -> Self:
        return self.filter(person_id=person.pk)

    def felt_since(self, instant: datetime) -> Self:
        return self.filter(felt_at__gte=instant)

    def felt_on_days(self, first: date, last: date, zone: tzinfo) -> Self:
        return self.filter(falls_on_days("felt_at", first, last, zone))

    def latest_first(self) -> Self:
        return self.order_by("-felt_at", "-pk")

    def below_knee(self) -> Self:
        places = (Q(places__contains=[place]) for place in sorted(PLACES_BELOW_KNEE))
        return self.filter(reduce(or_, places))

    def log_entry_once(
        self, *, person: Person, key: UUID, pain: int, felt_at: datetime, note: str = ""
    ) -> "PainEntry":
        """Store an entry once: the same key and pain return the existing one."""
        entry = PainEntry(person=person, key=key, pain=pain, felt_at=felt_at, note=note)
        # A double tap is not an error.
        self.bulk_create([entry], ignore_conflicts=True)
        return self.get(person=person, key=key, pain=pain)

    def summarise_by_day(self, zone: tzinfo) -> list[PainSummary]:
        rows = self.values_list(LocalDay("felt_at", zone)).annotate(
            low=models.Min("pain"),
            high=models.Max("pain"),
            total=models.Sum("pain"),
            count=models.Count("*"),
            is_flare=BoolOr("is_flare"),
            is_limited=BoolOr("is_limiting"),
        )
        # Sorted here: the database would sort every entry to give sums in order.
        return sorted((build_pain_summary(*row) for row in rows), key=get_starts_on)

    def summarise_first_week(self, zone: tzinfo) -> list[PainSummary]:
        """The seven days that begin with the first entry, in one query."""
        first = models.Subquery(self.order_by("felt_at").values("felt_at")[:1])
        # One more day, because seven times 24 hours may end during the seventh day.
        near = self.alias(first_at=first).filter(
            felt_at__lt=models.F("first_at") + WEEK + DAY
        )
        days = near.summarise_by_day(zone)
        return [day for day in days if day.starts_on < days[0].starts_on + WEEK]


def build_pain_summary(
    starts_on: date,
    low: int,
    high: int,
    total: int,
    count: int,
    is_flare: bool,
    is_limited: bool,
) -> PainSummary:
    return PainSummary(
        starts_on=starts_on,
        low=low,
        high=high,
        mean=total / count,
        count=count,
        is_flare=is_flare,
        is_limited=is_limited,
    )


def build_short_text_field(help_text: str = "") -> "models.CharField[str, str]":
    return models.CharField(
        max_length=SHORT_TEXT_MAXIMUM_LENGTH,
        default="",
        db_default="",
        blank=True,
        help_text=help_text,
    )


class PainEntry(models.Model):
    """Pain from 0 to 10 at one moment; everything else is optional."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="pain_entries"
    )
    key = models.UUIDField(default=uuid4, editable=False)
    pain = models.PositiveSmallIntegerField()
    felt_at = models.DateTimeField("when", default=timezone.now)
    average_pain = models.PositiveSmallIntegerField(null=True, blank=True)
    worst_pain = models.PositiveSmallIntegerField(null=True, blank=True)
    # Columns added later have a database default too, so that older code, which does
    # not know them, can still insert rows during a deployment.
    places = ValueField(
        tuple[BodyPlace, ...],
        default=tuple,
        db_default=models.Value([], models.JSONField()),
        blank=True,
    )
    trigger = build_short_text_field()
    medicine = build_short_text_field()
    sleep = OptionalEnumField(SleepQuality, max_length=10, default=None, db_default="")
    mood = build_short_text_field(help_text="How the back feels, in words.")
    is_flare = models.BooleanField(default=False, db_default=False)
    is_limiting = models.BooleanField(
        default=False,
        db_default=False,
        help_text="It kept the person from something they usually do.",
    )
    note = models.TextField(
        blank=True, validators=[MaxLengthValidator(NOTE_MAXIMUM_LENGTH)]
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = PainEntryQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "pain entries"
        # Covers all that `summarise_by_day` reads, so that it never visits the table.
        indexes = [
            models.Index(
                fields=["person", "-felt_at"],
                include=["pain", "is_flare", "is_limiting"],
                name="pain_by_person_and_moment",
            )
        ]
        constraints = [
            zero_to_ten_constraint("pain", "pain_is_0_to_10"),
            zero_to_ten_constraint("average_pain", "average_pain_is_0_to_10"),
            zero_to_ten_constraint("worst_pain", "worst_pain_is_0_to_10"),
            models.CheckConstraint(
                condition=Q(worst_pain__gte=models.F("average_pain")),
                name="worst_pain_is_not_below_average",
            ),
            models.CheckConstraint(
                condition=Q(places__contained_by=[place.value for place in BodyPlace]),
                name="pain_places_are_known",
            ),
            enum_check_constraint(
                "sleep", SleepQuality, "pain_sleep_is_known", or_empty=True
            ),
            models.UniqueConstraint(
                fields=["person", "key", "pain"], name="pain_entry_is_stored_once"
            ),
        ]

    def __str__(self) -> str:
        return f"Pain {self.pain}"

    def get_absolute_url(self) -> str:
        return reverse("progress:pain_entry", args=[self.pk])

    @property
    def place_labels(self) -> list[str]:
        return [place.label for place in self.places]
