import pytest

from core.values.suitability import Caution
from program.rules.populations.pressure import (
    GLAUCOMA,
    HIGH_PRESSURE,
    has_high_pressure,
    raises_pressure,
    raises_pressure_in_eye,
)
from tests.program.factories import make_case
from tests.program.persons import ENTRIES


@pytest.mark.parametrize(
    ("caution", "is_of_vessels"),
    [
        (Caution.HIGH_BLOOD_PRESSURE, True),
        (Caution.HEART_DISEASE, True),
        (Caution.GLAUCOMA, False),
    ],
)
def test_vessels_heart_and_eyes_have_their_sets(caution, is_of_vessels):
    case = make_case(cautions=frozenset({caution}))
    assert has_high_pressure(case) is is_of_vessels
    assert HIGH_PRESSURE.applies(case) is is_of_vessels
    assert GLAUCOMA.applies(case) is not is_of_vessels


def test_straining_raises_both_pressures_and_a_low_head_that_of_the_eye():
    for slug, is_straining, is_bad_for_eyes in (
        ("plank-toes", True, True),
        ("childs-pose", False, True),
        ("bridge", False, False),
    ):
        assert raises_pressure(ENTRIES[slug]) is is_straining
        assert raises_pressure_in_eye(ENTRIES[slug]) is is_bad_for_eyes
