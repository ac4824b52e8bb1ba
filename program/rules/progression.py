"""The next step for one exercise, from its recent sessions."""

from core.values.rules import Rule, RuleReason, decide_by_rules
from core.values.sources import OwnRule
from program.rules.sources import (
    PAIN_BAND_SOURCES,
    PAIN_MONITORING_TRIAL_2007,
    REVIEWED_ON,
)
from program.rules.thresholds import (
    GO_EASY_PAIN_MAXIMUM,
    GO_EASY_PAIN_MINIMUM,
    NEXT_DAY_RISE_POINTS,
    STOP_PAIN_MINIMUM,
)
from program.rules.tolerance import (
    ExerciseHistory,
    ProgressionStep,
    has_become_easier_within_week,
    has_been_away,
    has_been_too_painful,
    has_changed_recently,
    is_ready_to_progress,
)
from progress.values.sources import IMPORTANT_CHANGE_CONSENSUS_2008

AWAY_RULE_SLUG = "was-away"

# The first match applies, so protective rules come before progression.
PROGRESSION_RULES: tuple[Rule[ExerciseHistory, ProgressionStep], ...] = (
    Rule(
        slug="leg-pain-lower",
        applies=lambda history: history.latest_record.is_leg_pain_lower,
        result=ProgressionStep.STOP,
        reason="Pain moved further down your leg, so it is left out.",
        sources=(
            OwnRule(
                reason=(
                    "Pain that moves further down the leg can come from a nerve, so "
                    "what brought it on is not done again."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="hurt-again",
        applies=lambda history: (
            has_been_too_painful(history) and history.has_reversed_within_week
        ),
        result=ProgressionStep.STOP,
        reason="It hurt again soon after it changed, so it is left out.",
        sources=(
            OwnRule(
                reason=(
                    "An exercise that was made harder and easier within a week and "
                    "still hurts does not suit this back for now."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="hurt-too-much",
        applies=lambda history: history.latest_record.has_raised_pain,
        result=ProgressionStep.EASIER,
        reason=f"It hurt at {STOP_PAIN_MINIMUM} or more, so it becomes easier.",
        sources=PAIN_BAND_SOURCES,
    ),
    Rule(
        slug="worse-next-day",
        applies=lambda history: history.latest_record.has_next_day_rise,
        result=ProgressionStep.EASIER,
        reason=(
            f"Your pain was {NEXT_DAY_RISE_POINTS} points higher the day after, so it "
            "becomes easier."
        ),
        sources=(
            PAIN_MONITORING_TRIAL_2007,
            IMPORTANT_CHANGE_CONSENSUS_2008,
            OwnRule(
                reason=(
                    "That pain should settle by the next morning is from the model. "
                    "That a rise of 2 points is too much is ours, after the published "
                    "size of an important change."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug=AWAY_RULE_SLUG,
        applies=has_been_away,
        result=ProgressionStep.EASIER,
        reason="You were away for more than a week, so it starts one step easier.",
        sources=(
            OwnRule(
                reason=(
                    "After more than a week without a session the back is less used to "
                    "load. One step easier costs little and is soon made up."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="became-easier-lately",
        applies=has_become_easier_within_week,
        result=ProgressionStep.HOLD,
        reason="It became easier less than a week ago, so it stays as it is.",
        sources=(
            OwnRule(
                reason=(
                    "An easier form gets a week to show that it suits, so that an "
                    "exercise does not go up and down."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        # Rises to 6 or more are handled above.
        slug="no-worse-than-before",
        applies=lambda history: history.latest_record.has_pain_of(STOP_PAIN_MINIMUM),
        result=ProgressionStep.HOLD,
        reason="It hurt no more than your back did before, so it stays as it is.",
        sources=(
            OwnRule(
                reason=(
                    "If the back hurt as much before the session, the exercise is not "
                    "to blame. Nor is it a day to do more."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="hurt-a-little",
        applies=lambda history: history.latest_record.has_pain_of(GO_EASY_PAIN_MINIMUM),
        result=ProgressionStep.HOLD,
        reason=(
            f"It hurt at {GO_EASY_PAIN_MINIMUM} or {GO_EASY_PAIN_MAXIMUM}. That is all "
            "right, and it stays as it is."
        ),
        sources=PAIN_BAND_SOURCES,
    ),
    Rule(
        slug="felt-too-much",
        applies=lambda history: history.latest_record.is_too_much,
        result=ProgressionStep.HOLD,
        reason="You said that the session was too much, so it stays as it is.",
        sources=(
            OwnRule(
                reason=(
                    "Whether a session was too much is best judged by the person who "
                    "did it."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="changed-lately",
        applies=has_changed_recently,
        result=ProgressionStep.HOLD,
        reason="It changed a few days ago. Your back gets time to follow.",
        sources=(
            OwnRule(
                reason=(
                    "Three days between two steps, and a week for walks, leave time to "
                    "feel what the last step did."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="gentle-week",
        applies=lambda history: history.is_gentle_week,
        result=ProgressionStep.HOLD,
        reason="This is a gentle week, so nothing becomes harder.",
        sources=(
            OwnRule(
                reason="An answer in the weekly check-in called for an easy week.",
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="went-well",
        applies=is_ready_to_progress,
        result=ProgressionStep.HARDER,
        reason="It went well two or three times in a row, so it becomes harder.",
        sources=(
            OwnRule(
                reason=(
                    "Two days without pain, or three with a little, are enough to rule "
                    "out chance and few enough to get on."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="stay",
        applies=lambda history: True,
        result=ProgressionStep.HOLD,
        reason="It stays as it is for now.",
        sources=(
            OwnRule(
                reason=(
                    "Without a sign that more is possible or that it is too much, "
                    "nothing changes."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
)


def select_progression_step(
    history: ExerciseHistory,
) -> tuple[ProgressionStep, RuleReason]:
    rule = decide_by_rules(PROGRESSION_RULES, history)
    return rule.result, rule.recorded_reason
