"""What to do for now instead of an exercise that hurts."""

from collections.abc import Sequence
from dataclasses import replace

from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import Phase, Technique
from program.planning.input import PlanCase
from program.planning.relief_items import gentleness_sort_key
from program.rules.contraindications import filter_suitable_exercises
from program.rules.thresholds import STOP_PAIN_MINIMUM

MOST_IN_PAIN_ALTERNATIVES = 3
MOST_FOR_SAME_STRUCTURES = 2


def select_alternatives_in_pain(
    painful_exercise: CatalogueExercise,
    entries: Sequence[CatalogueExercise],
    case: PlanCase,
) -> list[CatalogueExercise]:
    """Choose exercises that are allowed even in strong pain.

    The gentlest for the same muscles or joints come first, then resting positions.
    """
    sore = replace(
        case, phase=Phase.CALM, pain_now=max(case.pain_now, STOP_PAIN_MINIMUM)
    )
    others = [
        e
        for e in filter_suitable_exercises(entries, sore)
        if e.slug != painful_exercise.slug
    ]
    gentle = sorted(
        (e for e in others if is_in_pain_candidate(e)), key=gentleness_sort_key
    )
    same = [entry for entry in gentle if entry.primary & painful_exercise.primary]
    rest = [entry for entry in gentle if entry.is_relief and entry not in same]
    return (same[:MOST_FOR_SAME_STRUCTURES] + rest)[:MOST_IN_PAIN_ALTERNATIVES]


def is_in_pain_candidate(entry: CatalogueExercise) -> bool:
    return entry.technique is not Technique.REFLEX and not entry.is_apart
