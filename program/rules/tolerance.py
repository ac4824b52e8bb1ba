"""How an exercise was tolerated in its sessions, and its steps so far."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from core.values.days import DAYS_PER_WEEK
from program.rules.thresholds import (
    AFTER_RISE_POINTS,
    GO_EASY_PAIN_MAXIMUM,
    GO_PAIN_MAXIMUM,
    LONGEST_BREAK_DAYS,
    NEXT_DAY_RISE_POINTS,
    PAIN_HISTORY_DAYS,
    STOP_PAIN_MINIMUM,
    TOLERABLE_RISE_POINTS,
)
from progress.analysis.usual_pain import UsualPain
from progress.values.log_vocabulary import ItemOutcome

# Effort from 0 to 10 at which nothing is added.
HARD_EFFORT_MINIMUM = 8
# Days in a row without trouble before the exercise becomes harder.
PAINLESS_DAYS_TO_PROGRESS = 2
SORE_DAYS_TO_PROGRESS = 3
DAYS_BETWEEN_STEPS = 3
SESSIONS_IN_A_ROW_TO_EASE = 2
DAYS_BETWEEN_WALKING_STEPS = DAYS_PER_WEEK
# Of steady pain that has lasted: steps by time.
DAYS_BETWEEN_QUOTAS = DAYS_PER_WEEK
DAYS_FOR_QUOTA = 2


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
    ProgressionStep.STOP: "It pauses",
    ProgressionStep.EASIER: "It becomes easier",
    ProgressionStep.HOLD: "It stays",
    ProgressionStep.HARDER: "It becomes harder",
}


OPPOSITE_STEPS = {ProgressionStep.EASIER, ProgressionStep.HARDER}


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseRecord:
    """One exercise in one session, and the back pain around it.

    `pain` is felt during it; None: it did not hurt. `pain_before` and `pain_after` are
    the back pain around the session, `next_day_pain` that of the next day; None:
    nobody said. `is_sign_told`: a nerve sign was told on its day or later, at any
    exercise or in the log.
    `is_sole_change`: nothing else was new or had grown on that day.
    """

    is_done: bool
    is_unknown: bool = False
    pain: int | None = None
    pain_before: int | None = None
    pain_after: int | None = None
    next_day_pain: float | None = None
    usual_pain: UsualPain | None = None
    is_load_by_response: bool = False
    effort: int | None = None
    nerve_sign: ItemOutcome | None = None
    is_sign_told: bool = False
    is_too_much: bool = False
    is_sole_change: bool = False
    days_ago: int = 1

    def has_pain_of(self, least_pain: int) -> bool:
        return self.pain is not None and self.pain >= least_pain

    def is_above_pain_before(self, pain: float) -> bool:
        return self.pain_before is None or pain > self.pain_before

    def is_usual_rise_to(self, pain: float | None) -> bool:
        """Whether a pain is a rise, but within what this person's days do anyway."""
        if pain is None or self.pain_before is None or self.usual_pain is None:
            return False
        is_rise = pain > self.pain_before
        return is_rise and self.usual_pain.has_rise_within_spread(
            self.pain_before, pain
        )

    @property
    def most_tolerable_pain(self) -> float:
        """The pain during an exercise up to which it can have gone well."""
        usual = self.usual_pain.median if self.usual_pain else 0
        if usual < GO_PAIN_MAXIMUM:
            return GO_PAIN_MAXIMUM
        return min(usual + TOLERABLE_RISE_POINTS, GO_EASY_PAIN_MAXIMUM)

    @property
    def is_above_tolerable_pain(self) -> bool:
        return self.pain is not None and self.pain > self.most_tolerable_pain

    @property
    def has_raised_pain(self) -> bool:
        """Whether it hurt enough to stop, and more than the back already did."""
        is_strong = self.pain is not None and self.pain >= STOP_PAIN_MINIMUM
        return is_strong and self.is_above_pain_before(self.pain or 0)

    @property
    def has_hurt_too_much(self) -> bool:
        return self.has_raised_pain and not self.is_usual_rise_to(self.pain)

    @property
    def is_worse_after(self) -> bool:
        """Whether the back hurt too much after the session."""
        if self.pain_after is None:
            return False
        rise = self.pain_after - (self.pain_before or 0)
        is_risen = self.pain_before is not None and rise >= AFTER_RISE_POINTS
        is_strong = self.pain_after >= STOP_PAIN_MINIMUM
        return is_risen or (is_strong and not self.is_own_level(self.pain_after))

    def is_own_level(self, pain: float) -> bool:
        """Of steady pain that has lasted: whether this is no more than always.

        The next morning, which has to be known as well, then shows that it has settled.
        """
        if not self.is_load_by_response or self.usual_pain is None:
            return False
        return pain <= self.usual_pain.median + TOLERABLE_RISE_POINTS

    @property
    def has_session_raised_pain(self) -> bool:
        """Whether the back was worse after the session, and the session raised it."""
        is_raised = self.is_worse_after and self.is_above_pain_before(
            self.pain_after or 0
        )
        return is_raised and not self.is_usual_rise_to(self.pain_after)

    @property
    def next_day_rise(self) -> float | None:
        if self.next_day_pain is None or self.pain_before is None:
            return None
        return self.next_day_pain - self.pain_before

    @property
    def has_next_day_rise(self) -> bool:
        rise = self.next_day_rise
        return rise is not None and rise >= NEXT_DAY_RISE_POINTS

    @property
    def is_to_blame(self) -> bool:
        """Whether this exercise, of all of that day, may have raised the pain."""
        has_own_pain = self.is_above_tolerable_pain and self.is_above_pain_before(
            self.pain or 0
        )
        return has_own_pain or (self.is_sole_change and not self.is_unknown)

    @property
    def is_blamed_for_next_day(self) -> bool:
        is_usual = self.is_usual_rise_to(self.next_day_pain)
        return self.has_next_day_rise and self.is_to_blame and not is_usual

    @property
    def has_usual_rise(self) -> bool:
        """Whether the pain rose, and each time within this person's ups and downs."""
        is_raised_after = self.is_worse_after and self.is_above_pain_before(
            self.pain_after or 0
        )
        rises = [
            (self.has_raised_pain, self.pain),
            (is_raised_after, self.pain_after),
            (self.has_next_day_rise, self.next_day_pain),
        ]
        pains = [pain for is_rise, pain in rises if is_rise]
        return bool(pains) and all(map(self.is_usual_rise_to, pains))

    @property
    def is_calm_next_day(self) -> bool:
        """Whether the next day is known, and no more than a point above the usual."""
        usual = self.usual_pain.median if self.usual_pain else self.pain_before
        if self.next_day_pain is None or usual is None or self.has_next_day_rise:
            return False
        return self.next_day_pain <= usual + TOLERABLE_RISE_POINTS

    @property
    def has_settled(self) -> bool:
        """Whether no more than a point was left after the session and a day later.

        The next day stands for a pain after the session that nobody told.
        """
        after, before = self.pain_after, self.pain_before
        is_calm_after = after is None or (
            before is not None and after <= before + TOLERABLE_RISE_POINTS
        )
        return self.is_calm_next_day and is_calm_after and not self.is_worse_after

    def is_well_tolerated(self, most_pain: float) -> bool:
        is_bearable = not self.is_too_much and (self.effort or 0) < HARD_EFFORT_MINIMUM
        is_known = self.is_done and not self.is_unknown and not self.is_sign_told
        is_calm = self.has_settled and (self.pain is None or self.pain <= most_pain)
        return is_known and is_calm and is_bearable


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
    is_endurance: bool = False
    is_always_kept: bool = False
    is_flare: bool = False
    is_gentle_week: bool = False
    is_load_by_response: bool = False
    is_small_steps_week: bool = False
    is_other_form_eased: bool = False

    @property
    def latest_record(self) -> ExerciseRecord:
        return self.records[0] if self.records else NOT_TRIED

    @property
    def days_since_step(self) -> int | None:
        return self.past_steps[0].days_ago if self.past_steps else None

    def has_sign(self, sign: ItemOutcome) -> bool:
        """Whether it was told at this exercise, and this exercise may be left out."""
        return self.latest_record.nerve_sign is sign and not self.is_always_kept

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
    return (
        record.has_hurt_too_much
        or record.is_blamed_for_next_day
        or has_been_worse_after_twice(history)
    )


