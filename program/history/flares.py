"""A person's last flare-up, as the rules need it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from program.rules.flare.answers import FlareEnding, FlareOnset
from program.rules.flare.course import FlareCourse, find_calm_pain_maximum


@dataclass(frozen=True, slots=True, kw_only=True)
class PastFlare:
    """`usual_pain` is that of the days before it; None: too few had a log."""

    reported_at: datetime
    onset: FlareOnset
    usual_pain: float | None
    ended_at: datetime | None = None
    ending: FlareEnding | None = None

    def to_course(self, daily_pain: Sequence[float | None]) -> FlareCourse:
        """`daily_pain`: of the days after the day of its report."""
        return FlareCourse(
            usual_pain=self.usual_pain,
            daily_pain=tuple(daily_pain),
            is_told_over=self.ending is FlareEnding.TOLD,
        )

    def leave_out_raised_days(
        self,
        daily_pain: Sequence[float | None],
        days_since: Callable[[datetime], int],
    ) -> tuple[float | None, ...]:
        """The daily pain, with None for each day that was part of it."""
        first = days_since(self.reported_at) + self.onset.days_before_report
        last = days_since(self.ended_at) if self.ended_at else 0
        return tuple(
            None if last <= back <= first and self.is_raised(pain) else pain
            for back, pain in enumerate(daily_pain)
        )

    def is_raised(self, pain: float | None) -> bool:
        """Whether a pain belongs to the flare-up rather than to usual days."""
        return pain is not None and pain > find_calm_pain_maximum(self.usual_pain)
