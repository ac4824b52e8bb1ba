"""Record a flare-up, take the report back, or end it."""

from datetime import datetime

from django.db import transaction

from assessment.models import SymptomCheck
from people.models import Person
from program.actions.flare_return import return_from_flare
from program.actions.renew_program import renew_program, renew_unless_check_expired
from program.actions.restore_program import restore_program
from program.actions.walking import apply_walking_decision
from program.decisions.flare import begin_flare, decide_flare
from program.models import Adaptation, Flare, Program
from program.rules.flare.answers import FlareAnswers, FlareEnding
from program.state.loaded_state import load_program_before, load_program_state
from progress.models import WalkingGoal

UNDONE_CHANGE = (
    "You took back that your pain had flared up. Everything is as it was before."
)


@transaction.atomic
def record_flare(
    person: Person, check: SymptomCheck, told: FlareAnswers, reported_at: datetime
) -> bool:
    """Start the days of relief; return whether a new symptom check is needed.

    A report during a flare-up adds only the signs that it tells of.
    """
    before = load_program_state(person, check, reported_at).state
    outcome = decide_flare(told, before, check.current_answers)
    if not before.is_flare:
        Flare.objects.create(
            person=person,
            cause=told.cause,
            onset=told.onset,
            has_danger_sign=told.has_danger_sign,
            has_new_leg_pain=told.has_new_leg_pain,
            usual_pain=begin_flare(told, before).usual_pain,
            reported_at=reported_at,
        )
    for adaptation in outcome.adaptations:
        Adaptation.objects.create_from_new(person, adaptation, reported_at)
    adapted = load_program_state(person, check, reported_at)
    walking = apply_walking_decision(person, adapted.state)
    news = (*outcome.news, walking.news) if walking else outcome.news
    program = renew_unless_check_expired(adapted, news)
    return program is None or adapted.state.is_recheck_requested


@transaction.atomic
def undo_flare(flare: Flare, check: SymptomCheck, now: datetime) -> None:
    """Take back all that the report did, except that a danger sign was told."""
    person = flare.person
    end_flare(flare, FlareEnding.UNDONE, now)
    Adaptation.objects.of_flare(flare).delete()
    WalkingGoal.objects.for_person(person).filter(made_at=flare.reported_at).delete()
    before = load_program_before(person, flare.reported_at)
    made_since = Program.objects.for_person(person).made_since(flare.reported_at)
    # The report itself made one; another one follows settings or steps of since.
    is_changed_since = made_since.count() > 1
    if before and not before.is_current:
        restore_program(before, UNDONE_CHANGE)
    if is_changed_since:
        renew_program(load_program_state(person, check, now))


@transaction.atomic
def settle_flare(flare: Flare, check: SymptomCheck, now: datetime) -> list[str]:
    """End it, and go back to the program of before; return what changed and why.

    Nothing: a new symptom check has to come first.
    """
    calm = load_program_state(flare.person, check, now).state.flare_over
    end_flare(flare, FlareEnding.LOGGED if calm else FlareEnding.TOLD, now)
    ended = load_program_state(flare.person, check, now)
    returned, news = return_from_flare(ended)
    program = renew_unless_check_expired(returned, news)
    return news if program else []


def end_flare(flare: Flare, ending: FlareEnding, now: datetime) -> None:
    # A clock that was set back must not end it before it began.
    flare.ended_at, flare.ending = max(now, flare.reported_at), ending
    flare.save(update_fields=["ended_at", "ending"])
