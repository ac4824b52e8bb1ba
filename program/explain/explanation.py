"""Everything that the rules derive from a written case, as plain data."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from assessment.self_tests.rules.findings import FINDING_RULES_VERSION, Finding
from assessment.self_tests.rules.wording import format_finding_title
from assessment.symptom_check.red_flags.definition import Disposition
from assessment.symptom_check.rules.triage import (
    TRIAGE_RULES_VERSION,
    TriageResult,
    triage_answers,
)
from core.values.days import SECONDS_PER_MINUTE
from exercises.values.catalogue_exercise import CatalogueExercise
from program.decisions.next_program import next_program
from program.explain.case_file import WrittenCase
from program.explain.written_coaching import explain_coaching
from program.explain.written_flare import explain_flare
from program.explain.written_pauses import explain_pauses
from program.explain.written_relief import explain_relief
from program.explain.written_state import build_written_state
from program.explain.written_walking import explain_walking
from program.history.program_state import ProgramState
from program.planning.items import PlanItem
from program.planning.plan import Plan
from program.planning.plan_wording import describe_note
from program.rules.phases import RULES_VERSION

BLOCKED_MESSAGES = {
    Disposition.EMERGENCY: "Get emergency help now. There is no programme.",
    Disposition.URGENT: "See a doctor today. There is no programme until then.",
    Disposition.CLINICIAN: "See a clinician first. The programme opens after that.",
}


def explain_case(
    case: WrittenCase, entries: Sequence[CatalogueExercise]
) -> dict[str, Any]:
    decided, state = triage_answers(case.answers), build_written_state(case, entries)
    return {
        "disposition": decided.disposition.value,
        "fired": serialise_fired_flags(decided),
        "cautions": sorted(state.cautions),
        "findings": [serialise_finding(finding) for finding in state.tests.findings],
        **(
            explain_blocked_program(decided.disposition)
            if is_program_blocked(case, decided)
            else explain_program(case, state, entries)
        ),
        "rules_versions": {
            "triage": TRIAGE_RULES_VERSION,
            "findings": FINDING_RULES_VERSION,
            "program": RULES_VERSION,
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
    return {"title": format_finding_title(finding)} | asdict(finding)


def explain_program(
    case: WrittenCase, state: ProgramState, entries: Sequence[CatalogueExercise]
) -> dict[str, Any]:
    decided = next_program(state, entries)
    return {
        "phase": {"name": decided.plan.phase.value} | decided.phase_reason._asdict(),
        "plan": serialise_plan(decided.plan),
        "walking": explain_walking(case.walking),
        "pauses": explain_pauses(state),
        "relief": explain_relief(case.relief, state, entries),
        "coach": explain_coaching(case.coaching, state, decided.plan.phase),
        "flare": explain_flare(case.flare, state, case.answers),
    }


def is_program_blocked(case: WrittenCase, triage_result: TriageResult) -> bool:
    if triage_result.disposition is Disposition.CLINICIAN:
        return not case.has_clinician_checked
    return triage_result.disposition is not Disposition.SELF_CARE


def explain_blocked_program(disposition: Disposition) -> dict[str, Any]:
    return {
        "phase": None,
        "plan": {"items": [], "notes": [BLOCKED_MESSAGES[disposition]], "rules": []},
        "walking": None,
        "pauses": [],
        "relief": None,
        "coach": None,
        "flare": None,
    }


def serialise_plan(plan: Plan) -> dict[str, Any]:
    return {
        "session_minutes": round(plan.longest_session_seconds / SECONDS_PER_MINUTE),
        "items": [serialise_plan_item(item) for item in plan.items],
        "notes": [describe_note(note) for note in plan.notes],
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
        "finding_keys": list(item.finding_keys),
        "rule": item.rule,
        "easier": item.easier,
        "harder": item.harder,
    }
