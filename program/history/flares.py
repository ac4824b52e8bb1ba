"""A person's last flare-up, as the rules need it."""

from collections.abc import Sequence
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

    def is_raised(self, pain: float | None) -> bool:
        """Whether a pain belongs to the flare-up rather than to usual days."""
        return pain is not None and pain > find_calm_pain_maximum(self.usual_pain)
