"""Queries about past sessions: their exercises, and when sessions started."""

from datetime import datetime

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import QuerySet

from people.models import Person
from progress.models import SessionItem


def load_session_items(person: Person, since: datetime) -> list[SessionItem]:
    """Items with their sessions, responses and exercises, latest session first."""
    items = SessionItem.objects.filter(
        session__person_id=person.pk, session__started_at__gte=since
    )
    related = items.select_related("session__next_day_response", "exercise")
    return list(related.order_by("-session__started_at"))


def collect_session_starts(items: QuerySet[SessionItem]) -> ArraySubquery:
    """The start times of the sessions of these items, as an array column."""
    # The default ordering would add the number, and make every row distinct.
    starts = items.order_by().values("session__started_at")
    return ArraySubquery(starts.distinct())
