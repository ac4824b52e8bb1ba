"""Whether a walking goal grows, stays or becomes less.

It grows by the calendar and not by how much it hurts: a steady level of pain decides
nothing, a rise does. Without a word about the week it stays as it is.
"""

from dataclasses import dataclass

from core.values.days import DAYS_PER_WEEK
from core.values.rules import Rule, RuleReason, decide_by_rules
from core.values.sources import OwnRule
from exercises.evidence.sources import WALKING_TRIAL_2024
from program.rules.sources import (
    GRADED_ACTIVITY_TRIAL_1992,
    NEW_SYMPTOM_SOURCES,
    PAIN_RISE_SOURCES,
    REVIEWED_ON,
    WHO_PHYSICAL_ACTIVITY_GUIDELINE_2020,
)
from program.rules.walking.steps import WEEKLY_GROWTH_PERCENT
from progress.analysis.trends import IMPORTANT_CHANGE_POINTS
from progress.values.walking import (
    MOST_GOAL_DAYS,
    MOST_GOAL_MINUTES,
    MOST_WALKING_TARGET,
    WalkingStep,
    WalkingTarget,
)

# So much of the goal, in percent of its minutes, counts as walked.
LEAST_WALKED_PERCENT = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkingCase:
    """A goal, the seven days before today, and all that speaks against more.

    `pain_rise` is the mean of the week less the usual pain, `pain_rise_now` the latest
    pain less the usual; None: nothing was logged, or nothing to compare it with.
    """

    target: WalkingTarget
    days_since_review: int
    days_since_ease: int | None = None
    walked_days: int = 0
    walked_minutes: int = 0
    pain_rise: float | None = None
    pain_rise_now: float | None = None
    is_flare: bool = False
    is_eased_for_flare: bool = False
    is_gentle_week: bool = False
    is_check_requested: bool = False

    @property
    def was_eased_within_week(self) -> bool:
        return self.days_since_ease is not None and self.days_since_ease < DAYS_PER_WEEK

    @property
    def is_target_walked(self) -> bool:
        """All days of the goal but one, and most of its minutes."""
        least_minutes = self.target.weekly_minutes * LEAST_WALKED_PERCENT / 100
        is_often_enough = self.walked_days >= self.target.days - 1
        return is_often_enough and self.walked_minutes >= least_minutes


def is_important_rise(rise: float | None) -> bool:
    return rise is not None and rise >= IMPORTANT_CHANGE_POINTS


# The first match applies, so protective rules come before growth.
WALKING_RULES: tuple[Rule[WalkingCase, WalkingStep], ...] = (
    Rule(
        slug="flare",
        applies=lambda case: (
            case.is_flare
            and not case.is_eased_for_flare
            and not case.was_eased_within_week
        ),
        result=WalkingStep.EASE,
        reason="You have a flare-up, so it goes one step back. Short walks help now.",
        sources=(
            OwnRule(
                reason=(
                    "Staying active in a flare-up is advised; that the goal goes back "
                    "by one step and not to nothing is our choice."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="pain-rose",
        applies=lambda case: (
            is_important_rise(case.pain_rise) and not case.was_eased_within_week
        ),
        result=WalkingStep.EASE,
        reason=(
            f"Your pain was {IMPORTANT_CHANGE_POINTS} points or more above your usual "
            "this week, so it goes one step back."
        ),
        sources=PAIN_RISE_SOURCES,
    ),
    Rule(
        slug="eased-lately",
        applies=lambda case: case.was_eased_within_week,
        result=WalkingStep.HOLD,
        reason="It went one step back less than a week ago, so it stays as it is.",
        sources=(
            OwnRule(
                reason="What was made less gets a week to show that it suits.",
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="check-first",
        applies=lambda case: case.is_check_requested,
        result=WalkingStep.HOLD,
        reason="Your back should be checked first, so it stays as it is.",
        sources=NEW_SYMPTOM_SOURCES,
    ),
    Rule(
        slug="still-flaring",
        applies=lambda case: case.is_flare,
        result=WalkingStep.HOLD,
        reason="Your flare-up is not over yet, so it stays as it is.",
        sources=(
            OwnRule(
                reason="Nothing grows before a flare-up has settled.",
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="sore-now",
        applies=lambda case: (
            is_important_rise(case.pain_rise_now) or is_important_rise(case.pain_rise)
        ),
        result=WalkingStep.HOLD,
        reason=(
            f"Your pain is {IMPORTANT_CHANGE_POINTS} points or more above your usual, "
            "so it stays as it is."
        ),
        sources=PAIN_RISE_SOURCES,
    ),
    Rule(
        slug="gentle-week",
        applies=lambda case: case.is_gentle_week,
        result=WalkingStep.HOLD,
        reason="This is a gentle week, so it stays as it is.",
        sources=(
            OwnRule(
                reason="An answer in the weekly check-in called for an easy week.",
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="within-the-week",
        applies=lambda case: case.days_since_review < DAYS_PER_WEEK,
        result=WalkingStep.HOLD,
        reason="It changes once a week at most.",
        sources=(
            OwnRule(
                reason="A week is long enough to feel what the last step did.",
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="as-much-as-needed",
        applies=lambda case: case.target == MOST_WALKING_TARGET,
        result=WalkingStep.HOLD,
        reason=(
            f"You have reached {MOST_GOAL_MINUTES} minutes on {MOST_GOAL_DAYS} days. "
            "Keep it so: more is up to you."
        ),
        sources=(WALKING_TRIAL_2024, WHO_PHYSICAL_ACTIVITY_GUIDELINE_2020),
    ),
    Rule(
        slug="not-walked",
        applies=lambda case: not case.is_target_walked,
        result=WalkingStep.HOLD,
        reason="Less than the goal is logged for this week, so it stays as it is.",
        sources=(
            OwnRule(
                reason=(
                    "A goal that was not walked has shown nothing about the next one. "
                    f"All days but one and {LEAST_WALKED_PERCENT} % of the minutes "
                    "are enough."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="pain-unknown",
        applies=lambda case: case.pain_rise is None,
        result=WalkingStep.HOLD,
        reason="Too little pain is logged to compare this week, so it stays as it is.",
        sources=(
            OwnRule(
                reason="That nothing was logged does not mean that nothing hurt.",
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="settled",
        applies=lambda case: True,
        result=WalkingStep.GROW,
        reason="You walked it, and your back has settled, so it grows a little.",
        sources=(
            WALKING_TRIAL_2024,
            GRADED_ACTIVITY_TRIAL_1992,
            OwnRule(
                reason=(
                    "The goal of the walking trial was 30 minutes on five days within "
                    "six months, built up for each person. Quotas that grow by the "
                    "calendar are from graded activity. That a week adds about "
                    f"{WEEKLY_GROWTH_PERCENT} %, by whole minutes, is our choice: it "
                    "leads from 15 minutes a week to 150 in about six months."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
)


def select_walking_step(case: WalkingCase) -> tuple[WalkingStep, RuleReason]:
    rule = decide_by_rules(WALKING_RULES, case)
    return rule.result, rule.recorded_reason
