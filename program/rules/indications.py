"""What calls for a kind of exercise: findings, symptoms or general benefit."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from itertools import takewhile

from assessment.self_tests.rules.cut_offs import FindingKind
from assessment.self_tests.rules.findings import Finding
from core.values.rules import RuleReason
from core.values.sources import Evidence, format_evidence
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import (
    MAIN_MUSCLES,
    Phase,
    Side,
    Structure,
)
from program.rules.coaching.movements import FearCase, find_fear_ladder
from program.rules.finding_groups import (
    group_by_structure,
    resolve_finding_kind,
)
from program.rules.plan_case import PlanCase

CORE_STRUCTURES = frozenset(
    {Structure.DEEP_CORE, Structure.ABDOMINALS, Structure.OBLIQUES}
)

# What to train when a test points to a neighbouring or larger structure.
TRAINED_STRUCTURES = {
    Structure.RECTUS_FEMORIS: frozenset(
        {Structure.RECTUS_FEMORIS, Structure.HIP_FLEXOR, Structure.QUADRICEPS}
    ),
    Structure.DEEP_CORE: CORE_STRUCTURES,
    Structure.ABDOMINALS: CORE_STRUCTURES,
    Structure.OBLIQUES: CORE_STRUCTURES | {Structure.QUADRATUS_LUMBORUM},
    Structure.PELVIS: frozenset(
        {Structure.PELVIS, Structure.DEEP_CORE, Structure.GLUTEALS}
    ),
}


IS_TREATMENT_BY_KIND: Mapping[FindingKind, Callable[[CatalogueExercise], bool]] = {
    FindingKind.TIGHT: lambda exercise: exercise.is_stretch,
    FindingKind.WEAK: lambda exercise: exercise.is_strength,
    FindingKind.STIFF: lambda exercise: exercise.is_mobility,
    FindingKind.PAINFUL: lambda exercise: exercise.is_relief,
}


def treats_finding(exercise: CatalogueExercise, finding: Finding) -> bool:
    """Whether this is the right kind of exercise, chiefly for what was found."""
    is_treatment = IS_TREATMENT_BY_KIND[resolve_finding_kind(finding)]
    return is_treatment(exercise) and not exercise.primary.isdisjoint(
        find_trained_structures(finding.structure)
    )


def find_trained_structures(structure: Structure) -> frozenset[Structure]:
    return TRAINED_STRUCTURES.get(structure, frozenset({structure}))


class SessionStage(IntEnum):
    """The order of the parts of a session."""

    WARM = 1
    EASE = 2
    RELAX = 3
    MOBILISE = 4
    STRENGTHEN = 5
    WALK = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Indication:
    """What an exercise is needed for: structures, a side, findings.

    No structures: any will do. No findings: the rule itself gives the reason.
    `steps`: only these exercises, the first that is allowed before the others.
    """

    structures: frozenset[Structure] = frozenset()
    side: Side | None = None
    findings: tuple[Finding, ...] = ()
    steps: tuple[str, ...] = ()


IndicationFinder = Callable[["SelectionRule", PlanCase], list[Indication]]


@dataclass(frozen=True, slots=True, kw_only=True)
class SelectionRule:
    """A kind of exercise, and how to find its indications.

    Rules of one stage share its places. Beyond these, a rule that may rotate takes
    turns through the week, displacing others that have more than their `least_days`.
    Only where a rule `varies_by_week` do equals take turns; all else stays.
    """

    slug: str
    reason: str
    sources: tuple[Evidence, ...]
    stage: SessionStage
    places_by_phase: dict[Phase, int]
    find_indications: IndicationFinder
    fits: Callable[[CatalogueExercise], bool]
    may_rotate: bool = False
    varies_by_week: bool = False
    least_days: int = 0

    @property
    def recorded_reason(self) -> RuleReason:
        return RuleReason(self.slug, self.reason, format_evidence(self.sources))

    def places_in_phase(self, phase: Phase) -> int:
        return self.places_by_phase.get(phase, 0)


def build_indication(findings: tuple[Finding, ...]) -> Indication:
    structure = findings[0].structure
    sides = {finding.side for finding in findings} - {None}
    return Indication(
        structures=find_trained_structures(structure),
        side=sides.pop() if len(sides) == 1 else None,
        findings=findings,
    )


def indicate_by_finding_kind(kind: FindingKind) -> IndicationFinder:
    """One indication for each structure with a finding of this kind."""
    return lambda rule, case: [
        build_indication(group)
        for group in group_by_structure(
            finding
            for finding in case.findings
            if resolve_finding_kind(finding) is kind
        )
    ]


def indicate_always(*structures: Structure) -> IndicationFinder:
    """For everyone, as often as the phase has places for it."""
    return lambda rule, case: [
        Indication(structures=frozenset(structures))
        for _ in range(rule.places_in_phase(case.phase))
    ]


def indicate_where(
    applies: Callable[[PlanCase], bool], *structures: Structure
) -> IndicationFinder:
    """Once, for those to whom it applies."""
    return lambda rule, case: (
        [Indication(structures=frozenset(structures))] if applies(case) else []
    )


def indicate_fear_ladder(rule: SelectionRule, case: PlanCase) -> list[Indication]:
    """The ladder to the movement that the person fears, if there is one.

    It ends below a step that is left out: what did not suit is not passed over.
    """
    fear = FearCase(case.feared_movement, has_walking_goal=case.has_walking_goal)
    excluded = case.preferences.excluded
    steps = tuple(takewhile(lambda slug: slug not in excluded, find_fear_ladder(fear)))
    return [Indication(steps=steps)] if steps else []


def indicate_main_muscles(rule: SelectionRule, case: PlanCase) -> list[Indication]:
    """Each of the four."""
    return [Indication(structures=frozenset({muscle})) for muscle in MAIN_MUSCLES]
