"""What a page shows of walking: the goal, and how much of it is done this week."""

from dataclasses import dataclass
from datetime import date

from core.values.days import DAY, WEEK, week_start
from people.models import Person
from progress.models import Walk, WalkingGoal

# One tap logs any of these.
USUAL_WALK_MINUTES = (5, 10, 15, 20, 30)


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkingCard:
    """The goal, and the walks of this week from Monday; the latest first."""

    goal: WalkingGoal | None
    walks: tuple[Walk, ...]
    today: date

    @property
    def walked_minutes(self) -> int:
        return sum(walk.minutes for walk in self.walks)

    @property
    def walked_days(self) -> int:
        return len({walk.walked_on for walk in self.walks})

    @property
    def walks_today(self) -> list[Walk]:
        return [walk for walk in self.walks if walk.walked_on == self.today]

    @property
    def is_goal_walked(self) -> bool:
        if self.goal is None or self.walked_days < self.goal.days:
            return False
        return self.walked_minutes >= self.goal.target.weekly_minutes

    @property
    def other_minutes(self) -> list[int]:
        goal_minutes = self.goal.minutes if self.goal else None
        return [minutes for minutes in USUAL_WALK_MINUTES if minutes != goal_minutes]


def load_walking_card(person: Person, today: date) -> WalkingCard:
    """Two queries, whatever the data."""
    monday = week_start(today)
    walks = Walk.objects.for_person(person).walked_on_days(monday, monday + WEEK - DAY)
    return WalkingCard(
        goal=WalkingGoal.objects.for_person(person).current(),
        walks=tuple(walks.latest_first()),
        today=today,
    )
