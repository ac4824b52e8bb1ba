"""What a program has on each day of a person's week, and how the weeks went."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, QuerySet, Subquery

from exercises.values.vocabulary import Technique
from people.models import Person
from program.models import CheckIn, Program, ProgramItem
from program.models.programs import ProgramQuerySet
from program.planning.week import WEEK_DAYS, day_of_week, todays, week_streak
from program.rules.contraindications import WALKING_LADDER
from progress.models import Outcome, SessionItem

LOOKS_BACK = timedelta(days=182)


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """One day ahead: its items, those that are outside the session among them."""

    on: date
    items: tuple[ProgramItem, ...]

    @property
    def session(self) -> tuple[ProgramItem, ...]:
        return tuple(item for item in self.items if not item.is_apart)

    @property
    def has_strength(self) -> bool:
        return any(item.is_strength for item in self.items)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trained:
    """The days of a person's sessions, the last with strength, the last check-in."""

    days: frozenset[date] = frozenset()
    strength_on: date | None = None
    checked_in_on: date | None = None

    def days_away(self, today: date) -> int:
        return (today - max(self.days)).days if self.days else 0

    def is_check_in_due(self, today: date) -> bool:
        if not self.days:
            return False
        return (today - (self.checked_in_on or min(self.days))).days >= WEEK_DAYS

    def streak(self, today: date) -> int:
        return week_streak(self.days, today)

    def days_since_strength(self, on: date) -> int | None:
        return (on - self.strength_on).days if self.strength_on else None


def with_training(programs: ProgramQuerySet, now: datetime) -> ProgramQuerySet:
    done = SessionItem.objects.filter(
        session__person_id=OuterRef("person_id"),
        session__started_at__gte=now - LOOKS_BACK,
        outcome=Outcome.DONE,
    )
    # Walking is strength to the catalogue, but needs no day of rest after it.
    strength = done.filter(exercise__technique=Technique.STRENGTH).exclude(
        exercise__ladder=WALKING_LADDER
    )
    told = CheckIn.objects.filter(person_id=OuterRef("person_id"))
    return programs.annotate(
        trained_at=moments_of(done),
        strengthened_at=moments_of(strength),
        checked_in_at=Subquery(told.values("made_at")[:1]),
    )


def moments_of(items: QuerySet[SessionItem]) -> ArraySubquery:
    return ArraySubquery(items.values("session__started_at").distinct())


def trained(annotated: Any, person: Person) -> Trained:
    days = (person.day_of(at) for at in annotated.trained_at)
    strength = (person.day_of(at) for at in annotated.strengthened_at)
    told_at = annotated.checked_in_at
    return Trained(
        days=frozenset(days),
        strength_on=max(strength, default=None),
        checked_in_on=person.day_of(told_at) if told_at else None,
    )


def trained_by(person: Person, now: datetime) -> Trained:
    programs = with_training(Program.objects.for_person(person), now)
    current = programs.current()
    return trained(current, person) if current else Trained()


def items_on(
    items: Sequence[ProgramItem], on: date, person: Person, days_since: int | None
) -> list[ProgramItem]:
    day = day_of_week(on, person.day_of(person.created_at))
    return todays(items, day, days_since)


def week_ahead(items: Sequence[ProgramItem], person: Person, today: date) -> list[Day]:
    """The next seven days as they are laid out, today first."""
    started_on = person.day_of(person.created_at)
    days = [today + timedelta(days=ahead) for ahead in range(WEEK_DAYS)]
    return [
        Day(
            on=on,
            items=tuple(i for i in items if day_of_week(on, started_on) in i.days),
        )
        for on in days
    ]
