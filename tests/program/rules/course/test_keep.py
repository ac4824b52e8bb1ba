from dataclasses import replace

import pytest

from assessment.self_tests.rules.reliability import Confidence
from assessment.self_tests.rules.results import TestResult
from program.rules.course.keep import (
    NOTHING_KNOWN_OF_KEEP,
    KeepSigns,
    are_retests_steady,
    is_ready_for_keep,
)
from tests.program.factories import make_finding

READY = KeepSigns(
    usual_pain=2, are_activities_back=True, is_retest=True, plank_seconds=30
)
FOUND = (make_finding(),)


def test_of_whom_nothing_is_known_has_nothing_to_keep():
    assert not is_ready_for_keep(NOTHING_KNOWN_OF_KEEP)


@pytest.mark.parametrize(
    ("fields", "is_ready"),
    [
        ({}, True),
        ({"usual_pain": None}, False),
        ({"usual_pain": 2.5}, False),
        ({"usual_pain": 2.5, "pain_at_start": 4}, False),
        ({"usual_pain": 2.5, "pain_at_start": 4.5}, True),
        ({"usual_pain": 5, "pain_at_start": 7}, True),
        ({"usual_pain": 5.5, "pain_at_start": 9}, False),
        ({"are_activities_back": False}, False),
        ({"findings": FOUND}, False),
        ({"findings": (make_finding(confidence=Confidence.LOW),)}, True),
        ({"findings": FOUND, "are_tests_steady": True}, True),
        ({"is_retest": False}, False),
        ({"is_retest": False, "is_testable": False}, True),
        ({"plank_seconds": 29}, False),
        ({"plank_seconds": None}, False),
        ({"plank_seconds": 29, "are_tests_steady": True}, True),
        ({"plank_seconds": None, "is_plank_expected": False}, True),
        ({"are_ladders_held": False}, False),
    ],
)
def test_pain_activities_tests_and_ladders_decide_together(fields, is_ready):
    assert is_ready_for_keep(replace(READY, **fields)) is is_ready


def plank(seconds, **fields):
    return (TestResult(test="plank", side=None, value=seconds, **fields),)


@pytest.mark.parametrize(
    ("sessions", "are_steady"),
    [
        ([], False),
        ([plank(20), plank(20)], False),
        ([plank(20), plank(20), plank(20)], True),
        ([plank(20), plank(20), ()], False),
        ([plank(90), plank(20), plank(20)], False),
        ([plank(90), plank(90), plank(20)], False),
        ([plank(90), plank(90), plank(90), plank(20)], True),
    ],
)
def test_tests_are_steady_when_two_retests_changed_nothing(sessions, are_steady):
    assert are_retests_steady(sessions) is are_steady
