from core.values.suitability import Caution
from program.rules.populations.bones_and_balance import (
    THIN_BONES,
    UNSTEADY,
)
from tests.program.factories import make_case


def test_thin_bones_and_poor_balance_have_sets_that_overlap():
    thin = make_case(cautions=frozenset({Caution.OSTEOPOROSIS}))
    unsteady = make_case(cautions=frozenset({Caution.POOR_BALANCE}))
    assert [THIN_BONES.applies(each) for each in (thin, unsteady)] == [True, False]
    assert [UNSTEADY.applies(each) for each in (thin, unsteady)] == [False, True]
    shared = {*UNSTEADY.parts} & {*THIN_BONES.parts}
    assert {part.slug for part in shared} == {"balance", "rising"}
