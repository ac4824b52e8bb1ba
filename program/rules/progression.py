"""The next step for one exercise, from its recent sessions."""

from core.values.rules import Rule
from core.values.sources import OwnRule
from program.rules.sources import (
    FLARE_SOURCES,
    GRADED_ACTIVITY_SOURCES,
    NERVE_SIGN_SOURCES,
    PAIN_BAND_SOURCES,
    PAIN_MONITORING_TRIAL_2007,
    REVIEWED_ON,
)
from program.rules.thresholds import (
    AFTER_RISE_POINTS,
    GO_EASY_PAIN_MAXIMUM,
    GO_EASY_PAIN_MINIMUM,
    GO_PAIN_MAXIMUM,
    NEXT_DAY_RISE_POINTS,
    STOP_PAIN_MINIMUM,
)
from program.rules.tolerance import (
    SESSIONS_IN_A_ROW_TO_EASE,
    ExerciseHistory,
    ProgressionStep,
    has_become_easier_within_week,
    has_been_away,
    has_been_too_painful,
    has_been_worse_after_twice,
    has_changed_recently,
    is_day_after_silent,
    is_quota_due,
    is_ready_to_progress,
)
from progress.values.log_vocabulary import ItemOutcome
from progress.values.sources import IMPORTANT_CHANGE_CONSENSUS_2008

AWAY_RULE_SLUG = "was-away"

