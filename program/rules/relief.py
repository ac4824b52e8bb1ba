"""Relief for now: the parts of a session for a back that is sore, by weight."""

from collections.abc import Callable
from dataclasses import dataclass

from assessment.self_tests.rules.findings import FindingKind
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import (
    MAIN_MUSCLES,
    Equipment,
    Structure,
    Technique,
)
from program.planning.input import PlanCase
from program.rules.finding_groups import group_by_structure, resolve_finding_kind
from program.rules.phases import PRACTICE_RULE_SOURCE


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliefPart:
    """A part of a relief session, its longest time on one side, and why."""

    slug: str
    reason: str
    source: str
    most_exercises: int
    longest_seconds: int
    applies: Callable[[CatalogueExercise, PlanCase], bool]


RELIEF_PARTS: tuple[ReliefPart, ...] = (
    ReliefPart(
        slug="warmth",
        reason="Warmth can ease a sore back for a while. Put it on when you are done.",
        source="Cochrane CD004750; ACP 2017",
        most_exercises=1,
        longest_seconds=900,
        applies=lambda entry, case: entry.is_relief and entry.is_warmth,
    ),
    ReliefPart(
        slug="cold",
        reason="Cold may dull the pain for a while. How sure that is: low.",
        source="Cochrane CD004750: too little evidence",
        most_exercises=1,
        longest_seconds=900,
        applies=lambda entry, case: (
            entry.is_relief
            and Equipment.ICE_PACK in entry.equipment
            and Equipment.HEAT_PACK not in case.preferences.equipment
        ),
    ),
    ReliefPart(
        slug="ease",
        reason="A position of rest takes the load off a sore back.",
        source=PRACTICE_RULE_SOURCE,
        most_exercises=1,
        longest_seconds=150,
        applies=lambda entry, case: entry.is_relief and not entry.is_apart,
    ),
    ReliefPart(
        slug="relax",
        reason="A gentle push and a letting go can ease a tight muscle.",
        source=PRACTICE_RULE_SOURCE,
        most_exercises=1,
        longest_seconds=45,
        applies=lambda entry, case: (
            entry.technique is Technique.CONTRACT_RELAX
            and bool(entry.primary & tightest_structures(case))
        ),
    ),
    ReliefPart(
        slug="points",
        reason="Pressing a point may give short relief. How sure that is: low.",
        source="Murphy 2019; review of 23 trials, low certainty",
        most_exercises=2,
        longest_seconds=60,
        applies=lambda entry, case: entry.technique is Technique.ACUPRESSURE,
    ),
)


def tightest_structures(case: PlanCase) -> frozenset[Structure]:
    """The muscle most surely tight, or any of the four that often are."""
    tight = group_by_structure(
        found
        for found in case.findings
        if resolve_finding_kind(found) is FindingKind.TIGHT
    )
    return frozenset({tight[0][0].structure} if tight else MAIN_MUSCLES)
