import pytest

from core.values.suitability import Caution
from program.rules.populations.pressure import (
    GLAUCOMA,
    HIGH_PRESSURE,
    has_high_pressure,
)
from tests.program.factories import make_case


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
