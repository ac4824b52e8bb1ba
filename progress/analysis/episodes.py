"""Flare-ups, getting well and coming back, read from the days. Knows no storage.

A day that was not logged is a gap: it counts neither as a good day nor as a bad one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import fmean

from progress.analysis.trends import DAY, DAYS_FOR_A_MEAN, WEEK, Pain, week_days

FLARE_POINTS = 2
# What counts as recovered: after Kamper and others, 2010; the marks are our own.
CALM_PAIN = 1
CALM_DAYS = 7
GOOD_DAYS = 30
CALM_WEEK = "pain of 0 or 1 for seven days"
LONGEST_GAP = WEEK
BACK_AT = 9  # ability from 0 to 10 at which an activity counts as back


@dataclass(frozen=True, slots=True, kw_only=True)
class Flare:
    """Pain well above the week before it, or what the person called a flare-up."""

    starts_on: date
    ends_on: date
    is_reported: bool

    @property
    def days(self) -> int:
        return (self.ends_on - self.starts_on).days + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """How near the last seven days are to well; None: no activity was named."""

    days_calm: int
    days_missing: int
    is_pain_calm: bool
    are_activities_back: bool | None

    @property
    def is_recovered(self) -> bool:
        return self.is_pain_calm and self.are_activities_back is True

    @property
    def words(self) -> str:
        if self.is_recovered:
            return f"Recovered: {CALM_WEEK}, and your activities are back."
        if not self.is_pain_calm:
            return self._waiting_words
        if self.are_activities_back is None:
            return f"There was {CALM_WEEK}. Name your activities to see them come back."
        return f"There was {CALM_WEEK}. Your activities are not all back yet."

    @property
    def _waiting_words(self) -> str:
        is_every_day_calm = self.days_calm + self.days_missing == CALM_DAYS
        if self.days_calm and self.days_missing and is_every_day_calm:
            return (
                "Pain was 0 or 1 on each day you logged this week. A day without"
                " an entry says nothing: seven logged days in a row would."
            )
        return ""


def flares(days: Sequence[Pain]) -> tuple[Flare, ...]:
    """Every flare-up in these days, which are in order; what touches is one."""
    by_day = {day.starts_on: day for day in days}
    found = [
        Flare(starts_on=day.starts_on, ends_on=day.starts_on, is_reported=True)
        for day in days
        if day.is_flare
    ]
    over = date.min
    for day in days:
        if day.starts_on > over and (flare := risen(day, days, by_day)):
            over = flare.ends_on
            found.append(flare)
    return tuple(joined(found))


def risen(day: Pain, days: Sequence[Pain], by_day: dict[date, Pain]) -> Flare | None:
    """A flare-up from this day on: two points over the seven days before it.

    It takes two days in a row, and lasts until a lower day or a gap.
    """
    before = week_days(days, day.starts_on - DAY)
    if len(before) < DAYS_FOR_A_MEAN:
        return None
    usual = fmean(each.mean for each in before)
    last = day.starts_on
    if day.mean < usual + FLARE_POINTS:
        return None
    while (later := by_day.get(last + DAY)) and later.mean >= usual + FLARE_POINTS:
        last += DAY
    # One high day alone is a bad day.
    if last == day.starts_on:
        return None
    return Flare(starts_on=day.starts_on, ends_on=last, is_reported=False)


def joined(found: Iterable[Flare]) -> list[Flare]:
    """Flare-ups in order; those that overlap or follow day on day become one."""
    whole: list[Flare] = []
    for flare in sorted(found, key=lambda flare: flare.starts_on):
        if whole and flare.starts_on <= whole[-1].ends_on + DAY:
            last = whole.pop()
            flare = Flare(
                starts_on=last.starts_on,
                ends_on=max(last.ends_on, flare.ends_on),
                is_reported=last.is_reported or flare.is_reported,
            )
        whole.append(flare)
    return whole


def recovery(days: Sequence[Pain], today: date, abilities: Iterable[int]) -> Recovery:
    week = week_days(days, today)
    calm = sum(day.high <= CALM_PAIN for day in week)
    now = list(abilities)
    return Recovery(
        days_calm=calm,
        days_missing=CALM_DAYS - len(week),
        is_pain_calm=calm == CALM_DAYS,
        are_activities_back=all(each >= BACK_AT for each in now) if now else None,
    )


def recurrences(days: Sequence[Pain]) -> tuple[date, ...]:
    """Days on which pain limited the person again, after thirty good days.

    The good days are logged ones, and no gap among them is longer than a week;
    the limited day comes within a week of the last of them.
    """
    found: list[date] = []
    run, last_good_on, is_broken = 0, date.min, False
    for day in days:
        is_near = day.starts_on - last_good_on <= LONGEST_GAP
        if day.high <= CALM_PAIN and not day.is_limited:
            run = run + 1 if is_near and not is_broken else 1
            last_good_on, is_broken = day.starts_on, False
        elif day.is_limited and is_near and run >= GOOD_DAYS:
            found.append(day.starts_on)
            run, is_broken = 0, True
        else:
            is_broken = True
    return tuple(found)