# The first match applies, so protective rules come before progression.
PROGRESSION_RULES: tuple[Rule[ExerciseHistory, ProgressionStep], ...] = (
    Rule(
        slug="leg-pain-lower",
        applies=lambda history: history.has_sign(ItemOutcome.LEG_PAIN),
        result=ProgressionStep.STOP,
        reason="Pain moved further down your leg.",
        sources=NERVE_SIGN_SOURCES,
    ),
    Rule(
        slug="felt-numb",
        applies=lambda history: history.has_sign(ItemOutcome.NUMB),
        result=ProgressionStep.STOP,
        reason="You felt numb while doing it.",
        sources=NERVE_SIGN_SOURCES,
    ),
    Rule(
        slug="felt-weak",
        applies=lambda history: history.has_sign(ItemOutcome.WEAK),
        result=ProgressionStep.STOP,
        reason="You felt weak while doing it.",
        sources=NERVE_SIGN_SOURCES,
    ),
    Rule(
        slug="hurt-again",
        applies=lambda history: (
            has_been_too_painful(history)
            and history.has_reversed_within_week
            and not history.is_always_kept
        ),
        result=ProgressionStep.STOP,
        reason="Your pain rose soon after it had changed.",
        sources=(
            OwnRule(
                reason=(
                    "An exercise that was made harder and easier within a week and "
                    "still hurts does not suit this back for now. What is always kept "
                    "becomes easier instead."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="hurt-too-much",
        applies=lambda history: history.latest_record.has_hurt_too_much,
        result=ProgressionStep.EASIER,
        reason=f"It hurt at {STOP_PAIN_MINIMUM} or more, so it becomes easier.",
        sources=PAIN_BAND_SOURCES,
    ),
    Rule(
        slug="worse-next-day",
        applies=lambda history: history.latest_record.is_blamed_for_next_day,
        result=ProgressionStep.EASIER,
        reason=(
            f"Your pain was at least {NEXT_DAY_RISE_POINTS} points higher the day "
            "after, so it becomes easier."
        ),
        sources=(
            PAIN_MONITORING_TRIAL_2007,
            IMPORTANT_CHANGE_CONSENSUS_2008,
            OwnRule(
                reason=(
                    "That pain should settle by the next morning is from the model. "
                    "That a rise of 2 points is too much is ours, after the published "
                    "size of an important change. An exercise is only blamed if it "
                    "hurt in itself, or if nothing else was new or harder that day."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="worse-after-twice",
        applies=has_been_worse_after_twice,
        result=ProgressionStep.EASIER,
        reason=(
            f"After its last {SESSIONS_IN_A_ROW_TO_EASE} sessions your back hurt at "
            f"{STOP_PAIN_MINIMUM} or more, or at least {AFTER_RISE_POINTS} points more "
            "than before, so it becomes easier."
        ),
        sources=(
            PAIN_MONITORING_TRIAL_2007,
            OwnRule(
                reason=(
                    "That pain may rise a little after exercise is from the model. "
                    "That twice in a row is too much is ours: once may be chance."
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
        slug="sign-told",
        applies=lambda history: history.latest_record.is_sign_told,
        result=ProgressionStep.HOLD,
        reason=(
            "You told of pain down the leg, numbness or weakness when you last did it "
            "or since, so it stays as it is."
        ),
        sources=(
            OwnRule(
                reason="After such a sign nothing grows before sessions without one.",
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="not-known",
        applies=lambda history: history.latest_record.is_unknown,
        result=ProgressionStep.HOLD,
        reason="You have not said how it went, so it stays as it is.",
        sources=(
            OwnRule(
                reason=(
                    "What nobody saw may have been left out, or may have hurt. Unknown "
                    "is not the same as done."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="usual-ups-and-downs",
        applies=lambda history: history.latest_record.has_usual_rise,
        result=ProgressionStep.HOLD,
        reason=(
            "Your pain rose no more than it usually goes up and down, so it stays as "
            "it is."
        ),
        sources=(
            OwnRule(
                reason=(
                    "Back pain varies from day to day. A rise no larger than the "
                    "distance between the lower and the upper quarter of your own last "
                    "two weeks is no reason to blame an exercise, and none to do more."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="higher-next-day",
        applies=lambda history: history.latest_record.has_next_day_rise,
        result=ProgressionStep.HOLD,
        reason=(
            f"Your pain was at least {NEXT_DAY_RISE_POINTS} points higher the day "
            "after. That may not come from this exercise, so it stays as it is."
        ),
        sources=(
            OwnRule(
                reason=(
                    "If several exercises may have raised the pain, easing all of them "
                    "would punish most of them for nothing. None of them grows."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="worse-after",
        applies=lambda history: history.latest_record.is_worse_after,
        result=ProgressionStep.HOLD,
        reason=(
            f"After the session your back hurt at {STOP_PAIN_MINIMUM} or more, or at "
            f"least {AFTER_RISE_POINTS} points more than before, so it stays as it is."
        ),
        sources=(
            PAIN_MONITORING_TRIAL_2007,
            IMPORTANT_CHANGE_CONSENSUS_2008,
            OwnRule(
                reason=(
                    "That pain after exercise counts is from the model. The points are "
                    "ours, after the published size of an important change."
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
        applies=lambda history: history.latest_record.is_above_tolerable_pain,
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
        slug="other-form-eased",
        applies=lambda history: history.is_other_form_eased,
        result=ProgressionStep.HOLD,
        reason="Another form of it became easier or paused, so it stays as it is.",
        sources=(
            OwnRule(
                reason="What was too much in one form is not made harder in another.",
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="flare",
        applies=lambda history: history.is_flare,
        result=ProgressionStep.HOLD,
        reason="You have a flare-up, so it stays as it is.",
        sources=FLARE_SOURCES,
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
        slug="day-after-not-known",
        applies=is_day_after_silent,
        result=ProgressionStep.HOLD,
        reason=(
            "You have not said how your back was the day after, so it stays as it is."
        ),
        sources=(
            OwnRule(
                reason=(
                    "No word is not the same as no pain. A number in the log on the "
                    "day after is enough."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
    ),
    Rule(
        slug="weekly-step",
        applies=is_quota_due,
        result=ProgressionStep.HARDER,
        reason="A week at this step has gone well enough, so it grows by a small one.",
        sources=GRADED_ACTIVITY_SOURCES,
    ),
    Rule(
        slug="went-well",
        applies=lambda history: (
            is_ready_to_progress(history) and not history.is_load_by_response
        ),
        result=ProgressionStep.HARDER,
        reason="It went well two or three times in a row, so it becomes harder.",
        sources=(
            OwnRule(
                reason=(
                    "Two days without pain, or three with a little, are enough to rule "
                    "out chance and few enough to get on. A little is up to "
                    f"{GO_PAIN_MAXIMUM} during the exercise. Where your usual pain is "
                    f"{GO_PAIN_MAXIMUM} or more, it is a point above that, and at most "
                    f"{GO_EASY_PAIN_MAXIMUM}. After the session and on the next day "
                    "your back may hurt a point more, and not more."
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
