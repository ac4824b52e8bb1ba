"""What is over, and when."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.contrib.sessions.models import Session
from django.db.models import QuerySet

from backpain.throttles.models import ThrottleCount
from backpain.tidying.batches import delete_in_batches
from people.models import Person, Submission
from people.values.retention import EMPTY_PERSON_LIFETIME, SUBMISSION_LIFETIME
from reports.models import Upload


def remove_expired(now: datetime) -> dict[str, int]:
    """Return how many of each kind were removed."""
    return {name: delete_in_batches(rows) for name, rows in list_expired(now)}


def list_expired(now: datetime) -> "Iterator[tuple[str, QuerySet[Any, Any]]]":
    """In this order: a person without their last upload or submission is empty."""
    yield "browser sessions", Session.objects.filter(expire_date__lt=now)
    yield "unconfirmed uploads", Upload.objects.expired(now)
    yield (
        "answered forms",
        Submission.objects.filter(made_at__lt=now - SUBMISSION_LIFETIME),
    )
    yield (
        "empty people",
        Person.objects.empty().filter(created_at__lt=now - EMPTY_PERSON_LIFETIME),
    )
    yield "counts of limits", ThrottleCount.objects.filter(ends_at__lt=now)
