"""Exercises at which pain spread down a leg, and which way they move the back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from core.values.days import DAY
from core.values.suitability import Caution
from program.rules.thresholds import SPREADING_WAIT_DAYS

DIRECTIONS = frozenset(
    {Caution.FLEXION_HURTS, Caution.EXTENSION_HURTS, Caution.ROTATION_HURTS}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SpreadingExercise:
    """Told in a session; `cautions` are those of the exercise."""

    slug: str
    happened_at: datetime
    cautions: frozenset[Caution]

    @property
    def directions(self) -> frozenset[Caution]:
        """What the exercise names as hurting some people, and here did so."""
        return self.cautions & DIRECTIONS

    def is_waiting(self, evaluated_at: datetime, tested_at: datetime | None) -> bool:
        """Until the next tests, which follow the leg first; some weeks at most."""
        is_tested = tested_at is not None and tested_at > self.happened_at
        is_recent = evaluated_at - self.happened_at < SPREADING_WAIT_DAYS * DAY
        return is_recent and not is_tested


def filter_waiting_exercises(
    spreading: Iterable[SpreadingExercise],
    evaluated_at: datetime,
    tested_at: datetime | None,
) -> tuple[SpreadingExercise, ...]:
    return tuple(each for each in spreading if each.is_waiting(evaluated_at, tested_at))
