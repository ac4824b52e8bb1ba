"""What happened: pain, sessions, and what the back keeps a person from."""

from progress.log.models.measures import (
    MAXIMUM_ACTIVITIES,
    PegScore,
    PsfsActivity,
    PsfsRating,
)
from progress.log.models.pain import (
    NOTE_MAXIMUM_LENGTH,
    SHORT_TEXT_MAXIMUM_LENGTH,
    PainEntry,
)
from progress.sessions.models import NextDayResponse, Session, SessionItem

__all__ = [
    "MAXIMUM_ACTIVITIES",
    "NOTE_MAXIMUM_LENGTH",
    "SHORT_TEXT_MAXIMUM_LENGTH",
    "NextDayResponse",
    "PainEntry",
    "PegScore",
    "PsfsActivity",
    "PsfsRating",
    "Session",
    "SessionItem",
]
