import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.rules.walking.steps import (
    ease_walking_target,
    grow_walking_target,
    limit_walking_target,
)
from progress.values.walking import (
    LEAST_WALKING_TARGET,
    MOST_WALKING_TARGET,
    WalkingTarget,
)

targets = st.builds(WalkingTarget, minutes=st.integers(3, 30), days=st.integers(3, 5))


@pytest.mark.parametrize(
    ("now", "grown"),
    [
        ((3, 3), (4, 3)),
        ((10, 3), (11, 3)),
        ((15, 3), (12, 4)),
        ((15, 4), (13, 5)),
        ((30, 3), (25, 4)),
        ((20, 5), (22, 5)),
        ((29, 5), (30, 5)),
        ((30, 5), (30, 5)),
    ],
)
def test_goal_grows_by_about_a_tenth(now, grown):
    target = WalkingTarget(minutes=now[0], days=now[1])
    after = grow_walking_target(target)
    assert (after.minutes, after.days) == grown


@given(targets)
def test_growth_is_a_tenth_and_less_than_a_minute_a_day_of_rounding(target):
    after = grow_walking_target(target)
    most = target.weekly_minutes * 1.1 + after.days
    assert target.weekly_minutes <= after.weekly_minutes <= most
    assert (after == target) == (target == MOST_WALKING_TARGET)


@given(targets)
def test_one_step_less_is_less_on_the_same_days_down_to_the_smallest(target):
    after = ease_walking_target(target)
    assert after.days == target.days
    assert after.minutes == max(
        LEAST_WALKING_TARGET.minutes, target.minutes - -(-target.minutes // 10)
    )


@given(st.integers(-100, 1000), st.integers(-10, 20))
def test_every_goal_is_within_the_limits(minutes, days):
    target = limit_walking_target(minutes, days)
    assert 3 <= target.minutes <= 30
    assert 3 <= target.days <= 5


def test_smallest_goal_grows_to_the_largest_in_about_half_a_year():
    target, weeks = LEAST_WALKING_TARGET, 0
    while target != MOST_WALKING_TARGET:
        target, weeks = grow_walking_target(target), weeks + 1
    assert weeks == 27
