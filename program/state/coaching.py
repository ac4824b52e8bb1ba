"""Load what a person learned, fears and plans: one query, whatever the data."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Exists, OuterRef

from core.json_rows import build_unsaved_objects, json_rows_subquery
from core.values.days import DAY, WEEK, count_days_between
from people.models import Person
from program.history.events import AdaptationKind
from program.models import (
    Adaptation,
    CheckIn,
    IfThenPlan,
    LessonReading,
    MovementFear,
    WhatMatters,
)
from program.rules.activities.table import find_activity_advice
from program.rules.coaching.movements import FearedMovement
from program.rules.weekly import CheckInAnswers
from program.state.flare_status import FlareRows, read_flare_rows, with_flare_rows
from progress.models import PsfsActivity, WalkingGoal

READING_FIELDS = ("lesson", "edition", "answer", "read_at")
CHECK_IN_FIELDS = ("pain", "function", "confidence", "sleep", "barrier", "made_at")
FEAR_FIELDS = ("movement", "told_at")
ACTIVITY_FIELDS = ("name", "kind")
PLAN_FIELDS = ("barrier", "cue", "action", "made_at", "set_aside_at")
NO_FLARE = FlareRows()


# How long Today and the programme say that six weeks have changed little.
DAYS_TO_SAY_IT = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Coaching:
    """Readings come latest first; of the others, only the latest counts."""

    readings: tuple[LessonReading, ...] = ()
    last_check_in: CheckIn | None = None
    feared_movement: FearedMovement | None = None
    if_then_plan: IfThenPlan | None = None
    flare_rows: FlareRows = NO_FLARE
    has_walking_goal: bool = False
    activities: tuple[PsfsActivity, ...] = ()
    approach_change: Adaptation | None = None
    what_matters: str = ""

    def is_no_better(self, now: datetime) -> bool:
        """Whether a change of approach is recent enough to be said plainly."""
        last = self.approach_change
        return last is not None and now - last.made_at < DAYS_TO_SAY_IT * DAY

    @property
    def activity_advice(self) -> list[tuple[str, str]]:
        """What the person named, and what to do about it through the day."""
        return [
            (activity.name, find_activity_advice(activity.kind))
            for activity in self.activities
            if activity.kind
        ]

    @property
    def has_fear(self) -> bool:
        return self.feared_movement not in (None, FearedMovement.NONE)

    @property
    def read_slugs(self) -> frozenset[str]:
        return frozenset(reading.lesson for reading in self.readings)

    def days_since_reading(self, person: Person, now: datetime) -> int | None:
        if not self.readings:
            return None
        return count_days_between(self.readings[0].read_at, now, person.zone_info)

    def answers_of_last_week(self, now: datetime) -> CheckInAnswers | None:
        last = self.last_check_in
        is_recent = last is not None and now - last.made_at <= WEEK
        return last.answers if last and is_recent else None


def load_coaching(person: Person) -> Coaching:
    annotated = with_flare_rows(Person.objects.filter(pk=person.pk)).annotate(
        readings=json_rows_subquery(
            LessonReading.objects.filter(person_id=OuterRef("pk")).latest_first(),
            {name: name for name in READING_FIELDS},
        ),
        told_check_ins=json_rows_subquery(
            CheckIn.objects.filter(person_id=OuterRef("pk"))[:1],
            {name: name for name in CHECK_IN_FIELDS},
        ),
        fears=json_rows_subquery(
            MovementFear.objects.filter(person_id=OuterRef("pk")).latest_first()[:1],
            {name: name for name in FEAR_FIELDS},
        ),
        plans=json_rows_subquery(
            IfThenPlan.objects.filter(person_id=OuterRef("pk")).latest_first()[:1],
            {name: name for name in PLAN_FIELDS},
        ),
        named=json_rows_subquery(
            PsfsActivity.objects.filter(person_id=OuterRef("pk")).of_known_kind(),
            {name: name for name in ACTIVITY_FIELDS},
        ),
        approaches=json_rows_subquery(
            Adaptation.objects.filter(
                person_id=OuterRef("pk"), kind=AdaptationKind.APPROACH
            ).latest_first()[:1],
            {"made_at": "made_at", "reason": "reason"},
        ),
        aims=json_rows_subquery(
            WhatMatters.objects.filter(person_id=OuterRef("pk")).latest_first()[:1],
            {"text": "text"},
        ),
        has_goal=Exists(WalkingGoal.objects.filter(person_id=OuterRef("pk"))),
    )
    found = annotated.first()
    return read_coaching(found) if found else Coaching()


def read_coaching(row: Any) -> Coaching:
    check_ins = build_unsaved_objects(CheckIn, row.told_check_ins)
    fears = build_unsaved_objects(MovementFear, row.fears)
    plans = build_unsaved_objects(IfThenPlan, row.plans)
    return Coaching(
        readings=tuple(build_unsaved_objects(LessonReading, row.readings)),
        last_check_in=next(iter(check_ins), None),
        feared_movement=next((fear.movement for fear in fears), None),
        if_then_plan=next((plan for plan in plans if not plan.set_aside_at), None),
        flare_rows=read_flare_rows(row),
        has_walking_goal=row.has_goal,
        activities=tuple(build_unsaved_objects(PsfsActivity, row.named)),
        approach_change=next(
            iter(build_unsaved_objects(Adaptation, row.approaches)), None
        ),
        what_matters=next((aim["text"] for aim in row.aims), ""),
    )
