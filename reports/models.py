"""Uploads that wait for confirmation, and the secret address of a calendar."""

import secrets
from datetime import datetime, timedelta
from typing import Self

from django.db import models
from django.urls import reverse
from django.utils import timezone

from core.model_fields import ValueField
from people.models import Person
from reports.archive.values.import_summary import ImportSummary

UPLOAD_LIFETIME = timedelta(hours=1)


def generate_feed_token() -> str:
    return secrets.token_urlsafe(32)


class UploadQuerySet(models.QuerySet["Upload"]):
    def pending_for_person(self, person: Person, now: datetime) -> "Upload | None":
        fresh = self.filter(uploaded_at__gt=now - UPLOAD_LIFETIME)
        return fresh.filter(person_id=person.pk).first()

    def store_for_person(
        self,
        person: Person,
        content: bytes,
        summaries: tuple[ImportSummary, ...],
        now: datetime,
    ) -> None:
        """Store the newest file of this person; delete everyone's expired ones."""
        self.filter(uploaded_at__lte=now - UPLOAD_LIFETIME).delete()
        self.update_or_create(
            person=person,
            defaults={"content": content, "summaries": summaries, "uploaded_at": now},
        )


class Upload(models.Model):
    """A valid export that waits for confirmation, for an hour at most."""

    person = models.OneToOneField(
        Person, on_delete=models.CASCADE, related_name="upload"
    )
    content = models.BinaryField()
    summaries = ValueField(
        tuple[ImportSummary, ...], help_text="What bringing it in would do, by table."
    )
    uploaded_at = models.DateTimeField()

    objects = UploadQuerySet.as_manager()

    def __str__(self) -> str:
        return f"Upload of person {self.person_id}"


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
