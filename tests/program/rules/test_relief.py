"""The parts of a relief session: what belongs to each, and what does not."""

import pytest

from core.values.suitability import Equipment
from exercises.values.vocabulary import Aim, Structure, Technique
from program.rules.contraindications import Candidate
from program.rules.plan_case import PlanPreferences
from program.rules.relief import RELIEF_RULES, tightest_structures
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

AT_HOME = make_case()
ICE_ONLY = make_case(
    preferences=PlanPreferences(equipment=frozenset({Equipment.ICE_PACK}))
)
TIGHT_CALVES = make_case(findings=(make_finding(Structure.CALVES),))

TABLE = {
    "warmth": (Candidate(HEAT, AT_HOME), Candidate(COLD, AT_HOME)),
    "cold": (Candidate(COLD, ICE_ONLY), Candidate(COLD, AT_HOME)),
    "ease": (Candidate(POSITION, AT_HOME), Candidate(HEAT, AT_HOME)),
    "relax": (Candidate(PUSH, AT_HOME), Candidate(PUSH, TIGHT_CALVES)),
    "points": (Candidate(POINT, AT_HOME), Candidate(PUSH, AT_HOME)),
}


def test_the_table_names_every_part_in_the_order_of_weight():
    assert list(TABLE) == list(RULES)


@pytest.mark.parametrize(("slug", "candidates"), TABLE.items(), ids=TABLE)
def test_a_part_takes_what_belongs_to_it_and_nothing_else(slug, candidates):
    belonging, other = candidates
    assert RULES[slug].applies(belonging)
    assert not RULES[slug].applies(other)


def test_a_tight_muscle_is_pushed_before_the_four_that_often_are():
    assert RULES["relax"].applies(Candidate(CALF_PUSH, TIGHT_CALVES))
    assert tightest_structures(TIGHT_CALVES) == {Structure.CALVES}
    assert not RULES["relax"].applies(Candidate(CALF_PUSH, AT_HOME))
