"""Start sessions: of the program, and beside it of relief or of what was chosen."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

from django.utils import timezone

from exercises.models import Exercise
from exercises.values.doses import Dose
from exercises.values.vocabulary import Phase, Side
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


class ItemBesideProgram(Protocol):
    """What a session beside the program copies of relief, or of what was chosen."""

    @property
    def slug(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def side(self) -> Side | None: ...

    @property
    def dose(self) -> Dose: ...

    @property
    def why(self) -> str: ...

    @property
    def finding_keys(self) -> tuple[str, ...]: ...


def start_relief_session(
    person: Person, items: Sequence[ReliefItem], *, key: UUID, pain_before: int
) -> Session:
    fields = {"phase": Phase.CALM, "pain_before": pain_before, "is_relief": True}
    return start_session_beside_program(person, items, key=key, **fields)


def start_chosen_session(
    person: Person, chosen: ChosenSession, *, key: UUID, pain_before: int
) -> Session:
    fields = {"phase": chosen.phase, "pain_before": pain_before, "is_chosen": True}
    return start_session_beside_program(person, chosen.items, key=key, **fields)


def start_session_beside_program(
    person: Person, items: Sequence[ItemBesideProgram], *, key: UUID, **fields: Any
) -> Session:
    """A key starts only one session."""

    def copy_items(session: Session) -> list[SessionItem]:
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

    return create_session_once(person.pk, key, copy_items, **fields)
