import pytest

from assessment.self_tests.rules.cut_offs import FindingKind
from assessment.self_tests.rules.reliability import Confidence
from exercises.values.vocabulary import Side, Structure
from program.rules.finding_groups import (
    finding_sort_key,
    group_by_structure,
    resolve_finding_kind,
)
from tests.program.factories import make_finding


@pytest.mark.parametrize(
    ("structure", "kind", "resolved"),
    [
        (Structure.HIP_JOINT, FindingKind.UNEVEN, FindingKind.STIFF),
        (Structure.HIP_FLEXOR, FindingKind.UNEVEN, FindingKind.TIGHT),
        (Structure.HIP_JOINT, FindingKind.WEAK, FindingKind.WEAK),
        (Structure.HIP_FLEXOR, FindingKind.PAINFUL, FindingKind.PAINFUL),
    ],
)
def test_a_side_that_lags_is_a_stiff_joint_or_a_tight_muscle(structure, kind, resolved):
    assert resolve_finding_kind(make_finding(structure, kind)) is resolved


def test_what_is_surest_comes_first_then_the_four_main_muscles():
    sure = make_finding(Structure.CALVES, confidence=Confidence.HIGH)
    main = make_finding(Structure.GLUTEALS, confidence=Confidence.LOW)
    other = make_finding(Structure.CALVES, confidence=Confidence.LOW)
    assert sorted([other, main, sure], key=finding_sort_key) == [sure, main, other]


def test_sides_do_not_change_the_order():
    left, right = make_finding(side=Side.LEFT), make_finding(side=Side.RIGHT)
    assert finding_sort_key(left) == finding_sort_key(right)


def test_findings_of_one_structure_are_one_group_and_the_surest_group_is_first():
    unsure = make_finding(Structure.GLUTEALS, confidence=Confidence.LOW)
    sure = make_finding(Structure.CALVES, side=Side.LEFT)
    other_side = make_finding(Structure.CALVES, side=Side.RIGHT)
    groups = group_by_structure([unsure, sure, other_side])
    assert groups == [(sure, other_side), (unsure,)]
