"""Start sessions: of the program, and beside it of relief or of what was chosen."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.utils import timezone

from exercises.models import Exercise
from exercises.values.vocabulary import Phase
from people.models import Person
from program.models import Program, ProgramItem
from program.planning.beside.chosen_items import ChosenSession
from program.planning.beside.relief_items import ReliefItem
from program.planning.week import due_items
from program.state.loaded_training import load_training_history
from progress.models import Session, SessionItem
from progress.sessions.recording import create_session_once


def start_program_session(
    program: Program, *, key: UUID, pain_before: int
) -> Session | None:
    """Copy the program's items into a session; a key starts only one session.

    None: nothing is due today, as strength rests and no other exercise is planned.
    """
    now = timezone.now()
    due = find_due_items(program, program.person, now)
    if not due:
        return None

    def copy_due_items(session: Session) -> list[SessionItem]:
        return [
            SessionItem(
                session=session,
                number=item.number,
                exercise_id=item.exercise_id,
                side=item.side,
                name=item.name,
                dose=item.dose,
                why=item.why,
                finding_keys=item.finding_keys,
            )
            for item in due
        ]

    return create_session_once(
        program.person_id,
        key,
        copy_due_items,
        phase=program.phase,
        pain_before=pain_before,
        started_at=now,
    )


def find_due_items(
    program: Program, person: Person, now: datetime
) -> list[ProgramItem]:
    return due_items(
        list(program.items.select_related("exercise")),
        on=person.local_day(now),
        started_on=person.started_on,
        last_strength_on=load_training_history(person, now).last_strength_on,
    )


def start_relief_session(
    person: Person, items: Sequence[ReliefItem], *, key: UUID, pain_before: int
) -> Session:
    """Start a session outside the program; a key starts only one session."""

    def copy_relief_items(session: Session) -> list[SessionItem]:
        slugs = [item.slug for item in items]
        exercises = Exercise.objects.in_bulk(slugs, field_name="slug")
        return [
            SessionItem(
                session=session,
                number=number,
                exercise=exercises[item.slug],
                side=item.side,
                name=item.name,
                dose=item.dose,
                why=item.why,
                finding_keys=item.finding_keys,
            )
            for number, item in enumerate(items, start=1)
        ]

    fields = {"phase": Phase.CALM, "pain_before": pain_before, "is_relief": True}
    return create_session_once(person.pk, key, copy_relief_items, **fields)


def start_chosen_session(
    person: Person, chosen: ChosenSession, *, key: UUID, pain_before: int
) -> Session:
    """Start a session of what the person chose; a key starts only one session."""

    def copy_chosen_items(session: Session) -> list[SessionItem]:
        slugs = [item.exercise.slug for item in chosen.items]
        exercises = Exercise.objects.in_bulk(slugs, field_name="slug")
        return [
            SessionItem(
                session=session,
                number=number,
                exercise=exercises[item.exercise.slug],
                name=item.exercise.name,
                dose=item.dose,
                why=item.why,
            )
            for number, item in enumerate(chosen.items, start=1)
        ]

    fields = {"phase": chosen.phase, "pain_before": pain_before, "is_chosen": True}
    return create_session_once(person.pk, key, copy_chosen_items, **fields)
