"""The question on the day after a session: asked once, about what was tried."""

from datetime import datetime, time, timedelta

from django.db.models import Case, F, OuterRef, QuerySet, Subquery, When

from people.models import Person
from program.models.programs import ProgramQuerySet
from program.rules.progression import FLARE_RISE
from progress.analysis.trends import DAY
from progress.models import Outcome, Session
from progress.values.log_vocabulary import Feeling

TRIED = (Outcome.DONE, Outcome.HURT, Outcome.LEG_PAIN)
# From the first minute of yesterday to the last of today.
ANSWERED_WITHIN = timedelta(days=2)


def with_day_after(
    programs: ProgramQuerySet, person: Person, now: datetime
) -> ProgramQuerySet:
    """Programs that bring along the key of the session to ask about, if there is one.

    The last session of yesterday stands for all of them.
    """
    untold = Case(When(day_after=None, then=F("key")))
    sessions = of_yesterday(person, now).filter(person_id=OuterRef("person_id"))
    keys = sessions.annotate(untold=untold).values("untold")
    return programs.annotate(asked_about=Subquery(keys[:1]))


def of_yesterday(person: Person, now: datetime) -> QuerySet[Session]:
    today = datetime.combine(person.day_of(now), time.min, person.zone)
    tried = Session.objects.filter(
        started_at__gte=today - DAY,
        started_at__lt=today,
        is_relief=False,
        items__outcome__in=TRIED,
    )
    return tried.order_by("-started_at")


def words_after(before: int | None, pain: int, feeling: Feeling | None) -> str:
    if before is not None and pain - before >= FLARE_RISE:
        return (
            f"Your back went from {before} to {pain}. Your next session is gentler."
            " Is the pain new, or does it spread down a leg? Check your back again."
        )
    if feeling is Feeling.TOO_MUCH:
        return "Thank you. Nothing of it becomes harder for now."
    return "Thank you. Your program takes it into account."
