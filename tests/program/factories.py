"""Minimal valid values; a test overrides only what it is about."""

from datetime import UTC

from django.utils import timezone

from assessment.models import SymptomCheck
from assessment.self_tests.rules.cut_offs import FindingKind
from assessment.self_tests.rules.findings import Finding
from assessment.self_tests.rules.reliability import Confidence
from core.values.days import DAY
from exercises.values.doses import Dose
from exercises.values.vocabulary import Phase, Structure
from program.history.events import AdaptationKind, PastAdaptation, PerformedExercise
from program.history.flares import PastFlare
from program.history.prescribed import PrescribedItem, PrescribedProgram
from program.history.program_state import ProgramState
from program.history.summaries import CheckSummary
from program.history.walking_history import PastWalkingGoal
from program.models import (
    Adaptation,
    CheckIn,
    Flare,
    IfThenPlan,
    MovementFear,
    Program,
    WhatMatters,
)
from program.planning.plan import Plan, build_plan
from program.rules.coaching.movements import FearedMovement
from program.rules.course.other_approach import TO_GENERAL_REASON
from program.rules.flare.answers import FlareAnswers, FlareCause, FlareOnset
from program.rules.plan_case import PlanCase, PlanPreferences
from program.rules.weekly import AdherenceBarrier, WeeklyTrend
from progress.values.activities import ActivityKind, NamedActivity
from progress.values.log_vocabulary import ItemOutcome, SleepQuality
from progress.values.walking import WalkingKind, WalkingStep, WalkingTarget
from tests.assessment.factories import NOON, make_decided_check

ORDINARY_WEEK = {
    "pain": WeeklyTrend.SAME,
    "function": WeeklyTrend.SAME,
    "confidence": 7,
    "sleep": SleepQuality.WELL,
    "barrier": AdherenceBarrier.NONE,
}

ORDINARY_FLARE = {
    "cause": FlareCause.TOO_MUCH,
    "onset": FlareOnset.TODAY,
    "has_danger_sign": False,
    "has_new_leg_pain": False,
}


def make_finding(
    structure=Structure.HIP_FLEXOR, kind=FindingKind.TIGHT, **fields
) -> Finding:
    defaults = {
        "structure": structure,
        "side": None,
        "kind": kind,
        "value": None,
        "unit": "",
        "cut_off": None,
        "source": "test",
        "confidence": Confidence.HIGH,
        "test": "thomas",
    }
    return Finding(**(defaults | fields))


def name_activity(name="lift my son", kind=ActivityKind.LIFTING) -> NamedActivity:
    return NamedActivity(kind=kind, name=name)


def make_case(phase=Phase.BALANCE, **fields) -> PlanCase:
    defaults = {
        "phase": phase,
        "findings": (),
        "preferences": PlanPreferences(),
        "cautions": frozenset(),
        "pain_now": 0,
    }
    given = defaults | fields
    return PlanCase(**(given | {"findings": tuple(given["findings"])}))


def plan_of(*entries, phase=Phase.BALANCE, **fields) -> Plan:
    return build_plan(make_case(phase, **fields), entries)


def make_state(**fields) -> ProgramState:
    """A person at noon, three weeks after they began and a day after their check."""
    defaults = {
        "evaluated_at": NOON,
        "zone": UTC,
        "started_at": NOON - 21 * DAY,
        "check": CheckSummary(decided_at=NOON - DAY, pain=2),
    }
    return ProgramState(**(defaults | fields))


def make_adaptation(kind=AdaptationKind.EASIER, days_ago=1, **fields):
    defaults = {"rule": "hurt-too-much", "made_at": NOON - days_ago * DAY}
    return PastAdaptation(kind=kind, **(defaults | fields))


def make_performed(slug="stretch", days_ago=1, **fields) -> PerformedExercise:
    defaults = {
        "outcome": ItemOutcome.DONE,
        "started_at": NOON - days_ago * DAY,
        "pain_before": 2,
    }
    return PerformedExercise(slug=slug, **(defaults | fields))


