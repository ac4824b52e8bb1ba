"""Observation tests, never counted: what each is about, and how it is scored."""

from assessment.self_tests.definitions.definition import SelfTestDemand
from assessment.self_tests.definitions.observation import OBSERVATION_TESTS
from tests.assessment.self_tests.definitions.rows import list_scoring_rows

# test, structure, scale, unit, whether it has sides, whether more is better
ROWS = [
    ("standing-flexion-look", "pelvis", "choice", "answer", False, False),
    ("one-leg-lift-look", "pelvis", "choice", "answer", False, False),
    ("leg-length-look", "pelvis", "choice", "answer", False, False),
]


def test_each_is_about_its_structure_and_has_its_scale():
    assert list_scoring_rows(OBSERVATION_TESTS) == ROWS


def test_a_look_asks_only_whether_the_sides_look_alike():
    assert {test.demand for test in OBSERVATION_TESTS} == {SelfTestDemand.LOOK}
    assert {len(test.options) for test in OBSERVATION_TESTS} == {3}


def test_a_look_says_that_nothing_follows_from_it():
    assert all(
        test.looks_at.endswith("so nothing follows from it.")
        for test in OBSERVATION_TESTS
    )
