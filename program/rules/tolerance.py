"""How an exercise was tolerated in its sessions, and its steps so far."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from core.values.days import DAYS_PER_WEEK
from program.rules.thresholds import (
    GO_PAIN_MAXIMUM,
    LONGEST_BREAK_DAYS,
    NEXT_DAY_RISE_POINTS,
    STOP_PAIN_MINIMUM,
)

# Effort from 0 to 10 at which nothing is added.
HARD_EFFORT_MINIMUM = 8
# Days in a row without trouble before the exercise becomes harder.
PAINLESS_DAYS_TO_PROGRESS = 2
SORE_DAYS_TO_PROGRESS = 3
DAYS_BETWEEN_STEPS = 3
DAYS_BETWEEN_WALKING_STEPS = DAYS_PER_WEEK


class ProgressionStep(StrEnum):
    """What becomes of an exercise, gentlest first."""

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


OPPOSITE_STEPS = {ProgressionStep.EASIER, ProgressionStep.HARDER}


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseRecord:
    """One exercise in one session, and the back pain around it.

    `pain` is felt during it; None: it did not hurt. `pain_before` is the existing back
    pain. `next_day_rise` is the next day's pain less `pain_before`; None: nothing was
    logged.
    """

    is_done: bool
    pain: int | None = None
    pain_before: int | None = None
    next_day_rise: float | None = None
    effort: int | None = None
    is_leg_pain_lower: bool = False
    is_too_much: bool = False
    days_ago: int = 1

    def has_pain_of(self, least_pain: int) -> bool:
        return self.pain is not None and self.pain >= least_pain

    @property
    def has_raised_pain(self) -> bool:
        """Whether it hurt enough to stop, and more than the back already did."""
        if self.pain is None or self.pain < STOP_PAIN_MINIMUM:
            return False
        return self.pain_before is None or self.pain > self.pain_before

    @property
    def has_next_day_rise(self) -> bool:
        rise = self.next_day_rise
        return rise is not None and rise >= NEXT_DAY_RISE_POINTS

    def is_well_tolerated(self, most_pain: int) -> bool:
        is_calm = not self.has_pain_of(most_pain + 1) and not self.has_next_day_rise
        is_bearable = not self.is_too_much and (self.effort or 0) < HARD_EFFORT_MINIMUM
        return self.is_done and is_calm and is_bearable


NOT_TRIED = ExerciseRecord(is_done=False)


class PastStep(NamedTuple):
    """An earlier step of an exercise."""

    step: ProgressionStep
    days_ago: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseHistory:
    """How an exercise went since its last step, and its steps; newest first.

    `days_since_session` counts from the last session of the program, however it went.
    """

    records: tuple[ExerciseRecord, ...] = ()
    past_steps: tuple[PastStep, ...] = ()
    days_since_session: int = 0
    is_walking: bool = False
    is_gentle_week: bool = False

    @property
    def latest_record(self) -> ExerciseRecord:
        return self.records[0] if self.records else NOT_TRIED

    @property
    def days_since_step(self) -> int | None:
        return self.past_steps[0].days_ago if self.past_steps else None

    @property
    def has_reversed_within_week(self) -> bool:
        """Whether an easier and a harder step followed each other within a week."""
        return any(
            later.days_ago < DAYS_PER_WEEK
            and {later.step, earlier.step} == OPPOSITE_STEPS
            for later, earlier in zip(
                self.past_steps, self.past_steps[1:], strict=False
            )
        )


def has_been_too_painful(history: ExerciseHistory) -> bool:
    record = history.latest_record
    return record.has_raised_pain or record.has_next_day_rise


def has_become_easier_within_week(history: ExerciseHistory) -> bool:
    return any(
        past.step is ProgressionStep.EASIER and past.days_ago < DAYS_PER_WEEK
        for past in history.past_steps
    )


def has_changed_recently(history: ExerciseHistory) -> bool:
    wait = DAYS_BETWEEN_WALKING_STEPS if history.is_walking else DAYS_BETWEEN_STEPS
    return history.days_since_step is not None and history.days_since_step < wait


def has_been_away(history: ExerciseHistory) -> bool:
    """More than a week without a session, and no step since the last one."""
    since = history.days_since_step
    has_stepped = since is not None and since < history.days_since_session
    return history.days_since_session > LONGEST_BREAK_DAYS and not has_stepped


def is_ready_to_progress(history: ExerciseHistory) -> bool:
    """Two days in a row without any pain, or three with a little.

    Today does not count yet: the next day has to show how it was tolerated.
    """
    records = [record for record in history.records if record.days_ago >= 1]
    by_day = groupby(records, key=lambda record: record.days_ago)
    days = [list(day) for _, day in by_day]
    return are_days_well_tolerated(days, PAINLESS_DAYS_TO_PROGRESS, 0) or (
        are_days_well_tolerated(days, SORE_DAYS_TO_PROGRESS, GO_PAIN_MAXIMUM)
    )


def are_days_well_tolerated(
    days: Sequence[Sequence[ExerciseRecord]], day_count: int, most_pain: int
) -> bool:
    """Whether at least that many of the last days were each within this pain."""
    records = [record for day in days[:day_count] for record in day]
    return len(days) >= day_count and all(
        record.is_well_tolerated(most_pain) for record in records
    )
