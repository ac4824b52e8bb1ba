"""What must hold for every plan and every course of steps, checked after the fact."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from assessment.self_tests.rules.findings import Confidence, Finding, FindingKind
from assessment.self_tests.rules.wording import format_finding_title
from core.values.days import DAYS_PER_WEEK
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import Phase
from program.planning.input import PlanCase, limit_phase_by_pain
from program.planning.plan import Plan
from program.rules.contraindications import find_contraindication
from program.rules.progression import OPPOSITE_STEPS, ProgressionStep
from program.rules.thresholds import STOP_PAIN_MINIMUM

SERVED_FINDING_KINDS = (
    FindingKind.TIGHT,
    FindingKind.WEAK,
    FindingKind.STIFF,
    FindingKind.UNEVEN,
)


def find_broken_invariants(
    plan: Plan, case: PlanCase, catalogue: Mapping[str, CatalogueExercise]
) -> list[str]:
    entries = [catalogue[item.slug] for item in plan.items]
    case = limit_phase_by_pain(case)
    held = {
        "nothing barred": all(
            find_contraindication(entry, case) is None for entry in entries
        ),
        "no strength at pain 6": not (
            case.pain_now >= STOP_PAIN_MINIMUM
            and any(entry.is_strength for entry in entries)
        ),
        "no plank when it hurts": not (
            case.is_plank_painful and any(e.is_plank for e in entries)
        ),
        "within the minutes": plan.longest_session_seconds
        <= case.preferences.session_seconds,
        "every item says why": all(item.why for item in plan.items),
        "every finding served or explained": is_every_finding_explained(plan, case),
        "no strength in calm": not (
            case.phase is Phase.CALM and any(entry.is_strength for entry in entries)
        ),
    }
    return [name for name, holds in held.items() if not holds]


def is_every_finding_explained(plan: Plan, case: PlanCase) -> bool:
    words = " ".join([*(item.why for item in plan.items), *plan.notes])
    return all(
        format_finding_title(found) in words
        for found in case.findings
        if is_explanation_required(found)
    )


def is_explanation_required(finding: Finding) -> bool:
    return (
        finding.confidence is not Confidence.LOW
        and finding.kind in SERVED_FINDING_KINDS
    )


def is_progression_oscillating(steps: Sequence[tuple[int, ProgressionStep]]) -> bool:
    """Whether an item went from easier to harder or back twice within a week."""
    flips = [
        later
        for (_, before), (later, after) in pairwise(steps)
        if {before, after} == OPPOSITE_STEPS
    ]
    return any(later - earlier < DAYS_PER_WEEK for earlier, later in pairwise(flips))
