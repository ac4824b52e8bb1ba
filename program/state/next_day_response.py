"""The question on the day after a session: asked once, about what was tried."""

from datetime import datetime

from django.db.models import Case, F, OuterRef, QuerySet, Subquery, When

from core.day_filters import falls_on_days
from core.values.days import DAY
from people.models import Person
from program.models.programs import ProgramQuerySet
from program.rules.thresholds import NEXT_DAY_RISE_POINTS
from progress.models import Session
from progress.values.log_vocabulary import ItemOutcome, SessionFeeling

ATTEMPTED_OUTCOMES = (ItemOutcome.DONE, ItemOutcome.HURT, ItemOutcome.LEG_PAIN)
# From the first minute of yesterday to the last of today.
RESPONSE_WINDOW = 2 * DAY


def with_unanswered_session(
    programs: ProgramQuerySet, person: Person, now: datetime
) -> ProgramQuerySet:
    """Programs that bring along the key of the session to ask about, if there is one.

    The last session of yesterday stands for all of them.
    """
    untold = Case(When(next_day_response=None, then=F("key")))
    sessions = attempted_sessions_yesterday(person, now).filter(
        person_id=OuterRef("person_id")
    )
    keys = sessions.annotate(unanswered_key=untold).values("unanswered_key")
    return programs.annotate(unanswered_session_key=Subquery(keys[:1]))


def attempted_sessions_yesterday(person: Person, now: datetime) -> QuerySet[Session]:
    yesterday = person.local_day(now) - DAY
    tried = Session.objects.filter(
        falls_on_days("started_at", yesterday, yesterday, person.zone_info),
        is_relief=False,
        items__outcome__in=ATTEMPTED_OUTCOMES,
    )
    return tried.order_by("-started_at")


def next_day_message(
    pain_before: int | None, pain: int, feeling: SessionFeeling | None
) -> str:
    if pain_before is not None and pain - pain_before >= NEXT_DAY_RISE_POINTS:
        return (
            f"Your back went from {pain_before} to {pain}. Your next "
            "session is gentler. Is the pain new, or does it spread down a leg? Check "
            "your back again."
        )
    if feeling is SessionFeeling.TOO_MUCH:
        return "Thank you. Nothing of it becomes harder for now."
    return "Thank you. Your program takes it into account."
