"""The owner of the data: a person, anonymous until a user claims them."""

from datetime import date, datetime
from typing import Any, Self
from zoneinfo import ZoneInfo

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone

from core.model_fields import (
    EnumField,
    ValueField,
    enum_check_constraint,
    json_array_constraint,
)
from core.values.shown_person import ShownPerson
from core.values.suitability import Caution, Equipment, Place, Position
from people.values import time_zones
from people.values.household import HOUSEHOLD_EQUIPMENT
from people.values.session_lengths import SESSION_LENGTHS_MINUTES


class UserManager(BaseUserManager["User"]):
    def create_user(
        self, email: str, password: str | None = None, **fields: Any
    ) -> "User":
        # Django lowercases only the domain, but two spellings of an address are one
        # user.
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(
        self, email: str, password: str | None = None, **fields: Any
    ) -> "User":
        """Whatever command asks: Django's own lets a weak password pass."""
        if password is not None:
            validate_password(password, self.model(email=email))
        return self.create_user(
            email, password, is_staff=True, is_superuser=True, **fields
        )


class User(AbstractBaseUser, PermissionsMixin):
    """Someone who logs in."""

    email = models.EmailField("e-mail address", unique=True)
    is_staff = models.BooleanField("may use the admin", default=False)
    is_active = models.BooleanField("may log in", default=True)
    joined_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = UserManager()

    EMAIL_FIELD = "email"
    USERNAME_FIELD = "email"

    def __str__(self) -> str:
        return self.email


def validate_time_zone(name: str) -> None:
    if name not in time_zones.TIME_ZONE_NAMES:
        raise ValidationError("Choose a time zone from the list.")


class PersonQuerySet(models.QuerySet["Person"]):
    def empty(self) -> Self:
        """Those of whom nothing is stored but that they once wrote something."""
        nobody_else = self.filter(
            user=None, country="", shown_by=ShownPerson.SHORT_HAIR
        )
        for relation in Person._meta.related_objects:
            if relation.related_model is not Submission:
                name = relation.field.attname
                rows = relation.related_model._base_manager.filter(
                    **{name: models.OuterRef("pk")}
                )
                nobody_else = nobody_else.filter(~models.Exists(rows))
        return nobody_else

    @transaction.atomic
    def erase_person(self, person: "Person") -> None:
        """Delete everything that is theirs, and their login unless they are staff."""
        # Held first: what is being written for them would outlive their other rows.
        self.select_for_update().filter(pk=person.pk).first()
        self.filter(pk=person.pk).delete()
        if person.user and not person.user.is_staff:
            person.user.delete()


class Person(models.Model):
    """Someone with a back; the row is created on the first write, not on a visit."""

    # Deleting a user in the admin must not delete the person's log.
    user = models.OneToOneField(
        User, on_delete=models.SET_NULL, null=True, blank=True, related_name="person"
    )
    time_zone = models.CharField(
        max_length=64,
        blank=True,
        validators=[validate_time_zone],
        help_text="Empty: neither chosen nor reported by a device yet.",
    )
    country = models.CharField(
        max_length=2, blank=True, help_text="ISO 3166 code; empty: not said."
    )
    shown_by = EnumField(
        ShownPerson,
        max_length=10,
        default=ShownPerson.SHORT_HAIR,
        db_default=ShownPerson.SHORT_HAIR.value,
        help_text="Who shows the exercises in the figures.",
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = PersonQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "people"
        constraints = [
            enum_check_constraint("shown_by", ShownPerson, "person_shown_is_known")
        ]

    def __str__(self) -> str:
        return f"Person {self.pk}"

    @property
    def zone_info(self) -> ZoneInfo:
        return time_zones.load_time_zone(self.time_zone)

    def local_day(self, moment: datetime) -> date:
        """The date of a moment by the person's clock."""
        return moment.astimezone(self.zone_info).date()

    @property
    def started_on(self) -> date:
        """The first day, on which each of the person's weeks begins."""
        return self.local_day(self.created_at)


def default_equipment() -> tuple[Equipment, ...]:
    return HOUSEHOLD_EQUIPMENT


def default_places() -> tuple[Place, ...]:
    return tuple(Place)


class PreferencesQuerySet(models.QuerySet["Preferences"]):
    def get_or_default(self, person: Person) -> "Preferences":
        """What the person saved, or unsaved defaults."""
        saved = self.filter(person_id=person.pk).first() if person.pk else None
        return saved or Preferences(person_id=person.pk)


class Preferences(models.Model):
    """How a person wants to exercise; the lists contain vocabulary values."""

    person = models.OneToOneField(
        Person, on_delete=models.CASCADE, related_name="preferences"
    )
    minutes = models.PositiveSmallIntegerField(
        default=15, choices=[(n, f"{n} minutes") for n in SESSION_LENGTHS_MINUTES]
    )
    days_a_week = models.PositiveSmallIntegerField(default=5)
    equipment = ValueField(tuple[Equipment, ...], default=default_equipment, blank=True)
    excluded_positions = ValueField(tuple[Position, ...], default=tuple, blank=True)
    places = ValueField(
        tuple[Place, ...],
        default=default_places,
        db_default=models.Value([place.value for place in Place], models.JSONField()),
        help_text="Where they can exercise.",
    )
    cautions = ValueField(tuple[Caution, ...], default=tuple, blank=True)
    is_voice_on = models.BooleanField(
        default=False, db_default=False, help_text="Cues of a session are spoken."
    )

    objects = PreferencesQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "preferences"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(minutes__in=SESSION_LENGTHS_MINUTES),
                name="preferences_minutes_are_offered",
            ),
            models.CheckConstraint(
                condition=models.Q(days_a_week__range=(1, 7)),
                name="preferences_days_a_week_are_1_to_7",
            ),
            json_array_constraint("places", "preferences_places_are_a_list"),
        ]

    def __str__(self) -> str:
        return f"Preferences of person {self.person_id}"


class Submission(models.Model):
    """A form that was stored and answered, so that its repeat is not stored again."""

    content_key = models.UUIDField(
        unique=True, help_text="Of the form's own key and of all that it said."
    )
    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="submissions"
    )
    location = models.CharField(max_length=500, help_text="Where the answer led.")
    is_first = models.BooleanField(help_text="It was the first write of this person.")
    made_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"Submission of person {self.person_id}"
