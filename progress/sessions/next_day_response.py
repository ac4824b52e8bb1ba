"""The question on the day after a session in which an exercise was attempted."""

from datetime import datetime

from django.db.models import Case, F, QuerySet, Subquery, When

from core.day_filters import falls_on_days
from core.values.days import DAY
from people.models import Person
from progress.models import Session
from progress.values.log_vocabulary import NERVE_SIGNS, ItemOutcome, SessionFeeling

ATTEMPTED_OUTCOMES = (
    ItemOutcome.DONE,
    ItemOutcome.HURT,
    *NERVE_SIGNS,
    ItemOutcome.UNKNOWN,
)
# From the first minute of yesterday to the last minute of today.
RESPONSE_WINDOW = 2 * DAY


def unanswered_session_key(person: Person, now: datetime) -> Subquery:
    """The key of the session to ask about, as a subquery.

    The last session of yesterday stands for all of them; null once it is answered.
    """
    key_if_unanswered = Case(When(next_day_response=None, then=F("key")))
    sessions = attempted_sessions_yesterday(person, now)
    return Subquery(sessions.values(unanswered_key=key_if_unanswered)[:1])


def attempted_sessions_yesterday(person: Person, now: datetime) -> QuerySet[Session]:
    yesterday = person.local_day(now) - DAY
    attempted = (
        Session.objects.for_person(person)
        .of_program()
        .filter(
            falls_on_days("started_at", yesterday, yesterday, person.zone_info),
            items__outcome__in=ATTEMPTED_OUTCOMES,
        )
    )
    return attempted.order_by("-started_at")


def next_day_message(
    pain_before: int | None,
    pain: int,
    feeling: SessionFeeling | None,
    *,
    least_rise_points: int,
) -> str:
    """What follows from the answer; after that rise or more nothing grows."""
    if pain_before is not None and pain - pain_before >= least_rise_points:
        return (
            f"Your back went from {pain_before} to {pain}. Nothing of that session "
            "becomes harder for now. Is the pain new, or does it spread down a leg? "
            "Check your back again."
        )
    if feeling is SessionFeeling.TOO_MUCH:
        return "Thank you. Nothing of it becomes harder for now."
    return "Thank you. Your programme takes it into account."
