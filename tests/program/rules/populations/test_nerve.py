from core.values.suitability import Caution
from program.rules.populations.nerve import LEG_PAIN, STENOSIS, has_nerve_pain
from tests.program.factories import make_case
from tests.program.persons import ENTRIES

LEG = frozenset({Caution.LEG_PAIN})


def test_leg_pain_that_sitting_eases_is_not_taken_for_pain_from_a_nerve():
    assert has_nerve_pain(make_case(cautions=LEG))
    assert LEG_PAIN.applies(make_case(cautions=LEG))
    sitting = make_case(cautions=LEG, is_eased_by_sitting=True)
    assert not LEG_PAIN.applies(sitting)
    assert STENOSIS.applies(sitting)
    assert not STENOSIS.applies(make_case(cautions=LEG))


def test_arching_is_barred_where_sitting_eases():
    assert STENOSIS.bars(ENTRIES["press-up"])
    assert not STENOSIS.bars(ENTRIES["knee-hug"])
