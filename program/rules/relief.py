"""Relief for now: the parts of a session for a sore back, by weight."""

from typing import NamedTuple

from assessment.self_tests.rules.cut_offs import FindingKind
from core.values.rules import Rule
from core.values.sources import OwnRule
from core.values.suitability import Equipment
from exercises.values.vocabulary import MAIN_MUSCLES, Structure, Technique
from program.rules.contraindications import Candidate
from program.rules.finding_groups import group_by_structure, resolve_finding_kind
from program.rules.plan_case import PlanCase
from program.rules.sources import (
    ACUPRESSURE_SOURCES,
    COCHRANE_HEAT_AND_COLD_2006,
    COCHRANE_STAYING_ACTIVE_2010,
    CONTRACT_RELAX_TRIAL_2012,
    HEAT_SOURCES,
    REVIEWED_ON,
)


class ReliefPart(NamedTuple):
    """The number of exercises in a part of the session, and the length of one side."""

    most_exercises: int
    longest_seconds: int


def is_cold_without_heat(candidate: Candidate) -> bool:
    has_heat = Equipment.HEAT_PACK in candidate.case.preferences.equipment
    return candidate.exercise.is_cold and not has_heat


def is_position_of_rest(candidate: Candidate) -> bool:
    return candidate.exercise.is_relief and not candidate.exercise.is_apart


def is_push_for_tightest(candidate: Candidate) -> bool:
    exercise, case = candidate
    is_push = exercise.technique is Technique.CONTRACT_RELAX
    return is_push and not exercise.primary.isdisjoint(tightest_structures(case))


def tightest_structures(case: PlanCase) -> frozenset[Structure]:
    """The muscle most surely tight, or else the four that often are."""
    tight = group_by_structure(
        finding
        for finding in case.findings
        if resolve_finding_kind(finding) is FindingKind.TIGHT
    )
    return frozenset({tight[0][0].structure} if tight else MAIN_MUSCLES)


RELIEF_RULES: tuple[Rule[Candidate, ReliefPart], ...] = (
    Rule(
        slug="warmth",
        applies=lambda candidate: candidate.exercise.is_warmth,
        result=ReliefPart(most_exercises=1, longest_seconds=900),
        reason="Warmth can ease a sore back for a while. Put it on when you are done.",
        sources=HEAT_SOURCES,
    ),
    Rule(
        slug="cold",
        applies=is_cold_without_heat,
        result=ReliefPart(most_exercises=1, longest_seconds=900),
        reason="Cold may dull the pain for a while. How sure that is: low.",
        sources=(
            COCHRANE_HEAT_AND_COLD_2006,
            OwnRule(
                reason=(
                    "The review found too few trials of cold to judge it. We offer "
                    "cold only to those who have no heat pack."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="ease",
        applies=is_position_of_rest,
        result=ReliefPart(most_exercises=1, longest_seconds=150),
        reason="A position of rest takes the load off a sore back.",
        sources=(
            COCHRANE_STAYING_ACTIVE_2010,
            OwnRule(
                reason=(
                    "A few minutes in an easy position do no harm. Long rest is not "
                    "meant: staying active helps more."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="relax",
        applies=is_push_for_tightest,
        result=ReliefPart(most_exercises=1, longest_seconds=45),
        reason="A gentle push and a letting go can ease a tight muscle.",
        sources=(
            CONTRACT_RELAX_TRIAL_2012,
            OwnRule(
                reason=(
                    "In this small trial it stretched as well as a plain stretch. We "
                    "prefer it for a sore back because it takes little force."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="points",
        applies=lambda candidate: candidate.exercise.technique is Technique.ACUPRESSURE,
        result=ReliefPart(most_exercises=2, longest_seconds=60),
        reason="Pressing a point may give short relief. How sure that is: low.",
        sources=ACUPRESSURE_SOURCES,
    ),
)
