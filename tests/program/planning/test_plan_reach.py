"""Each exercise of the catalogue is for somebody: in a plan, in relief, or a step on.

What none of these people gets is offered when one exercise is changed for another.
"""

from functools import cache
from itertools import product

import pytest

from assessment.self_tests.definitions import SELF_TESTS
from assessment.self_tests.rules.cut_offs import get_finding_kinds
from core.values.suitability import Caution, Equipment, Place, Position
from exercises.values.vocabulary import Phase, Side
from people.values.household import HOUSEHOLD_EQUIPMENT
from program.planning.alternatives import find_alternatives
from program.planning.beside.relief_items import select_relief_items
from program.planning.plan import build_plan
from program.rules.coaching.movements import FearedMovement
from program.rules.plan_case import PlanPreferences
from program.rules.relief.pictures import ReliefFeeling
from progress.values.activities import ActivityKind
from tests.program.factories import make_case, make_finding, name_activity
from tests.program.persons import CATALOGUE, ENTRIES

# Plans for all kinds of people: the tests of each module reach its branches.
pytestmark = pytest.mark.no_cover

WELL_EQUIPPED = PlanPreferences(minutes=25, equipment=frozenset(Equipment))
IN_BED = PlanPreferences(places=frozenset({Place.BED}))
HAS_BICYCLE = PlanPreferences(equipment=frozenset({Equipment.BICYCLE}))
ICE_ONLY = PlanPreferences(equipment=frozenset({Equipment.ICE_PACK}))
HAVING = [
    PlanPreferences(),
    PlanPreferences(equipment=frozenset(Equipment)),
    PlanPreferences(equipment=frozenset(HOUSEHOLD_EQUIPMENT) - {Equipment.HEAT_PACK}),
    ICE_ONLY,
    WELL_EQUIPPED,
    IN_BED,
    *(
        PlanPreferences(excluded_positions=frozenset({position}))
        for position in Position
    ),
]
# By what comes first, and the rule whose job it also does.
ONLY_BY_CHANGING = {
    "adductors-butterfly-hold": ("adductors-butterfly", "support-stretch"),
    "nerve-glide-side-lying": ("nerve-glide-seated", "leg-pain-glide"),
    "nerve-tensioner-lying": ("nerve-glide-seated", "mobility"),
    "body-scan": ("slow-breathing", "sleep"),
    "long-out-breath": ("slow-breathing", "sleep"),
    "side-glide": ("pelvic-tilt", "mobility"),
    "walking-in-water": ("walking-short", "walk"),
    "spinal-extensors-seated-hold": ("spinal-extensors-seated", "support-stretch"),
}


def list_cases():
    found = [
        {"findings": (make_finding(test.structure, kind, test=test.slug, side=side),)}
        for test in SELF_TESTS
        for kind in sorted(get_finding_kinds(test.slug))
        for side in [Side.LEFT if test.is_sided else None]
    ]
    known = [
        *({"cautions": frozenset({caution})} for caution in Caution),
        *({"feared_movement": movement} for movement in FearedMovement),
        *({"preferences": preferences} for preferences in HAVING),
        *({"plank_seconds": seconds} for seconds in (20, 45, 95)),
        {"plank_seconds": 95, "preferences": WELL_EQUIPPED},
        *(
            each | {"preferences": having}
            for each, having in product(found, (WELL_EQUIPPED, IN_BED))
        ),
        {"is_eased_by_sitting": True},
        {"is_eased_by_sitting": True, "preferences": HAS_BICYCLE},
        {"is_eased_by_bending_back": True},
        {"has_poor_sleep": True},
        {"has_poor_sleep": True, "cautions": frozenset({Caution.PREGNANCY})},
        *(
            {"cautions": frozenset({Caution.PREGNANCY}), "week": week}
            for week in range(1, 4)
        ),
        *({"has_just_begun": True, "week": week} for week in range(5)),
        *(
            {
                "activities": (name_activity("it", kind),),
                "week": week,
                "preferences": WELL_EQUIPPED,
            }
            for kind, week in product(ActivityKind, range(4))
        ),
    ]
    return [make_case(phase, **f) for phase, f in product(Phase, [*found, *known])]


@cache
def collect_given():
    """What somebody gets at once, and the next steps of its ladders."""
    items = [
        item for case in list_cases() for item in build_plan(case, CATALOGUE).items
    ]
    relief = {
        item.slug
        for feeling, week in product([None, *ReliefFeeling], range(9))
        for item in select_relief_items(make_case(week=week), CATALOGUE, feeling)
    }
    ice = make_case(preferences=ICE_ONLY)
    relief |= {item.slug for item in select_relief_items(ice, CATALOGUE)}
    steps = {step for item in items for step in (item.easier, item.harder)}
    given = {item.slug for item in items} | relief | (steps - {None})
    ladders = {ENTRIES[slug].ladder for slug in given} - {""}
    return given | {entry.slug for entry in CATALOGUE if entry.ladder in ladders}


def test_every_exercise_is_for_somebody():
    assert {*ENTRIES} - collect_given() == {*ONLY_BY_CHANGING}


@pytest.mark.parametrize(("slug", "instead"), ONLY_BY_CHANGING.items())
def test_the_others_are_offered_in_place_of_what_comes_first(slug, instead):
    of, rule = instead
    case = make_case(Phase.BALANCE, preferences=WELL_EQUIPPED)
    offered = find_alternatives(of, rule, CATALOGUE, case)
    assert slug in [entry.slug for entry in offered]
