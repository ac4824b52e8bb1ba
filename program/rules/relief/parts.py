"""Relief for now: the parts of a session for a sore back, by weight."""

from typing import NamedTuple

from assessment.self_tests.rules.cut_offs import FindingKind
from core.values.rules import Rule
from core.values.sources import OwnRule
from core.values.suitability import Equipment
from exercises.evidence.sources import (
    BED_REST_REVIEW_2010,
    BREATHING_REVIEW_2018,
    HEAT_AND_COLD_REVIEW_2006,
)
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import MAIN_MUSCLES, Aim, Structure, Technique
from program.rules.finding_groups import group_by_structure, resolve_finding_kind
from program.rules.plan_case import PlanCase
from program.rules.sources import (
    ACUPRESSURE_SOURCES,
    CONTRACT_RELAX_TRIAL_2012,
    HEAT_SOURCES,
    REFLEX_SOURCES,
    REVIEWED_ON,
)


class ReliefPart(NamedTuple):
    """One exercise of the session, and how long one side of it may take."""

    longest_seconds: int


class ReliefCandidate(NamedTuple):
    """An exercise that is considered for relief, and what leads with its picture."""

    exercise: CatalogueExercise
    case: PlanCase
    leads: tuple[str, ...] = ()

    @property
    def is_led(self) -> bool:
        return self.exercise.slug in self.leads

    @property
    def lead_rank(self) -> int:
        is_led = self.is_led
        return self.leads.index(self.exercise.slug) if is_led else len(self.leads)


def is_cold_without_heat(candidate: ReliefCandidate) -> bool:
    has_heat = Equipment.HEAT_PACK in candidate.case.preferences.equipment
    return candidate.exercise.is_cold and not has_heat


def is_breathing(candidate: ReliefCandidate) -> bool:
    return Structure.DIAPHRAGM in candidate.exercise.primary


def is_position_of_rest(candidate: ReliefCandidate) -> bool:
    exercise = candidate.exercise
    is_rest = exercise.is_relief and not exercise.is_apart
    return is_rest and not is_breathing(candidate)


def is_small_movement(candidate: ReliefCandidate) -> bool:
    """Of everyone only for those whose picture it leads."""
    exercise = candidate.exercise
    moves = Aim.MOBILISE in exercise.aims
    is_kind = exercise.is_mobility or exercise.technique is Technique.RELIEF
    return candidate.is_led and moves and is_kind


def is_push_for_tightest(candidate: ReliefCandidate) -> bool:
    exercise = candidate.exercise
    is_push = exercise.technique is Technique.CONTRACT_RELAX
    tightest = tightest_structures(candidate.case)
    return is_push and not exercise.primary.isdisjoint(tightest)


def find_tightest_structure(case: PlanCase) -> Structure | None:
    """The muscle most surely tight, by the tests."""
    tight = group_by_structure(
        finding
        for finding in case.findings
        if resolve_finding_kind(finding) is FindingKind.TIGHT
    )
    return tight[0][0].structure if tight else None


def tightest_structures(case: PlanCase) -> frozenset[Structure]:
    """The muscle most surely tight, or else the four that often are."""
    tightest = find_tightest_structure(case)
    return frozenset({tightest} if tightest else MAIN_MUSCLES)


# By weight: when it takes too long, the last give way first.
RELIEF_RULES: tuple[Rule[ReliefCandidate, ReliefPart], ...] = (
    Rule(
        slug="warmth",
        applies=lambda candidate: candidate.exercise.is_warmth,
        result=ReliefPart(longest_seconds=900),
        reason="Warmth can ease a sore back for a while. Put it on when you are done.",
        sources=HEAT_SOURCES,
    ),
    Rule(
        slug="cold",
        applies=is_cold_without_heat,
        result=ReliefPart(longest_seconds=900),
        reason="Cold may dull the pain for a while. How sure that is: low.",
        sources=(
            HEAT_AND_COLD_REVIEW_2006,
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
        result=ReliefPart(longest_seconds=150),
        reason="A position of rest takes the load off a sore back.",
        sources=(
            BED_REST_REVIEW_2010,
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
        slug="point",
        applies=lambda candidate: candidate.exercise.technique is Technique.ACUPRESSURE,
        result=ReliefPart(longest_seconds=60),
        reason="Pressing a point may give short relief. How sure that is: low.",
        sources=ACUPRESSURE_SOURCES,
    ),
    Rule(
        slug="reflex",
        applies=lambda candidate: candidate.exercise.technique is Technique.REFLEX,
        result=ReliefPart(longest_seconds=45),
        reason="Rubbing a reflex point is a tradition. Keep it if it helps you.",
        sources=REFLEX_SOURCES,
    ),
    Rule(
        slug="breath",
        applies=lambda candidate: is_breathing(candidate) and candidate.is_led,
        result=ReliefPart(longest_seconds=90),
        reason="Slow, deep breaths help a tense back to let go.",
        sources=(
            BREATHING_REVIEW_2018,
            OwnRule(
                reason=(
                    "Slow breathing has been shown to calm. That it also eases a "
                    "tense back is our assumption."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="move",
        applies=is_small_movement,
        result=ReliefPart(longest_seconds=90),
        reason="A small movement, as far as it is easy, gets a sore back going.",
        sources=(
            BED_REST_REVIEW_2010,
            OwnRule(
                reason=(
                    "The review advises to stay active. Which movement goes with "
                    "which kind of sore back is our choice."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="relax",
        applies=is_push_for_tightest,
        result=ReliefPart(longest_seconds=45),
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
)
