"""Record a flare-up and adjust the program to it."""

from datetime import datetime

from django.db import transaction

from assessment.models import SymptomCheck
from people.models import Person
from program.actions.renew_program import renew_unless_check_expired
from program.actions.walking import apply_walking_decision
from program.decisions.check_in_and_flare import decide_flare
from program.models import Adaptation
from program.state.loaded_state import load_program_state


@transaction.atomic
def record_flare(person: Person, check: SymptomCheck, reported_at: datetime) -> bool:
    """Start the days of relief; return whether a new symptom check is needed."""
    outcome = decide_flare(load_program_state(person, check, reported_at).state)
    for adaptation in outcome.adaptations:
        Adaptation.objects.create_from_new(person, adaptation, reported_at)
    adapted = load_program_state(person, check, reported_at)
    walking = apply_walking_decision(person, adapted.state)
    news = (*outcome.news, walking.news) if walking else outcome.news
    program = renew_unless_check_expired(adapted, news)
    return program is None or adapted.state.is_recheck_requested
