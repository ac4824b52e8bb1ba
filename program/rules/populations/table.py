"""All populations, and what their sets add to the rules for everyone."""

from collections.abc import Collection

from exercises.values.catalogue_exercise import CatalogueExercise
from program.rules.indications import SelectionRule
from program.rules.plan_case import PlanCase
from program.rules.populations.bones_and_balance import THIN_BONES, UNSTEADY
from program.rules.populations.first_days import FIRST_DAYS
from program.rules.populations.fitness import VERY_FIT
from program.rules.populations.joints import AFTER_OPERATION, HYPERMOBILE, NEW_HIP
from program.rules.populations.motherhood import AFTER_BIRTH, PREGNANCY
from program.rules.populations.nerve import LEG_PAIN, STENOSIS
from program.rules.populations.population import Population, build_selection_rules
from program.rules.populations.pressure import GLAUCOMA, HIGH_PRESSURE
from program.rules.populations.seated import SEATED_ONLY

# By weight: when places run out, later sets get none.
POPULATIONS = (
    SEATED_ONLY,
    FIRST_DAYS,
    STENOSIS,
    LEG_PAIN,
    PREGNANCY,
    AFTER_BIRTH,
    THIN_BONES,
    UNSTEADY,
    AFTER_OPERATION,
    NEW_HIP,
    HYPERMOBILE,
    GLAUCOMA,
    HIGH_PRESSURE,
    VERY_FIT,
)

POPULATION_RULES: tuple[SelectionRule, ...] = tuple(
    rule for population in POPULATIONS for rule in build_selection_rules(population)
)


def find_populations(case: PlanCase) -> list[Population]:
    return [each for each in POPULATIONS if each.applies(case)]


def find_populations_by_rules(rule_slugs: Collection[str]) -> list[Population]:
    """Those whose parts a saved programme contains."""
    return [
        each
        for each in POPULATIONS
        if any(rule.slug in rule_slugs for rule in build_selection_rules(each))
    ]


def is_barred_by_population(exercise: CatalogueExercise, case: PlanCase) -> bool:
    barring = [
        each for each in POPULATIONS if each.bars(exercise) and each.applies(case)
    ]
    if barring != [VERY_FIT]:
        return bool(barring)
    # Nothing is too easy for somebody strong if another set of theirs contains it.
    return not any(each.contains(exercise) for each in find_populations(case))
