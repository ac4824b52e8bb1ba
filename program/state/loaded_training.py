"""Read the days on which a person trained and checked in, with their program."""

from datetime import datetime, timedelta
from typing import Any

from django.db.models import OuterRef, Q, Subquery

from exercises.values.catalogue_exercise import (
    ENDURANCE_BESIDE_WALKING,
    WALKING_LADDER,
)
from exercises.values.vocabulary import Technique
from people.models import Person
from program.history.training_history import TrainingHistory, build_training_history
from program.models import CheckIn, Program
from program.models.programs import ProgramQuerySet
from progress.models import SessionItem
from progress.sessions.history import collect_session_starts
from progress.values.log_vocabulary import ItemOutcome

TRAINING_LOOKBACK = timedelta(days=182)


def with_training_history(programs: ProgramQuerySet, now: datetime) -> ProgramQuerySet:
    done = SessionItem.objects.filter(
        session__person_id=OuterRef("person_id"),
        session__started_at__gte=now - TRAINING_LOOKBACK,
        outcome=ItemOutcome.DONE,
    )
    # The catalogue counts endurance as strength, but it needs no rest day afterwards.
    strength = done.filter(exercise__technique=Technique.STRENGTH).exclude(
        Q(exercise__ladder=WALKING_LADDER)
        | Q(exercise__slug__in=ENDURANCE_BESIDE_WALKING)
    )
    check_ins = CheckIn.objects.filter(person_id=OuterRef("person_id"))
    return programs.annotate(
        trained_at=collect_session_starts(done),
        strength_trained_at=collect_session_starts(strength),
        checked_in_at=Subquery(check_ins.values("made_at")[:1]),
    )


def read_training_history(annotated_program: Any, person: Person) -> TrainingHistory:
    """Of a program from `with_training_history`."""
    return build_training_history(
        trained_at=annotated_program.trained_at,
        strength_trained_at=annotated_program.strength_trained_at,
        checked_in_at=annotated_program.checked_in_at,
        zone=person.zone_info,
    )


def load_training_history(person: Person, now: datetime) -> TrainingHistory:
    programs = with_training_history(Program.objects.for_person(person), now)
    current = programs.current()
    return read_training_history(current, person) if current else TrainingHistory()
