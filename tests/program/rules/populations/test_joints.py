from core.values.suitability import Caution
from program.rules.populations.joints import (
    AFTER_OPERATION,
    HYPERMOBILE,
    NEW_HIP,
    goes_to_end_of_range,
)
from tests.program.factories import make_case
from tests.program.persons import ENTRIES


def find_sets(caution):
    case = make_case(cautions=frozenset({caution}))
    sets = (HYPERMOBILE, NEW_HIP, AFTER_OPERATION)
    return [each.slug for each in sets if each.applies(case)]


def test_each_joint_has_its_own_set():
    assert find_sets(Caution.HYPERMOBILE) == ["hypermobile"]
    assert find_sets(Caution.HIP_REPLACEMENT) == ["new-hip"]
    assert find_sets(Caution.RECENT_SURGERY) == ["operation"]


def test_loose_joints_do_not_go_to_the_end_of_their_range():
    for slug in ("hamstring-strap", "press-up", "childs-pose"):
        assert goes_to_end_of_range(ENTRIES[slug])
    assert not goes_to_end_of_range(ENTRIES["pelvic-tilt"])


def test_an_artificial_hip_does_not_cross_or_bend_deeply():
    assert NEW_HIP.bars(ENTRIES["piriformis-seated"])
    assert NEW_HIP.bars(ENTRIES["knee-hug"])
    assert not NEW_HIP.bars(ENTRIES["bridge"])
