"""What one exercise should become, from how it went the last times."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from core.values.days import DAYS_PER_WEEK
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
    GO_PAIN_MAXIMUM,
    LONGEST_BREAK_DAYS,
    NEXT_DAY_RISE_POINTS,
    STOP_PAIN_MINIMUM,
)
from progress.values.sources import IMPORTANT_CHANGE_CONSENSUS_2008

HARD_EFFORT_RATING = 8
# Days in a row on which it went well, before it becomes harder.
PAINLESS_DAYS_TO_PROGRESS = 2
SORE_DAYS_TO_PROGRESS = 3
DAYS_BETWEEN_STEPS = 3
DAYS_BETWEEN_WALKING_STEPS = DAYS_PER_WEEK
AWAY_RULE_SLUG = "was-away"


class ProgressionStep(StrEnum):
    """What becomes of an exercise, the gentlest first."""

    STOP = "stop"
    EASIER = "easier"
    HOLD = "hold"
    HARDER = "harder"

    @property
    def label(self) -> str:
        return PROGRESSION_STEP_LABELS[self]


PROGRESSION_STEP_LABELS = {
    ProgressionStep.STOP: "It is left out",
    ProgressionStep.EASIER: "It becomes easier",
    ProgressionStep.HOLD: "It stays",
    ProgressionStep.HARDER: "It becomes harder",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseRecord:
    """One exercise in one session, and the pain of the back around it.

    `pain` is felt during it; without one it did not hurt. What the back hurt anyway is
    `pain_before`. `rise` is the pain of the next day less the pain before the session;
    None: nothing was logged.
    """

    is_done: bool
    pain: int | None = None
    pain_before: int | None = None
    next_day_rise: float | None = None
    effort: int | None = None
    is_leg_pain_lower: bool = False
    is_too_much: bool = False
    days_ago: int = 1


class PastStep(NamedTuple):
    """A step that an exercise took before."""

    step: ProgressionStep
    days_ago: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseHistory:
    """How an exercise went since its last step, and its steps; the newest first.

    `days_since_session` counts from the last session of the program, however it went.
    """

    records: tuple[ExerciseRecord, ...] = ()
    past_steps: tuple[PastStep, ...] = ()
    days_since_session: int = 0
    is_walking: bool = False
    is_gentle_week: bool = False

    @property
    def latest_record(self) -> ExerciseRecord | None:
        return self.records[0] if self.records else None

    @property
    def days_since_step(self) -> int | None:
        return self.past_steps[0].days_ago if self.past_steps else None

    @property
    def has_reversed_within_week(self) -> bool:
        """Whether easier and harder followed each other within the last week."""
        return any(
            later.days_ago < DAYS_PER_WEEK
            and {later.step, earlier.step} == OPPOSITE_STEPS
            for later, earlier in zip(
                self.past_steps, self.past_steps[1:], strict=False
            )
        )


OPPOSITE_STEPS = {ProgressionStep.EASIER, ProgressionStep.HARDER}


def has_pain_of_at_least(record: ExerciseRecord | None, threshold: int) -> bool:
    return record is not None and record.pain is not None and record.pain >= threshold


def has_raised_pain(record: ExerciseRecord | None) -> bool:
    """Whether it hurt enough to stop, and more than the back did anyway."""
    if record is None or record.pain is None or record.pain < STOP_PAIN_MINIMUM:
        return False
    return record.pain_before is None or record.pain > record.pain_before


def has_next_day_rise(record: ExerciseRecord | None) -> bool:
    return (
        record is not None
        and record.next_day_rise is not None
        and record.next_day_rise >= NEXT_DAY_RISE_POINTS
    )


def has_been_too_painful(history: ExerciseHistory) -> bool:
    record = history.latest_record
    return has_raised_pain(record) or has_next_day_rise(record)


def has_become_easier_within_week(history: ExerciseHistory) -> bool:
    return any(
        past.step is ProgressionStep.EASIER and past.days_ago < DAYS_PER_WEEK
        for past in history.past_steps
    )


def has_changed_recently(history: ExerciseHistory) -> bool:
    wait = DAYS_BETWEEN_WALKING_STEPS if history.is_walking else DAYS_BETWEEN_STEPS
    return history.days_since_step is not None and history.days_since_step < wait


def has_been_away(history: ExerciseHistory) -> bool:
    """More than a week without a session, and no step taken since the last one."""
    since = history.days_since_step
    has_stepped = since is not None and since < history.days_since_session
    return history.days_since_session > LONGEST_BREAK_DAYS and not has_stepped


def is_well_tolerated(record: ExerciseRecord, highest_pain: int) -> bool:
    is_calm = not has_pain_of_at_least(
        record, highest_pain + 1
    ) and not has_next_day_rise(record)
    is_bearable = not record.is_too_much and (record.effort or 0) < HARD_EFFORT_RATING
    return record.is_done and is_calm and is_bearable


def is_ready_to_progress(history: ExerciseHistory) -> bool:
    """On two days without any pain, or on three with a little, in a row.

    Today does not count yet: the day after has still to show how it was borne.
    """
    bouts = [bout for bout in history.records if bout.days_ago >= 1]
    days = [list(day) for _, day in groupby(bouts, key=lambda bout: bout.days_ago)]
    return is_run_well_tolerated(
        days[:PAINLESS_DAYS_TO_PROGRESS], PAINLESS_DAYS_TO_PROGRESS, 0
    ) or (
        is_run_well_tolerated(
            days[:SORE_DAYS_TO_PROGRESS], SORE_DAYS_TO_PROGRESS, GO_PAIN_MAXIMUM
        )
    )


def is_run_well_tolerated(
    days: Sequence[Sequence[ExerciseRecord]], least_days: int, highest_pain: int
) -> bool:
    bouts = [bout for day in days for bout in day]
    return len(days) >= least_days and all(
        is_well_tolerated(bout, highest_pain) for bout in bouts
    )


# The first that holds acts, so what protects comes before what challenges.
PROGRESSION_RULES: tuple[Rule[ExerciseHistory, ProgressionStep], ...] = (
    Rule(
        slug="leg-pain-lower",
        applies=lambda history: bool(
            history.latest_record and history.latest_record.is_leg_pain_lower
        ),
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
        applies=lambda history: has_raised_pain(history.latest_record),
        result=ProgressionStep.EASIER,
        reason=f"It hurt at {STOP_PAIN_MINIMUM} or more, so it becomes easier.",
        sources=PAIN_BAND_SOURCES,
    ),
    Rule(
        slug="worse-next-day",
        applies=lambda history: has_next_day_rise(history.latest_record),
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
        # What the session raised to 6 or more was caught above.
        slug="no-worse-than-before",
        applies=lambda history: has_pain_of_at_least(
            history.latest_record, STOP_PAIN_MINIMUM
        ),
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
        applies=lambda history: has_pain_of_at_least(
            history.latest_record, GO_EASY_PAIN_MINIMUM
        ),
        result=ProgressionStep.HOLD,
        reason=(
            f"It hurt at {GO_EASY_PAIN_MINIMUM} or {GO_EASY_PAIN_MAXIMUM}. That is all "
            "right, and it stays as it is."
        ),
        sources=PAIN_BAND_SOURCES,
    ),
    Rule(
        slug="felt-too-much",
        applies=lambda history: bool(
            history.latest_record and history.latest_record.is_too_much
        ),
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
