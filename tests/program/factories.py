"""Smallest valid values; a test overrides only what it is about."""

from assessment.models import SymptomCheck
from assessment.self_tests.rules.findings import Confidence, Finding, FindingKind
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.doses import Dose
from exercises.values.vocabulary import (
    Aim,
    Grade,
    Level,
    Phase,
    Place,
    Position,
    Structure,
    Technique,
)
from program.models import Program
from program.planning.plan import Plan, build_plan_from_values
from program.rules.contraindications import PlanCase, PlanPreferences
from tests.assessment.factories import NOON, make_decided_check


def make_entry(slug="stretch", **fields) -> CatalogueExercise:
    defaults = {
        "slug": slug,
        "name": slug.replace("-", " ").capitalize(),
        "technique": Technique.CONTRACT_RELAX,
        "aims": frozenset({Aim.RELAX}),
        "primary": frozenset({Structure.HIP_FLEXOR}),
        "secondary": frozenset(),
        "position": Position.STANDING,
        "places": frozenset({Place.STANDING_ROOM}),
        "equipment": frozenset(),
        "level": Level.EASY,
        "ladder": "",
        "rung": 0,
        "is_sided": False,
        "cautions": frozenset(),
        "doses": dict.fromkeys(Phase, Dose(rounds=3, hold_seconds=20)),
        "grade": Grade.C,
    }
    return CatalogueExercise(**(defaults | fields))


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
