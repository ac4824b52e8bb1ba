from core.values.suitability import Caution
from program.rules.populations.motherhood import (
    AFTER_BIRTH,
    PREGNANCY,
    strains_the_pelvis,
)
from tests.program.factories import make_case
from tests.program.persons import ENTRIES


def test_pregnancy_and_the_time_after_birth_have_sets_of_their_own():
    pregnant = make_case(cautions=frozenset({Caution.PREGNANCY}))
    mother = make_case(cautions=frozenset({Caution.AFTER_BIRTH}))
    assert [PREGNANCY.applies(each) for each in (pregnant, mother)] == [True, False]
    assert [AFTER_BIRTH.applies(each) for each in (pregnant, mother)] == [False, True]


def test_one_leg_wide_legs_and_lying_flat_strain_a_pelvis_in_pregnancy():
    for slug in ("step-up", "adductors-butterfly", "brace", "prone-rest"):
        assert strains_the_pelvis(ENTRIES[slug])
    for slug in ("cat-camel", "sit-to-stand", "supported-side-lying"):
        assert not strains_the_pelvis(ENTRIES[slug])