def make_prescribed_item(slug="stretch", **fields) -> PrescribedItem:
    defaults = {
        "rule": "tight",
        "side": None,
        "dose": Dose(rounds=3, hold_seconds=20),
        "days": tuple(range(7)),
        "easier": "",
        "harder": "",
        "finding_keys": (),
        "name": slug.capitalize(),
        "why": "Because.",
    }
    return PrescribedItem(slug=slug, **(defaults | fields))


def make_prescribed_program(*items, **fields) -> PrescribedProgram:
    defaults = {"phase": Phase.BALANCE, "pain_at_start": 2}
    return PrescribedProgram(items=items, **(defaults | fields))


def make_check_old(person):
    checks = SymptomCheck.objects.for_person(person)
    # A decided check cannot change, so an old one replaces it.
    Program.objects.update(symptom_check=make_decided_check(person, pain_now=2))
    checks.filter(decided_at__gt=NOON).delete()


def build_check_in(**fields) -> CheckIn:
    """The answers of an ordinary week, not saved yet."""
    return CheckIn(**(ORDINARY_WEEK | fields))


def make_check_in(person, **fields) -> CheckIn:
    check_in = build_check_in(person=person, **fields)
    check_in.save()
    return check_in


def make_past_goal(days_ago=7, *, minutes=10, days=3, **fields) -> PastWalkingGoal:
    defaults = {
        "target": WalkingTarget(minutes=minutes, days=days),
        "kind": WalkingKind.ON_FOOT,
        "step": WalkingStep.GROW,
        "made_at": NOON - days_ago * DAY,
    }
    return PastWalkingGoal(**(defaults | fields))


def make_past_flare(days_ago=3, **fields) -> PastFlare:
    defaults = {
        "reported_at": NOON - days_ago * DAY,
        "onset": FlareOnset.TODAY,
        "usual_pain": 2,
    }
    return PastFlare(**(defaults | fields))


def make_flare_answers(**fields) -> FlareAnswers:
    return FlareAnswers(**(ORDINARY_FLARE | fields))


def make_flare(person, **fields) -> Flare:
    defaults = ORDINARY_FLARE | {"usual_pain": 2, "reported_at": NOON}
    return Flare.objects.create(person=person, **(defaults | fields))


def make_movement_fear(person, **fields) -> MovementFear:
    defaults = {"movement": FearedMovement.BENDING, "told_at": NOON}
    return MovementFear.objects.create(person=person, **(defaults | fields))


def make_past_pause(person, exercise, days_ago=1, **fields) -> Adaptation:
    """As a rule left it out so many days before now."""
    defaults = {
        "kind": AdaptationKind.STOP,
        "rule": "hurt-again",
        "reason": "It hurt.",
        "made_at": timezone.now() - days_ago * DAY,
    }
    return Adaptation.objects.create(
        person=person, exercise=exercise, **(defaults | fields)
    )


def make_what_matters(person, **fields) -> WhatMatters:
    defaults = {"text": "Carry my grandchild", "told_at": NOON}
    return WhatMatters.objects.create(person=person, **(defaults | fields))


def make_other_approach(person, **fields) -> Adaptation:
    """As the rule of six weeks decided it a day before now."""
    defaults = {
        "kind": AdaptationKind.APPROACH,
        "rule": TO_GENERAL_REASON.slug,
        "reason": TO_GENERAL_REASON.text,
        "source": TO_GENERAL_REASON.source,
        "made_at": timezone.now() - DAY,
    }
    return Adaptation.objects.create(person=person, **(defaults | fields))


def make_if_then_plan(person, **fields) -> IfThenPlan:
    defaults = {
        "barrier": AdherenceBarrier.TIME,
        "cue": "I have put the kettle on",
        "action": "do five minutes",
        "made_at": NOON,
    }
    return IfThenPlan.objects.create(person=person, **(defaults | fields))
