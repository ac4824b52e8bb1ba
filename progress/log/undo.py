"""Holds the entry that a person has just deleted, so that it can be restored."""

import json

from django.core import serializers

from people.http import PersonRequest
from progress.models import PainEntry

DELETED_ENTRY_SESSION_KEY = "deleted_pain_entry"


def remember_deleted_entry(request: PersonRequest, entry: PainEntry) -> None:
    # Django's JSON encoder would truncate times to milliseconds.
    rows = serializers.serialize("python", [entry])
    request.session[DELETED_ENTRY_SESSION_KEY] = json.dumps(rows, default=str)


def load_deleted_entry(request: PersonRequest) -> PainEntry | None:
    serialised = request.session.get(DELETED_ENTRY_SESSION_KEY)
    if serialised is None:
        return None
    [row] = serializers.deserialize("python", json.loads(serialised))
    entry = row.object
    if isinstance(entry, PainEntry) and entry.person_id == request.person.pk:
        return entry
    return None


def forget_deleted_entry(request: PersonRequest) -> None:
    request.session.pop(DELETED_ENTRY_SESSION_KEY, None)
