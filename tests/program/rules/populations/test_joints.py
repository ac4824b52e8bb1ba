from core.values.suitability import Caution
from program.rules.populations.joints import (
    AFTER_OPERATION,
    HYPERMOBILE,
    NEW_HIP,
)
from tests.program.factories import make_case


def find_sets(caution):
    case = make_case(cautions=frozenset({caution}))
    sets = (HYPERMOBILE, NEW_HIP, AFTER_OPERATION)
    return [each.slug for each in sets if each.applies(case)]


def test_each_joint_has_its_own_set():
    assert find_sets(Caution.HYPERMOBILE) == ["hypermobile"]
    assert find_sets(Caution.HIP_REPLACEMENT) == ["new-hip"]
    assert find_sets(Caution.RECENT_SURGERY) == ["operation"]
