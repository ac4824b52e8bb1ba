"""Where a walking goal starts: from what the person walks now."""

from collections.abc import Callable
from dataclasses import dataclass

from core.values.rules import Rule, RuleReason, decide_by_rules
from core.values.sources import OwnRule
from exercises.evidence.sources import WALKING_TRIAL_2024
from program.rules.sources import REVIEWED_ON, WHO_PHYSICAL_ACTIVITY_GUIDELINE_2020
from program.rules.walking.steps import limit_walking_target
from progress.values.walking import (
    LEAST_GOAL_DAYS,
    LEAST_WALKING_TARGET,
    MOST_GOAL_DAYS,
    MOST_GOAL_MINUTES,
    MOST_WALKING_TARGET,
    WalkingTarget,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PresentWalking:
    """Minutes at one go that the back allows now, and days a week with such a walk."""

    minutes: int
    days: int


SEATED_SOURCES = (
    WHO_PHYSICAL_ACTIVITY_GUIDELINE_2020,
    OwnRule(
        reason=(
            "The guideline asks the same minutes of people who live with a disability. "
            "That pushing, arm cycling and marching while seated have the same goal as "
            "walking is our choice."
        ),
        reviewed_on=REVIEWED_ON,
    ),
)


def spread_present_walking(now: PresentWalking) -> WalkingTarget:
    """As many minutes a week as now if they fit, and none longer than now."""
    days = limit_walking_target(now.minutes, now.days).days
    return limit_walking_target(min(now.minutes, now.minutes * now.days // days), days)


START_SOURCES = (
    WALKING_TRIAL_2024,
    OwnRule(
        reason=(
            "The trial built walking up for each person from what they walked. We ask "
            "what the back allows at one go. That the least is "
            f"{LEAST_WALKING_TARGET.display_text} is our choice: small enough for a "
            "sore back, and often enough to become a habit."
        ),
        reviewed_on=REVIEWED_ON,
    ),
)
START_RULES: tuple[Rule[PresentWalking, Callable[[PresentWalking], WalkingTarget]], ...]
START_RULES = (
    Rule(
        slug="walks-enough",
        applies=lambda now: (
            now.minutes >= MOST_GOAL_MINUTES and now.days >= MOST_GOAL_DAYS
        ),
        result=lambda now: MOST_WALKING_TARGET,
        reason=(
            f"You walk {MOST_GOAL_MINUTES} minutes on {MOST_GOAL_DAYS} days already. "
            "The goal is to keep it so."
        ),
        sources=(WALKING_TRIAL_2024,),
    ),
    Rule(
        slug="does-not-walk",
        applies=lambda now: now.days == 0,
        result=lambda now: limit_walking_target(
            min(now.minutes, MOST_GOAL_MINUTES) // 2, LEAST_GOAL_DAYS
        ),
        reason="You do not walk for your back yet: half of what it allows is a start.",
        sources=START_SOURCES,
    ),
    Rule(
        slug="walks-some",
        applies=lambda now: True,
        result=spread_present_walking,
        reason="It starts from what you walk now, spread over the week.",
        sources=START_SOURCES,
    ),
)


def start_walking_target(now: PresentWalking) -> tuple[WalkingTarget, RuleReason]:
    rule = decide_by_rules(START_RULES, now)
    return rule.result(now), rule.recorded_reason
