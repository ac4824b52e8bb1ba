"""What happened: pain, sessions, and what the back keeps a person from."""

from progress.log.models.measures import (
    MOST_ACTIVITIES,
    Activity,
    ActivityRating,
    WeeklyInterference,
)
from progress.log.models.pain import NOTE_LENGTH, PHRASE_LENGTH, PainEntry
from progress.sessions.models import DayAfter, Outcome, Session, SessionItem

__all__ = [
    "MOST_ACTIVITIES",
    "NOTE_LENGTH",
    "PHRASE_LENGTH",
    "Activity",
    "ActivityRating",
    "DayAfter",
    "Outcome",
    "PainEntry",
    "Session",
    "SessionItem",
    "WeeklyInterference",
]
