"""Adherence by week, and how sessions relate to pain on the next day."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from math import sqrt
from statistics import fmean, variance

from core.values.days import DAY, WEEK, week_start
from progress.values.pain_summary import PainSummary

MINIMUM_DAYS_PER_GROUP = 10  # of each kind
NORMAL_QUANTILE_975 = 1.959964  # the normal distribution's 97.5 % point
ASSOCIATION_CAVEAT = (
    "This is no proof: on a good day it is also easier to exercise, and other"
    " things change pain too."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekAdherence:
    """A week from Monday: days with a session, days planned, and what was walked."""

    starts_on: date
    days_done: int
    days_planned: int
    days_walked: int = 0
    minutes_walked: int = 0

    @property
    def is_plan_met(self) -> bool:
        return self.days_done >= self.days_planned


def compute_weekly_adherence(
    session_days: Iterable[date],
    *,
    first: date,
    last: date,
    days_planned: int,
    walked_minutes: Mapping[date, int],
) -> tuple[WeekAdherence, ...]:
    """All weeks from that of `first` to that of `last`, including empty ones."""
    done = [week_start(day) for day in session_days]
    walked = [(week_start(day), minutes) for day, minutes in walked_minutes.items()]
    monday = week_start(first)
    weeks = (last - monday) // WEEK + 1
    return tuple(
        WeekAdherence(
            starts_on=each,
            days_done=done.count(each),
            days_planned=days_planned,
            days_walked=sum(week == each for week, _ in walked),
            minutes_walked=sum(minutes for week, minutes in walked if week == each),
        )
        for each in (monday + week * WEEK for week in range(weeks))
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionPainAssociation:
    """Pain on the day after a session, compared with the day after none."""

    count_after_session: int
    count_after_other: int
    difference: float | None = None
    margin: float | None = None

    @property
    def result_text(self) -> str:
        if self.difference is None or self.margin is None:
            return self._missing_days_text
        low, high = self.difference - self.margin, self.difference + self.margin
        return (
            "The day after a session, pain was on average"
            f" {format_difference(self.difference)} than after other days"
            f" (95 % interval: {low:+.1f} to {high:+.1f} points). {ASSOCIATION_CAVEAT}"
        )

    @property
    def _missing_days_text(self) -> str:
        sessions = max(MINIMUM_DAYS_PER_GROUP - self.count_after_session, 0)
        others = max(MINIMUM_DAYS_PER_GROUP - self.count_after_other, 0)
        return (
            "To see how sessions go with pain on the next day, two days in a row must"
            f" be logged. Still missing: {sessions} after a session,"
            f" {others} after a day without."
        )


def format_difference(difference: float) -> str:
    return f"{abs(difference):.1f} points {'lower' if difference < 0 else 'higher'}"


def compute_session_association(
    days: Sequence[PainSummary], session_days: AbstractSet[date]
) -> SessionPainAssociation:
    """Only pairs of consecutive days that are both logged count."""
    logged = {day.starts_on for day in days}
    pairs = [day for day in days if day.starts_on - DAY in logged]
    after = [day.mean for day in pairs if day.starts_on - DAY in session_days]
    other = [day.mean for day in pairs if day.starts_on - DAY not in session_days]
    counts = {"count_after_session": len(after), "count_after_other": len(other)}
    if min(counts.values()) < MINIMUM_DAYS_PER_GROUP:
        return SessionPainAssociation(**counts)
    return SessionPainAssociation(
        **counts,
        difference=fmean(after) - fmean(other),
        margin=compute_welch_margin(after, other),
    )


def compute_welch_margin(one: Sequence[float], other: Sequence[float]) -> float:
    """Half the 95 % interval of the difference between two means (Welch 1947)."""
    parts = [(variance(values) / len(values), len(values)) for values in (one, other)]
    spread = sum(part for part, _ in parts)
    # All values are the same.
    if not spread:
        return 0
    freedom = spread**2 / sum(part**2 / (count - 1) for part, count in parts)
    return compute_student_quantile_975(freedom) * sqrt(spread)


def compute_student_quantile_975(degrees_of_freedom: float) -> float:
    """The 97.5 % point of Student's distribution, within 0.001 from 9 degrees on.

    The expansion of Abramowitz and Stegun 26.7.5.
    """
    z = NORMAL_QUANTILE_975
    first = (z**3 + z) / 4
    second = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    return (
        z
        + first / degrees_of_freedom
        + second / degrees_of_freedom**2
        + third / degrees_of_freedom**3
    )
