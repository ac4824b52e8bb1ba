"""What to do instead of an exercise: for good, or for now because it hurts."""

from collections.abc import Sequence
from dataclasses import replace

from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import Phase, Technique
from program.planning.beside.relief_items import gentleness_sort_key
from program.planning.choice import answers_indication
from program.planning.ranking import selection_sort_key
from program.rules.contraindications import filter_suitable_exercises
from program.rules.indications import Indication
from program.rules.plan_case import PlanCase, limit_phase_by_pain
from program.rules.selection import SELECTION_RULES
from program.rules.thresholds import STOP_PAIN_MINIMUM

MOST_IN_PAIN_ALTERNATIVES = 3
MOST_FOR_SAME_STRUCTURES = 2


def find_alternatives(
    item_slug: str, rule_slug: str, entries: Sequence[CatalogueExercise], case: PlanCase
) -> list[CatalogueExercise]:
    """Find permitted exercises with the same purpose as the item, best first.

    An item outlives its rule and its exercise, which may both retire: then none is
    known to have the same purpose.
    """
    case = limit_phase_by_pain(case)
    rule = next((rule for rule in SELECTION_RULES if rule.slug == rule_slug), None)
    done = next((entry for entry in entries if entry.slug == item_slug), None)
    if rule is None or done is None:
        return []
    indication = Indication(structures=done.primary)
    same_job = [
        entry
        for entry in filter_suitable_exercises(entries, case)
        if entry.slug != item_slug and answers_indication(entry, rule, indication, ())
    ]
    return sorted(
        same_job,
        key=lambda entry: (selection_sort_key(entry, indication, case), entry.slug),
    )


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
        entry
        for entry in filter_suitable_exercises(entries, sore)
        if entry.slug != painful_exercise.slug
    ]
    gentle = sorted(filter(is_in_pain_candidate, others), key=gentleness_sort_key)
    same = [entry for entry in gentle if entry.primary & painful_exercise.primary]
    rest = [entry for entry in gentle if entry.is_relief and entry not in same]
    return (same[:MOST_FOR_SAME_STRUCTURES] + rest)[:MOST_IN_PAIN_ALTERNATIVES]


def is_in_pain_candidate(entry: CatalogueExercise) -> bool:
    is_of_the_day = entry.is_apart or entry.is_everyday
    return entry.technique is not Technique.REFLEX and not is_of_the_day