def has_been_worse_after_twice(history: ExerciseHistory) -> bool:
    """After two sessions in a row, in one of which this exercise is to blame."""
    last = history.records[:SESSIONS_IN_A_ROW_TO_EASE]
    return (
        len(last) == SESSIONS_IN_A_ROW_TO_EASE
        and all(record.has_session_raised_pain for record in last)
        and any(record.is_to_blame for record in last)
    )


def is_day_after_silent(history: ExerciseHistory) -> bool:
    """Whether a word about the day after is missing where it would have been read."""
    record = history.latest_record
    is_read = 1 <= record.days_ago <= PAIN_HISTORY_DAYS
    return record.is_done and is_read and record.next_day_pain is None


def has_become_easier_within_week(history: ExerciseHistory) -> bool:
    return any(
        past.step is ProgressionStep.EASIER and past.days_ago < DAYS_PER_WEEK
        for past in history.past_steps
    )


def has_changed_recently(history: ExerciseHistory) -> bool:
    wait = DAYS_BETWEEN_WALKING_STEPS if history.is_endurance else DAYS_BETWEEN_STEPS
    return history.days_since_step is not None and history.days_since_step < wait


def is_quota_due(history: ExerciseHistory) -> bool:
    """For steady pain: a week at this step, and two days that went well in it.

    Pain up to 5 during the exercise is well enough, if it has settled a day later.
    """
    by_day = groupby(history.records, key=lambda record: record.days_ago)
    days = [list(day) for _, day in by_day]
    is_week_over = bool(days) and days[-1][0].days_ago >= DAYS_BETWEEN_QUOTAS
    return (
        history.is_load_by_response
        and is_week_over
        and are_days_well_tolerated(
            days[:DAYS_FOR_QUOTA], DAYS_FOR_QUOTA, GO_EASY_PAIN_MAXIMUM
        )
    )


