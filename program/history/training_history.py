"""The days on which a person trained and checked in, and what is due as a result."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from core.values.days import DAYS_PER_WEEK
from program.planning.week import STRENGTH_INTERVAL_DAYS, count_week_streak


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingHistory:
    """The days with any exercise, the last with strength, and the last check-in."""

    session_days: frozenset[date] = frozenset()
    last_strength_on: date | None = None
    last_check_in_on: date | None = None

    def days_since_exercise(self, today: date) -> int:
        """Days since any exercise, including relief sessions."""
        return (today - max(self.session_days)).days if self.session_days else 0

    def is_check_in_due(self, today: date) -> bool:
        if not self.session_days:
            return False
        last = self.last_check_in_on or min(self.session_days)
        return (today - last).days >= DAYS_PER_WEEK

    def is_strength_rest_due(self, today: date) -> bool:
        last = self.last_strength_on
        return last is not None and (today - last).days < STRENGTH_INTERVAL_DAYS

    def streak_in_weeks(self, today: date) -> int:
        return count_week_streak(self.session_days, today)


def build_training_history(
    *,
    trained_at: Iterable[datetime],
    strength_trained_at: Iterable[datetime],
    checked_in_at: datetime | None,
    zone: tzinfo,
) -> TrainingHistory:
    """Build it from the times of all sessions, strength sessions and the check-in."""

    def local_day(moment: datetime) -> date:
        return moment.astimezone(zone).date()

    return TrainingHistory(
        session_days=frozenset(map(local_day, trained_at)),
        last_strength_on=max(map(local_day, strength_trained_at), default=None),
        last_check_in_on=local_day(checked_in_at) if checked_in_at else None,
    )
