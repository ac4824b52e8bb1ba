"""Record a weekly check-in and adjust the program to it."""

from dataclasses import replace

from django.db import transaction

from assessment.models import SymptomCheck
from people.models import Person, Preferences
from program.actions.renew_program import renew_unless_check_expired
from program.actions.walking import apply_walking_decision
from program.decisions.check_in import decide_check_in
from program.decisions.check_in_sentences import (
    collect_facts,
    describe_check_in,
    describe_refused_check_in,
)
from program.models import Adaptation, CheckIn
from program.state.loaded_state import load_program_state


@transaction.atomic
def record_check_in(check_in: CheckIn, person: Person, check: SymptomCheck) -> bool:
    """Save the answers, adjust the week ahead and record what changed.

    False: the symptom check is too old for the adjustment that the answers call for.
    """
    now = check_in.made_at
    loaded = load_program_state(person, check, now)
    answers = replace(
        check_in.answers, was_worse_before=was_worse_before(person, check)
    )
    outcome = decide_check_in(answers, loaded.state)
    for adaptation in outcome.adaptations:
        Adaptation.objects.create_from_new(person, adaptation, now)
    if outcome.preferences != loaded.state.preferences:
        save_session_minutes(person, outcome.preferences.minutes)
    adapted = load_program_state(person, check, now)
    program = renew_unless_check_expired(adapted, outcome.news)
    apply_walking_decision(person, adapted.state)
    after = load_program_state(person, check, now).state
    facts = collect_facts(answers, loaded.state, after)
    check_in.person = person
    describe = describe_check_in if program else describe_refused_check_in
    check_in.changes = describe(facts)
    check_in.save()
    return program is not None


def was_worse_before(person: Person, check: SymptomCheck) -> bool:
    """Whether the last check-in said so; a check that came after it covers that."""
    since = CheckIn.objects.for_person(person).filter(made_at__gt=check.decided_at)
    last = since.first()
    return last is not None and last.answers.is_worse


def save_session_minutes(person: Person, minutes: int) -> None:
    preferences = Preferences.objects.get_or_default(person)
    preferences.minutes = minutes
    preferences.save()
