"""Flare-ups, recovery and recurrence, derived from daily pain.

A day that was not logged is a gap: it counts neither as a good day nor as a bad one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from core.values.days import DAY, DAYS_PER_WEEK, WEEK
from progress.analysis.trends import (
    IMPORTANT_CHANGE_POINTS,
    MINIMUM_DAYS_FOR_MEAN,
    compute_week_mean,
    logged_days_in_week,
)
from progress.values.pain_summary import PainSummary, index_by_day

FLARE_UP_RISE_POINTS = IMPORTANT_CHANGE_POINTS
# What counts as recovered: after Kamper and others, European Spine Journal 2010, who
# asked people how little pain they had when they felt recovered; the limits are ours.
LOW_PAIN_MAXIMUM = 1
RECOVERY_DAYS = DAYS_PER_WEEK
GOOD_DAYS_BEFORE_RECURRENCE = 30
LOW_PAIN_WEEK_TEXT = "pain of 0 or 1 for seven days"
LONGEST_UNLOGGED_GAP = WEEK
REGAINED_ABILITY_MINIMUM = 9  # ability from 0 to 10 at which an activity counts as back


@dataclass(frozen=True, slots=True, kw_only=True)
class FlareUp:
    """Days of pain well above the week before, or marked as a flare-up."""

    starts_on: date
    ends_on: date
    is_reported: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryStatus:
    """How close the last seven days come to recovery.

    `has_regained_activities` is None if no activity was named.
    """

    low_pain_days: int
    missing_days: int
    has_low_pain_week: bool
    has_regained_activities: bool | None

    @property
    def is_recovered(self) -> bool:
        return self.has_low_pain_week and self.has_regained_activities is True

    @property
    def status_text(self) -> str:
        if self.is_recovered:
            return f"Recovered: {LOW_PAIN_WEEK_TEXT}, and your activities are back."
        if not self.has_low_pain_week:
            return self._missing_days_text
        if self.has_regained_activities is None:
            return (
                f"There was {LOW_PAIN_WEEK_TEXT}. Name your activities to see "
                "them come back."
            )
        return f"There was {LOW_PAIN_WEEK_TEXT}. Your activities are not all back yet."

    @property
    def _missing_days_text(self) -> str:
        is_every_day_calm = self.low_pain_days + self.missing_days == RECOVERY_DAYS
        if self.low_pain_days and self.missing_days and is_every_day_calm:
            return (
                "Pain was 0 or 1 on each day you logged this week. A day without"
                " an entry says nothing: seven logged days in a row would."
            )
        return ""


def find_flare_ups(days: Sequence[PainSummary]) -> tuple[FlareUp, ...]:
    """All flare-ups in these days, which are in order; adjacent ones are merged."""
    by_day = index_by_day(days)
    flare_ups = [
        FlareUp(starts_on=day.starts_on, ends_on=day.starts_on, is_reported=True)
        for day in days
        if day.is_flare
    ]
    over = date.min
    for day in days:
        if day.starts_on > over and (flare := find_rise_from_day(day, days, by_day)):
            over = flare.ends_on
            flare_ups.append(flare)
    return tuple(merge_flare_ups(flare_ups))


def find_rise_from_day(
    day: PainSummary, days: Sequence[PainSummary], by_day: dict[date, PainSummary]
) -> FlareUp | None:
    """A flare-up from this day on: two points over the seven days before it.

    It takes two days in a row, and lasts until a lower day or a gap.
    """
    usual = compute_week_mean(
        days, day.starts_on - DAY, least_days=MINIMUM_DAYS_FOR_MEAN
    )
    if usual is None or day.mean < usual + FLARE_UP_RISE_POINTS:
        return None
    last = day.starts_on
    while (
        later := by_day.get(last + DAY)
    ) and later.mean >= usual + FLARE_UP_RISE_POINTS:
        last += DAY
    # A single high day is a bad day, not a flare-up.
    if last == day.starts_on:
        return None
    return FlareUp(starts_on=day.starts_on, ends_on=last, is_reported=False)


def merge_flare_ups(flare_ups: Iterable[FlareUp]) -> list[FlareUp]:
    """Flare-ups in order; those that overlap or are adjacent become one."""
    whole: list[FlareUp] = []
    for flare in sorted(flare_ups, key=lambda flare: flare.starts_on):
        if whole and flare.starts_on <= whole[-1].ends_on + DAY:
            last = whole.pop()
            flare = FlareUp(
                starts_on=last.starts_on,
                ends_on=max(last.ends_on, flare.ends_on),
                is_reported=last.is_reported or flare.is_reported,
            )
        whole.append(flare)
    return whole


def assess_recovery(
    days: Sequence[PainSummary], today: date, abilities: Iterable[int]
) -> RecoveryStatus:
    week = logged_days_in_week(days, today)
    calm = sum(day.high <= LOW_PAIN_MAXIMUM for day in week)
    now = list(abilities)
    return RecoveryStatus(
        low_pain_days=calm,
        missing_days=RECOVERY_DAYS - len(week),
        has_low_pain_week=calm == RECOVERY_DAYS,
        has_regained_activities=all(each >= REGAINED_ABILITY_MINIMUM for each in now)
        if now
        else None,
    )


def find_recurrences(days: Sequence[PainSummary]) -> tuple[date, ...]:
    """Days on which pain limited the person again, after thirty good days.

    The good days are logged ones, and no gap among them is longer than a week;
    the limited day comes within a week of the last of them.
    """
    recurrences: list[date] = []
    run, last_good_on, is_broken = 0, date.min, False
    for day in days:
        is_near = day.starts_on - last_good_on <= LONGEST_UNLOGGED_GAP
        if day.high <= LOW_PAIN_MAXIMUM and not day.is_limited:
            run = run + 1 if is_near and not is_broken else 1
            last_good_on, is_broken = day.starts_on, False
        elif day.is_limited and is_near and run >= GOOD_DAYS_BEFORE_RECURRENCE:
            recurrences.append(day.starts_on)
            run, is_broken = 0, True
        else:
            is_broken = True
    return tuple(recurrences)
