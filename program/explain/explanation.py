"""All that the rules make of a written case, in plain data."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from assessment.self_tests.rules.findings import (
    FINDING_RULES_VERSION as FINDINGS_VERSION,
)
from assessment.self_tests.rules.findings import (
    Finding,
    derive_findings,
    is_eased_by_bending_back,
)
from assessment.self_tests.rules.wording import format_finding_title
from assessment.symptom_check.red_flags.definition import Disposition
from assessment.symptom_check.rules.cautions import derive_cautions
from assessment.symptom_check.rules.triage import TRIAGE_RULES_VERSION as TRIAGE_VERSION
from assessment.symptom_check.rules.triage import TriageResult, triage_answers
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import Caution
from program.explain.case_file import WrittenCase
from program.planning.input import measured_plank_seconds
from program.planning.items import PlanItem
from program.planning.plan import Plan, build_plan_from_values
from program.rules.phases import RULES_VERSION as PROGRAM_VERSION
from program.rules.phases import PhaseState, determine_phase

BLOCKED_MESSAGES = {
    Disposition.EMERGENCY: "Get emergency help now. There is no program.",
    Disposition.URGENT: "See a doctor today. There is no program until then.",
    Disposition.CLINICIAN: "See a clinician first. The program opens after that.",
}


def explain_case(
    case: WrittenCase, entries: Sequence[CatalogueExercise]
) -> dict[str, Any]:
    decided = triage_answers(case.answers)
    found = derive_findings(case.results, case.profile)
    careful = derive_cautions(case.answers) | case.own_cautions
    return {
        "disposition": decided.disposition.value,
        "fired": serialise_fired_flags(decided),
        "cautions": sorted(careful),
        "findings": [serialise_finding(finding) for finding in found],
        **explain_program(case, decided, found, careful, entries),
        "rules_versions": {
            "triage": TRIAGE_VERSION,
            "findings": FINDINGS_VERSION,
            "program": PROGRAM_VERSION,
        },
    }


def serialise_fired_flags(triage_result: TriageResult) -> list[dict[str, str]]:
    return [
        {
            "slug": flag.slug,
            "disposition": flag.disposition.value,
            "reason": flag.reason,
            "source": flag.source,
        }
        for flag in triage_result.fired
    ]


def serialise_finding(finding: Finding) -> dict[str, Any]:
    return {"words": format_finding_title(finding)} | asdict(finding)


def explain_program(
    case: WrittenCase,
    triage_result: TriageResult,
    findings: tuple[Finding, ...],
    cautions: frozenset[Caution],
    entries: Sequence[CatalogueExercise],
) -> dict[str, Any]:
    if is_program_blocked(case, triage_result):
        return explain_blocked_program(triage_result.disposition)
    held = measured_plank_seconds(case.results)
    state = PhaseState(pain_now=case.pain_now, findings=findings, plank_seconds=held)
    phase, reason = determine_phase(state)
    plan = build_plan_from_values(
        phase=phase,
        findings=findings,
        entries=entries,
        preferences=case.preferences,
        cautions=cautions,
        pain_now=case.pain_now,
        plank_seconds=held,
        week=case.week,
        is_eased_by_bending_back=is_eased_by_bending_back(case.results),
    )
    return {
        "phase": {"name": phase.value} | reason._asdict(),
        "plan": serialise_plan(plan),
    }


def is_program_blocked(case: WrittenCase, triage_result: TriageResult) -> bool:
    if triage_result.disposition is Disposition.CLINICIAN:
        return not case.has_clinician_checked
    return triage_result.disposition is not Disposition.SELF_CARE


def explain_blocked_program(disposition: Disposition) -> dict[str, Any]:
    return {
        "phase": None,
        "plan": {"items": [], "notes": [BLOCKED_MESSAGES[disposition]], "rules": []},
    }


def serialise_plan(plan: Plan) -> dict[str, Any]:
    return {
        "session_minutes": round(plan.longest_session_seconds / 60),
        "items": [serialise_plan_item(item) for item in plan.items],
        "notes": list(plan.notes),
        "rules": [rule._asdict() for rule in plan.reasons],
    }


def serialise_plan_item(item: PlanItem) -> dict[str, Any]:
    return {
        "slug": item.slug,
        "name": item.name,
        "side": item.side.value if item.side else None,
        "sides": [side.value for side in item.sides],
        "dose": asdict(item.dose),
        "days_a_week": item.days_a_week,
        "days": list(item.days),
        "in_session": not item.is_apart,
        "why": item.why,
        "rule": item.rule,
        "easier": item.easier,
        "harder": item.harder,
    }
