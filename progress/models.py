"""The models of the pain log, the measures and sessions."""

from progress.log.models.pain import (
    NOTE_MAXIMUM_LENGTH,
    SHORT_TEXT_MAXIMUM_LENGTH,
    PainEntry,
)
from progress.log.models.peg import PegScore
from progress.log.models.psfs import MAXIMUM_ACTIVITIES, PsfsActivity, PsfsRating
from progress.log.models.walking import Walk, WalkingGoal
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
    "Walk",
    "WalkingGoal",
]
