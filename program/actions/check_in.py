"""A check-in taken in, a flare reported, and what they make of the program."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from django.db import transaction

from assessment.models import SymptomCheck
from people.models import Person, Preferences
from people.values.session_lengths import one_step_shorter
from program.access import CheckIsOldError
from program.actions.adapt import ask_to_check
from program.models import Adaptation, CheckIn, Kind, Program
from program.rules.phases import PRACTICE, Reason
from program.rules.weekly import Effect, Tailored, tailored
from program.state.program_state import Facts, facts_of, renew_program

NOTED = {Effect.GENTLE: Kind.GENTLE, Effect.SLEEP: Kind.SLEEP}
FLARE = Reason(
    "flare",
    "Your pain has flared up. For one to three days it is relief and short walks.",
    PRACTICE,
)


@transaction.atomic
def take_in(check_in: CheckIn, person: Person, check: SymptomCheck) -> bool:
    """Keep the answers, tailor the week ahead and say what changed.

    False: the symptom check is too old for what follows from the answers.
    """
    at = check_in.made_at
    news = [
        words
        for tailoring in tailored(check_in.told)
        # Read anew for each: one effect may change what the next one sees.
        for words in carry_out(tailoring, facts_of(person, check, at))
    ]
    program = renewed(facts_of(person, check, at), news)
    is_new = program is not None and program.made_at >= at
    check_in.person = person
    check_in.changes = program.changes if program and is_new else news
    check_in.save()
    return program is not None


def renewed(facts: Facts, news: Sequence[str]) -> Program | None:
    try:
        return renew_program(facts, news)
    except CheckIsOldError:
        # What was told is kept all the same.
        return None


def carry_out(tailoring: Tailored, facts: Facts) -> list[str]:
    effect, reason = tailoring
    if effect is Effect.RECHECK:
        return ask_to_check(facts, is_worse=True) or [reason.words]
    if effect in NOTED:
        Adaptation.objects.note(facts.person, NOTED[effect], reason, facts.at)
    if effect is Effect.SHORTER:
        shorten_sessions(facts.person)
    return [reason.words]


def shorten_sessions(person: Person) -> None:
    preferences = Preferences.objects.for_person(person)
    preferences.minutes = one_step_shorter(preferences.minutes)
    preferences.save()


@transaction.atomic
def flare_up(person: Person, check: SymptomCheck, at: datetime) -> bool:
    """Begin the days of relief; whether the symptom check has to be done again."""
    facts = facts_of(person, check, at)
    if not facts.state.is_flare:
        flare = Adaptation.objects.note(person, Kind.FLARE, FLARE, at)
        facts = replace(facts, history=(flare, *facts.history))
    news = [FLARE.words, *ask_to_check(facts)]
    facts = facts_of(person, check, at)
    return renewed(facts, news) is None or facts.state.is_recheck_asked
