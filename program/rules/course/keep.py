"""When the gains are to be kept: pain, activities, tests and ladders together."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from assessment.self_tests.rules.cut_offs import PLANK_TARGET_SECONDS
from assessment.self_tests.rules.findings import Finding
from assessment.self_tests.rules.reliability import Confidence
from assessment.self_tests.rules.results import TestResult
from assessment.self_tests.rules.retest import compare_results
from program.rules.thresholds import GO_EASY_PAIN_MAXIMUM
from progress.analysis.trends import IMPORTANT_CHANGE_POINTS

LOW_USUAL_PAIN = 2
# The first tests, and two retests of them.
SESSIONS_OF_TWO_RETESTS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepSigns:
    """What decides whether a person keeps what they have gained.

    `usual_pain` is that of two weeks, `pain_at_start` that of the first program.
    `are_tests_steady`: two retests in a row changed nothing. `is_plank_expected`: the
    plank on the toes is permitted, and so is its test. `are_ladders_held`: no step of
    a ladder is at half its dose or paused.
    """

    usual_pain: float | None
    pain_at_start: float | None = None
    are_activities_back: bool = False
    findings: tuple[Finding, ...] = ()
    is_retest: bool = False
    are_tests_steady: bool = False
    is_testable: bool = True
    plank_seconds: float | None = None
    is_plank_expected: bool = True
    are_ladders_held: bool = True


NOTHING_KNOWN_OF_KEEP = KeepSigns(usual_pain=None)


def is_ready_for_keep(signs: KeepSigns) -> bool:
    return (
        is_usual_pain_low(signs)
        and signs.are_activities_back
        and are_tests_done_with(signs)
        and is_plank_held(signs)
        and signs.are_ladders_held
    )


def is_usual_pain_low(signs: KeepSigns) -> bool:
    """At 2 or less, or as far under the start as an important change."""
    usual, start = signs.usual_pain, signs.pain_at_start
    if usual is None:
        return False
    is_own_low = start is not None and start - usual >= IMPORTANT_CHANGE_POINTS
    return usual <= LOW_USUAL_PAIN or (is_own_low and usual <= GO_EASY_PAIN_MAXIMUM)


def are_tests_done_with(signs: KeepSigns) -> bool:
    """Even at a retest, or no longer changing; where no test suits, none is asked."""
    relied_on = [f for f in signs.findings if f.confidence is not Confidence.LOW]
    is_even = signs.is_retest and not relied_on
    return is_even or signs.are_tests_steady or not signs.is_testable


def is_plank_held(signs: KeepSigns) -> bool:
    """To its mark, or as long as it will be."""
    is_at_mark = (signs.plank_seconds or 0) >= PLANK_TARGET_SECONDS
    return is_at_mark or signs.are_tests_steady or not signs.is_plank_expected


def are_retests_steady(sessions: Sequence[Sequence[TestResult]]) -> bool:
    """Whether the last two retests changed no score; the newest session is first."""
    last = sessions[:SESSIONS_OF_TWO_RETESTS]
    if len(last) < SESSIONS_OF_TWO_RETESTS or not all(last):
        return False
    return not any(
        change.is_real
        for after, before in pairwise(last)
        for change in compare_results(before, after)
    )
