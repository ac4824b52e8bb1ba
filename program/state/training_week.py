"""What a program has on each day of a person's week, and how the weeks went."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import OuterRef, Subquery

from core.values.days import DAY, DAYS_PER_WEEK
from exercises.values.catalogue_exercise import WALKING_LADDER
from exercises.values.vocabulary import Technique
from people.models import Person
from program.models import CheckIn, Program, ProgramItem
from program.models.programs import ProgramQuerySet
from program.planning.week import (
    STRENGTH_INTERVAL_DAYS,
    count_week_streak,
    day_number_in_week,
    select_due_items,
)
from progress.models import SessionItem
from progress.sessions.history import collect_session_starts
from progress.values.log_vocabulary import ItemOutcome

TRAINING_LOOKBACK = timedelta(days=182)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramDay:
    """One day ahead: its items, those that are outside the session among them."""

    planned_on: date
    items: tuple[ProgramItem, ...]

    @property
    def session_items(self) -> tuple[ProgramItem, ...]:
        return tuple(item for item in self.items if not item.is_apart)

    @property
    def has_strength(self) -> bool:
        return any(item.is_strength for item in self.items)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingHistory:
    """The days of a person's sessions, the last with strength, the last check-in."""

    session_days: frozenset[date] = frozenset()
    last_strength_on: date | None = None
    last_check_in_on: date | None = None

    def days_since_session(self, today: date) -> int:
        return (today - max(self.session_days)).days if self.session_days else 0

    def is_check_in_due(self, today: date) -> bool:
        if not self.session_days:
            return False
        return (
            today - (self.last_check_in_on or min(self.session_days))
        ).days >= DAYS_PER_WEEK

    def streak_in_weeks(self, today: date) -> int:
        return count_week_streak(self.session_days, today)

    def days_since_strength(self, on: date) -> int | None:
        return (on - self.last_strength_on).days if self.last_strength_on else None

    def is_strength_rest_due(self, on: date) -> bool:
        days = self.days_since_strength(on)
        return days is not None and days < STRENGTH_INTERVAL_DAYS


def with_training_history(programs: ProgramQuerySet, now: datetime) -> ProgramQuerySet:
    done = SessionItem.objects.filter(
        session__person_id=OuterRef("person_id"),
        session__started_at__gte=now - TRAINING_LOOKBACK,
        outcome=ItemOutcome.DONE,
    )
    # Walking is strength to the catalogue, but needs no day of rest after it.
    strength = done.filter(exercise__technique=Technique.STRENGTH).exclude(
        exercise__ladder=WALKING_LADDER
    )
    told = CheckIn.objects.filter(person_id=OuterRef("person_id"))
    return programs.annotate(
        trained_at=collect_session_starts(done),
        strength_trained_at=collect_session_starts(strength),
        checked_in_at=Subquery(told.values("made_at")[:1]),
    )


def read_training_history(annotated_program: Any, person: Person) -> TrainingHistory:
    days = (person.local_day(at) for at in annotated_program.trained_at)
    strength = (person.local_day(at) for at in annotated_program.strength_trained_at)
    told_at = annotated_program.checked_in_at
    return TrainingHistory(
        session_days=frozenset(days),
        last_strength_on=max(strength, default=None),
        last_check_in_on=person.local_day(told_at) if told_at else None,
    )


def load_training_history(person: Person, now: datetime) -> TrainingHistory:
    programs = with_training_history(Program.objects.for_person(person), now)
    current = programs.current()
    return read_training_history(current, person) if current else TrainingHistory()


def program_items_due_on(
    items: Sequence[ProgramItem],
    on: date,
    person: Person,
    days_since_strength: int | None,
) -> list[ProgramItem]:
    day = day_number_in_week(on, person.local_day(person.created_at))
    return select_due_items(items, day, days_since_strength)


def build_week_ahead(
    items: Sequence[ProgramItem], person: Person, today: date
) -> list[ProgramDay]:
    """The next seven days as they are laid out, today first."""
    started_on = person.local_day(person.created_at)
    days = [today + ahead * DAY for ahead in range(DAYS_PER_WEEK)]
    return [
        ProgramDay(
            planned_on=on,
            items=tuple(
                i for i in items if day_number_in_week(on, started_on) in i.days
            ),
        )
        for on in days
    ]
