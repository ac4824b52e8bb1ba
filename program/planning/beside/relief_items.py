"""A relief session: a few exercises, within ten minutes, for a sore back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assessment.self_tests.rules.cut_offs import FindingKind
from assessment.self_tests.rules.findings import Finding
from core.values.rules import Rule, all_matches
from core.values.suitability import Position
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.doses import Dose
from exercises.values.vocabulary import Grade, Phase, Side
from program.planning.ranking import PREFERRED_LEVEL_BY_PHASE
from program.rules.contraindications import filter_suitable_exercises
from program.rules.finding_groups import resolve_finding_kind
from program.rules.plan_case import PlanCase
from program.rules.relief.own_record import NO_RECORD, OwnRecord
from program.rules.relief.parts import (
    RELIEF_RULES,
    ReliefCandidate,
    ReliefPart,
    find_tightest_structure,
)
from program.rules.relief.pictures import (
    RELIEF_PICTURES,
    PictureRule,
    ReliefCase,
    ReliefFeeling,
)
from progress.sessions.player.playback import order_sides
from progress.sessions.player.timeline import compute_player_seconds

LONGEST_RELIEF_SECONDS = 600

# From lying to the feet; what is done lying stays in the order of its weight.
HEIGHTS = {
    Position.LYING_ON_FRONT: 0,
    Position.LYING_ON_BACK: 0,
    Position.LYING_ON_SIDE: 0,
    Position.HANDS_AND_KNEES: 1,
    Position.KNEELING: 1,
    Position.SEATED: 2,
    Position.STANDING: 3,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliefItem:
    """One exercise of a relief session; `side` comes first and is done twice."""

    slug: str
    name: str
    side: Side | None
    is_sided: bool
    position: Position
    dose: Dose
    why: str
    is_apart: bool
    grade: Grade
    record: OwnRecord = NO_RECORD
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


def find_sore_side(entry: CatalogueExercise, case: PlanCase) -> Side | None:
    """The side of the leg that hurts, for what eases and does not stretch."""
    is_for_leg = case.has_leg_pain and not entry.is_stretch
    return case.leg_side if is_for_leg else None


def select_relief_items(
    case: PlanCase,
    entries: Sequence[CatalogueExercise],
    feeling: ReliefFeeling | None = None,
) -> list[ReliefItem]:
    """Choose exercises for now, as gentle as in the first phase, within ten minutes."""
    calm = replace(case, phase=Phase.CALM)
    pictures = find_relief_pictures(calm, feeling)
    candidates = list_relief_candidates(entries, calm, pictures)
    items: list[ReliefItem] = []
    for rule in RELIEF_RULES:
        taken = {item.slug for item in items}
        fitting = [
            each
            for each in candidates
            if each.exercise.slug not in taken and rule.applies(each)
        ]
        if best := find_best_relief(fitting, calm):
            items.append(build_relief_item(best.exercise, rule, calm))
    return order_relief(fit_relief_within_minutes(items))


def find_relief_pictures(
    case: PlanCase, feeling: ReliefFeeling | None
) -> list[PictureRule]:
    return all_matches(RELIEF_PICTURES, ReliefCase(case, feeling))


def list_relief_candidates(
    entries: Sequence[CatalogueExercise],
    case: PlanCase,
    pictures: Sequence[PictureRule],
) -> list[ReliefCandidate]:
    leads = tuple(
        dict.fromkeys(slug for picture in pictures for slug in picture.result.leads)
    )
    return [
        ReliefCandidate(entry, case, leads)
        for entry in filter_suitable_exercises(entries, case)
        if not any(picture.result.bars(entry) for picture in pictures)
    ]


def find_best_relief(
    fitting: Sequence[ReliefCandidate], case: PlanCase
) -> ReliefCandidate | None:
    """Of equals each has its week: relief may vary, and so shows what helps."""
    ranks = [relief_sort_key(each) for each in fitting]
    equals = [
        each for each, rank in zip(fitting, ranks, strict=True) if rank == min(ranks)
    ]
    in_order = sorted(equals, key=lambda each: each.exercise.slug)
    return in_order[case.week % len(in_order)] if in_order else None


def relief_sort_key(candidate: ReliefCandidate) -> tuple[int | bool, ...]:
    """Sort key: what helped this person, what leads, what is tight, then easy ones."""
    exercise, case = candidate.exercise, candidate.case
    return (
        case.find_own_record(exercise.slug).rank,
        candidate.lead_rank,
        find_tightest_structure(case) not in exercise.primary,
        abs(exercise.level - PREFERRED_LEVEL_BY_PHASE[Phase.CALM]),
    )


def order_relief(items: Sequence[ReliefItem]) -> list[ReliefItem]:
    """Begin lying down and end on the feet; warmth comes before, for afterwards."""
    return sorted(
        items,
        key=lambda item: (not item.is_apart, HEIGHTS[item.position]),
    )


def fit_relief_within_minutes(items: Sequence[ReliefItem]) -> list[ReliefItem]:
    """Leave out from the end, and last of all what has helped this person."""
    kept = list(items)
    while sum(item.session_seconds for item in kept) > LONGEST_RELIEF_SECONDS:
        kept.remove(min(reversed(kept), key=lambda item: item.record.has_helped))
    return kept


def gentleness_sort_key(entry: CatalogueExercise) -> tuple[bool, int, str]:
    """Sort key: both sides at once first, then easy ones, then by name."""
    return (
        entry.is_sided,
        abs(entry.level - PREFERRED_LEVEL_BY_PHASE[Phase.CALM]),
        entry.slug,
    )


def build_relief_item(
    entry: CatalogueExercise,
    rule: Rule[ReliefCandidate, ReliefPart],
    case: PlanCase,
) -> ReliefItem:
    findings = find_eased_findings(entry, case)
    side = find_tight_side(findings) or find_sore_side(entry, case)
    return ReliefItem(
        slug=entry.slug,
        name=entry.name,
        side=side if entry.is_sided else None,
        is_sided=entry.is_sided,
        position=entry.position,
        dose=limit_dose_seconds(entry.doses[Phase.CALM], rule.result.longest_seconds),
        why=rule.reason,
        is_apart=entry.is_apart,
        grade=entry.grade,
        record=NO_RECORD if entry.is_apart else case.find_own_record(entry.slug),
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
