import pytest

from assessment.self_tests.definitions import SELF_TESTS
from assessment.self_tests.rules.reliability import RELIABILITY_BY_TEST, Confidence
from tests.evidence import is_sound

# test, confidence, error, detectable change: in the unit of the test
RELIABILITY = [
    ("thomas", "low", 10, 10),
    ("thomas-knee", "low", 15, 15),
    ("knee-extension", "high", 8, 8),
    ("knee-extension-seated", "moderate", 10, 10),
    ("straight-leg-raise", "high", 5.7, 5.7),
    ("figure-four", "low", 15, 15),
    ("side-bend", "moderate", 3, 3),
    ("side-bend-seated", "low", 3, 3),
    ("knee-to-chest", "low", 10, 10),
    ("fingertip-floor", "high", 4.5, 4.5),
    ("trunk-rotation", "moderate", 10, 10),
    ("hip-rotation", "moderate", 10, 10),
    ("press-up", "moderate", 0, 0),
    ("elbow-rest", "low", 0, 0),
    ("back-bend", "low", 0, 0),
    ("active-straight-leg-raise", "high", 0, 1),
    ("active-straight-leg-raise-squeezed", "moderate", 0, 0),
    ("plank", "high", 5, 10),
    ("plank-knees", "low", 5, 10),
    ("plank-wall", "low", 5, 10),
    ("side-bridge", "moderate", 10.95, 30),
    ("single-leg-bridge", "moderate", 10, 10),
    ("two-leg-bridge", "low", 10, 10),
    ("one-leg-stance", "moderate", 10, 10),
    ("sit-to-stand", "high", 2, 3),
    ("standing-flexion-look", "low", 0, 0),
    ("one-leg-lift-look", "low", 0, 0),
    ("leg-length-look", "low", 0, 0),
]


def test_every_test_says_how_far_it_may_be_believed():
    assert [
        (test, row.confidence, row.measurement_error, row.detectable_change)
        for test, row in RELIABILITY_BY_TEST.items()
    ] == RELIABILITY
    assert set(RELIABILITY_BY_TEST) == {test.slug for test in SELF_TESTS}


@pytest.mark.parametrize("test", RELIABILITY_BY_TEST)
def test_it_rests_on_a_source_or_an_own_rule(test):
    sources = RELIABILITY_BY_TEST[test].sources
    assert sources
    assert all(map(is_sound, sources))


def test_low_confidence_weighs_least():
    assert [confidence.weight for confidence in Confidence] == [3, 2, 1]
    assert [confidence.next_lower for confidence in Confidence] == [
        Confidence.MODERATE,
        Confidence.LOW,
        Confidence.LOW,
    ]
