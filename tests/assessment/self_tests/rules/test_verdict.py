"""The one sentence that sums up the findings."""

import pytest

from assessment.self_tests.rules.findings import derive_findings
from assessment.self_tests.rules.verdict import describe_verdict
from exercises.values.vocabulary import Side
from tests.assessment.factories import result

LEFT, RIGHT = Side.LEFT, Side.RIGHT


def both(test, left, right):
    return [result(test, LEFT, left), result(test, RIGHT, right)]


@pytest.mark.parametrize(
    ("results", "sentence"),
    [
        ([], ""),
        (
            [result("plank", pain=3)],
            "Some of it hurt, and what hurts cannot be judged today.",
        ),
        ([result("plank", None, 22)], "You are weak in the core. This can change."),
        (
            [*both("thomas", 20, 0), *both("side-bend", 10, 15)],
            "You are tight at the right side of the waist and at the front of the left "
            "hip. This can change.",
        ),
        (
            [*both("figure-four", 0, 30), result("plank", None, 22)],
            "You are tight deep in the right buttock and weak in the core. "
            "This can change.",
        ),
        (
            both("knee-extension", 40, 40),
            "You are tight at the back of the thighs. This can change.",
        ),
        (
            [*both("trunk-rotation", 30, 60), *both("hip-rotation", 50, 30)],
            "You are uneven in the upper back and in the hips. This can change.",
        ),
        (
            both("active-straight-leg-raise", 2, 0),
            "You are unsteady in the pelvis. This can change.",
        ),
        (
            [
                *both("side-bend", 10, 15),
                *both("thomas", 20, 20),
                *both("knee-extension", 40, 0),
                result("plank", pain=3),
            ],
            "You are tight in 3 places. This can change.",
        ),
    ],
)
def test_findings_have_one_sentence(results, sentence):
    assert describe_verdict(derive_findings(results)) == sentence
