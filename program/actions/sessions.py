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
from program.planning.week import REST_DAYS
from program.rules.relief import ReliefItem
from program.state.training_week import items_on, trained_by
from progress.models import Outcome, Session, SessionItem

# One left half-way is not gone on with the next day.
RUNS_FOR = timedelta(hours=12)


def running_session(person: Person, now: datetime) -> Session | None:
    recent = Session.objects.for_person(person).running().since(now - RUNS_FOR)
    return recent.order_by("-started_at").first()


def start_session(program: Program, *, key: UUID, pain_before: int) -> Session:
    """Copy the program's items into a session; the same key starts only one."""

    def due(session: Session) -> list[SessionItem]:
        person, on = program.person, program.person.day_of(session.started_at)
        days_since = trained_by(person, session.started_at).days_since_strength(on)
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
            for item in items_on(items, on, person, days_since)
        ]

    return start(
        program.person_id, key, due, phase=program.phase, pain_before=pain_before
    )


def start_relief(
    person: Person, items: Sequence[ReliefItem], *, key: UUID, pain_before: int
) -> Session:
    """A session beside the program; the same key starts only one."""

    def copied(session: Session) -> list[SessionItem]:
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
    return start(person.pk, key, copied, **fields)


@transaction.atomic
def start(
    person_id: int,
    key: UUID,
    items: Callable[[Session], Iterable[SessionItem]],
    **fields: Any,
) -> Session:
    session, is_new = Session.objects.get_or_create(
        person_id=person_id, key=key, defaults=fields
    )
    if is_new:
        SessionItem.objects.bulk_create(items(session))
    return session


def rests_from_strength(person: Person, now: datetime) -> bool:
    days = trained_by(person, now).days_since_strength(person.day_of(now))
    return days is not None and days < REST_DAYS


def keep_outcome(
    session: Session, number: int, *, outcome: Outcome, pain: int | None
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


def closing_words(before: int | None, after: int | None) -> str:
    if before is None or after is None:
        return "Every session counts, also a short one."
    change = after - before
    if change < 0:
        return f"Your pain went from {before} to {after}. This set helps you today."
    if change == 0:
        return "Your pain stayed the same while you moved more. That is good."
    if change == 1:
        return "A little more pain after exercise is common. It often settles in a day."
    return (
        f"Your pain went from {before} to {after}. Rest with warmth or slow breathing, "
        "and keep walking a little. Log your pain tomorrow: if it has not settled, "
        "your program becomes gentler."
    )
