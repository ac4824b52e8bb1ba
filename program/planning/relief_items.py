"""A relief session: a few exercises, within ten minutes, for a sore back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assessment.self_tests.rules.cut_offs import FindingKind
from assessment.self_tests.rules.findings import Finding
from core.values.rules import Rule
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.doses import Dose
from exercises.values.vocabulary import (
    Phase,
    Side,
)
from program.planning.ranking import PREFERRED_LEVEL_BY_PHASE
from program.rules.contraindications import Candidate, filter_suitable_exercises
from program.rules.finding_groups import resolve_finding_kind
from program.rules.plan_case import PlanCase
from program.rules.relief import RELIEF_RULES, ReliefPart
from progress.sessions.player.playback import order_sides
from progress.sessions.player.timeline import compute_player_seconds

LONGEST_RELIEF_SECONDS = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliefItem:
    """One exercise of a relief session; `side` comes first and is done twice."""

    slug: str
    name: str
    side: Side | None
    is_sided: bool
    dose: Dose
    why: str
    is_apart: bool
    finding_keys: tuple[str, ...] = ()

    @property
    def session_seconds(self) -> int:
        sides = order_sides(self.side, is_sided=self.is_sided)
        return 0 if self.is_apart else compute_player_seconds(self.dose, sides)


def find_eased_findings(
    entry: CatalogueExercise, case: PlanCase
) -> tuple[Finding, ...]:
    """Find the tight muscles that this exercise stretches; pain relief needs none."""
    return tuple(
        finding
        for finding in case.findings
        if entry.is_stretch
        and resolve_finding_kind(finding) is FindingKind.TIGHT
        and finding.structure in entry.primary
    )


def find_tight_side(findings: Sequence[Finding]) -> Side | None:
    sides = {finding.side for finding in findings} - {None}
    return sides.pop() if len(sides) == 1 else None


def select_relief_items(
    case: PlanCase, entries: Sequence[CatalogueExercise]
) -> list[ReliefItem]:
    """Choose exercises for now, as gentle as in the first phase, within ten minutes."""
    calm = replace(case, phase=Phase.CALM)
    allowed = sorted(filter_suitable_exercises(entries, calm), key=gentleness_sort_key)
    items = [
        build_relief_item(entry, rule, calm)
        for rule in RELIEF_RULES
        for entry in select_relief_exercises(rule, allowed, calm)
    ]
    while sum(item.session_seconds for item in items) > LONGEST_RELIEF_SECONDS:
        # The parts are sorted by weight.
        items.pop()
    return items


def select_relief_exercises(
    rule: Rule[Candidate, ReliefPart],
    allowed: Sequence[CatalogueExercise],
    case: PlanCase,
) -> list[CatalogueExercise]:
    fitting = [entry for entry in allowed if rule.applies(Candidate(entry, case))]
    return fitting[: rule.result.most_exercises]


def gentleness_sort_key(entry: CatalogueExercise) -> tuple[bool, int, str]:
    """Sort key: both sides at once first, then easy ones, then by name."""
    return (
        entry.is_sided,
        abs(entry.level - PREFERRED_LEVEL_BY_PHASE[Phase.CALM]),
        entry.slug,
    )


def build_relief_item(
    entry: CatalogueExercise, rule: Rule[Candidate, ReliefPart], case: PlanCase
) -> ReliefItem:
    findings = find_eased_findings(entry, case)
    return ReliefItem(
        slug=entry.slug,
        name=entry.name,
        side=find_tight_side(findings) if entry.is_sided else None,
        is_sided=entry.is_sided,
        dose=limit_dose_seconds(entry.doses[Phase.CALM], rule.result.longest_seconds),
        why=rule.reason,
        is_apart=entry.is_apart,
        finding_keys=tuple(finding.key for finding in findings),
    )


def limit_dose_seconds(dose: Dose, longest_seconds: int) -> Dose:
    """Shorten long rests, holds and breathing to the time available."""
    hold = min(dose.hold_seconds, longest_seconds)
    once = dose.move_seconds + hold
    if dose.push_seconds or dose.seconds_per_side <= longest_seconds:
        return dose
    reps = max(1, min(dose.reps, longest_seconds // once))
    return replace(dose, sets=1, reps=reps, hold_seconds=hold)
