"""Sessions of a program: started, gone through and finished."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from exercises.models import Exercise
from exercises.values.vocabulary import Phase
from people.models import Person
from program.models import Program
from program.planning.relief import ReliefItem
from program.planning.week import STRENGTH_INTERVAL_DAYS
from program.state.training_week import load_training_history, program_items_due_on
from progress.models import Session, SessionItem
from progress.values.log_vocabulary import ItemOutcome

# One left half-way is not gone on with the next day.
SESSION_TIMEOUT = timedelta(hours=12)


def find_running_session(person: Person, now: datetime) -> Session | None:
    recent = (
        Session.objects.for_person(person)
        .running()
        .started_since(now - SESSION_TIMEOUT)
    )
    return recent.order_by("-started_at").first()


def start_program_session(program: Program, *, key: UUID, pain_before: int) -> Session:
    """Copy the program's items into a session; the same key starts only one."""

    def copy_due_items(session: Session) -> list[SessionItem]:
        person, on = program.person, program.person.local_day(session.started_at)
        days_since = load_training_history(
            person, session.started_at
        ).days_since_strength(on)
        items = list(program.items.select_related("exercise"))
        return [
            SessionItem(
                session=session,
                number=item.number,
                exercise_id=item.exercise_id,
                side=item.side,
                name=item.name,
                dose=item.dose,
                why=item.why,
            )
            for item in program_items_due_on(items, on, person, days_since)
        ]

    return create_session_once(
        program.person_id,
        key,
        copy_due_items,
        phase=program.phase,
        pain_before=pain_before,
    )


def start_relief_session(
    person: Person, items: Sequence[ReliefItem], *, key: UUID, pain_before: int
) -> Session:
    """A session beside the program; the same key starts only one."""

    def copy_relief_items(session: Session) -> list[SessionItem]:
        slugs = [item.slug for item in items]
        exercises = Exercise.objects.in_bulk(slugs, field_name="slug")
        return [
            SessionItem(
                session=session,
                number=number,
                exercise=exercises[item.slug],
                side=item.side or "",
                name=item.name,
                dose=asdict(item.dose),
                why=item.why,
            )
            for number, item in enumerate(items, start=1)
        ]

    fields = {"phase": Phase.CALM, "pain_before": pain_before, "is_relief": True}
    return create_session_once(person.pk, key, copy_relief_items, **fields)


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


def is_strength_rest_due(person: Person, now: datetime) -> bool:
    days = load_training_history(person, now).days_since_strength(person.local_day(now))
    return days is not None and days < STRENGTH_INTERVAL_DAYS


def save_item_outcome(
    session: Session, number: int, *, outcome: ItemOutcome, pain: int | None
) -> None:
    """Say how an exercise went. A result may come twice, or after the session
    was ended: then it only fills what is empty."""
    items = session.items.filter(number=number)
    if session.finished_at:
        items = items.filter(outcome="")
    items.update(outcome=outcome, pain=pain)


def finish_session(
    session: Session, *, pain_after: int | None, effort: int | None
) -> None:
    # Sent twice, the first answer stays.
    Session.objects.running().filter(pk=session.pk).update(
        finished_at=timezone.now(), pain_after=pain_after, effort=effort
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
        "and keep walking a little. Log your pain tomorrow: if it has not settled, "
        "your program becomes gentler."
    )
