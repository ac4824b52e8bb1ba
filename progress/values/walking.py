"""Walking: how it is done, and a week's goal in minutes and days; knows no storage."""

from dataclasses import dataclass
from enum import StrEnum

from core.values.text import format_count
from core.values.vocabulary import capitalise_first

# The smallest and the largest goal: 3 x 3 and 5 x 30 minutes a week.
LEAST_GOAL_MINUTES = 3
MOST_GOAL_MINUTES = 30
LEAST_GOAL_DAYS = 3
MOST_GOAL_DAYS = 5

# One entry of the log: no longer than a day's hike.
LONGEST_WALK_MINUTES = 600


class WalkingKind(StrEnum):
    """How the person gets about; all have the same goal."""

    ON_FOOT = "on_foot"
    LEANING = "leaning"
    CYCLING = "cycling"
    SEATED = "seated"

    @property
    def label(self) -> str:
        return WALKING_KIND_LABELS[self]

    @property
    def heading(self) -> str:
        return capitalise_first(self.label)


WALKING_KIND_LABELS = {
    WalkingKind.ON_FOOT: "walking",
    WalkingKind.LEANING: "walking with a trolley",
    WalkingKind.CYCLING: "cycling",
    WalkingKind.SEATED: "moving while seated",
}


class WalkingStep(StrEnum):
    """What became of the goal, and that it was first set."""

    START = "start"
    EASE = "ease"
    HOLD = "hold"
    GROW = "grow"

    @property
    def label(self) -> str:
        return WALKING_STEP_LABELS[self]


WALKING_STEP_LABELS = {
    WalkingStep.START: "Started",
    WalkingStep.EASE: "Less",
    WalkingStep.HOLD: "The same",
    WalkingStep.GROW: "More",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkingTarget:
    """Minutes a day, on so many days a week; a day's minutes may be done in parts."""

    minutes: int
    days: int

    @property
    def weekly_minutes(self) -> int:
        return self.minutes * self.days

    @property
    def display_text(self) -> str:
        minutes = format_count(self.minutes, "minute")
        return f"{minutes} on {format_count(self.days, 'day')}"


LEAST_WALKING_TARGET = WalkingTarget(minutes=LEAST_GOAL_MINUTES, days=LEAST_GOAL_DAYS)
MOST_WALKING_TARGET = WalkingTarget(minutes=MOST_GOAL_MINUTES, days=MOST_GOAL_DAYS)
