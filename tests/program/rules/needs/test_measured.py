import pytest

from assessment.self_tests.rules.cut_offs import FindingKind
from exercises.values.vocabulary import Side, Structure
from program.rules.needs.measured import (
    collect_weakest_scores,
    find_normal_structures,
)
from tests.assessment.factories import result
from tests.program.factories import make_finding

LEFT = result("side-bridge", side=Side.LEFT, value=31)
RIGHT = result("side-bridge", side=Side.RIGHT, value=12)
HIPS = [result("thomas", side=side, value=0) for side in Side]


def test_the_weaker_side_counts():
    assert collect_weakest_scores([LEFT, RIGHT]) == {"side-bridge": 12}


def test_a_test_that_hurt_says_nothing_about_strength():
    hurt = result("plank", value=60, pain=4)
    assert collect_weakest_scores([hurt, LEFT]) == {"side-bridge": 31}


@pytest.mark.parametrize(
    ("results", "findings", "normal"),
    [
        (HIPS, (), {Structure.HIP_FLEXOR}),
        (HIPS[:1], (), set()),
        (HIPS, (make_finding(Structure.HIP_FLEXOR),), set()),
        (HIPS, (make_finding(Structure.HIP_FLEXOR, FindingKind.WEAK),), set()),
        ([result("plank", value=60)], (), set()),
    ],
)
def test_a_muscle_is_normal_if_both_sides_were_measured_without_a_finding(
    results, findings, normal
):
    assert find_normal_structures(results, findings) == normal
