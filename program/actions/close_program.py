"""End a session and close the program at a sign that a nerve may be pressed."""

from datetime import datetime

from django.db import transaction

from program.decisions.recheck import decide_closing
from program.models import Adaptation
from progress.models import Session
from progress.sessions.recording import finish_session
from progress.values.log_vocabulary import ItemOutcome


@transaction.atomic
def close_program_for_sign(
    session: Session,
    outcome: ItemOutcome,
    *,
    told_at: datetime,
    checked_at: datetime | None,
) -> bool:
    """Return whether the outcome is such a sign; any other changes nothing.

    A phone that was offline may send a sign that a check has already taken in.
    """
    closing = decide_closing(outcome)
    is_over = session.finished_at is not None
    is_checked = checked_at is not None and session.started_at < checked_at
    if closing is None or (is_over and is_checked):
        return False
    finish_session(session)
    Adaptation.objects.create_from_new(session.person, closing, told_at)
    return True
