"""Smallest valid values; a test overrides only what it is about."""

from assessment.models import SymptomCheck
from assessment.self_tests.rules.findings import Confidence, Finding, FindingKind
from exercises.values.vocabulary import (
    Phase,
    Structure,
)
from program.models import Program
from program.planning.input import PlanCase, PlanPreferences
from program.planning.plan import Plan, build_plan_from_values
from tests.assessment.factories import NOON, make_decided_check


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


def make_case(phase=Phase.BALANCE, **fields) -> PlanCase:
    defaults = {
        "phase": phase,
        "findings": (),
        "preferences": PlanPreferences(),
        "cautions": frozenset(),
        "pain_now": 0,
    }
    return PlanCase(**(defaults | fields))


def plan_of(*entries, phase=Phase.BALANCE, **fields) -> Plan:
    defaults = {
        "findings": (),
        "preferences": PlanPreferences(),
        "cautions": frozenset(),
        "pain_now": 0,
    }
    return build_plan_from_values(phase=phase, entries=entries, **(defaults | fields))


def make_check_old(person):
    checks = SymptomCheck.objects.for_person(person)
    # A decided check cannot change, so one of long ago takes its place.
    Program.objects.update(symptom_check=make_decided_check(person, pain_now=2))
    checks.filter(decided_at__gt=NOON).delete()
