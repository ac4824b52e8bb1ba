from core.values.suitability import Caution
from program.rules.populations.motherhood import (
    AFTER_BIRTH,
    PREGNANCY,
)
from tests.program.factories import make_case


def test_pregnancy_and_the_time_after_birth_have_sets_of_their_own():
    pregnant = make_case(cautions=frozenset({Caution.PREGNANCY}))
    mother = make_case(cautions=frozenset({Caution.AFTER_BIRTH}))
    assert [PREGNANCY.applies(each) for each in (pregnant, mother)] == [True, False]
    assert [AFTER_BIRTH.applies(each) for each in (pregnant, mother)] == [False, True]
