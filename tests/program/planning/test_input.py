import pytest

from program.planning.input import measured_plank_seconds
from tests.assessment.factories import result


@pytest.mark.parametrize(
    ("results", "seconds"),
    [
        ([result("plank", value=31)], 31),
        ([result("plank", value=31, pain=2)], None),
        ([result("plank-knees", value=31)], None),
        ([], None),
    ],
)
def test_only_the_full_plank_without_pain_is_measured(results, seconds):
    assert measured_plank_seconds(results) == seconds
