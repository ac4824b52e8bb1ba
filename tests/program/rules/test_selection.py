"""Each kind of exercise: who gets it, and which exercises belong to it."""

import pytest

from assessment.self_tests.rules.cut_offs import FindingKind
from core.values.suitability import Equipment
from exercises.values.vocabulary import Aim, Phase, Structure, Technique
from program.rules.activities.table import (
    ACTIVITY_RULES,
    FURTHER_RULES,
    LEADING_RULES,
)
from program.rules.coaching.movements import FearedMovement
from program.rules.populations.table import POPULATION_RULES
from program.rules.selection import SELECTION_RULES
from tests.exercises.factories import make_entry
from tests.program.factories import make_case, make_finding

RULES = {rule.slug: rule for rule in SELECTION_RULES}
CALM, MOVE, BALANCE = Phase.CALM, Phase.MOVE, Phase.BALANCE

RELIEF = {"technique": Technique.RELIEF, "aims": frozenset({Aim.RELIEVE})}
HEAT = RELIEF | {"equipment": frozenset({Equipment.HEAT_PACK})}
STRETCH = {"technique": Technique.STATIC_STRETCH}
PRESSURE = {"technique": Technique.ACUPRESSURE}
REFLEX = {"technique": Technique.REFLEX}
STRENGTH = {"technique": Technique.STRENGTH}
MOBILITY = {"technique": Technique.MOBILITY}
WALK = STRENGTH | {"ladder": "walking"}


def found(kind, structure=Structure.HIP_FLEXOR):
    return {"findings": (make_finding(structure, kind),)}


# For each rule: a person who gets it, one who does not, an exercise of that kind, and
# one of another kind.
TIGHT = found(FindingKind.TIGHT)

OTHER = make_case(BALANCE, is_general_approach=True)
TABLE = {
    "warmth": (make_case(CALM), make_case(MOVE), HEAT, RELIEF),
    "painful-test": (
        make_case(**found(FindingKind.PAINFUL)),
        make_case(**found(FindingKind.TIGHT)),
        RELIEF,
        HEAT,
    ),
    "direction": (
        make_case(is_eased_by_bending_back=True),
        make_case(),
        MOBILITY | {"ladder": "back-bend"},
        MOBILITY,
    ),
    "feared-movement": (
        make_case(feared_movement=FearedMovement.BENDING),
        make_case(feared_movement=FearedMovement.NONE),
        {"slug": "pelvic-tilt"},
        {"slug": "slow-breathing"},
    ),
    "approach-relax": (OTHER, make_case(), {"slug": "slow-breathing"}, RELIEF),
    "approach-walk": (OTHER, make_case(), WALK, STRENGTH),
    "approach-legs": (OTHER, make_case(), STRENGTH, WALK),
    "approach-move": (OTHER, make_case(), MOBILITY, STRETCH),
    "ease": (make_case(MOVE), make_case(BALANCE), RELIEF, HEAT),
    "sleep": (
        make_case(has_poor_sleep=True),
        make_case(),
        {"slug": "slow-breathing"},
        RELIEF,
    ),
    "tight": (
        make_case(**found(FindingKind.TIGHT)),
        make_case(**found(FindingKind.WEAK)),
        STRETCH,
        MOBILITY,
    ),
    "weak": (
        make_case(**found(FindingKind.WEAK)),
        make_case(**found(FindingKind.TIGHT)),
        STRENGTH,
        WALK,
    ),
    "stiff": (
        make_case(**found(FindingKind.STIFF)),
        make_case(**found(FindingKind.WEAK)),
        MOBILITY,
        STRETCH,
    ),
    "support-strength": (make_case(**TIGHT), make_case(), STRENGTH, WALK),
    "front": (make_case(BALANCE), make_case(MOVE), STRENGTH, WALK),
    "back": (make_case(BALANCE), make_case(MOVE), STRENGTH, WALK),
    "support-mobility": (make_case(**TIGHT), make_case(), MOBILITY, STRETCH),
    "support-stretch": (
        make_case(**found(FindingKind.STIFF, Structure.HIP_JOINT)),
        make_case(**found(FindingKind.STIFF, Structure.LUMBAR_SPINE)),
        STRETCH,
        MOBILITY,
    ),
    "tight-again": (make_case(**TIGHT), make_case(), STRETCH, MOBILITY),
    "support-more": (make_case(**TIGHT), make_case(), STRENGTH, WALK),
    "point": (make_case(CALM), make_case(MOVE), PRESSURE, RELIEF),
    "reflex": (make_case(CALM), make_case(MOVE), REFLEX, PRESSURE),
    "control": (make_case(MOVE), make_case(BALANCE), STRENGTH, WALK),
    "main-muscle": (make_case(), None, STRETCH, MOBILITY),
    "mobility": (make_case(MOVE), make_case(CALM), MOBILITY, STRETCH),
    "hips": (make_case(BALANCE), make_case(MOVE), STRENGTH, WALK),
    "walk": (make_case(CALM), None, WALK, STRENGTH),
}
ROWS = [pytest.param(RULES[slug], *row, id=slug) for slug, row in TABLE.items()]


def test_the_table_names_every_rule_in_the_order_of_weight():
    of_sets = {rule.slug for rule in (*POPULATION_RULES, *ACTIVITY_RULES)}
    assert list(TABLE) == [slug for slug in RULES if slug not in of_sets]


def test_activities_stand_before_what_the_tests_found_and_their_rest_after_it():
    slugs = list(RULES)
    leading = [slugs.index(rule.slug) for rule in LEADING_RULES]
    further = [slugs.index(rule.slug) for rule in FURTHER_RULES]
    assert slugs.index("direction") < min(leading)
    assert max(leading) < slugs.index("tight") < slugs.index("stiff") < min(further)


@pytest.mark.parametrize(("rule", "case", "other_case", "_fitting", "_other"), ROWS)
def test_a_rule_is_for_those_it_is_meant_for(rule, case, other_case, _fitting, _other):
    assert rule.find_indications(rule, case)
    # Two rules are for everyone in every phase.
    assert other_case is None or not rule.find_indications(rule, other_case)


@pytest.mark.parametrize(("rule", "_case", "_other_case", "fitting", "other"), ROWS)
def test_a_rule_takes_exercises_of_its_kind_only(
    rule, _case, _other_case, fitting, other
):
    assert rule.fits(make_entry(**fitting))
    assert not rule.fits(make_entry(**other))


@pytest.mark.parametrize(("phase", "places"), [(CALM, 1), (MOVE, 0)])
def test_a_rule_has_no_place_in_a_phase_it_does_not_name(phase, places):
    assert RULES["warmth"].places_in_phase(phase) == places


def test_a_rule_is_recorded_with_the_titles_of_its_sources():
    assert RULES["stiff"].recorded_reason == (
        "stiff",
        "A stiff joint is moved every day.",
        "own rule",
    )
