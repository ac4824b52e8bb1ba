"""Minimal valid log entries."""

from datetime import UTC, date, datetime, timedelta

from core.values.rules import RuleReason
from exercises.values.doses import Dose
from exercises.values.vocabulary import Phase
from progress.models import (
    PainEntry,
    PegScore,
    PsfsActivity,
    PsfsRating,
    Session,
    SessionItem,
    Walk,
    WalkingGoal,
)
from progress.values.walking import WalkingKind, WalkingStep

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def make_pain_entry(person, **fields):
    defaults = {"pain": 4, "felt_at": NOON}
    return PainEntry.objects.create(person=person, **(defaults | fields))


def make_pain_entries(person, days, *, ending_at=NOON, entries_a_day=1):
    """Entries on each day, back from that moment."""
    return PainEntry.objects.bulk_create(
        PainEntry(
            person=person,
            pain=(day + number) % 11,
            felt_at=ending_at - timedelta(days=day, minutes=number),
            created_at=ending_at,
        )
        for day in range(days)
        for number in range(entries_a_day)
    )


def make_session(person, **fields):
    defaults = {"phase": Phase.MOVE, "started_at": NOON, "finished_at": NOON}
    return Session.objects.create(person=person, **(defaults | fields))


def make_session_item(session, exercise, **fields):
    defaults = {"number": 1, "name": exercise.name, "dose": Dose(hold_seconds=20)}
    return SessionItem.objects.create(
        session=session, exercise=exercise, **(defaults | fields)
    )


def make_activity(person, **fields):
    return PsfsActivity.objects.create(
        person=person, **({"number": 1, "name": "climb stairs"} | fields)
    )


def make_rating(activity, **fields):
    defaults = {"rated_on": NOON.date(), "ability": 5}
    return PsfsRating.objects.create(activity=activity, **(defaults | fields))


def make_week(person, **fields):
    defaults = {
        "week_starts_on": date(2026, 3, 2),
        "pain": 5,
        "enjoyment": 4,
        "general_activity": 3,
    }
    return PegScore.objects.create(person=person, **(defaults | fields))


def make_walk(person, **fields):
    defaults = {
        "walked_on": NOON.date(),
        "minutes": 10,
        "kind": WalkingKind.ON_FOOT,
        "created_at": NOON,
    }
    return Walk.objects.create(person=person, **(defaults | fields))


def make_walking_goal(person, **fields):
    defaults = {
        "minutes": 10,
        "days": 3,
        "kind": WalkingKind.ON_FOOT,
        "step": WalkingStep.START,
        "reason": RuleReason("walks-some", "It starts from now.", "own rule"),
        "made_at": NOON,
    }
    return WalkingGoal.objects.create(person=person, **(defaults | fields))
