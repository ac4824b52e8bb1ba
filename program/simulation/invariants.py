"""What must hold for every plan and every course of steps, checked after the fact."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from assessment.self_tests.rules.findings import Confidence, Finding, Kind
from assessment.self_tests.rules.wording import title
from exercises.values.catalogue_exercise import Entry
from exercises.values.vocabulary import Phase
from program.planning.plan import Plan
from program.planning.week import WEEK_DAYS
from program.rules.contraindications import (
    PLANK_LADDER,
    Case,
    as_borne,
    first_bar,
    is_strength,
)
from program.rules.phases import CALM_PAIN
from program.rules.progression import FLIP, Step

SERVED = (Kind.TIGHT, Kind.WEAK, Kind.STIFF, Kind.UNEVEN)


def broken_by(plan: Plan, case: Case, catalogue: Mapping[str, Entry]) -> list[str]:
    entries = [catalogue[item.slug] for item in plan.items]
    case = as_borne(case)
    held = {
        "nothing barred": all(first_bar(entry, case) is None for entry in entries),
        "no strength at pain 6": not (
            case.pain_now >= CALM_PAIN and any(map(is_strength, entries))
        ),
        "no plank when it hurts": not (
            case.plank_hurts and any(e.ladder == PLANK_LADDER for e in entries)
        ),
        "within the minutes": plan.seconds <= 60 * case.preferences.minutes,
        "every item says why": all(item.why for item in plan.items),
        "every finding served or explained": is_every_finding_told(plan, case),
        "no strength in calm": not (
            case.phase is Phase.CALM and any(map(is_strength, entries))
        ),
    }
    return [name for name, holds in held.items() if not holds]


def is_every_finding_told(plan: Plan, case: Case) -> bool:
    words = " ".join([*(item.why for item in plan.items), *plan.notes])
    return all(title(found) in words for found in case.findings if is_relied_on(found))


def is_relied_on(finding: Finding) -> bool:
    return finding.confidence is not Confidence.LOW and finding.kind in SERVED


def is_oscillating(steps: Sequence[tuple[int, Step]]) -> bool:
    """Whether an item went from easier to harder or back twice within a week."""
    flips = [
        later
        for (_, before), (later, after) in pairwise(steps)
        if {before, after} == FLIP
    ]
    return any(later - earlier < WEEK_DAYS for earlier, later in pairwise(flips))
