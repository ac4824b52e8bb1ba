"""Endurance tests: the muscle or joint of each, and how it is scored."""

from assessment.self_tests.definitions.definition import SelfTestDemand
from assessment.self_tests.definitions.endurance import ENDURANCE_TESTS
from tests.assessment.self_tests.definitions.rows import list_scoring_rows

# test, structure, scale, unit, whether it has sides, whether more is better
ROWS = [
    ("plank-wall", "deep_core", "seconds", "seconds", False, True),
    ("two-leg-bridge", "gluteals", "seconds", "seconds", False, True),
    ("single-leg-bridge", "gluteals", "seconds", "seconds", True, True),
    ("side-bridge", "obliques", "seconds", "seconds", True, True),
    ("plank", "deep_core", "seconds", "seconds", False, True),
    ("plank-knees", "deep_core", "seconds", "seconds", False, True),
]


def test_each_is_about_its_structure_and_has_its_scale():
    assert list_scoring_rows(ENDURANCE_TESTS) == ROWS


def test_all_take_effort_and_are_timed_for_ten_minutes_at_most():
    assert {(test.demand, test.low, test.high) for test in ENDURANCE_TESTS} == {
        (SelfTestDemand.ENDURANCE, 0, 600)
    }


def test_any_pain_in_the_back_ends_a_hold():
    assert {test.stop_if[0] for test in ENDURANCE_TESTS} == {
        "Stop at any pain in your back. It is a test of strength, not of will."
    }
