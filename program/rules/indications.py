"""What calls for a kind of exercise: findings, symptoms or general benefit."""

from collections.abc import Callable
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
from program.rules.needs.treatments import (
    MUSCLES_OF_STIFF_JOINTS,
    find_supporting_structures,
    find_trained_structures,
)
from program.rules.plan_case import PlanCase
from progress.values.activities import NamedActivity


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
    `supported` are findings that it helps at the same joint without treating them.
    `steps`: only these exercises, the first that is allowed before the others.
    `activities`: what the person named, which it trains for.
    """

    structures: frozenset[Structure] = frozenset()
    side: Side | None = None
    findings: tuple[Finding, ...] = ()
    supported: tuple[Finding, ...] = ()
    steps: tuple[str, ...] = ()
    activities: tuple[NamedActivity, ...] = ()


IndicationFinder = Callable[["SelectionRule", PlanCase], list[Indication]]


@dataclass(frozen=True, slots=True, kw_only=True)
class SelectionRule:
    """A kind of exercise, and how to find its indications.

    Rules of one stage share its places. Beyond these, a rule that may rotate takes
    turns through the week, displacing others that have more than their `least_days`.
    Only where a rule `varies_by_week` do equals take turns; all else stays. A rule
    `is_own` if it answers this person's needs, and not what is good for everyone. One
    that `is_additional` adds an exercise to those that treat a finding already.
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
    is_own: bool = False
    is_additional: bool = False
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


def indicate_again(kind: FindingKind) -> IndicationFinder:
    """The same once more, as something that a finding gains from beyond its exercise.

    It is supported, not treated: what treats it is there already, or cannot be.
    """
    return lambda rule, case: [
        Indication(
            structures=find_trained_structures(group[0].structure),
            side=build_indication(group).side,
            supported=group,
        )
        for group in group_by_structure(
            finding
            for finding in case.findings
            if resolve_finding_kind(finding) is kind
        )
    ]


def indicate_support(rule: "SelectionRule", case: PlanCase) -> list[Indication]:
    """What works at the same joint, for each structure with a finding."""
    return [
        Indication(structures=structures, supported=group)
        for group in group_by_structure(
            finding
            for finding in case.findings
            if finding.kind is not FindingKind.PAINFUL
        )
        if (structures := find_supporting_structures(group[0].structure))
    ]


def indicate_muscles_of_stiff_joint(
    rule: "SelectionRule", case: PlanCase
) -> list[Indication]:
    return [
        Indication(
            structures=MUSCLES_OF_STIFF_JOINTS[group[0].structure], supported=group
        )
        for group in group_by_structure(
            finding
            for finding in case.findings
            if finding.structure in MUSCLES_OF_STIFF_JOINTS
            and resolve_finding_kind(finding) is FindingKind.STIFF
        )
    ]


def indicate_always(*structures: Structure) -> IndicationFinder:
    """For everyone, as often as the phase has places for it."""
    return lambda rule, case: [
        Indication(structures=frozenset(structures))
        for _ in range(rule.places_in_phase(case.phase))
    ]


def indicate_relief(rule: "SelectionRule", case: PlanCase) -> list[Indication]:
    """Once, for all that hurt in the tests, or for anyone whose pain is up."""
    if not rule.places_in_phase(case.phase):
        return []
    painful = group_by_structure(case.painful_findings)
    return [Indication(findings=tuple(each for group in painful for each in group))]


def indicate_where(
    applies: Callable[[PlanCase], bool], *structures: Structure
) -> IndicationFinder:
    """Once, for those to whom it applies."""
    return lambda rule, case: (
        [Indication(structures=frozenset(structures))] if applies(case) else []
    )


def indicate_steps_where(
    applies: Callable[[PlanCase], bool], *steps: str
) -> IndicationFinder:
    """Once, for those to whom it applies: the first of these that may."""
    return lambda rule, case: [Indication(steps=steps)] if applies(case) else []


def indicate_fear_ladder(rule: SelectionRule, case: PlanCase) -> list[Indication]:
    """The ladder to the movement that the person fears, if there is one.

    It ends below a step that is left out: what did not suit is not passed over.
    """
    fear = FearCase(case.feared_movement, has_walking_goal=case.has_walking_goal)
    out = case.preferences.excluded | case.paused_exercises
    steps = tuple(takewhile(lambda slug: slug not in out, find_fear_ladder(fear)))
    return [Indication(steps=steps)] if steps else []


def indicate_main_muscles(rule: SelectionRule, case: PlanCase) -> list[Indication]:
    """Each of the four, unless the person's own test found it of normal length."""
    return [
        Indication(structures=frozenset({muscle}))
        for muscle in MAIN_MUSCLES
        if muscle not in case.normal_structures
    ]
