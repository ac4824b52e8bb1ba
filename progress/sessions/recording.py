"""Records a session: its start, the outcome of each exercise, and its end."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from people.models import Person
from progress.models import Session, SessionItem
from progress.values.log_vocabulary import ItemOutcome

# A session that was left unfinished is not continued the next day.
SESSION_TIMEOUT = timedelta(hours=12)


def find_running_session(person: Person, now: datetime) -> Session | None:
    recent = (
        Session.objects.for_person(person)
        .running()
        .started_since(now - SESSION_TIMEOUT)
    )
    return recent.order_by("-started_at").first()


@transaction.atomic
def create_session_once(
    person_id: int,
    key: UUID,
    build_items: Callable[[Session], Iterable[SessionItem]],
    **fields: Any,
) -> Session:
    session, is_new = Session.objects.get_or_create(
        person_id=person_id, key=key, defaults=fields
    )
    if is_new:
        SessionItem.objects.bulk_create(build_items(session))
    return session


def save_item_outcome(
    session: Session, number: int, *, outcome: ItemOutcome, pain: int | None
) -> None:
    """Save how an exercise went; after the end of the session, only if not known.

    A phone that was offline may send an outcome late, or twice. That nobody saw it
    never takes the place of what a person said. Whoever skips what hurt has said both.
    """
    items = session.items.filter(number=number)
    if outcome is ItemOutcome.UNKNOWN:
        items = items.filter(outcome=None)
    elif session.finished_at:
        items = items.filter(Q(outcome=None) | Q(outcome=ItemOutcome.UNKNOWN))
    if outcome is ItemOutcome.SKIPPED:
        items.update(outcome=outcome)
    else:
        items.update(outcome=outcome, pain=pain)


def finish_session(
    session: Session, *, pain_after: int | None = None, effort: int | None = None
) -> None:
    # The clock may have been set back since the start.
    finished_at = max(timezone.now(), session.started_at)
    # If it is sent twice, the first answer stays.
    Session.objects.running().filter(pk=session.pk).update(
        finished_at=finished_at, pain_after=pain_after, effort=effort
    )


def session_closing_message(pain_before: int | None, pain_after: int | None) -> str:
    if pain_before is None or pain_after is None:
        return "Every session counts, also a short one."
    change = pain_after - pain_before
    if change < 0:
        return (
            f"Your pain went from {pain_before} to {pain_after}. This set "
            "helps you today."
        )
    if change == 0:
        return "Your pain stayed the same while you moved more. That is good."
    if change == 1:
        return "A little more pain after exercise is common. It often settles in a day."
    return (
        f"Your pain went from {pain_before} to {pain_after}. Rest "
        "with warmth or slow breathing, "
        "and keep walking a little. Log your pain tomorrow. Nothing of this session "
        "becomes harder for now."
    )
