"""Holds the entry that a person has just deleted, so that it can be restored."""

import json
from typing import TypeVar

from django.core import serializers

from people.http import PersonRequest
from progress.models import PainEntry, Walk

EntryT = TypeVar("EntryT", PainEntry, Walk)


def name_session_key(model: type[EntryT]) -> str:
    return f"deleted_{model._meta.model_name}"


def remember_deleted_entry(request: PersonRequest, entry: EntryT) -> None:
    # Django's JSON encoder would truncate times to milliseconds.
    rows = serializers.serialize("python", [entry])
    request.session[name_session_key(type(entry))] = json.dumps(rows, default=str)


def load_deleted_entry(request: PersonRequest, model: type[EntryT]) -> EntryT | None:
    serialised = request.session.get(name_session_key(model))
    if serialised is None:
        return None
    [row] = serializers.deserialize("python", json.loads(serialised))
    entry = row.object
    if isinstance(entry, model) and entry.person_id == request.person.pk:
        return entry
    return None


def load_just_deleted_entry(
    request: PersonRequest, model: type[EntryT]
) -> EntryT | None:
    """The page that follows the deletion offers it; any later one forgets it."""
    if "deleted" not in request.GET:
        request.session.pop(name_session_key(model), None)
    return load_deleted_entry(request, model)


def restore_deleted_entry(request: PersonRequest, model: type[EntryT]) -> EntryT | None:
    """Store the entry unchanged; repeating it changes nothing."""
    entry = load_deleted_entry(request, model)
    if entry:
        model._default_manager.bulk_create([entry], ignore_conflicts=True)
    return entry
