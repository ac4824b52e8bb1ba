"""Uploads that are checked and wait for confirmation, and the address of a calendar."""

import secrets
from datetime import datetime, timedelta
from typing import Self

from django.db import models, transaction
from django.db.models.functions import Length, Now
from django.urls import reverse
from django.utils import timezone

from core.model_fields import EnumField, ValueField, enum_check_constraint
from core.values.vocabulary import LabelledStrEnum
from people.models import Person
from reports.archive.values.import_summary import ImportSummary

UPLOAD_LIFETIME = timedelta(hours=1)
# Of all people together: a hundred exports of ten years wait at once.
MOST_STORED_BYTES = 128 * 2**20


def generate_feed_token() -> str:
    return secrets.token_urlsafe(32)


class UploadState(LabelledStrEnum):
    """What is being done with an upload, or was done last."""

    CHECKING = "checking"
    CHECKED = "checked"
    REFUSED = "refused"
    ADDING = "adding"
    ADDED = "added"

    @property
    def is_at_work(self) -> bool:
        return self in (UploadState.CHECKING, UploadState.ADDING)


class UploadsFullError(Exception):
    """Too much waits already for people to confirm it."""


class UploadQuerySet(models.QuerySet["Upload"]):
    def pending_for_person(self, person: Person, now: datetime) -> "Upload | None":
        """What the person uploaded within the hour; everyone's older ones go."""
        if person.pk is None:
            return None
        self.expired(now).delete()
        return self.filter(person_id=person.pk).first()

    def expired(self, now: datetime) -> Self:
        return self.filter(uploaded_at__lte=now - UPLOAD_LIFETIME)

    @transaction.atomic
    def store_for_person(
        self,
        person: Person,
        content: bytes,
        summaries: tuple[ImportSummary, ...],
        now: datetime,
        *,
        state: UploadState = UploadState.CHECKED,
    ) -> "Upload":
        """Keep a person's newest file; UploadsFullError if there is no room for it."""
        self.expired(now).delete()
        others = self.exclude(person=person)
        stored = others.aggregate(total=models.Sum(Length("content")))["total"] or 0
        if stored + len(content) > MOST_STORED_BYTES:
            raise UploadsFullError
        self.filter(person=person).delete()
        return self.create(
            person=person,
            content=content,
            summaries=summaries,
            state=state,
            uploaded_at=now,
            begun_at=now,
        )


class Upload(models.Model):
    """An export that is checked, and then waits for confirmation; an hour at most."""

    person = models.OneToOneField(
        Person, on_delete=models.CASCADE, related_name="upload"
    )
    content = models.BinaryField()
    state = EnumField(
        UploadState,
        max_length=10,
        default=UploadState.CHECKED,
        db_default=UploadState.CHECKED.value,
    )
    summaries = ValueField(
        tuple[ImportSummary, ...], help_text="What bringing it in would do, by table."
    )
    problems = ValueField(
        tuple[str, ...],
        default=tuple,
        db_default=models.Value([], models.JSONField()),
        help_text="Why it was refused: the lines that the person reads.",
    )
    checked_rows = models.PositiveIntegerField(default=0, db_default=0)
    total_rows = models.PositiveIntegerField(default=0, db_default=0)
    uploaded_at = models.DateTimeField()
    begun_at = models.DateTimeField(
        default=timezone.now,
        db_default=Now(),
        help_text="When the present state began.",
    )

    objects = UploadQuerySet.as_manager()

    class Meta:
        constraints = [
            enum_check_constraint("state", UploadState, "upload_state_is_known")
        ]

    def __str__(self) -> str:
        return f"Upload of person {self.person_id}"

    @property
    def are_rows_read(self) -> bool:
        return bool(self.total_rows) and self.checked_rows == self.total_rows


class CalendarFeedQuerySet(models.QuerySet["CalendarFeed"]):
    def for_person(self, person: Person) -> Self:
        return self.filter(person_id=person.pk)


class CalendarFeed(models.Model):
    """Anyone with the token can read the calendar, until it is revoked."""

    person = models.OneToOneField(
        Person, on_delete=models.CASCADE, related_name="calendar_feed"
    )
    token = models.CharField(max_length=43, unique=True, default=generate_feed_token)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = CalendarFeedQuerySet.as_manager()

    def __str__(self) -> str:
        return f"Calendar feed of person {self.person_id}"

    def get_absolute_url(self) -> str:
        return reverse("reports:serve_calendar_feed", args=[self.token])
