"""Pain that has lasted and is steady: load goes by response, and not by level."""

from collections.abc import Sequence
from statistics import median

from progress.analysis.trends import IMPORTANT_CHANGE_POINTS, MINIMUM_DAYS_FOR_MEAN

# The product's own range: less needs no rule of its own, more is too much to load.
STEADY_PAIN_MINIMUM = 4
STEADY_PAIN_MAXIMUM = 7
# Whoever trains so goes on a point lower: at the edge nobody changes with each day.
STEADY_PAIN_STAY_MINIMUM = 3


def is_pain_steady(
    daily_pain: Sequence[float | None], pain_now: int, *, is_in_balance: bool = False
) -> bool:
    """Whether two weeks are in that range, and today is no rise above them."""
    days = [pain for pain in daily_pain if pain is not None]
    if len(days) < MINIMUM_DAYS_FOR_MEAN:
        return False
    usual = median(days)
    least = STEADY_PAIN_STAY_MINIMUM if is_in_balance else STEADY_PAIN_MINIMUM
    is_in_range = least <= usual <= STEADY_PAIN_MAXIMUM
    is_risen = pain_now - usual >= IMPORTANT_CHANGE_POINTS
    return is_in_range and not is_risen and pain_now <= STEADY_PAIN_MAXIMUM
