"""The arithmetic of a walking goal: one step more, and one step less."""

from math import ceil

from progress.values.walking import (
    LEAST_GOAL_DAYS,
    LEAST_GOAL_MINUTES,
    MOST_GOAL_DAYS,
    MOST_GOAL_MINUTES,
    WalkingTarget,
)

WEEKLY_GROWTH_PERCENT = 10
# Walks of this length are spread over one more day before they become longer.
MINUTES_BEFORE_MORE_DAYS = 15


def limit_walking_target(minutes: int, days: int) -> WalkingTarget:
    """Return the goal, no smaller than the smallest and no larger than the largest."""
    return WalkingTarget(
        minutes=min(max(minutes, LEAST_GOAL_MINUTES), MOST_GOAL_MINUTES),
        days=min(max(days, LEAST_GOAL_DAYS), MOST_GOAL_DAYS),
    )


def grow_walking_target(target: WalkingTarget) -> WalkingTarget:
    """About a tenth more a week: one more day, or longer walks, by whole minutes."""
    hundredths = target.weekly_minutes * (100 + WEEKLY_GROWTH_PERCENT)
    if target.minutes >= MINUTES_BEFORE_MORE_DAYS and target.days < MOST_GOAL_DAYS:
        days = target.days + 1
        return limit_walking_target(round(hundredths / (100 * days)), days)
    longer = round(hundredths / (100 * target.days))
    return limit_walking_target(max(longer, target.minutes + 1), target.days)


def ease_walking_target(target: WalkingTarget) -> WalkingTarget:
    """About a tenth less a week, on the same days: a minute at least."""
    less = ceil(target.minutes * WEEKLY_GROWTH_PERCENT / 100)
    return limit_walking_target(target.minutes - less, target.days)
