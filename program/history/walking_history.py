"""The walking goals of a person and the minutes they walked, as the rules need them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from core.values.days import DAY, DAYS_PER_WEEK
from progress.values.walking import WalkingKind, WalkingStep, WalkingTarget


@dataclass(frozen=True, slots=True, kw_only=True)
class PastWalkingGoal:
    """A goal that was decided; the one before it may have been the same."""

    target: WalkingTarget
    kind: WalkingKind
    step: WalkingStep
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkingHistory:
    """Goals, newest first, and the minutes of each day with a walk."""

    goals: tuple[PastWalkingGoal, ...] = ()
    minutes_by_day: Mapping[date, int] = field(default_factory=dict)

    @property
    def current_goal(self) -> PastWalkingGoal | None:
        return self.goals[0] if self.goals else None

    @property
    def latest_ease(self) -> PastWalkingGoal | None:
        eased = (goal for goal in self.goals if goal.step is WalkingStep.EASE)
        return next(eased, None)

    def minutes_of_last_week(self, today: date) -> tuple[int, ...]:
        """The minutes of each of the seven days before today with a walk."""
        days = (today - back * DAY for back in range(1, DAYS_PER_WEEK + 1))
        return tuple(filter(None, map(self.minutes_by_day.get, days)))


NOTHING_WALKED = WalkingHistory()
