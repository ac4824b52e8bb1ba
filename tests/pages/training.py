"""Sessions that a person did some days ago."""

from uuid import uuid4

from django.utils import timezone

from core.values.days import DAY
from program.actions.start_session import start_program_session
from progress.models import Session


def train(program, *days_ago):
    for days in days_ago:
        moment = timezone.now() - days * DAY
        session = start_program_session(program, key=uuid4(), pain_before=2)
        session.items.update(outcome="done")
        Session.objects.filter(pk=session.pk).update(
            started_at=moment, finished_at=moment
        )
