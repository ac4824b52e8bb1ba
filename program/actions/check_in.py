"""A check-in taken in, a flare reported, and what they make of the program."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from django.db import transaction

from assessment.models import SymptomCheck
from core.values.rules import RuleReason
from people.models import Person, Preferences
from people.values.session_lengths import next_shorter_session_length
from program.access import CheckExpiredError
from program.actions.adapt import request_recheck
from program.models import Adaptation, AdaptationKind, CheckIn, Program
from program.rules.phases import PRACTICE_RULE_SOURCE
from program.rules.weekly import (
    AdjustmentDecision,
    WeeklyAdjustment,
    decide_adjustments,
)
from program.state.program_state import ProgramState, load_program_state, renew_program

ADJUSTMENT_KINDS = {
    WeeklyAdjustment.GENTLE: AdaptationKind.GENTLE,
    WeeklyAdjustment.SLEEP: AdaptationKind.SLEEP,
}
FLARE_REASON = RuleReason(
    "flare",
    "Your pain has flared up. For one to three days it is relief and short walks.",
    PRACTICE_RULE_SOURCE,
)


@transaction.atomic
def record_check_in(check_in: CheckIn, person: Person, check: SymptomCheck) -> bool:
    """Keep the answers, tailor the week ahead and say what changed.

    False: the symptom check is too old for what follows from the answers.
    """
    at = check_in.made_at
    news = [
        words
        for tailoring in decide_adjustments(check_in.answers)
        # Read anew for each: one effect may change what the next one sees.
        for words in apply_adjustment(tailoring, load_program_state(person, check, at))
    ]
    program = renew_unless_check_expired(load_program_state(person, check, at), news)
    is_new = program is not None and program.made_at >= at
    check_in.person = person
    check_in.changes = program.changes if program and is_new else news
    check_in.save()
    return program is not None


def renew_unless_check_expired(
    state: ProgramState, recent_changes: Sequence[str]
) -> Program | None:
    try:
        return renew_program(state, recent_changes)
    except CheckExpiredError:
        # What was told is kept all the same.
        return None


def apply_adjustment(adjustment: AdjustmentDecision, state: ProgramState) -> list[str]:
    effect, reason = adjustment
    if effect is WeeklyAdjustment.RECHECK:
        return request_recheck(state, is_worse=True) or [reason.text]
    if effect in ADJUSTMENT_KINDS:
        Adaptation.objects.create_from_reason(
            state.person, ADJUSTMENT_KINDS[effect], reason, state.evaluated_at
        )
    if effect is WeeklyAdjustment.SHORTER:
        shorten_sessions(state.person)
    return [reason.text]


def shorten_sessions(person: Person) -> None:
    preferences = Preferences.objects.get_or_default(person)
    preferences.minutes = next_shorter_session_length(preferences.minutes)
    preferences.save()


@transaction.atomic
def record_flare(person: Person, check: SymptomCheck, reported_at: datetime) -> bool:
    """Begin the days of relief; whether the symptom check has to be done again."""
    facts = load_program_state(person, check, reported_at)
    if not facts.phase_state.is_flare:
        flare = Adaptation.objects.create_from_reason(
            person, AdaptationKind.FLARE, FLARE_REASON, reported_at
        )
        facts = replace(facts, adaptations=(flare, *facts.adaptations))
    news = [FLARE_REASON.text, *request_recheck(facts)]
    facts = load_program_state(person, check, reported_at)
    return (
        renew_unless_check_expired(facts, news) is None
        or facts.phase_state.is_recheck_requested
    )
