"""What one exercise should become, from how it went the last times."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from core.values.days import DAYS_PER_WEEK
from core.values.rules import RuleReason
from program.rules.phases import PAIN_MONITORING_SOURCE, PRACTICE_RULE_SOURCE
from program.rules.thresholds import (
    GO_EASY_PAIN_MINIMUM,
    GO_PAIN_MAXIMUM,
    NEXT_DAY_RISE_POINTS,
    STOP_PAIN_MINIMUM,
)

HARD_EFFORT_RATING = 8
SESSIONS_WITHOUT_PAIN = 2
SESSIONS_WITH_PAIN = 3
DAYS_BETWEEN_STEPS = 3
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
    """How an exercise went since its last step, and its steps; the newest first."""

    records: tuple[ExerciseRecord, ...] = ()
    past_steps: tuple[PastStep, ...] = ()
    days_away: int = 0
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressionRule:
    slug: str
    step: ProgressionStep
    reason: str
    source: str
    applies: Callable[[ExerciseHistory], bool]


def has_pain_of_at_least(record: ExerciseRecord | None, threshold: int) -> bool:
    return record is not None and record.pain is not None and record.pain >= threshold


def has_raised_pain(record: ExerciseRecord | None, threshold: int) -> bool:
    """Whether it hurt that much, and more than the back did anyway."""
    if record is None or record.pain is None or record.pain < threshold:
        return False
    return record.pain_before is None or record.pain > record.pain_before


def has_next_day_rise(record: ExerciseRecord | None, threshold: float) -> bool:
    return (
        record is not None
        and record.next_day_rise is not None
        and record.next_day_rise >= threshold
    )


def has_been_too_painful(history: ExerciseHistory) -> bool:
    return has_raised_pain(
        history.latest_record, STOP_PAIN_MINIMUM
    ) or has_next_day_rise(history.latest_record, NEXT_DAY_RISE_POINTS)


def has_become_easier_within_week(history: ExerciseHistory) -> bool:
    return any(
        past.step is ProgressionStep.EASIER and past.days_ago < DAYS_PER_WEEK
        for past in history.past_steps
    )


def has_changed_recently(history: ExerciseHistory) -> bool:
    wait = DAYS_PER_WEEK if history.is_walking else DAYS_BETWEEN_STEPS
    return history.days_since_step is not None and history.days_since_step < wait


def has_been_away(history: ExerciseHistory) -> bool:
    """More than a week without a session, and no step taken since the last one."""
    since = history.days_since_step
    is_told = since is not None and since < history.days_away
    return history.days_away > DAYS_PER_WEEK and not is_told


def is_well_tolerated(record: ExerciseRecord, highest_pain: int) -> bool:
    is_calm = not has_pain_of_at_least(
        record, highest_pain + 1
    ) and not has_next_day_rise(record, NEXT_DAY_RISE_POINTS)
    is_bearable = not record.is_too_much and (record.effort or 0) < HARD_EFFORT_RATING
    return record.is_done and is_calm and is_bearable


def is_ready_to_progress(history: ExerciseHistory) -> bool:
    """On two days without any pain, or on three with a little, in a row.

    Today does not count yet: the day after has still to show how it was borne.
    """
    bouts = [bout for bout in history.records if bout.days_ago >= 1]
    days = [list(day) for _, day in groupby(bouts, key=lambda bout: bout.days_ago)]
    return is_run_well_tolerated(
        days[:SESSIONS_WITHOUT_PAIN], SESSIONS_WITHOUT_PAIN, 0
    ) or (
        is_run_well_tolerated(
            days[:SESSIONS_WITH_PAIN], SESSIONS_WITH_PAIN, GO_PAIN_MAXIMUM
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
PROGRESSION_RULES: tuple[ProgressionRule, ...] = (
    ProgressionRule(
        slug="leg-pain-lower",
        step=ProgressionStep.STOP,
        reason="Pain moved further down your leg, so it is left out.",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda course: bool(
            course.latest_record and course.latest_record.is_leg_pain_lower
        ),
    ),
    ProgressionRule(
        slug="hurt-again",
        step=ProgressionStep.STOP,
        reason="It hurt again soon after it changed, so it is left out.",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda course: (
            has_been_too_painful(course) and course.has_reversed_within_week
        ),
    ),
    ProgressionRule(
        slug="hurt-too-much",
        step=ProgressionStep.EASIER,
        reason="It hurt at 6 or more, so it becomes easier.",
        source=PAIN_MONITORING_SOURCE,
        applies=lambda course: has_raised_pain(course.latest_record, STOP_PAIN_MINIMUM),
    ),
    ProgressionRule(
        slug="worse-next-day",
        step=ProgressionStep.EASIER,
        reason="Your pain was 2 points higher the day after, so it becomes easier.",
        source=PAIN_MONITORING_SOURCE,
        applies=lambda course: has_next_day_rise(
            course.latest_record, NEXT_DAY_RISE_POINTS
        ),
    ),
    ProgressionRule(
        slug=AWAY_RULE_SLUG,
        step=ProgressionStep.EASIER,
        reason="You were away for more than a week, so it starts one step easier.",
        source=PRACTICE_RULE_SOURCE,
        applies=has_been_away,
    ),
    ProgressionRule(
        slug="became-easier-lately",
        step=ProgressionStep.HOLD,
        reason="It became easier less than a week ago, so it stays as it is.",
        source=PRACTICE_RULE_SOURCE,
        applies=has_become_easier_within_week,
    ),
    ProgressionRule(
        # What the session raised to 6 or more was caught above.
        slug="no-worse-than-before",
        step=ProgressionStep.HOLD,
        reason="It hurt no more than your back did before, so it stays as it is.",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda course: has_pain_of_at_least(
            course.latest_record, STOP_PAIN_MINIMUM
        ),
    ),
    ProgressionRule(
        slug="hurt-a-little",
        step=ProgressionStep.HOLD,
        reason="It hurt at 4 or 5. That is all right, and it stays as it is.",
        source=PAIN_MONITORING_SOURCE,
        applies=lambda course: has_pain_of_at_least(
            course.latest_record, GO_EASY_PAIN_MINIMUM
        ),
    ),
    ProgressionRule(
        slug="felt-too-much",
        step=ProgressionStep.HOLD,
        reason="You said that the session was too much, so it stays as it is.",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda course: bool(
            course.latest_record and course.latest_record.is_too_much
        ),
    ),
    ProgressionRule(
        slug="changed-lately",
        step=ProgressionStep.HOLD,
        reason="It changed a few days ago. Your back gets time to follow.",
        source=PRACTICE_RULE_SOURCE,
        applies=has_changed_recently,
    ),
    ProgressionRule(
        slug="gentle-week",
        step=ProgressionStep.HOLD,
        reason="This is a gentle week, so nothing becomes harder.",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda course: course.is_gentle_week,
    ),
    ProgressionRule(
        slug="went-well",
        step=ProgressionStep.HARDER,
        reason="It went well two or three times in a row, so it becomes harder.",
        source=PRACTICE_RULE_SOURCE,
        applies=is_ready_to_progress,
    ),
    ProgressionRule(
        slug="stay",
        step=ProgressionStep.HOLD,
        reason="It stays as it is for now.",
        source=PAIN_MONITORING_SOURCE,
        applies=lambda course: True,
    ),
)


def select_progression_step(
    history: ExerciseHistory,
) -> tuple[ProgressionStep, RuleReason]:
    rule = next(rule for rule in PROGRESSION_RULES if rule.applies(history))
    return rule.step, RuleReason(rule.slug, rule.reason, rule.source)
