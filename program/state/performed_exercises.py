"""Read what a person did recently, as the rules need it."""

from datetime import datetime

from people.models import Person
from program.history.events import PerformedExercise
from progress.models import NextDayResponse, SessionItem
from progress.sessions.history import load_session_items
from progress.values.log_vocabulary import ItemOutcome


def load_performed_exercises(
    person: Person, since: datetime
) -> tuple[PerformedExercise, ...]:
    """Load the exercises of all sessions; the latest session first."""
    return tuple(map(read_performed_exercise, load_session_items(person, since)))


def read_performed_exercise(item: SessionItem) -> PerformedExercise:
    session = item.session
    response: NextDayResponse | None = getattr(session, "next_day_response", None)
    return PerformedExercise(
        slug=item.exercise.slug,
        # What was never ticked may have been done, as walks often are.
        outcome=item.outcome or ItemOutcome.UNKNOWN,
        started_at=session.started_at,
        pain=item.pain,
        pain_before=session.pain_before,
        pain_after=session.pain_after,
        effort=session.effort,
        is_beside_program=session.is_relief or session.is_chosen,
        next_day_pain=response.pain if response else None,
        next_day_feeling=response.feeling if response else None,
    )
