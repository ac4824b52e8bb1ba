"""A population: whom it is for, what its set prefers and bars, and what it says."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from core.values.sources import Evidence
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import Phase
from program.rules.indications import Indication, SelectionRule, SessionStage
from program.rules.plan_case import PlanCase

AT_ONCE = frozenset(Phase)
SORE = frozenset({Phase.CALM})
FROM_MOVE = frozenset({Phase.MOVE, Phase.BALANCE, Phase.KEEP})
STRONG = frozenset({Phase.BALANCE, Phase.KEEP})

# The parts of all populations share the places of a session with each other, not with
# the rules for everyone.
MOST_PLACES = 5


def bar_nothing(exercise: CatalogueExercise) -> bool:
    return False


def apply_to_all(case: PlanCase) -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class PopulationPart:
    """One place in the sessions of these phases; of the exercises, the first that may.

    `reason` says why, to the person whose plan it is. `applies` narrows the population.
    With `takes_turns` each week begins with another of them.
    """

    slug: str
    stage: SessionStage
    reason: str
    exercises: tuple[str, ...]
    phases: frozenset[Phase]
    applies: Callable[[PlanCase], bool] = apply_to_all
    begins_with_sore_leg: bool = False
    takes_turns: bool = False

    def list_steps(self, week: int) -> tuple[str, ...]:
        start = week % len(self.exercises) if self.takes_turns else 0
        return self.exercises[start:] + self.exercises[:start]


@dataclass(frozen=True, slots=True, kw_only=True)
class Population:
    """A set for people to whom something applies; `advice` goes with every plan."""

    slug: str
    name: str
    applies: Callable[[PlanCase], bool]
    parts: tuple[PopulationPart, ...]
    advice: str
    sources: tuple[Evidence, ...]
    bars: Callable[[CatalogueExercise], bool] = bar_nothing

    def contains(self, exercise: CatalogueExercise) -> bool:
        return any(exercise.slug in part.exercises for part in self.parts)


def build_selection_rules(population: Population) -> Iterator[SelectionRule]:
    for part in population.parts:
        yield SelectionRule(
            slug=f"{population.slug}-{part.slug}",
            reason=part.reason,
            sources=population.sources,
            stage=part.stage,
            places_by_phase=count_places_by_phase(part),
            find_indications=indicate_part(population, part),
            fits=fit_part(part),
            least_days=1,
            is_own=True,
        )


def count_places_by_phase(part: PopulationPart) -> dict[Phase, int]:
    return dict.fromkeys(part.phases, MOST_PLACES)


def indicate_part(
    population: Population, part: PopulationPart
) -> Callable[[SelectionRule, PlanCase], list[Indication]]:
    def find_indications(rule: SelectionRule, case: PlanCase) -> list[Indication]:
        is_meant = population.applies(case) and part.applies(case)
        if case.phase not in part.phases or not is_meant:
            return []
        if is_left_to_walking_goal(part, case):
            return []
        side = case.leg_side if part.begins_with_sore_leg else None
        return [Indication(steps=part.list_steps(case.week), side=side)]

    return find_indications


def is_left_to_walking_goal(part: PopulationPart, case: PlanCase) -> bool:
    """A goal of its own replaces the walk among the exercises."""
    return part.stage is SessionStage.WALK and case.has_walking_goal


def fit_part(part: PopulationPart) -> Callable[[CatalogueExercise], bool]:
    return lambda exercise: exercise.slug in part.exercises


def walk_part(reason: str, *exercises: str) -> PopulationPart:
    return PopulationPart(
        slug="walk",
        stage=SessionStage.WALK,
        reason=reason,
        exercises=exercises or ("walking-short",),
        phases=AT_ONCE,
    )
