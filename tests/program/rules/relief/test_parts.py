"""The parts of a relief session: what belongs to each, and what does not."""

import pytest

from core.values.suitability import Equipment
from exercises.values.vocabulary import Aim, Structure, Technique
from program.rules.plan_case import PlanPreferences
from program.rules.relief.parts import (
    RELIEF_RULES,
    ReliefCandidate,
    find_tightest_structure,
    tightest_structures,
)
from tests.exercises.factories import make_entry
from tests.program.factories import make_case, make_finding

RULES = {rule.slug: rule for rule in RELIEF_RULES}
RELIEF = {"technique": Technique.RELIEF, "aims": frozenset({Aim.RELIEVE})}
HEAT = make_entry(**RELIEF, equipment=frozenset({Equipment.HEAT_PACK}))
COLD = make_entry(**RELIEF, equipment=frozenset({Equipment.ICE_PACK}))
POSITION = make_entry(**RELIEF)
PUSH = make_entry(technique=Technique.CONTRACT_RELAX)
CALF_PUSH = make_entry(
    technique=Technique.CONTRACT_RELAX, primary=frozenset({Structure.CALVES})
)
POINT = make_entry(technique=Technique.ACUPRESSURE)
REFLEX = make_entry(technique=Technique.REFLEX)
BREATH = make_entry(**RELIEF, primary=frozenset({Structure.DIAPHRAGM}))
TILT = make_entry(technique=Technique.MOBILITY, aims=frozenset({Aim.MOBILISE}))

AT_HOME = make_case()
ICE_ONLY = make_case(
    preferences=PlanPreferences(equipment=frozenset({Equipment.ICE_PACK}))
)
TIGHT_CALVES = make_case(findings=(make_finding(Structure.CALVES),))
BREATH_LED = ReliefCandidate(BREATH, AT_HOME, leads=(BREATH.slug,))
TILT_LED = ReliefCandidate(TILT, AT_HOME, leads=("other", TILT.slug))

TABLE = {
    "warmth": (ReliefCandidate(HEAT, AT_HOME), ReliefCandidate(COLD, AT_HOME)),
    "cold": (ReliefCandidate(COLD, ICE_ONLY), ReliefCandidate(COLD, AT_HOME)),
    "ease": (ReliefCandidate(POSITION, AT_HOME), ReliefCandidate(HEAT, AT_HOME)),
    "point": (ReliefCandidate(POINT, AT_HOME), ReliefCandidate(PUSH, AT_HOME)),
    "reflex": (ReliefCandidate(REFLEX, AT_HOME), ReliefCandidate(POINT, AT_HOME)),
    "breath": (BREATH_LED, ReliefCandidate(BREATH, AT_HOME)),
    "move": (TILT_LED, ReliefCandidate(TILT, AT_HOME)),
    "relax": (ReliefCandidate(PUSH, AT_HOME), ReliefCandidate(PUSH, TIGHT_CALVES)),
}


def test_the_table_names_every_part_in_the_order_of_weight():
    assert list(TABLE) == list(RULES)


@pytest.mark.parametrize(("slug", "candidates"), TABLE.items(), ids=TABLE)
def test_a_part_takes_what_belongs_to_it_and_nothing_else(slug, candidates):
    belonging, other = candidates
    assert RULES[slug].applies(belonging)
    assert not RULES[slug].applies(other)


def test_a_tight_muscle_is_pushed_before_the_four_that_often_are():
    assert RULES["relax"].applies(ReliefCandidate(CALF_PUSH, TIGHT_CALVES))
    assert tightest_structures(TIGHT_CALVES) == {Structure.CALVES}
    assert find_tightest_structure(TIGHT_CALVES) is Structure.CALVES
    assert find_tightest_structure(AT_HOME) is None
    assert not RULES["relax"].applies(ReliefCandidate(CALF_PUSH, AT_HOME))


def test_what_leads_comes_in_its_order_and_before_the_others():
    assert (TILT_LED.lead_rank, TILT_LED.is_led) == (1, True)
    unled = ReliefCandidate(POINT, AT_HOME, leads=("one", "other"))
    assert (unled.lead_rank, unled.is_led) == (2, False)


def test_a_position_of_rest_is_no_breathing():
    assert RULES["ease"].applies(ReliefCandidate(POSITION, AT_HOME))
    assert not RULES["ease"].applies(ReliefCandidate(BREATH, AT_HOME))
