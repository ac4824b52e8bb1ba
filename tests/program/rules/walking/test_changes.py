from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.rules.walking.changes import (
    WalkingCase,
    select_walking_step,
)
from progress.values.walking import (
    MOST_WALKING_TARGET,
    WalkingStep,
    WalkingTarget,
)

TARGET = WalkingTarget(minutes=10, days=4)
GOOD_WEEK = WalkingCase(
    target=TARGET,
    days_since_review=7,
    walked_days=4,
    walked_minutes=40,
    pain_rise=0,
    pain_rise_now=0,
)


def decide(**fields):
    step, reason = select_walking_step(replace(GOOD_WEEK, **fields))
    return step, reason.slug


@pytest.mark.parametrize(
    ("fields", "step", "rule"),
    [
        ({}, WalkingStep.GROW, "settled"),
        ({"walked_days": 3, "walked_minutes": 32}, WalkingStep.GROW, "settled"),
        ({"walked_days": 2}, WalkingStep.HOLD, "not-walked"),
        ({"walked_minutes": 31}, WalkingStep.HOLD, "not-walked"),
        ({"days_since_review": 6}, WalkingStep.HOLD, "within-the-week"),
        ({"pain_rise": None}, WalkingStep.HOLD, "pain-unknown"),
        ({"pain_rise": 1.9}, WalkingStep.GROW, "settled"),
        ({"pain_rise": 2}, WalkingStep.EASE, "pain-rose"),
        ({"pain_rise": 2, "days_since_review": 1}, WalkingStep.EASE, "pain-rose"),
        ({"pain_rise": 2, "days_since_ease": 6}, WalkingStep.HOLD, "eased-lately"),
        ({"pain_rise_now": 2}, WalkingStep.HOLD, "sore-now"),
        ({"is_gentle_week": True}, WalkingStep.HOLD, "gentle-week"),
        ({"is_check_requested": True}, WalkingStep.HOLD, "check-first"),
        ({"is_flare": True}, WalkingStep.EASE, "flare"),
        ({"is_flare": True, "days_since_ease": 3}, WalkingStep.HOLD, "eased-lately"),
        (
            {"is_flare": True, "is_eased_for_flare": True},
            WalkingStep.HOLD,
            "still-flaring",
        ),
        ({"days_since_ease": 7}, WalkingStep.GROW, "settled"),
        (
            {"target": MOST_WALKING_TARGET, "walked_minutes": 150, "walked_days": 5},
            WalkingStep.HOLD,
            "as-much-as-needed",
        ),
    ],
)
def test_each_signal_has_its_step(fields, step, rule):
    assert decide(**fields) == (step, rule)


cases = st.builds(
    WalkingCase,
    target=st.builds(WalkingTarget, minutes=st.integers(3, 30), days=st.integers(3, 5)),
    days_since_review=st.integers(0, 30),
    days_since_ease=st.none() | st.integers(0, 30),
    walked_days=st.integers(0, 7),
    walked_minutes=st.integers(0, 300),
    pain_rise=st.none() | st.floats(-10, 10),
    pain_rise_now=st.none() | st.floats(-10, 10),
    is_flare=st.booleans(),
    is_gentle_week=st.booleans(),
    is_check_requested=st.booleans(),
)


@given(cases)
def test_nothing_grows_while_any_signal_speaks_against_it(case):
    has_signal = (
        case.is_flare
        or case.is_gentle_week
        or case.is_check_requested
        or case.was_eased_within_week
        or case.days_since_review < 7
        or case.pain_rise is None
        or max(case.pain_rise, case.pain_rise_now or 0) >= 2
        or not case.is_target_walked
    )
    step, _ = select_walking_step(case)
    assert not (has_signal and step is WalkingStep.GROW)


@given(cases)
def test_nothing_becomes_less_twice_within_a_week(case):
    step, _ = select_walking_step(replace(case, days_since_ease=0))
    assert step is not WalkingStep.EASE
