"""What a person must not be given: safety, place, equipment, phase, preferences."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from core.values.rules import Rule, first_match
from core.values.sources import OwnRule
from exercises.values.catalogue_exercise import STRETCH_TECHNIQUES, CatalogueExercise
from exercises.values.vocabulary import Phase, Structure, Technique
from program.rules.course.pauses import PAUSE_SOURCES
from program.rules.plan_case import PlanCase
from program.rules.populations.table import is_barred_by_population
from program.rules.sources import (
    CENTRALISATION_REVIEW_2018,
    PAIN_BAND_SOURCES,
    REVIEWED_ON,
    SETTINGS_SOURCES,
)
from program.rules.thresholds import (
    GO_PAIN_MAXIMUM,
    SPREADING_WAIT_DAYS,
    STOP_PAIN_MINIMUM,
)


class Candidate(NamedTuple):
    """An exercise that is considered for a person."""

    exercise: CatalogueExercise
    case: PlanCase


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedMovement:
    """The exercises that load the movement of some tests: ladders, and single ones.

    `stretched` and `moved` add the stretches and the mobility of these structures.
    """

    tests: frozenset[str]
    ladders: frozenset[str] = frozenset()
    slugs: frozenset[str] = frozenset()
    stretched: frozenset[Structure] = frozenset()
    moved: frozenset[Structure] = frozenset()

    def is_loaded_by(self, exercise: CatalogueExercise) -> bool:
        structures = {
            **dict.fromkeys(STRETCH_TECHNIQUES, self.stretched),
            Technique.MOBILITY: self.moved,
        }.get(exercise.technique, frozenset())
        return (
            exercise.ladder in self.ladders
            or exercise.slug in self.slugs
            or not exercise.primary.isdisjoint(structures)
        )


# Tests that bend or turn the back raise a caution instead, as it bars more than one
# movement, and planks have a rule of their own. Sliding a nerve stays: it does not
# lengthen what hurt.
LOADED_MOVEMENTS = (
    LoadedMovement(
        tests=frozenset({"side-bend", "side-bend-seated"}),
        slugs=frozenset({"side-glide", "side-lying-lift"}),
        stretched=frozenset({Structure.QUADRATUS_LUMBORUM}),
    ),
    LoadedMovement(
        tests=frozenset({"thomas", "thomas-knee"}),
        stretched=frozenset({Structure.HIP_FLEXOR, Structure.RECTUS_FEMORIS}),
    ),
    LoadedMovement(
        tests=frozenset(
            {"knee-extension", "knee-extension-seated", "straight-leg-raise"}
        ),
        stretched=frozenset({Structure.HAMSTRINGS}),
    ),
    LoadedMovement(
        tests=frozenset({"figure-four"}), stretched=frozenset({Structure.PIRIFORMIS})
    ),
    LoadedMovement(
        tests=frozenset({"knee-to-chest"}),
        ladders=frozenset({"back-rounding"}),
        stretched=frozenset({Structure.GLUTEALS}),
    ),
    LoadedMovement(
        tests=frozenset({"hip-rotation"}), moved=frozenset({Structure.HIP_JOINT})
    ),
    LoadedMovement(
        tests=frozenset(
            {"active-straight-leg-raise", "active-straight-leg-raise-squeezed"}
        ),
        ladders=frozenset({"dead-bug"}),
    ),
    LoadedMovement(
        tests=frozenset({"single-leg-bridge", "two-leg-bridge"}),
        ladders=frozenset({"bridge"}),
        slugs=frozenset({"segmental-bridge"}),
    ),
    LoadedMovement(
        tests=frozenset({"side-bridge"}),
        ladders=frozenset({"side-bridge"}),
        slugs=frozenset({"side-lying-lift"}),
    ),
    LoadedMovement(
        tests=frozenset({"one-leg-stance", "one-leg-lift-look"}),
        ladders=frozenset({"hip-abduction", "balance"}),
        slugs=frozenset({"step-up", "lift-leg-behind"}),
    ),
    LoadedMovement(
        tests=frozenset({"sit-to-stand"}),
        ladders=frozenset({"squat"}),
        slugs=frozenset({"lift-knees-bent", "lift-one-knee"}),
    ),
)


def loads_painful_movement(candidate: Candidate) -> bool:
    painful = {finding.test for finding in candidate.case.painful_findings}
    return any(
        movement.is_loaded_by(candidate.exercise)
        for movement in LOADED_MOVEMENTS
        if not movement.tests.isdisjoint(painful)
    )


def has_contraindicated_caution(candidate: Candidate) -> bool:
    return not candidate.exercise.cautions.isdisjoint(candidate.case.all_cautions)


def has_spread_down_leg(candidate: Candidate) -> bool:
    """Walking stays: it is made shorter, and never left out."""
    exercise, case = candidate
    return exercise.slug in case.spreading_exercises and not exercise.is_walking


def is_strength_too_early(candidate: Candidate) -> bool:
    case = candidate.case
    is_strong = case.pain_now >= STOP_PAIN_MINIMUM and not case.is_load_by_response
    is_sore = case.phase is Phase.CALM or is_strong
    return candidate.exercise.is_strength and is_sore


def is_plank_in_pain(candidate: Candidate) -> bool:
    return candidate.exercise.is_plank and candidate.case.is_plank_painful


def is_plank_too_hard(candidate: Candidate) -> bool:
    exercise, case = candidate
    return exercise.is_plank and exercise.rung > case.plank_rung


def is_without_dose_in_phase(candidate: Candidate) -> bool:
    return candidate.case.phase not in candidate.exercise.doses


def is_above_highest_level(candidate: Candidate) -> bool:
    return candidate.exercise.level > candidate.case.highest_level


def is_excluded_by_person(candidate: Candidate) -> bool:
    return candidate.exercise.slug in candidate.case.preferences.excluded


def is_paused(candidate: Candidate) -> bool:
    """By itself, or with the ladder of which it is a step."""
    exercise, case = candidate
    return not case.paused_exercises.isdisjoint({exercise.slug, exercise.ladder})


def is_in_excluded_position(candidate: Candidate) -> bool:
    excluded = candidate.case.preferences.excluded_positions
    return candidate.exercise.position in excluded


def needs_missing_equipment(candidate: Candidate) -> bool:
    return not candidate.exercise.equipment <= candidate.case.preferences.equipment


def needs_unusable_place(candidate: Candidate) -> bool:
    return candidate.exercise.places.isdisjoint(candidate.case.usable_places)


# The person reads the first that applies; its reason completes "it …".
CONTRAINDICATIONS: tuple[Rule[Candidate, None], ...] = (
    Rule(
        slug="contraindicated",
        applies=has_contraindicated_caution,
        result=None,
        reason="is not safe with what you told us",
        sources=(
            OwnRule(
                reason=(
                    "Each exercise names the conditions that it does not suit. Its own "
                    "page gives the sources."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="same-movement-hurt",
        applies=loads_painful_movement,
        result=None,
        reason="loads a movement that hurt in your test, and waits for the next test",
        sources=(
            OwnRule(
                reason=(
                    "What hurts in a test is not trained until the test is done again "
                    "without pain, and relief is given there instead."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="spread-down-leg",
        applies=has_spread_down_leg,
        result=None,
        reason="sent pain down your leg, and waits for the next test",
        sources=(
            CENTRALISATION_REVIEW_2018,
            OwnRule(
                reason=(
                    "What moves pain down a leg goes the wrong way. It waits until the "
                    "leg is tested again, with all that moves the back in the same "
                    f"way, and at most for {SPREADING_WAIT_DAYS} days."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="population",
        applies=lambda candidate: is_barred_by_population(*candidate),
        result=None,
        reason="does not belong to the set for your kind of back pain",
        sources=(
            OwnRule(
                reason=("Each set leaves out what does not suit its people."),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="strength-waits-for-calm",
        applies=is_strength_too_early,
        result=None,
        reason="strengthens, and that waits until the pain is lower",
        sources=PAIN_BAND_SOURCES,
    ),
    Rule(
        slug="no-plank-when-it-hurts",
        applies=is_plank_in_pain,
        result=None,
        reason="is a plank, and that waits while it hurts",
        sources=(
            OwnRule(
                reason=(
                    "A plank loads the whole trunk at once, so it waits for pain of "
                    f"{GO_PAIN_MAXIMUM} or less and for a plank test that does not "
                    "hurt."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="plank-by-seconds",
        applies=is_plank_too_hard,
        result=None,
        reason="is a harder plank than your test allows yet",
        sources=(
            OwnRule(
                reason=(
                    "The seconds of the test decide the form: against a wall, on a "
                    "table, on the knees, on the toes. The bands are our own."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="phase",
        applies=is_without_dose_in_phase,
        result=None,
        reason="is not for this phase",
        sources=(
            OwnRule(
                reason="Each exercise has a dose only for the phases that it suits.",
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="level",
        applies=is_above_highest_level,
        result=None,
        reason="is too hard for this phase",
        sources=(
            OwnRule(
                reason=(
                    "While pain is up, or the week is a gentle one, exercises stay "
                    "easy. The levels are our own."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="excluded",
        applies=is_excluded_by_person,
        result=None,
        reason="is on your list of exercises you do not want",
        sources=SETTINGS_SOURCES,
    ),
    Rule(
        slug="paused",
        applies=is_paused,
        result=None,
        reason="pauses, as it was too much lately",
        sources=PAUSE_SOURCES,
    ),
    Rule(
        slug="position",
        applies=is_in_excluded_position,
        result=None,
        reason="needs a position you cannot do",
        sources=SETTINGS_SOURCES,
    ),
    Rule(
        slug="equipment",
        applies=needs_missing_equipment,
        result=None,
        reason="needs something you do not have",
        sources=SETTINGS_SOURCES,
    ),
    Rule(
        slug="place",
        applies=needs_unusable_place,
        result=None,
        reason="needs a place you cannot use",
        sources=SETTINGS_SOURCES,
    ),
)


def find_contraindication(
    exercise: CatalogueExercise, case: PlanCase
) -> Rule[Candidate, None] | None:
    return first_match(CONTRAINDICATIONS, Candidate(exercise, case))


def filter_suitable_exercises(
    exercises: Iterable[CatalogueExercise], case: PlanCase
) -> list[CatalogueExercise]:
    return [each for each in exercises if find_contraindication(each, case) is None]
