"""All that the rules make of a written case, in plain data."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from assessment.self_tests.rules.findings import RULES_VERSION as FINDINGS_VERSION
from assessment.self_tests.rules.findings import (
    Finding,
    findings,
    is_eased_by_bending_back,
)
from assessment.self_tests.rules.wording import title
from assessment.symptom_check.red_flags.definition import Disposition
from assessment.symptom_check.rules.cautions import cautions
from assessment.symptom_check.rules.triage import RULES_VERSION as TRIAGE_VERSION
from assessment.symptom_check.rules.triage import Triage, triage
from exercises.values.catalogue_exercise import Entry
from exercises.values.vocabulary import Caution
from program.explain.case_file import WrittenCase
from program.planning.items import PlanItem
from program.planning.plan import Plan, make_plan
from program.rules.contraindications import plank_held
from program.rules.phases import RULES_VERSION as PROGRAM_VERSION
from program.rules.phases import State, phase_for

BLOCKED = {
    Disposition.EMERGENCY: "Get emergency help now. There is no program.",
    Disposition.URGENT: "See a doctor today. There is no program until then.",
    Disposition.CLINICIAN: "See a clinician first. The program opens after that.",
}


def explain(case: WrittenCase, entries: Sequence[Entry]) -> dict[str, Any]:
    decided = triage(case.answers)
    found = findings(case.results, case.profile)
    careful = cautions(case.answers) | case.own_cautions
    return {
        "disposition": decided.disposition.value,
        "fired": fired(decided),
        "cautions": sorted(careful),
        "findings": [finding_row(finding) for finding in found],
        **program(case, decided, found, careful, entries),
        "rules_versions": {
            "triage": TRIAGE_VERSION,
            "findings": FINDINGS_VERSION,
            "program": PROGRAM_VERSION,
        },
    }


def fired(decided: Triage) -> list[dict[str, str]]:
    return [
        {
            "slug": flag.slug,
            "disposition": flag.disposition.value,
            "because": flag.because,
            "source": flag.source,
        }
        for flag in decided.fired
    ]


def finding_row(finding: Finding) -> dict[str, Any]:
    return {"words": title(finding)} | asdict(finding)


def program(
    case: WrittenCase,
    decided: Triage,
    found: tuple[Finding, ...],
    careful: frozenset[Caution],
    entries: Sequence[Entry],
) -> dict[str, Any]:
    if is_blocked(case, decided):
        return blocked(decided.disposition)
    held = plank_held(case.results)
    state = State(pain_now=case.pain_now, findings=found, plank_seconds=held)
    phase, reason = phase_for(state)
    plan = make_plan(
        phase=phase,
        findings=found,
        entries=entries,
        preferences=case.preferences,
        cautions=careful,
        pain_now=case.pain_now,
        plank_seconds=held,
        week=case.week,
        is_eased_by_bending_back=is_eased_by_bending_back(case.results),
    )
    return {"phase": {"name": phase.value} | reason._asdict(), "plan": plan_row(plan)}


def is_blocked(case: WrittenCase, decided: Triage) -> bool:
    if decided.disposition is Disposition.CLINICIAN:
        return not case.has_clinician_checked
    return decided.disposition is not Disposition.SELF_CARE


def blocked(disposition: Disposition) -> dict[str, Any]:
    return {
        "phase": None,
        "plan": {"items": [], "notes": [BLOCKED[disposition]], "rules": []},
    }


def plan_row(plan: Plan) -> dict[str, Any]:
    return {
        "session_minutes": round(plan.seconds / 60),
        "items": [item_row(item) for item in plan.items],
        "notes": list(plan.notes),
        "rules": [rule._asdict() for rule in plan.reasons],
    }


def item_row(item: PlanItem) -> dict[str, Any]:
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