def has_been_away(history: ExerciseHistory) -> bool:
    """More than a week without a session, and no step since the last one."""
    since = history.days_since_step
    has_stepped = since is not None and since < history.days_since_session
    return history.days_since_session > LONGEST_BREAK_DAYS and not has_stepped


def is_ready_to_progress(history: ExerciseHistory) -> bool:
    """Two days in a row without any pain, or three with a tolerable one.

    A session of today holds it back: the next day has to show how it was tolerated.
    """
    by_day = groupby(history.records, key=lambda record: record.days_ago)
    days = [list(day) for _, day in by_day]
    return are_days_well_tolerated(
        days[:PAINLESS_DAYS_TO_PROGRESS], PAINLESS_DAYS_TO_PROGRESS, 0
    ) or are_days_well_tolerated(days[:SORE_DAYS_TO_PROGRESS], SORE_DAYS_TO_PROGRESS)


def are_days_well_tolerated(
    days: Sequence[Sequence[ExerciseRecord]],
    least_days: int,
    most_pain: float | None = None,
) -> bool:
    """Whether there are that many days, each within this pain or what is tolerable."""
    return len(days) >= least_days and all(
        record.is_well_tolerated(
            record.most_tolerable_pain if most_pain is None else most_pain
        )
        for day in days
        for record in day
    )
