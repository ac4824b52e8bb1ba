import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.rules.walking.start import PresentWalking, start_walking_target
from progress.values.walking import LEAST_WALKING_TARGET


@pytest.mark.parametrize(
    ("minutes", "days", "goal", "rule"),
    [
        (45, 6, (30, 5), "walks-enough"),
        (20, 0, (10, 3), "does-not-walk"),
        (120, 0, (15, 3), "does-not-walk"),
        (0, 0, (3, 3), "does-not-walk"),
        (10, 4, (10, 4), "walks-some"),
        (30, 1, (10, 3), "walks-some"),
        (20, 7, (20, 5), "walks-some"),
        (1, 2, (3, 3), "walks-some"),
    ],
)
def test_goal_starts_from_what_is_walked_now(minutes, days, goal, rule):
    now = PresentWalking(minutes=minutes, days=days)
    target, reason = start_walking_target(now)
    assert (target.minutes, target.days, reason.slug) == (*goal, rule)


@given(st.integers(0, 600), st.integers(1, 7))
def test_who_walks_starts_with_no_more_than_now_or_with_the_least(minutes, days):
    target, _ = start_walking_target(PresentWalking(minutes=minutes, days=days))
    now = max(minutes * days, LEAST_WALKING_TARGET.weekly_minutes)
    least_on_these_days = LEAST_WALKING_TARGET.minutes * target.days
    assert target.weekly_minutes <= max(now, least_on_these_days)
    assert target.minutes <= max(minutes, LEAST_WALKING_TARGET.minutes)
